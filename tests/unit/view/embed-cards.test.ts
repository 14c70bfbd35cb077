// @vitest-environment jsdom
/** Cards of embedded things as people use them: nothing is framed before a click, and nothing but what the list allows. */
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/article/formats/html.ts';
import { toMarkdown } from '../../../src/article/formats/markdown.ts';
import type { UntrustedHtml } from '../../../src/article/types.ts';
import { renderArticle } from '../../../src/view/article.ts';
import type { EmbedOffer } from '../../../src/view/embed-cards.ts';
import { ARTICLE } from './sample-article.ts';

const POST =
  '<figure data-embed="X" data-live="https://platform.twitter.com/embed/Tweet.html?dnt=true&amp;id=177"><blockquote><p>A goat, on <a href="https://alder.example/">the 6.50</a>.</p></blockquote>' +
  '<figcaption><cite>Alder</cite> (@alder) <span lang="en">on X</span>, <a href="https://x.com/alder/status/177"><time datetime="2024-03-20">March 20, 2024</time></a></figcaption></figure>';
const FILM =
  '<figure data-embed="YouTube" data-live="https://www.youtube-nocookie.com/embed/aB-3dEf_h1k"><figcaption><a href="https://www.youtube.com/watch?v=aB-3dEf_h1k">The goat rides</a> <span lang="en">on YouTube</span></figcaption></figure>';

const article = (content: string) => ({
  ...ARTICLE,
  leadImage: null,
  notes: [],
  content: content as UntrustedHtml,
});
const show = (content: string, embeds?: EmbedOffer) =>
  renderArticle(article(content), { document, ...(embeds && { embeds }) }).querySelector(
    '#body',
  ) as HTMLElement;
const buttonOf = (body: Element) => body.querySelector('button') as HTMLButtonElement;
const said = (body: Element) => body.querySelector('.card-whom')?.textContent;

describe('a card in the reader', () => {
  it('says what it would load, from whom, and loads nothing', () => {
    const body = show(POST, 'frame');
    expect(buttonOf(body).textContent).toBe('Show the live post');
    expect(said(body)).toBe('Loads it from platform.twitter.com (X), which can then see this visit.');
    expect(body.querySelector('iframe')).toBe(null);
  });

  it('shows the live thing on a click, in a frame that may do little, and takes it away again', () => {
    const body = show(POST, 'frame');
    buttonOf(body).click();
    const frame = body.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe('https://platform.twitter.com/embed/Tweet.html?dnt=true&id=177');
    expect(frame?.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin');
    expect(frame?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame?.hasAttribute('credentialless')).toBe(true);
    expect(frame?.title).toContain('Alder');
    expect(buttonOf(body).textContent).toBe('Remove');
    buttonOf(body).click();
    expect(body.querySelector('iframe')).toBe(null);
    expect(buttonOf(body).textContent).toBe('Show the live post');
  });

  it('tells YouTube the site, without which it plays nothing', () => {
    const body = show(FILM, 'frame');
    buttonOf(body).click();
    expect(body.querySelector('iframe')?.getAttribute('referrerpolicy')).toBe('strict-origin');
  });

  it.each([
    'https://evil.example/embed/aB-3dEf_h1k',
    'https://www.youtube-nocookie.com/embed/aB-3dEf_h1k?autoplay=1',
    'javascript:alert(1)',
    '//www.youtube-nocookie.com/embed/aB-3dEf_h1k',
  ])('never frames %s', (src) => {
    const body = show(FILM.replace(/data-live="[^"]*"/, `data-live="${src}"`), 'frame');
    expect(body.querySelector('button, [data-live]')).toBe(null);
    expect(body.querySelector('a.card-button')?.getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=aB-3dEf_h1k',
    );
  });

  it('opens a tab on the network’s own page, where the frame could reach out of its sandbox', () => {
    const url = 'https://platform.twitter.com/story';
    const options = { document, embeds: 'frame' } as const;
    const body = renderArticle({ ...article(POST), url }, options);
    expect(body.querySelector('button')).toBe(null);
    expect(body.querySelector('a.card-button')?.getAttribute('href')).toBe('https://x.com/alder/status/177');
  });

  it('of a network that is on no list is a figure like any other', () => {
    const body = show('<figure data-embed="Evil"><figcaption>A goat.</figcaption></figure>', 'frame');
    expect(body.querySelector('figure')?.hasAttribute('data-embed')).toBe(false);
    expect(body.querySelector('.card-live')).toBe(null);
  });
});

it('a card in the popup opens a tab, says at whom, and can frame nothing', () => {
  const body = show(FILM, 'tab');
  expect(body.querySelector('button, iframe')).toBe(null);
  expect(said(body)).toBe('Opens a tab at youtube.com (Google), which can then see this visit.');
});

it.each([
  ['https://mastodon.social/@alder/112', 'mastodon.social (Mastodon)'],
  ['https://social.alder.example/@alder/112', 'social.alder.example'],
  ['https://notmastodon.social/@alder/112', 'notmastodon.social'],
])('a post at %s is said to be at %s: the owner of a network does not own every server', (url, whom) => {
  const post = `<figure data-embed="Mastodon"><figcaption><a href="${url}">A goat</a></figcaption></figure>`;
  for (const offer of ['frame', 'tab'] as const)
    expect(said(show(post, offer))).toBe(`Opens a tab at ${whom}, which can then see this visit.`);
});

describe('a card in a file', () => {
  it('has nothing to click but its link', () => {
    expect(show(POST).querySelector('button, .card-live')).toBe(null);
  });

  it('is a quotation and a line with a link, in Markdown', () => {
    expect(toMarkdown(article(POST), show(POST))).toContain(
      '> A goat, on [the 6.50](https://alder.example/).\n\nAlder (@alder) on X, [March 20, 2024](https://x.com/alder/status/177)',
    );
    expect(toMarkdown(article(FILM), show(FILM))).toContain(
      '[The goat rides](https://www.youtube.com/watch?v=aB-3dEf_h1k) on YouTube',
    );
  });

  it('is a figure that loads nothing, in HTML', () => {
    const html = toHtml(article(POST), show(POST));
    expect(html).toContain('<blockquote><p>A goat, on ');
    expect(html).toContain('href="https://x.com/alder/status/177"');
    expect(html).not.toMatch(/<(?:iframe|button)/);
  });
});
