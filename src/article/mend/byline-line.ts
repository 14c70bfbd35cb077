/** Lines that say who wrote the text and when, as they stand at its start: the article's head says so already. */
import { bylineOf } from '../describe/byline.ts';
import { meaningOf } from '../describe/date-meaning.ts';
import { readDates } from '../describe/date-text.ts';
import { shownPieces } from '../describe/shown-text.ts';
import type { Block } from '../judge/blocks.ts';
import { lettered } from '../lettered.ts';
import { foldSpace, isBlock } from '../text.ts';
import type { Claims } from '../types.ts';

/** Characters: a longer line is text. */
const LONGEST_LINE = 160;
/** Characters that may stand around names and dates in a byline: "By", "Published:", a time, a role. */
const MOST_LEFT_OVER = 28;
/** "By", and where its author comes from: "Special to The Harbour Gazette". */
const MOST_AROUND_BYLINE = 44;
/** "Last updated: 4 November," */
const MOST_AROUND_CLOCK = 40;
/** Around a date that is not the article's, a masthead's: the day of the week. */
const MOST_LEFT_OF_OTHER_DATE = 14;

/** "Lesezeit: 3 Min.", "4 minuti di lettura". */
const READING_TIME = lettered(
  String.raw`(?:\p{L}+ ){0,3}\p{L}*:? ?\d{1,3} ?(?:min|мин|хв|分|분|دقائق|دقيقة)\p{L}*\.?(?: d[ei] \p{L}+)?`,
  'i',
);
const LETTER_OR_DIGIT_LAST = lettered(String.raw`[\p{L}\p{N}]$`);
const LETTER_OR_DIGIT_FIRST = lettered(String.raw`^[\p{L}\p{N}]`);
/** "07.12", "9:40 pm", after what says that something was published or changed then. */
const CLOCK = /\d{1,2} ?[:.h] ?\d{2}\b/;
const LABELLED = lettered(String.raw`\p{L}\s*:`);

/** A short line that is such a line as a whole, or in each of its parts: name, date and reading time side by side. */
export function isBylineOrDate({ text, element }: Block, claims: Claims): boolean {
  if (text.length > LONGEST_LINE) return false;
  const parts = withWordsBefore(shownPieces(element, isBlock).map(foldSpace).filter(Boolean));
  if (saysWhoOrWhen(parts.reduce(joined, ''), element, claims)) return true;
  return (
    parts.length > 1 &&
    parts.every((part) => READING_TIME.replace(part, '') === '' || saysWhoOrWhen(part, element, claims))
  );
}

/** "di", "By": the name that follows is a link. */
const WORD_BEFORE = lettered(String.raw`^\p{L}{1,4}$`);

function withWordsBefore(parts: readonly string[]): readonly string[] {
  const whole: string[] = [];
  let before = '';
  for (const part of parts) {
    if (before === '' && WORD_BEFORE.test(part)) before = part;
    else {
      whole.push(before === '' ? part : `${before} ${part}`);
      before = '';
    }
  }
  return before === '' ? whole : [...whole, before];
}

/** Little is left when the article's authors, agency, site and dates are taken out. */
function saysWhoOrWhen(
  text: string,
  element: Element,
  { authors, agency, published, modified, language, site }: Claims,
): boolean {
  const line = READING_TIME.replace(text, '').trim();
  const people = [...(authors?.value ?? []), agency?.value ?? ''];
  const names = [...people, site?.value ?? ''].filter((name) => name && line.includes(name));
  const dates = readDates(line, { languages: [language?.value ?? 'en', 'en'], dayFirst: null });
  const isSigned = people.some((name) => names.includes(name));
  if (dates.length === 0 && !isSigned) return isTimeOfDay(line);
  const known = [published?.value, modified?.value].map((value) => value?.slice(0, 10));
  const isKnown = isSigned || dates.some(({ value }) => known.includes(value.slice(0, 10)));
  // The day above an entry of a chronicle.
  if (!isKnown && /^h[1-6]$/.test(element.localName)) return false;
  // "Died: 3 November" tells something of its own.
  if (!isKnown && LABELLED.test(line)) return false;
  const around = isKnown && bylineOf(line) !== null ? MOST_AROUND_BYLINE : MOST_LEFT_OVER;
  const leftOver = isKnown ? around * Math.max(1, dates.length) : MOST_LEFT_OF_OTHER_DATE;
  const taken = sum(names.map((name) => name.length)) + sum(dates.map(({ start, end }) => end - start));
  return line.length - taken <= leftOver && !/[.!?]["”»]?$/.test(line.replace(/\b(?:[ap]\.m|[A-Z])\.$/, ''));
}

/**
 * Side by side on the page, name and date need no space between them. No more than that is put in (`joinPieces` would): what
 * is left over of the line is counted.
 */
function joined(line: string, part: string): string {
  return LETTER_OR_DIGIT_LAST.test(line) && LETTER_OR_DIGIT_FIRST.test(part)
    ? `${line} ${part}`
    : line + part;
}

/** "Updated: 07.12", "Ultimo aggiornamento: 4 novembre, 09:15" */
function isTimeOfDay(line: string): boolean {
  const clock = CLOCK.exec(line);
  if (!clock || line.length - clock[0].length > MOST_AROUND_CLOCK) return false;
  const meaning = meaningOf(line.slice(0, clock.index));
  return meaning === 'published' || meaning === 'modified';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
