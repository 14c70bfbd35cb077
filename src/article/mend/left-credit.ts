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
const LONGEST_DATUM = 60;
const DATUM = lettered(String.raw`^[\p{L}][\p{L}\p{N} ]{1,24}: \S`);
/** Says what a thing does as well as who made a picture. */
const MAY_BE_DATUM = /^(?:photo(?:s|graphy)?|images?|pictures?|fotos?|bild(?:er)?):/i;
/** "Photos: yes", "Images: 24": whether there are some, or how many. */
const NO_NAME = /^(?:\d|(?:yes|no|none|ja|nein|oui|non|s[ií]|nee)$)/i;
const SENTENCE_END = /[!?:;]$|[^.]{5}\.$/;

/** @param wanted the blocks of the text, in order */
export function findLeftCredits(wanted: readonly Block[]): ReadonlySet<Block> {
  const credits = new Set(wanted.filter(isLeftCredit));
  const isOfList = (block: Block | undefined) =>
    block !== undefined && !credits.has(block) && isLabelled(block);
  const isDatum = (block: Block, at: number) =>
    MAY_BE_DATUM.test(block.text) && (isOfList(wanted[at - 1]) || isOfList(wanted[at + 1]));
  return new Set(wanted.filter((block, at) => credits.has(block) && !isDatum(block, at)));
}

/** "Price: 40 crowns": where such a line stands, "Photo: JPEG" is another of its kind. "Text: Jane Roe" is a credit. */
function isLabelled({ text }: Block): boolean {
  return text.length <= LONGEST_DATUM && DATUM.test(text) && !isOfNames(text.slice(text.indexOf(':') + 1));
}

function isLeftCredit({ text, element }: Block): boolean {
  return text.length <= LONGEST_CREDIT && isCredit(text) && element.closest(DATA_OR_TEXT) === null;
}

function isCredit(text: string): boolean {
  if (CREDIT_ALONE.test(text)) return true;
  if (CREDIT_IN_BRACKETS.test(text)) return isOfNames(text.slice(text.search(/[:©]/) + 1, -1));
  const beginning = CREDIT_BEGINNING.exec(text)?.[0];
  if (beginning === undefined) return false;
  const rest = text.slice(beginning.length);
  return isOfNames(rest) && !(MAY_BE_DATUM.test(text) && NO_NAME.test(rest));
}

function isOfNames(rest: string): boolean {
  const words = WORD.match(rest).filter((word) => !BETWEEN.has(word.toLowerCase()) && /[^\d.:-]/.test(word));
  if (words.length === 0 || words.length > MOST_WORDS || SENTENCE_END.test(rest)) return false;
  const names = words.filter((word) => NAME.test(word));
  return names.length >= LEAST_NAMES * words.length;
}
