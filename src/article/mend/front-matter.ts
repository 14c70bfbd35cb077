/**
 * Finds at the start of the text what the article's head shows already: headline, dek, section, byline and date
 * lines. Only before the first running paragraph, or for a byline right below it: further down the same words are text.
 */
import { bylineOf } from '../describe/byline.ts';
import { meaningOf } from '../describe/date-meaning.ts';
import { readDates } from '../describe/date-text.ts';
import { keyOf } from '../describe/plain.ts';
import type { Block } from '../judge/blocks.ts';
import { lettered } from '../lettered.ts';
import { foldSpace, isBlock, lineOf } from '../text.ts';
import type { Claims } from '../types.ts';
import { isInBioBox } from './notes.ts';

/** A block of this many characters that is not the dek is where the text begins. */
const RUNNING_TEXT = 160;
/** Characters from which a paragraph opens the text, and does not only announce it. */
const OPENING = 120;
/** More blocks than this are never front matter. */
const MOST_BLOCKS = 14;
/** Characters that may stand around names and dates in a byline: "By", "Published:", a time, a role. */
const MOST_LEFT_OVER = 28;
/** "By", and where its author comes from: "Special to The Harbour Gazette". */
const MOST_AROUND_BYLINE = 44;
/** Around a date that is not the article's, a masthead's: the day of the week. */
const MOST_LEFT_OF_OTHER_DATE = 14;

/** "Lesezeit: 3 Min.", "4 min read". */
const READING_TIME = lettered(String.raw`(?:\p{L}+ ){0,3}\p{L}*:? ?\d{1,3} ?min\p{L}*\.?`, 'i');
/** "07.12", "9:40 pm", after what says that something was published or changed then. */
const CLOCK = /\d{1,2} ?[:.h] ?\d{2}\b/;
const LABELLED = lettered(String.raw`\p{L}\s*:`);
const NEVER = 'figure, table, ul, ol, blockquote';
/** Dates and names may stand in a list of their own, above the text. */
const NEVER_ABOVE_TEXT = 'figure, table, blockquote';

/** @param text the blocks of the body, in order */
export function findFrontMatter(text: readonly Block[], claims: Claims): readonly Block[] {
  const shown = shownAlready(claims);
  const found: Block[] = [];
  // A paragraph may open the text above the byline; below it only a line with the author's name is one.
  let hasBegun = false;
  for (const block of text.slice(0, MOST_BLOCKS)) {
    const line = block.text;
    if (block.element.closest(hasBegun ? NEVER : NEVER_ABOVE_TEXT)) continue;
    if (!hasBegun && isInBioBox(block.element)) found.push(block);
    else if (!hasBegun && isShown(block, shown) && !isOpening(block)) found.push(block);
    else if (isBylineOrDate(block, claims) && (!hasBegun || namesAuthor(line, claims))) found.push(block);
    else if (line.length >= RUNNING_TEXT) hasBegun = true;
  }
  return found;
}

/**
 * A dek of some length in a plain paragraph is how many papers begin their text. It stays there, and is not printed
 * above it a second time (`dek-above.ts`).
 */
function isOpening({ element, text }: Block): boolean {
  return text.length >= OPENING && !/^h[1-6]$/.test(element.localName);
}

/** The kicker may stand in the heading before the headline, in an element of its own as the headline is. */
function isShown({ element, text }: Block, shown: ReadonlySet<string>): boolean {
  if (shown.has(keyOf(text))) return true;
  const isHeading = /^h[1-6]$/.test(element.localName);
  return isHeading && element.lastElementChild !== null && shown.has(keyOf(lineOf(element.lastElementChild)));
}

function shownAlready({ headline, dek, section, site }: Claims): ReadonlySet<string> {
  const values = [
    headline?.value,
    dek?.value,
    section?.value,
    site?.value,
    ...(headline?.others ?? []).map(({ value }) => value),
  ];
  return new Set(values.filter((value) => value !== undefined).map(keyOf));
}

function namesAuthor(line: string, { authors }: Claims): boolean {
  return (authors?.value ?? []).some((name) => line.includes(name));
}

/** A short line of which little is left when the article's authors, agency and dates are taken out. */
function isBylineOrDate(
  { text, element }: Block,
  { authors, agency, published, modified, language }: Claims,
): boolean {
  if (text.length > RUNNING_TEXT) return false;
  const line = READING_TIME.replace(apart(element), '').trim();
  const names = [...(authors?.value ?? []), agency?.value ?? ''].filter(
    (name) => name && line.includes(name),
  );
  const dates = readDates(line, { languages: [language?.value ?? 'en', 'en'], dayFirst: null });
  if (names.length === 0 && dates.length === 0) return isTimeOfDay(line);
  const known = [published?.value, modified?.value].map((value) => value?.slice(0, 10));
  const isKnown = names.length > 0 || dates.some(({ value }) => known.includes(value.slice(0, 10)));
  // The day above an entry of a chronicle.
  if (!isKnown && /^h[1-6]$/.test(element.localName)) return false;
  // "Died: 3 November" tells something of its own.
  if (!isKnown && LABELLED.test(line)) return false;
  const around = names.length > 0 && bylineOf(line) !== null ? MOST_AROUND_BYLINE : MOST_LEFT_OVER;
  const leftOver = isKnown ? around * Math.max(1, dates.length) : MOST_LEFT_OF_OTHER_DATE;
  const taken = sum(names.map((name) => name.length)) + sum(dates.map(({ start, end }) => end - start));
  return line.length - taken <= leftOver && !/[.!?]["”»]?$/.test(line.replace(/\b(?:[ap]\.m|[A-Z])\.$/, ''));
}

/** With a space where one element ends and another begins: side by side on the page, name and date need none. */
function apart(element: Element): string {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3 /* text */) texts.push(node.nodeValue ?? '');
    else if (node.nodeType === 1 /* element */ && !isBlock(node as Element)) node.childNodes.forEach(visit);
  };
  element.childNodes.forEach(visit);
  return foldSpace(texts.join(' '));
}

/** "Updated: 07.12" */
function isTimeOfDay(line: string): boolean {
  const clock = CLOCK.exec(line);
  if (!clock || line.length - clock[0].length > MOST_LEFT_OVER) return false;
  const meaning = meaningOf(line.slice(0, clock.index));
  return meaning === 'published' || meaning === 'modified';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
