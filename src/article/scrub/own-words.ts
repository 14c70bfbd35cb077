/**
 * Whether the words of a label are the article's own: a one-word answer, a step of instructions, one of its headings.
 * Only of words that are no link.
 */
import type { LabelRule } from '../../rules/rule.ts';
import { lettered } from '../lettered.ts';
import { lineOf } from '../text.ts';
import type { Measures } from './measure.ts';
import { nextElementOf } from './next-element.ts';

/** Somebody's words: nobody puts a button in quotation marks. */
const QUOTED = /^["“”„«‹「『].*["”“»›」』][.!?…]?$/;
/** "Share." as a whole answer: buttons have no full stop. */
const ONE_WORD_SENTENCE = lettered(String.raw`^\p{L}+\.$`);
/** "Facebook, WhatsApp, Telegram." is what somebody counts up. */
const ENUMERATION = /,.*\.$/;
/** Siblings on either side that are looked at for another heading of the text. */
const NEAR = 40;

export function isOwnWords(element: Element, line: string, rule: LabelRule, measures: Measures): boolean {
  return (
    isPartOfSpeech(line, rule, element) ||
    (rule.words !== undefined && ENUMERATION.test(line)) ||
    (rule.kind !== 'ad' && isStep(element, line)) ||
    isHeadingOfText(element, rule, measures)
  );
}

/** A line of a poem or of what somebody said: "Share," or "“Share!”". */
export function isPartOfSpeech(line: string, rule: LabelRule, within: Element): boolean {
  const isSentence = rule.ambiguous === true && within.localName === 'p' && ONE_WORD_SENTENCE.test(line);
  return isSentence || QUOTED.test(line) || /[,;]$/.test(line);
}

/** Buttons are not numbered. */
function isStep(element: Element, line: string): boolean {
  const item = element.closest('ol > li');
  return item !== null && lineOf(item) === line;
}

/**
 * What is left of a box that a script would have filled heads nothing; of the article's headings there are several. Of
 * "Related" or "Up next" it cannot be told: other stories may be announced in sentences.
 */
export function isHeadingOfText(element: Element, rule: LabelRule, measures: Measures): boolean {
  if (rule.kind === 'related' || !headsText(element, measures)) return false;
  for (const direction of ['previousElementSibling', 'nextElementSibling'] as const) {
    let other = element[direction];
    for (let looked = 0; other && looked < NEAR; other = other[direction], looked += 1)
      if (other.localName === element.localName && headsText(other, measures)) return true;
  }
  return false;
}

/** A heading, or a line in bold letters as a whole, and right below it a paragraph of sentences. */
function headsText(element: Element, measures: Measures): boolean {
  if (!/^h[2-6]$/.test(element.localName) && !isBoldLine(element)) return false;
  const next = nextElementOf(element);
  const below = next && measures.get(next);
  return next?.localName === 'p' && Boolean(below && below.prose > 0 && below.links === 0);
}

function isBoldLine(element: Element): boolean {
  const bold = element.firstElementChild;
  if (element.localName !== 'p' || !bold || !/^(?:b|strong)$/.test(bold.localName)) return false;
  return lineOf(bold) === lineOf(element);
}
