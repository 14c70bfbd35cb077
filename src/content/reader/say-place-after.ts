/** Where in the article something stood, in words: by the block before it. */
import { oneLine } from '../../article/one-line.ts';
import { blocksOf, shorten } from '../../article/text.ts';
import type { Article } from '../../article/types.ts';
import { say } from '../../view/say.ts';
import { quoted } from './quoted.ts';

/** Of the text before a place, in characters. */
const LONGEST_QUOTE = 50;
/** Marks of its own at the start would stand beside ours. */
const OWN_MARKS = /^["“”„«»‘’‚「『]+/;

/** @param block of the article's body; absent, there is none before it */
export function sayPlaceAfter(
  block: Element | null | undefined,
  article: Pick<Article, 'direction'>,
): string {
  if (!block) return say('leftOutFirst');
  // Cells of a table are no sentence.
  const isTable = block.matches('table, :has(> table)');
  const said = isTable ? block.querySelector('caption, figcaption') : block;
  const words = said ? oneLine(blocksOf(said).join(' ')).replace(OWN_MARKS, '') : '';
  if (words) return say('leftOutAfter', quoted(shorten(words, LONGEST_QUOTE), article));
  if (isTable) return say('leftOutAfterTable');
  // A line between two parts says nothing.
  return block.querySelector('img')
    ? say('leftOutAfterPicture')
    : sayPlaceAfter(block.previousElementSibling, article);
}
