/** A sentence that is taken out of the text to be printed large is read where it stands in the text, and only there. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/judge/blocks.ts';
import { readBlocks } from '../../../src/article/judge/blocks.ts';
import { findRepeated } from '../../../src/article/mend/repeated.ts';
import { pageOf } from './page-of.ts';

const TEXT =
  '<p>Ada Quill counted the gulls. “It’s the only roof in town that they never sat on,” she said. “I thought I was counting birds.”</p>' +
  '<p>The harbour master, who had not counted anything, agreed with her on the telephone on Monday.</p>';

function repeatedIn(quote: string): readonly string[] {
  const blocks: readonly Block[] = readBlocks(pageOf(`${TEXT}${quote}${TEXT.replace('Ada', 'Jo')}`).body);
  return [...findRepeated(blocks)].map(({ text }) => text);
}

describe('goes with the name of who said it', () => {
  it.each([
    [
      'in a line below',
      '<blockquote><p>I thought I was counting birds</p><cite>Ada Quill, counter</cite></blockquote>',
    ],
    [
      'in the same line',
      '<blockquote>I thought I was counting birds<cite>Ada Quill, counter</cite></blockquote>',
    ],
    [
      'in a box within a box',
      '<aside><div class="quote__text">I thought I was counting birds</div><span class="quote__name">Ada Quill</span></aside>',
    ],
  ])('%s', (_where, quote) => {
    expect(repeatedIn(quote).join(' ')).toContain('I thought I was counting birds');
    expect(repeatedIn(quote).join(' ')).toContain('Ada Quill');
  });
});

it('goes when it is a few words shorter than in the text', () => {
  expect(repeatedIn('<blockquote><p>It’s the only roof they never sat on</p></blockquote>')).toHaveLength(1);
});

it('goes with other words where its box is named a pull quote', () => {
  const words = '<p>It is the only roof in town that gulls never sat on</p>';
  expect(repeatedIn(`<div class="c-pullquote">${words}</div>`)).toHaveLength(1);
  expect(repeatedIn(`<div class="c-note">${words}</div>`)).toHaveLength(0);
});

it('stays where a line with a colon announces it', () => {
  expect(
    repeatedIn('<p>She said it again:</p><blockquote><p>I thought I was counting birds</p></blockquote>'),
  ).toEqual([]);
});

it('stays whole where the text quotes one line of several', () => {
  const letter = ['I thought I was counting birds', 'But birds count too', 'And they counted me'];
  expect(repeatedIn(`<blockquote>${letter.map((line) => `<p>${line}</p>`).join('')}</blockquote>`)).toEqual(
    [],
  );
});
