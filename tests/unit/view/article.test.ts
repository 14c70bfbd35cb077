// @vitest-environment jsdom
/** The article as people see it, in the popup and the reader. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import type { Article, UntrustedHtml } from '../../../src/article/types.ts';
import { renderArticle, renderInPortions } from '../../../src/view/article.ts';
import { ARTICLE, claim } from './sample-article.ts';

const show = (change: Partial<Article> = {}) =>
  renderArticle({ ...ARTICLE, ...change }, { document, locale: 'en-GB' });
const textOf = (root: Element, selector: string) => root.querySelector(selector)?.textContent?.trim() ?? null;

describe('a giant article', () => {
  const content =
    `<ul>${Array.from({ length: 500 }, (_, n) => `<li>Gate ${n} was <a href="/${n}">raised</a></li>`).join('')}</ul><table><tr><td>1</td></tr></table>` as UntrustedHtml;
  const giant = { ...ARTICLE, content };

  it('begins with a few of its nodes, and each portion is as large as all before it', () => {
    const sizes: number[] = [];
    for (const shown of renderInPortions(giant, { document }, 100))
      sizes.push(shown.querySelectorAll('#body li').length);
    expect(sizes[0]).toBeLessThan(40);
    expect(sizes).toHaveLength(5);
    expect(sizes.at(-1)).toBeLessThan(500);
  });

  it('is the same in the end', () => {
    const portions = renderInPortions(giant, { document, locale: 'en-GB' }, 100);
    let step = portions.next();
    while (!step.done) step = portions.next();
    expect(step.value.outerHTML).toBe(show({ content }).outerHTML);
  });
});

describe('an article', () => {
  it('shows section, kind, headline, dek, site and reading time', () => {
    const article = show();
    expect(textOf(article, '#section')).toBe('Region');
    expect(textOf(article, '#kind')).toBe('Analysis');
    expect(textOf(article, 'h1#headline')).toBe('The river that learned to run');
    expect(textOf(article, '#dek')).toBe('After three dry winters the Weir rises');
    expect(textOf(article, '#site')).toBe('The Courier');
    expect(textOf(article, '#reading-time')).toBe('4 min read');
  });

  it.each([
    'width="1" height="1" data-src="https://img.example/ferry.jpg"',
    'width="1" height="1" style="width: 1px; min-width: 100%" srcset="https://img.example/ferry.jpg 900w"',
  ])('shows a photo that the page sizes as a pixel until it is seen: %s', (attributes) => {
    const text =
      'The ferry left on Monday with forty passengers, after a storm of three days had kept it in. ';
    const paragraphs = [1, 2, 3, 4].map((at) => `<p>${at}. ${text.repeat(3)}</p>`);
    paragraphs.splice(2, 0, `<p><img alt="" ${attributes}></p>`);
    const page = new DOMParser().parseFromString(
      `<title>Ferry leaves</title><article><h1>Ferry leaves</h1>${paragraphs.join('')}</article>`,
      'text/html',
    );
    const reading = read(page, { url: ARTICLE.url, now: Date.parse('2024-05-17T12:00:00Z') });
    if (!reading.ok) throw new Error(reading.reason);
    const shown = renderArticle(reading.article, { document });
    expect(shown.querySelector('img[src*=ferry]')?.getAttribute('src')).toBe('https://img.example/ferry.jpg');
  });

  it('says below the text what the mark of affiliate links means, where there are any', () => {
    const link = (mark: string) =>
      `<p>Sold <a ${mark} href="https://shop.example/">here</a>.</p>` as UntrustedHtml;
    expect(textOf(show({ content: link('data-affiliate') }), '#affiliates')).toBe(
      'aff 1 affiliate link: the site may earn from what is bought there.',
    );
    expect(show({ content: link('') }).querySelector('#affiliates')).toBe(null);
  });

  it('loads its lead image when it comes on screen, without a referrer', () => {
    const image = show().querySelector('#lead-image img');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(image?.hasAttribute('crossorigin')).toBe(false);
  });

  it('names the people and, apart from them, the agency', () => {
    const byline = show().querySelector('#byline') as Element;
    expect([...byline.querySelectorAll('.author')].map((author) => author.textContent)).toEqual([
      'Mira Halden',
      'Jonas Beck',
    ]);
    expect(textOf(byline, '.agency')).toBe('Northern Wire');
    expect(byline.textContent).toBe('Mira Halden and Jonas Beck, Northern Wire');
  });

  it('shows when it was published and updated, with the exact values at hand', () => {
    const article = show();
    expect(textOf(article, '#published')).toMatch(/17 May 2024.*16:31/);
    expect(article.querySelector('#published')?.getAttribute('title')).toBe('2024-05-17T16:31');
    expect(article.querySelector('#updated')?.getAttribute('datetime')).toBe('2024-05-18T09:05');
  });

  it('does not speak of an update within minutes', () => {
    const article = show({ modified: { ...claim('2024-05-17T16:33'), precision: 'minute' } });
    expect(article.querySelector('#updated')).toBe(null);
  });

  it('leaves out what is not known', () => {
    const article = show({
      section: null,
      kind: null,
      dek: null,
      authors: null,
      agency: null,
      published: null,
      modified: null,
    });
    for (const id of ['section', 'kind', 'dek', 'byline', 'published', 'updated']) {
      expect(article.querySelector(`#${id}`)).toBe(null);
    }
  });

  it('shows the lead image with caption and credit', () => {
    const figure = show().querySelector('#lead-image') as Element;
    expect(figure.querySelector('img')?.alt).toBe('A river');
    expect(figure.querySelector('img')?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(figure.querySelector('figcaption')?.textContent).toBe('The Weir. P. L.');
  });

  it('does not show the lead image twice, in whatever size the body has it', () => {
    const content =
      '<figure><img src="https://cdn.example/w/river-bank-640x360.jpg?q=80"></figure><p>Text</p>' as UntrustedHtml;
    const article = show({ content });
    expect(article.querySelector('#lead-image')).toBe(null);
    expect(article.querySelectorAll('img').length).toBe(1);
  });

  it.each(['javascript:alert(1)', 'data:image/svg+xml;base64,PHN2Zz4='])(
    'refuses a lead image at %s',
    (url) => {
      expect(show({ leadImage: claim({ url }) }).querySelector('img')).toBe(null);
    },
  );

  it('shows markup in a field as the text it is', () => {
    const article = show({
      headline: claim('<img src=x onerror=alert(1)>'),
      authors: claim(['<b>Bold</b>']),
    });
    expect(textOf(article, '#headline')).toBe('<img src=x onerror=alert(1)>');
    expect(article.querySelector('#headline img, #byline b')).toBe(null);
  });

  it('runs in its own direction and language', () => {
    const article = show({ language: claim('ar'), direction: claim('rtl') });
    expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
    expect(show({ language: claim('und') }).hasAttribute('lang')).toBe(false);
  });

  it('survives a language tag that is none', () => {
    expect(textOf(show({ language: claim('not a tag') }), '#byline')).toContain('Mira Halden');
  });

  it('says when the page holds only the beginning', () => {
    const teaser = claim({ access: 'teaser' as const });
    expect(show({ wordCount: 90 }).querySelector('#paywall')).toBe(null);
    expect(textOf(show({ paywall: teaser, wordCount: 90 }), '#paywall')).toContain('only the beginning');
    expect(show({ paywall: teaser, wordCount: 1_200 }).querySelector('#paywall')).toBe(null);
  });

  it('says how much is here where the page says how much there is', () => {
    const said = (access: 'teaser' | 'metered', here: number) =>
      textOf(show({ paywall: claim({ access, wordCount: 912 }), wordCount: here }), '#paywall');
    expect(said('teaser', 88)).toMatch(/^About 90 of 900 words are here\./);
    expect(said('metered', 240)).toMatch(/^About 250 of 900 words are here\./);
    expect(said('teaser', 890)).toBe(null);
  });

  it('names the license', () => {
    expect(textOf(show({ license: claim('CC BY-SA 4.0') }), '#license')).toBe('License: CC BY-SA 4.0');
    expect(show().querySelector('#license')).toBe(null);
  });

  it('names a house that signs its own article once, as the site', () => {
    const article = show({ authors: null, agency: claim('The Courier') });
    expect(article.querySelector('#byline')).toBe(null);
    expect(textOf(article, '#site')).toBe('The Courier');
  });

  it.each(['live', 'opinion', 'review', 'sponsored', 'analysis'] as const)('labels what is %s', (kind) => {
    expect(textOf(show({ kind: claim(kind) }), '#kind')?.toLowerCase()).toBe(kind);
  });

  it('does not label a plain article', () => {
    expect(show({ kind: claim('article' as const) }).querySelector('#kind')).toBe(null);
  });

  it('ends with its notes', () => {
    expect(textOf(show(), '.end-note')).toBe('Correction An earlier version named the wrong bridge.');
  });
});
