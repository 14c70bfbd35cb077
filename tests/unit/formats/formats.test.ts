// @vitest-environment jsdom
/** The article as a file or on the clipboard. */
import { describe, expect, it } from 'vitest';
import { toFrontMatter } from '../../../src/article/formats/front-matter.ts';
import { toHtml } from '../../../src/article/formats/html.ts';
import { toMarkdown } from '../../../src/article/formats/markdown.ts';
import { toSchemaOrg } from '../../../src/article/formats/schema-org.ts';
import type { Article, UntrustedHtml } from '../../../src/article/types.ts';
import { renderArticle } from '../../../src/view/article.ts';
import { ARTICLE, claim } from '../view/sample-article.ts';

const bodyOf = (article: Article) =>
  renderArticle(article, { document }).querySelector('#body') as HTMLElement;

describe('Markdown', () => {
  it('has headline, dek, who, when and where, then the text', () => {
    expect(toMarkdown(ARTICLE, bodyOf(ARTICLE))).toBe(
      `# The river that learned to run

*After three dry winters the Weir rises*

Mira Halden, Jonas Beck, Northern Wire · 2024-05-17 16:31 · [The Courier](<https://www.courier.example/region/river>)

![A river](<https://img.example/river-bank-1200x675.jpg>)

The Weir. (P. L.)

First paragraph.

## Cellars

Second *paragraph*.

An earlier version named the wrong bridge.
`,
    );
  });

  it('writes tables, lists and struck text as GitHub does', () => {
    const content =
      `<table><thead><tr><th>Day</th><th>Level</th></tr></thead><tbody><tr><td>16 May</td><td>396</td></tr></tbody></table>
      <ul><li>one</li></ul><p><del>gone</del></p>` as UntrustedHtml;
    const article = { ...ARTICLE, content };
    const markdown = toMarkdown(article, bodyOf(article));
    expect(markdown).toMatch(/\| Day \| Level \|\n\| --- \| --- \|\n\| 16 May \| 396 \|/);
    expect(markdown).toMatch(/^- +one$/m);
    expect(markdown).toMatch(/~+gone~+/);
  });

  it.each([
    '<pre>knots = 3\n  *fast* = 9</pre>',
    '<pre>knots = 3<br>  *fast* = 9</pre>',
    '<pre><code>knots = 3\n  *fast* = 9</code></pre>',
    '<pre> <b>knots</b> = 3\n  *fast* = 9</pre>',
  ])('keeps lines as they are written: %s', (content) => {
    const article = { ...ARTICLE, content: content as UntrustedHtml };
    expect(toMarkdown(article, bodyOf(article))).toMatch(/\n\n```\n ?knots = 3\n {2}\*fast\* = 9\n```\n/);
  });

  it('does not let a headline become markup', () => {
    const article = { ...ARTICLE, headline: claim('*Not* [a link](https://evil.example)\n# nor a heading') };
    expect(toMarkdown(article, bodyOf(article))).toMatch(/^# \\\*Not\\\* \\\[a link\\\]/);
  });

  it('leaves the body as it was', () => {
    const body = bodyOf(ARTICLE);
    const before = body.outerHTML;
    toMarkdown(ARTICLE, body);
    expect(body.outerHTML).toBe(before);
  });
});

describe('HTML', () => {
  it('is a document that stands by itself, with fields as text', () => {
    const article = { ...ARTICLE, headline: claim('A <b> & "c"') };
    const parsed = new DOMParser().parseFromString(toHtml(article, bodyOf(article)), 'text/html');
    expect(parsed.documentElement.lang).toBe('en');
    expect(parsed.title).toBe('A <b> & "c"');
    expect(parsed.querySelector('h1')?.textContent).toBe('A <b> & "c"');
    expect(parsed.querySelectorAll('h2, p').length).toBeGreaterThan(2);
    expect(parsed.querySelector('script:not([type$="ld+json"]), link[rel="stylesheet"], [style]')).toBe(null);
  });

  it('holds the article in the words of schema.org, which no field can break out of', () => {
    const article = { ...ARTICLE, headline: claim('</script><b>x</b><!--') };
    const parsed = new DOMParser().parseFromString(toHtml(article, bodyOf(article)), 'text/html');
    expect(parsed.querySelectorAll('script').length).toBe(1);
    expect(JSON.parse(parsed.querySelector('script')?.textContent ?? '')).toMatchObject({
      '@type': 'AnalysisNewsArticle',
      headline: '</script><b>x</b><!--',
    });
    expect(parsed.querySelector('h1 *')).toBe(null);
  });
});

it('a file has credits set apart as the reader has them, above the text and within it', () => {
  const content =
    '<figure><img src="https://cdn.example/b.jpg"><figcaption>A boat. <small>Lowri Penn</small></figcaption></figure>';
  const article = { ...ARTICLE, content: content as UntrustedHtml };
  const parsed = new DOMParser().parseFromString(toHtml(article, bodyOf(article)), 'text/html');
  expect([...parsed.querySelectorAll('figcaption')].map(({ innerHTML }) => innerHTML)).toEqual([
    'The Weir. <small class="credit">P. L.</small>',
    'A boat. <small class="credit">Lowri Penn</small>',
  ]);
});

describe('front matter', () => {
  it('has a line for each field that is known, and none for what is not', () => {
    const lines = toFrontMatter({ ...ARTICLE, dek: null }).split('\n');
    expect([lines[0], lines.at(-2)]).toEqual(['---', '---']);
    expect(lines).toContain('author: ["Mira Halden","Jonas Beck"]');
    expect(lines).toContain('published: "2024-05-17T16:31"');
    expect(lines.some((line) => line.startsWith('dek:'))).toBe(false);
  });

  it('says who took the picture, and that the text is a teaser', () => {
    const lines = toFrontMatter({ ...ARTICLE, paywall: claim({ access: 'teaser' as const }) }).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['credit: "P. L."', 'access: "teaser"']));
  });

  it('cannot be ended by what a page writes', () => {
    const matter = toFrontMatter({ ...ARTICLE, headline: claim('One\n---\nowner: "x"\u2028---') });
    expect(matter.split(/[\n\u2028]/).filter((line) => line === '---').length).toBe(2);
    expect(matter).not.toMatch(/^owner/m);
  });
});

describe('schema.org', () => {
  it('names people, houses and dates as the page gave them', () => {
    expect(toSchemaOrg(ARTICLE)).toMatchObject({
      author: [
        { '@type': 'Person', name: 'Mira Halden' },
        { '@type': 'Person', name: 'Jonas Beck' },
        { '@type': 'Organization', name: 'Northern Wire' },
      ],
      datePublished: '2024-05-17T16:31',
      publisher: { '@type': 'Organization', name: 'The Courier' },
      image: { '@type': 'ImageObject', caption: 'The Weir.' },
    });
  });

  it('leaves out what is not known', () => {
    const record = toSchemaOrg({ ...ARTICLE, authors: null, agency: null, published: null, paywall: null });
    for (const key of ['author', 'datePublished', 'isAccessibleForFree']) expect(key in record).toBe(false);
  });

  it('says that a teaser is not free', () => {
    const paywall = claim({ access: 'teaser' as const });
    expect(toSchemaOrg({ ...ARTICLE, paywall }).isAccessibleForFree).toBe(false);
  });
});

it('the picture that leads the article stands once, whatever size of it the body shows', () => {
  const content =
    '<figure><img src="https://img.example/small/river-bank-640x360.webp" alt="A river"></figure><p>First.</p>' as UntrustedHtml;
  const article = { ...ARTICLE, content };
  expect(toMarkdown(article, bodyOf(article)).match(/!\[/g)).toHaveLength(1);
  expect(toHtml(article, bodyOf(article)).match(/<img /g)).toHaveLength(1);
});

it('the article’s own address is passed on without how somebody came to it', () => {
  const url = `${ARTICLE.url}?utm_source=letter&fbclid=1&page=2`;
  const article = { ...ARTICLE, url, canonicalUrl: null };
  const clean = `${ARTICLE.url}?page=2`;
  expect(toMarkdown(article, bodyOf(article))).toContain(`(<${clean}>)`);
  expect(toFrontMatter(article)).toContain(`source: "${clean}"`);
  expect(toSchemaOrg(article).url).toBe(clean);
  expect(toHtml(article, bodyOf(article))).toContain('?page=2"');
  expect(toHtml(article, bodyOf(article))).not.toContain('utm_source');
});

it('words that look like HTML stay words in Markdown', () => {
  const article = { ...ARTICLE, headline: { ...ARTICLE.headline, value: 'Use <img src=x> well' } };
  const body = bodyOf(article);
  const paragraph = body.ownerDocument.createElement('p');
  paragraph.textContent = 'The <script> tag.';
  body.append(paragraph);
  const markdown = toMarkdown(article, body);
  expect(markdown).toContain('# Use &lt;img src=x> well');
  expect(markdown).toContain('The &lt;script> tag.');
});
