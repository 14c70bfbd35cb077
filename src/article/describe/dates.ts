/** When the article was published and when it was changed: from data, from the lines around the headline, or not at all. */
import { OTHER_DATE_WORDS, PUBLISHED_WORDS, UPDATED_WORDS } from '../../rules/date-words.ts';
import { lineOf } from '../text.ts';
import type { DateClaim } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { type DateHabits, readDates } from './date-text.ts';
import { readDateline } from './dateline.ts';
import { fold } from './fold.ts';
import { type Line, shownText } from './headline-block.ts';
import { textOf } from './json-ld.ts';
import { type DateValue, dateValue, dayOf, daysBetween, readMachineDate } from './machine-date.ts';
import { monthOf } from './month-names.ts';
import type { Page } from './page.ts';
import { readRelativeDate } from './relative-date.ts';
import { settle } from './score.ts';
import { elementsOf, sourcesOf, textsOf } from './sources.ts';

export interface Dates {
  readonly published: DateClaim | null;
  readonly modified: DateClaim | null;
}

type DateCandidate = Candidate<DateValue>;
type Meaning = 'published' | 'modified' | 'other' | 'unsaid';

const TRUST = {
  pageNode: 0.5,
  timeLabelled: 0.78,
  time: 0.68,
  lineLabelled: 0.76,
  line: 0.6,
  beforeHeadline: 0.25,
  relative: 0.45,
  inHeadline: 0.6,
  dateline: 0.45,
  address: 0.5,
} as const;
/** A line of text that names a date is not a byline. */
const LONGEST_REST = 90;

export function describeDates(page: Page): Dates {
  const found: Record<'published' | 'modified', DateCandidate[]> = { published: [], modified: [] };
  const add = (meaning: Meaning, date: DateValue | null, source: string, trust: number) => {
    if (date && (meaning === 'published' || meaning === 'modified'))
      found[meaning].push({ value: date, source, trust });
  };
  readData(page, add);
  readVisible(page, add);
  add('published', dateInAddress(page.url), 'address', TRUST.address);
  add('published', dateInHeadline(page), 'line by the headline', TRUST.inHeadline);
  if (found.published.length === 0)
    add('published', readDateline(page.block.lines, habitsOf(page)), 'dateline', TRUST.dateline);
  // Counted from the time of reading, so only where nothing says the day itself.
  if (found.published.length === 0) readRelative(page, add);

  const tomorrow = new Date(page.now + 2 * 86_400_000).toISOString();
  const possible = (candidates: DateCandidate[]) =>
    candidates.filter(({ value }) => dayOf(value.value) < dayOf(tomorrow));
  const modified = settleDate(possible(found.modified));
  const candidates = possible(found.published);
  const notAfter = modified
    ? candidates.filter(({ value }) => daysBetween(value.value, modified.value) >= -1)
    : candidates;
  const published = settleDate(unlessPrintedEarlier(notAfter.length > 0 ? notAfter : candidates));
  const late = published && modified && daysBetween(published.value, modified.value) < 0;
  return { published, modified: late ? null : modified };
}

type Add = (meaning: Meaning, date: DateValue | null, source: string, trust: number) => void;

function readData(page: Page, add: Add): void {
  const habits = habitsOf(page);
  for (const field of ['published', 'modified'] as const) {
    for (const source of sourcesOf(field)) {
      const texts: readonly string[] =
        source.from === 'element'
          ? elementsOf(page, source).map(
              (element) =>
                element.getAttribute('datetime') ?? element.getAttribute('title') ?? lineOf(element),
            )
          : textsOf(page, source);
      for (const text of texts) {
        add(field, readAnyDate(text, habits), `${source.from} ${source.key.split(',', 1)[0]}`, source.trust);
      }
    }
  }
  // Publishing software often describes the post as a WebPage only. Beside an article node its date is that of the page.
  if (page.article || !page.page) return;
  add(
    'published',
    readAnyDate(textOf(page.page, 'datePublished') ?? '', habits),
    'json-ld WebPage',
    TRUST.pageNode,
  );
  add(
    'modified',
    readAnyDate(textOf(page.page, 'dateModified') ?? '', habits),
    'json-ld WebPage',
    TRUST.pageNode,
  );
}

function readVisible(page: Page, add: Add): void {
  const habits = habitsOf(page);
  const times = [...page.document.getElementsByTagName('time')].slice(0, 60);
  page.block.lines.forEach((line, index) => {
    const label = page.block.lines[index - 1];
    const before = label && label.text.length < 40 && !/\d/.test(label.text) ? label.text : '';
    const inLine = times.filter((time) => line.block.contains(time));
    for (const time of inLine) {
      const date =
        readAnyDate(time.getAttribute('datetime') ?? '', habits) ??
        readDates(lineOf(time), habits)[0] ??
        null;
      const meaning = meaningOf(`${before} ${textBefore(line.text, lineOf(time))}`);
      addVisible(page, add, { date, meaning, line, kind: 'time' });
    }
    if (inLine.length === 0) readLine(page, add, line, before, habits);
  });
}

function readLine(page: Page, add: Add, line: Line, before: string, habits: DateHabits): void {
  if (line.text.length > 250) return;
  const dates = readDates(line.text, habits);
  const text = fold(line.text);
  let last = 0;
  // A masthead prints one date, of today; what also says "Updated" is the line of an article.
  const ofArticle = dates.length > 1 && meaningOf(text) === 'modified';
  const rest = text.length - dates.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const date of dates) {
    const meaning = meaningOf(`${last === 0 ? before : ''} ${text.slice(last, date.start)}`);
    last = date.end;
    const prose = rest > LONGEST_REST || /[.!?]$/.test(text.slice(date.end).trim().slice(12));
    if (prose) continue;
    const weekday = !ofArticle && /\p{L}{2,}\.?,?\s*$/u.test(text.slice(0, date.start));
    addVisible(page, add, { date, meaning, line, kind: 'line', weekday, ofArticle });
  }
}

function readRelative(page: Page, add: Add): void {
  const { languages } = habitsOf(page);
  for (const { text, place } of page.block.lines) {
    const date = place === 'after' ? readRelativeDate(text, languages, page.now) : null;
    const meaning = date && meaningOf(fold(text));
    if (date) add(meaning === 'modified' ? 'modified' : 'published', date, 'relative date', TRUST.relative);
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
  add: Add,
  { date, meaning, line, kind, weekday, ofArticle = false }: Visible,
): void {
  if (!date || meaning === 'other') return;
  const labelled = meaning !== 'unsaid';
  const isVisit = Math.abs(daysBetween(date.value, new Date(now).toISOString())) <= 1;
  // A masthead prints the day of the visit above the headline; taken for the publication date it makes old stories new.
  // A page saved and read later shows no such match; but a masthead names the weekday, or stands outside the article.
  const isMasthead = !ofArticle && (isVisit || weekday || !sharesBlock(line.block, headline));
  if (line.place === 'before' && !labelled && isMasthead) return;
  const trust = labelled
    ? TRUST[kind === 'time' ? 'timeLabelled' : 'lineLabelled']
    : line.place === 'before'
      ? TRUST.beforeHeadline + (kind === 'time' ? 0.2 : 0.15)
      : TRUST[kind];
  add(
    labelled ? meaning : 'published',
    date,
    kind === 'time' ? 'time by the headline' : 'line by the headline',
    trust,
  );
}

/** Whether a line and the headline stand in one part of the page, and not only in the page. */
function sharesBlock(block: Element, headline: Element | null): boolean {
  let at: Element | null = block;
  while (at && !(headline && at.contains(headline))) at = at.parentElement;
  if (at === null || at.localName === 'body') return false;
  return at.closest('article, main, header') !== null || at.querySelector('nav, footer') === null;
}

/** What the words before a date say it is: the word nearest to it decides. */
function meaningOf(before: string): Meaning {
  const text = fold(before);
  const at = (words: readonly RegExp[]) => Math.max(...words.map((word) => lastIndexOf(text, word)));
  const ends: ReadonlyArray<readonly [Meaning, number]> = [
    ['other', at(OTHER)],
    ['modified', at(UPDATED)],
    ['published', at(PUBLISHED)],
  ];
  const [meaning, index] = ends.reduce((best, next) => (next[1] > best[1] ? next : best));
  return index < 0 ? 'unsaid' : meaning;
}

function lastIndexOf(text: string, word: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(word)) last = match.index + match[0].length;
  return last;
}

const wordPatterns = (words: readonly string[]) => {
  const sorted = words.map(fold).sort((a, b) => b.length - a.length);
  return [new RegExp(String.raw`(?<!\p{L})(?:${sorted.join('|')})`, 'gu')];
};
const PUBLISHED = wordPatterns(PUBLISHED_WORDS);
const UPDATED = wordPatterns(UPDATED_WORDS);
const OTHER = wordPatterns(OTHER_DATE_WORDS);

function textBefore(line: string, part: string): string {
  const at = line.indexOf(part);
  return at > 0 ? line.slice(0, at) : '';
}

function readAnyDate(text: string, habits: DateHabits): DateValue | null {
  return readMachineDate(text) ?? readDates(text, habits)[0] ?? null;
}

/** The day or month first: by the region where it is named, else by the language, unless its regions differ. */
function habitsOf({ language, region }: Page): DateHabits {
  // Cyrillic pages without a language may be of either.
  const languages = [
    ...new Set([language || 'en', 'en', ...(language === 'uk' || language === 'ru' ? ['ru', 'uk'] : [])]),
  ];
  const dayFirst =
    language === 'en' ? (region ? !['US', 'PH', 'CA'].includes(region) : null) : language ? true : null;
  return { languages, dayFirst: region === 'CA' ? null : dayFirst };
}

/** Some pages print the day within the h1, in an element of its own. */
function dateInHeadline(page: Page): DateValue | null {
  const habits = habitsOf(page);
  for (const element of page.headline?.querySelectorAll('time, span, small, em') ?? []) {
    const text = shownText(element);
    const [date] = text.length <= 30 ? readDates(text, habits) : [];
    if (date && text.length - (date.end - date.start) <= 4) return date;
  }
  return null;
}

/**
 * Nobody prints a day on which the article was not yet there; moving it into new software gives its data the day of
 * the move. So where one kind of data stands against an earlier day in print, it counts for nothing. (A property is
 * an element of the page and stands by what it shows.)
 */
function unlessPrintedEarlier(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const isData = ({ source }: DateCandidate) => /^(?:json-ld|meta|property)\b/.test(source);
  const data = candidates.filter(isData);
  const printed = candidates.filter(
    ({ source, trust }) => source.endsWith('by the headline') && trust >= 0.4,
  );
  const kinds = new Set(data.map(({ source }) => source.split(' ', 1)[0]));
  const days = new Set(printed.map(({ value }) => dayOf(value.value)));
  const [shown] = printed;
  if (kinds.size !== 1 || kinds.has('property') || days.size !== 1 || !shown) return candidates;
  const isLater = data.every(({ value }) => daysBetween(shown.value.value, value.value) > 1);
  return isLater ? candidates.filter((candidate) => !isData(candidate)) : candidates;
}

/** `/2021/06/22/`, `/2021/june/22/` or `/2021-06-22-` in the address. */
function dateInAddress({ pathname }: URL): DateValue | null {
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})\//i.exec(pathname);
  const month = named && monthOf(fold(named[2] ?? ''), ['en']);
  if (month) return dateValue(named[1], month, named[3]);
  const match = /(?:^|[/_-])((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/.exec(pathname);
  return match ? dateValue(match[1], match[3], match[4]) : null;
}

function settleDate(candidates: readonly DateCandidate[]): DateClaim | null {
  const settled = settle(candidates, ({ value }) => dayOf(value));
  if (!settled) return null;
  const { value, source, confidence, others } = asPrinted(settled, candidates);
  const sameDay = candidates.filter((candidate) => dayOf(candidate.value.value) === dayOf(value.value));
  const exact = sameDay
    .filter(({ value: { precision } }) => precision === 'minute')
    .sort((a, b) => b.trust - a.trust)[0];
  const best = value.precision === 'minute' ? { value, source } : (exact ?? { value, source });
  return {
    value: best.value.value,
    precision: best.value.precision,
    source: best.source,
    confidence,
    ...(others && { others: others.map((rival) => ({ value: rival.value.value, source: rival.source })) }),
  };
}

/**
 * Data in UTC names another day than the page prints when the article came out around midnight. What is printed is
 * the day where the paper is; it wins when some zone on earth makes both the same moment.
 */
function asPrinted<S extends { readonly value: DateValue; readonly source: string }>(
  settled: S,
  candidates: readonly DateCandidate[],
): S {
  const { value } = settled.value;
  if (!value.endsWith('Z')) return settled;
  const hour = Number(value.slice(11, 13));
  const printed = candidates.find(({ value: other, source }) => {
    if (!source.endsWith('by the headline') || other.value.endsWith('Z')) return false;
    const shift = daysBetween(value, other.value);
    return (shift === 1 && hour >= 10) || (shift === -1 && hour < 12);
  });
  return printed ? { ...settled, value: printed.value, source: printed.source } : settled;
}
