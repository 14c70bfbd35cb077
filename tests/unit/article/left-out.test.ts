/** What could be missed is offered back: sentences, data, pictures. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import type { Article } from '../../../src/article/types.ts';
import { pageOf } from './page-of.ts';

const SENTENCE =
  'The ferry goes on every day of the week, said the pilot, and so do those who live on the other bank.';
const TEXT = `<h1>The ferry goes on as before</h1>${`<p>${SENTENCE} Nobody was surprised by it.</p>`.repeat(6)}`;

const RELATED = `<aside class="related-stories"><h3>Related stories</h3><ul>${[
  'The old ferry is sold',
  'A bridge that nobody wants',
  'The bell is stolen again',
]
  .map((title) => `<li><a href="/${title.length}">${title}</a></li>`)
  .join('')}</ul></aside>`;

function articleOf(html: string): Article {
  const document = pageOf(`<body><main><article>${html}</article></main>`);
  const reading = read(document, {
    url: 'https://ferry.example/2024/may/1/goes-on',
    now: Date.UTC(2024, 5, 1),
  });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.article;
}

function startsOf(after: string): readonly string[] {
  const { leftOut } = articleOf(`${TEXT}<div class="related-box">${after}</div>`);
  return (leftOut ?? []).map(({ start }) => start);
}

it.each([
  [
    'a table of data',
    '<table><tr><th>Boat</th><th>Fare</th></tr><tr><td>Petrel</td><td>£2</td></tr></table>',
    'Boat · Fare',
  ],
  [
    'a table of data, by what it says of itself',
    '<table><caption>What the ferry costs</caption><tr><th>Boat</th><th>Fare</th></tr><tr><td>Petrel</td><td>£2</td></tr></table>',
    'What the ferry costs',
  ],
  ['a listing', '<pre><code>fare = 2</code></pre>', 'fare = 2'],
])('%s', (_what, html, start) => expect(startsOf(html)).toEqual([start]));

it('but not a table that only places things', () => {
  expect(startsOf('<table><tr><td>Boats</td></tr><tr><td>Fares</td></tr></table>')).toEqual([]);
});

describe('a heading that was taken by a rule', () => {
  it('is offered where its text is shown', () => {
    const text = `<p>${SENTENCE} The bank is quiet.</p><p>${SENTENCE} So is the town.</p>`;
    const { content, leftOut } = articleOf(`${TEXT}<h2>You may also like</h2>${text}`);
    expect(content).toContain('So is the town.');
    expect(content).not.toContain('You may also like');
    expect(leftOut?.map(({ html }) => html)).toEqual(['<h2>You may also like</h2>']);
  });

  it('is not offered by itself where what it stands above was taken as well', () => {
    const { leftOut } = articleOf(
      `${TEXT}<h2>You may also like</h2>${RELATED}<p>${SENTENCE} So it goes.</p>`,
    );
    expect(leftOut).toBeUndefined();
  });
});

it('a list of links that is told of as removed', () => {
  const { removed, leftOut } = articleOf(`${TEXT}${RELATED}`);
  expect(removed.map(({ kind, what }) => [kind, what])).toEqual([
    ['related', 'Related stories The old ferry is sold A bridge that nobody wants The bell is stolen again'],
  ]);
  expect(leftOut?.[0]?.html).toContain('>The old ferry is sold</a>');
});

describe('a label and a title that only a style sheet sets apart', () => {
  const card = (boxes: string) => `<aside class="related-stories"><a href="/bridges">${boxes}</a></aside>`;
  const partWith = (boxes: string) => {
    const document = pageOf(`<body><main><article>${TEXT}${card(boxes)}</article></main>`);
    const reading = read(document, {
      url: 'https://ferry.example/2024/may/1/goes-on',
      now: Date.UTC(2024, 5, 1),
    });
    return reading.ok ? reading.article.leftOut?.[0] : undefined;
  };

  it('are no word, neither in the list nor put back', () => {
    const part = partWith('<span>Nature</span><span>Eleven bridges and what lives under them</span>');
    expect(part?.start).toBe('Nature · Eleven bridges and what lives under them');
    expect(part?.html).toMatch(/Nature<\/span><br\/?><span>Eleven/);
  });

  it('nor are three of them', () => {
    const part = partWith('<span>Nature</span><span>Eleven bridges</span><span>By Lene Askvold</span>');
    expect(part?.start).toBe('Nature · Eleven bridges · By Lene Askvold');
  });

  it.each([
    ['a first letter', '<span>E</span><span>leven bridges and what lives under them</span>'],
    ['words with a space', '<span>Eleven </span><span>bridges and what lives under them</span>'],
    ['the parts of a word', '<a href="/l">Lydd</a><a href="/m">mouth and what lives there</a>'],
    ['the phrases of a script without spaces', '<span>渡し船は</span><span>毎日</span><span>運航する</span>'],
    ['parts of a sentence', '<b>Eleven</b><i>th</i> bridge, and what lives under it'],
  ])('but not %s', (_what, boxes) => {
    const part = partWith(boxes);
    expect(part?.start).toBe(boxes.replace(/<[^>]*>/g, ''));
    expect(part?.html).not.toContain('<br');
  });
});
