/** Rows of things to buy are known by their links, which say that they are paid for. */
import { expect, it } from 'vitest';
import { scrubIn } from './scrubbed.ts';

const offer = (name: string, more = '') =>
  `<div class="q1"><img src="/${name}.jpg"><div>${name}</div><a rel="nofollow sponsored" href="https://shop.example/${name}">$12 at the shop</a>${more}</div>`;
const row = (...parts: readonly string[]) => `<div class="q0"><div>Get the look</div>${parts.join('')}</div>`;

it('a row of offers goes with its title', () => {
  const { text, removed } = scrubIn(row(offer('Lamp'), offer('Candle')));
  expect(text).not.toMatch(/Lamp|Candle|look/);
  expect(removed.map(({ rule }) => rule)).toEqual(['row-of-offers']);
});

const TOLD =
  'It burned for a night and smoked for another, and the whole kitchen smelled of the harbour, so that in the end we carried it out to the mill and left it there, still burning, for the cats of the miller.';

it.each([
  ['things that the text tells of', row(offer('Lamp'), `<p>${TOLD}</p>`, offer('Candle'), `<p>${TOLD}</p>`)],
  [
    'things with a heading each',
    row(offer('Lamp', '<h3>Cedar lamp</h3>'), offer('Candle', '<h3>Wax candle</h3>')),
  ],
  [
    'things with a line each',
    row(offer('Lamp', '<p>Burns for nine hours.</p>'), offer('Candle', '<p>Smokes.</p>')),
  ],
  ['one thing', row(offer('Lamp'))],
  [
    'a thing with what is said of it',
    row(offer('Lamp', `<p>${TOLD}</p>`), offer('Candle', `<p>${TOLD}</p>`)),
  ],
  ['a table of them', `<table><tr><td>${offer('Lamp')}</td><td>${offer('Candle')}</td></tr></table>`],
])('%s: nothing goes as a row', (_what, html) => {
  expect(scrubIn(html).removed.map(({ rule }) => rule)).not.toContain('row-of-offers');
});
