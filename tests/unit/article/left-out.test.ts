/** What could be missed is offered back: sentences, data, pictures. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { pageOf } from './page-of.ts';

const SENTENCE =
  'The ferry goes on every day of the week, said the pilot, and so do those who live on the other bank.';
const TEXT = `<h1>The ferry goes on as before</h1>${`<p>${SENTENCE} Nobody was surprised by it.</p>`.repeat(6)}`;

function startsOf(after: string): readonly string[] {
  const document = pageOf(
    `<body><main><article>${TEXT}<div class="related-box">${after}</div></article></main>`,
  );
  const reading = read(document, {
    url: 'https://ferry.example/2024/may/1/goes-on',
    now: Date.UTC(2024, 5, 1),
  });
  if (!reading.ok) throw new Error(reading.reason);
  return (reading.article.leftOut ?? []).map(({ start }) => start);
}

it.each([
  [
    'a table of data',
    '<table><tr><th>Boat</th><th>Fare</th></tr><tr><td>Petrel</td><td>£2</td></tr></table>',
    'Boat',
  ],
  ['a listing', '<pre><code>fare = 2</code></pre>', 'fare = 2'],
])('%s', (_what, html, start) => expect(startsOf(html)).toEqual([start]));

it('but not a table that only places things', () => {
  expect(startsOf('<table><tr><td>Boats</td></tr><tr><td>Fares</td></tr></table>')).toEqual([]);
});

it('a list of links that is told of as removed', () => {
  const links = ['The old ferry is sold', 'A bridge that nobody wants', 'The bell is stolen again'].map(
    (title) => `<li><a href="/${title.length}">${title}</a></li>`,
  );
  const html = `<aside class="related-stories"><h3>Related stories</h3><ul>${links.join('')}</ul></aside>`;
  const document = pageOf(`<body><main><article>${TEXT}${html}</article></main>`);
  const reading = read(document, {
    url: 'https://ferry.example/2024/may/1/goes-on',
    now: Date.UTC(2024, 5, 1),
  });
  if (!reading.ok) throw new Error(reading.reason);
  expect(reading.article.removed.map(({ kind, what }) => [kind, what])).toEqual([
    ['related', 'Related stories The old ferry is sold A bridge that nobody wants The bell is stolen again'],
  ]);
  const [part] = reading.article.leftOut ?? [];
  expect(part?.html).toContain('>The old ferry is sold</a>');
});
