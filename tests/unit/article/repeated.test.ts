/** A text that the page holds twice, for wide and for narrow screens, is read once. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf } from './page-of.ts';

const TEXT = [
  'The harbour reopened on Monday, after a storm had closed it for three days, and the first ferry left with forty passengers.',
  'Two cranes stay out of service until the spring tide has passed, the harbour master said, because their rails lie under sand.',
  'Fishermen had moved their boats up the river on Friday night, when the lighthouse keeper rang each of them on the telephone.',
].map(
  (sentence) =>
    `<p>${sentence} Nobody was hurt, and nobody complained about the waiting, which the clerk noted with surprise.</p>`,
);

function paragraphsIn(body: string): number {
  const reading = read(
    pageOf(`<title>Harbour reopens after storm</title><h1>Harbour reopens after storm</h1>${body}`),
    {
      url: PAGE_URL,
      now: 0,
    },
  );
  return reading.ok ? reading.article.text.split('\n\n').length : 0;
}

it('a second box with the same paragraphs adds nothing', () => {
  expect(
    paragraphsIn(
      `<main><div class="wide">${TEXT.join('')}</div><div class="narrow">${TEXT.join('')}</div></main>`,
    ),
  ).toBe(3);
});

it('nor do its headings and items', () => {
  const parts = TEXT.map((text, at) => `<h2>Part ${at + 1}</h2>${text}<ul><li>Oak ${at}</li></ul>`).join('');
  const body = `<main><div class="wide">${parts}</div><div class="narrow">${parts}</div></main>`;
  expect(paragraphsIn(body)).toBe(9);
});

it('a short line that stands beside another text is said again', () => {
  const pros = (at: number) => `<div><h3>Advantages</h3>${TEXT[at]}</div>`;
  expect(paragraphsIn(`<main>${pros(0)}${pros(1)}${pros(2)}</main>`)).toBe(6);
});

it('a price beside a sentence that is said of each thing stays', () => {
  const SAID = TEXT[0];
  const thing = (at: number) =>
    `<div><p>${at}. It hangs in the harbour, and nobody has asked for it since the spring, says the owner.</p>${SAID}<p>Price: 29 euros</p></div>`;
  const reading = read(
    pageOf(
      `<title>Harbour reopens after storm</title><h1>Harbour reopens after storm</h1><main>${[1, 2, 3].map(thing).join('')}<p>Whoever wants one of them has to ask before Monday, for the town takes them down on that day.</p></main>`,
    ),
    { url: PAGE_URL, now: 0 },
  );
  expect(reading.ok && reading.article.text.match(/Price/g)).toHaveLength(3);
});

it('paragraphs repeated in one box were meant', () => {
  expect(paragraphsIn(`<main><div class="text">${TEXT[0]?.repeat(8)}</div></main>`)).toBe(8);
});
