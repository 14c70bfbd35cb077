/** Dates printed in the lines around the headline: what the page shows its readers. */

import { lettered } from '../lettered.ts';
import { habitsOf, readAnyDate } from './date-habits.ts';
import { type Meaning, meaningOf } from './date-meaning.ts';
import { type DateHabits, type FoundDate, readDates } from './date-text.ts';
import { fold } from './fold.ts';
import type { Line } from './headline-block.ts';
import { type DateValue, dayOf, daysBetween } from './machine-date.ts';
import type { Page } from './page.ts';
import { shownText } from './shown-text.ts';

export type AddDate = (meaning: Meaning, date: DateValue | null, source: string, trust: number) => void;

const TRUST = {
  timeLabelled: 0.88,
  time: 0.68,
  lineLabelled: 0.86,
  line: 0.6,
  inHeadlinesBox: 0.5,
  timeBeforeHeadline: 0.45,
  lineBeforeHeadline: 0.4,
} as const;
/** A line of text that names a date is not a byline. */
const LONGEST_REST = 90;
const LONGEST_LINE = 250;
const LONGEST_LABEL = 40;
const MOST_TIMES = 60;
/** "10:12 p.m.": no sentence ends there. */
const NOON = /\s[ap]\.\s?m\.$/;
const ENDS_IN_WORD = lettered(String.raw`\p{L}{2,}\.?,?\s*$`);

export function readVisibleDates(page: Page, add: AddDate): void {
  const habits = habitsOf(page);
  const times = [...page.document.getElementsByTagName('time')].slice(0, MOST_TIMES);
  page.block.lines.forEach((line, index) => {
    const inLine = times.filter((time) => isInLine(time, line, page.headline));
    if (inLine.length === 0 && readDates(line.text, habits).length === 0) return;
    // When a post was written that the article quotes, or a picture taken, is not when the article was.
    const aside = line.block.closest('blockquote, figcaption');
    if (aside && !aside.contains(page.headline)) return;
    const label = labelBefore(page.block.lines, index);
    for (const time of inLine) {
      const text = shownText(time);
      // A sentence may mark the day it speaks of: "On <time>10 June 1998</time> the pool was opened."
      if (line.text.length > LONGEST_LINE || isSentence(line.text, text)) continue;
      const stated = readAnyDate(time.getAttribute('datetime') ?? '', habits);
      const printed = readDates(text, habits);
      const before = `${label} ${textBefore(line.text, text)}`;
      if (printed.length > 1) {
        // "Published Feb. 27, 2026 Updated Feb. 28, 2026": both days in one element, which states the exact time of one.
        for (const { date, meaning } of saidOf(printed, fold(text), before))
          addVisible(page, add, { date: exactOf(date, stated), meaning, line, kind: 'time' });
        continue;
      }
      const inside = meaningOf(text);
      const meaning = inside === 'unsaid' ? meaningOf(before) : inside;
      addVisible(page, add, { date: dayPrinted(stated, printed[0] ?? null), meaning, line, kind: 'time' });
    }
    if (inLine.length === 0) readLine(page, add, line, label, habits);
  });
}

/** What each of the dates of a text is, by the words before it. @param folded the text that they were read from */
function saidOf(dates: readonly FoundDate[], folded: string, before: string) {
  return dates.map((date, at) => {
    const lead = folded.slice(dates[at - 1]?.end ?? 0, date.start);
    return { date, meaning: meaningOf(at === 0 ? `${before} ${lead}` : lead) };
  });
}

/** The time that an element states, where it is of the day that is printed. */
function exactOf(printed: DateValue, stated: DateValue | null): DateValue {
  return stated && dayOf(stated.value) === dayOf(printed.value) ? stated : printed;
}

/** In UTC it may be the day before or after the one on which the paper came out, which its element prints. */
function dayPrinted(stated: DateValue | null, printed: DateValue | null): DateValue | null {
  if (!stated || !printed) return stated ?? printed;
  const isNextDay = Math.abs(daysBetween(stated.value, printed.value)) === 1;
  return stated.value.endsWith('Z') && isNextDay ? printed : stated;
}

/** A block around the headline holds the times of all its lines, and of the comments below. */
function isInLine(time: Element, { block, holders }: Line, headline: Element | null): boolean {
  if (!block.contains(time)) return false;
  return !(headline && block.contains(headline)) || holders.some((holder) => time.contains(holder));
}

/** @param time the part of the line that is a date */
export function isSentence(line: string, time: string): boolean {
  return line.length - time.length > LONGEST_REST && /[.!?。]["”»“)]?$/.test(line);
}

/** "Published", on a line of its own above the date. */
function labelBefore(lines: readonly Line[], index: number): string {
  const label = lines[index - 1]?.text ?? '';
  return label.length < LONGEST_LABEL && !/\d/.test(label) ? label : '';
}

function readLine(page: Page, add: AddDate, line: Line, label: string, habits: DateHabits): void {
  if (line.text.length > LONGEST_LINE) return;
  const dates = readDates(line.text, habits);
  const text = fold(line.text);
  // A masthead prints one date, of today; what also says "Updated" is the line of an article.
  const ofArticle = dates.length > 1 && meaningOf(text) === 'modified';
  const rest = text.length - dates.reduce((sum, { start, end }) => sum + end - start, 0);
  let isOther = false;
  for (const { date, meaning: said } of saidOf(dates, text, label)) {
    // "Founded February 28, 1998 (1998-02-28)" says one day twice.
    const meaning: Meaning = said === 'unsaid' && isOther ? 'other' : said;
    isOther = meaning === 'other';
    const prose =
      rest > LONGEST_REST || /[.!?]$/.test(text.slice(date.end).trim().replace(NOON, '').slice(12));
    if (prose) continue;
    const weekday = !ofArticle && ENDS_IN_WORD.test(text.slice(0, date.start));
    addVisible(page, add, { date, meaning, line, kind: 'line', weekday, ofArticle });
  }
}

interface Visible {
  readonly date: DateValue | null;
  readonly meaning: Meaning;
  readonly line: Line;
  readonly kind: 'time' | 'line';
  /** A word stands before the date, as in "Wednesday, April 24, 2024". */
  readonly weekday?: boolean;
  /** The line says what no masthead says. */
  readonly ofArticle?: boolean;
}

function addVisible(
  { now, headline }: Page,
  add: AddDate,
  { date, meaning, line, kind, weekday, ofArticle = false }: Visible,
): void {
  if (!date || meaning === 'other') return;
  const labelled = meaning !== 'unsaid';
  const isVisit = isDayOfVisit(date, now);
  // A masthead prints the day of the visit above the headline; taken for the publication date it makes old stories new.
  // A page saved and read later shows no such match; but a masthead names the weekday, or stands outside the article.
  const isByIt = !isVisit && isDateOf(line.block, headline);
  const isMasthead = !ofArticle && !isByIt && (isVisit || weekday || !sharesBlock(line.block, headline));
  if (line.place === 'before' && !labelled && isMasthead) return;
  const trust = trustIn({ kind, line }, labelled, isByIt);
  add(labelled ? meaning : 'published', date, `${kind} by the headline`, trust);
}

function trustIn({ kind, line }: Pick<Visible, 'kind' | 'line'>, labelled: boolean, isByIt: boolean): number {
  if (labelled) return TRUST[kind === 'time' ? 'timeLabelled' : 'lineLabelled'];
  if (line.place === 'after') return TRUST[kind];
  if (isByIt) return TRUST.inHeadlinesBox;
  return TRUST[kind === 'time' ? 'timeBeforeHeadline' : 'lineBeforeHeadline'];
}

/** Within a day, as the reader's own zone is not known. @param now milliseconds since the epoch */
export function isDayOfVisit({ value }: DateValue, now: number): boolean {
  return Math.abs(daysBetween(value, new Date(now).toISOString())) <= 1;
}

const NAMED_DATE =
  /(?:^|[\s_-])(?:date|datum|time|time-?(?:data|stamp)|published|pubdate|posted)(?:[\s_-]|$)/i;
const NAMED_OTHER =
  /today|current|now|heute|masthead|page|site|head(?!line)|updat|modif|event|match|show|(?:^|[\s_-])(?:start|end)/i;

/** Called a date, in the box of the headline: no masthead stands there. */
function isDateOf(block: Element, headline: Element | null): boolean {
  const box = block.parentElement;
  const isBox = box !== null && box === headline?.parentElement && box.localName !== 'body';
  return isBox && NAMED_DATE.test(block.className) && !NAMED_OTHER.test(block.className);
}

/** Whether a line and the headline stand in one part of the page, and not only in the page. */
function sharesBlock(block: Element, headline: Element | null): boolean {
  let at: Element | null = block;
  while (at && !(headline && at.contains(headline))) at = at.parentElement;
  if (at === null || at.localName === 'body') return false;
  return at.closest('article, main, header') !== null || at.querySelector('nav, footer') === null;
}

function textBefore(line: string, part: string): string {
  const at = line.indexOf(part);
  return at > 0 ? line.slice(0, at) : '';
}
