/** The line that says who made a picture, where it is not beside it: the picture is gone, or stands further up. */
import { CREDIT_ALONE, CREDIT_BEGINNING, CREDIT_IN_BRACKETS } from '../../rules/captions.ts';
import type { Block } from '../judge/blocks.ts';
import { lettered } from '../lettered.ts';

const LONGEST_CREDIT = 130;
const DATA_OR_TEXT = 'figcaption, table, dl, pre, li, blockquote, h1, h2, h3, h4, h5, h6';
const WORD = lettered(String.raw`[\p{L}\p{N}@][\p{L}\p{N}.’'@_-]*`, 'g');
const NAME = lettered(String.raw`^[\p{Lu}@]|\p{N}\p{L}|\p{L}\p{N}`);
/** Words within a name, and between two. */
const BETWEEN = new Set(
  'and auf by courtesy da de del der di du et for für i im la le of on par the und via van vom von y'.split(
    ' ',
  ),
);
/** Of the other words of a credit: "picture alliance / Xinhua". */
const LEAST_NAMES = 0.5;
const MOST_WORDS = 16;
const SENTENCE_END = /[!?:;]$|[^.]{5}\.$/;

export function isLeftCredit({ text, element }: Block): boolean {
  return text.length <= LONGEST_CREDIT && isCredit(text) && element.closest(DATA_OR_TEXT) === null;
}

function isCredit(text: string): boolean {
  if (CREDIT_ALONE.test(text)) return true;
  if (CREDIT_IN_BRACKETS.test(text)) return isOfNames(text.slice(text.search(/[:©]/) + 1, -1));
  const beginning = CREDIT_BEGINNING.exec(text)?.[0];
  return beginning !== undefined && isOfNames(text.slice(beginning.length));
}

function isOfNames(rest: string): boolean {
  const words = WORD.match(rest).filter((word) => !BETWEEN.has(word.toLowerCase()) && /[^\d.:-]/.test(word));
  if (words.length === 0 || words.length > MOST_WORDS || SENTENCE_END.test(rest)) return false;
  const names = words.filter((word) => NAME.test(word));
  return names.length >= LEAST_NAMES * words.length;
}
