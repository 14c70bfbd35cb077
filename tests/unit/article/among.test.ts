/** Between two paragraphs of the text a third of their kind, or a list, is text whatever the judge says. */
import { expect, it } from 'vitest';
import { type Block, readBlocks } from '../../../src/article/judge/blocks.ts';
import { missingAmong } from '../../../src/article/mend/among.ts';
import { pageOf } from './page-of.ts';

const LONG = 'The bell rang at six, and by seven the whole street stood below the tower and waited.';

/** The texts that are added where the first and the last block are the text. */
function added(between: string, [before, after] = ['p', 'p']): readonly string[] {
  const blocks = readBlocks(
    pageOf(`<div><${before}>${LONG}</${before}>${between}<${after}>${LONG}</${after}></div>`).body,
  );
  const text = new Set<Block>([blocks[0] as Block, blocks.at(-1) as Block]);
  return missingAmong(blocks, text, new Set()).map((block) => block.text);
}

it.each([
  ['a paragraph', '<p>“Leaning,” she said.</p>', ['“Leaning,” she said.']],
  [
    'a list',
    '<ul><li>Count the days without water.</li><li>Pay for light tools in cash.</li></ul>',
    ['Count the days without water.', 'Pay for light tools in cash.'],
  ],
  [
    'both',
    '<p>Three things:</p><ul><li>Count the days without water.</li></ul>',
    ['Three things:', 'Count the days without water.'],
  ],
])('%s is added', (_what, between, texts) => {
  expect(added(between)).toEqual(texts);
});

it.each([
  ['of another class', '<p class="promo">The mill by post.</p>'],
  ['in a box of its own', '<div><p>The mill by post.</p></div>'],
  ['with a link', '<p>The mill <a href="/post">by post</a></p>'],
  ['that asks for something', '<p>Subscribe to our newsletter</p>'],
  ['that is a byline', '<p>By Jane Roe, Harbourtown</p>'],
  ['without a letter', '<p>***</p>'],
  ['that nobody says', '<p>Unlock the rest with the Gull Plus.</p>'],
  ['above a list of figures', '<p>Today:</p><ul><li>16°C</li><li>Cloudy</li></ul>'],
  ['among others of another box', '<p>Three things:</p><div>Count the days without water.</div>'],
])('a paragraph %s is left to the judge', (_what, between) => {
  expect(added(between)).toEqual([]);
});

it('nothing is added between boxes that are no paragraphs', () => {
  expect(added('<p>“Leaning,” she said.</p>', ['h2', 'p'])).toEqual([]);
});
