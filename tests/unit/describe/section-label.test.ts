/** What stands above a headline is the section only where the page says so. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';

const URL_OF_STORY = 'https://lyddmouth.example/coast/2024/may/ferry-goes-on';
const TEXT =
  '<p>The ferry goes on every day of the week, said the pilot, and so do those who live on the other bank.</p>'.repeat(
    6,
  );

function sectionOf(above: string, head = ''): string | null {
  const html = `<!doctype html><html lang="en"><head><title>The ferry goes on</title>${head}</head><body>${above}<h1>The ferry goes on</h1><article>${TEXT}</article></body></html>`;
  const { document } = new JSDOM(html, { url: URL_OF_STORY }).window;
  const reading = read(document, { url: URL_OF_STORY, now: Date.UTC(2024, 5, 1) });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.article.section?.value ?? null;
}

it.each([
  ['is named so', '<p class="story-kicker">On the water</p>', 'On the water'],
  ['leads to where the article stands', '<p><a href="/coast/">Coast</a></p>', 'Coast'],
  ['leads to a category', '<div><a href="/category/boats">Boats</a></div>', 'Boats'],
  [
    'leads to what it is named',
    '<a class="x1" href="/news/boats-and-quays">Boats and Quays</a>',
    'Boats and Quays',
  ],
  ['is printed as a path', '<p>News / Coast</p>', 'News / Coast'],
  [
    'is printed as a path from the front page',
    '<p><a href="/">Home</a> &gt; Coast &gt; Article</p>',
    'Coast',
  ],
  [
    'is printed as such a path in Japanese',
    '<p><a href="/">トップ</a> &gt; 地域 &gt; 港 &gt; 記事</p>',
    '地域 / 港',
  ],
  [
    'is such a path with a slash in a name',
    '<p><a href="/">Home</a> &gt; Rock/Pop &gt; Article</p>',
    'Rock/Pop',
  ],
])('a line that %s', (_why, above, section) => expect(sectionOf(above)).toBe(section));

it.each([
  '<a href="#content">Skip to content</a>',
  '<button>Menu</button>',
  '<div><a href="/account">Sign in</a></div><div><a href="/quote">Request a quote</a></div>',
  '<div><a href="/category/boats">← Back to boats</a></div>',
  '<div><a href="#comments">To the comments</a></div>',
  '<p>Seven minutes to read</p>',
  '<p>Home / Article</p>',
  '<p class="byline-photo">Photo by someone</p>',
])('not %s', (above) => expect(sectionOf(above)).toBeNull());

it('a breadcrumb is without the front page, the site and the page itself', () => {
  const steps = [
    ['Lyddmouth Post', 'https://lyddmouth.example/post'],
    ['Start here', 'https://lyddmouth.example/'],
    ['Coast', 'https://lyddmouth.example/coast'],
    ['ferry-goes-on-as-before', 'https://lyddmouth.example/coast/2024'],
    ['Ferry', URL_OF_STORY],
  ].map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item }));
  const list = JSON.stringify({ '@type': 'BreadcrumbList', itemListElement: steps });
  const head = `<meta property="og:site_name" content="Lyddmouth Post"><script type="application/ld+json">${list}</script>`;
  expect(sectionOf('', head)).toBe('Coast');
});
