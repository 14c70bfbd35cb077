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
    QUOTED.test(line) ||
    (rule.ambiguous === true && element.localName === 'p' && ONE_WORD_SENTENCE.test(line)) ||
    (rule.words !== undefined && ENUMERATION.test(line)) ||
    (rule.kind !== 'ad' && isStep(element, line)) ||
    (rule.kind !== 'related' && isOneOfHeadings(element, measures))
  );
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
function isOneOfHeadings(element: Element, measures: Measures): boolean {
  if (!headsText(element, measures)) return false;
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
