/** When the article was published and when it was changed: from data, from the lines around the headline, or not at all. */
import { lineOf } from '../text.ts';
import type { DateClaim } from '../types.ts';
import { habitsOf, readAnyDate } from './date-habits.ts';
import { meaningOf } from './date-meaning.ts';
import { type FoundDate, readDates } from './date-text.ts';
import { readDateline } from './dateline.ts';
import { datesElsewhere, labelledDay, noticedDay } from './dates-elsewhere.ts';
import { fold } from './fold.ts';
import { textOf } from './json-ld.ts';
import { type DateValue, dateValue, dayOf, daysBetween } from './machine-date.ts';
import { monthOf } from './month-names.ts';
import type { Page } from './page.ts';
import { readRelativeDate } from './relative-date.ts';
import {
  type DateCandidate,
  isBare,
  isPrinted,
  settleDate,
  withoutContested,
  withoutLateData,
  withoutLists,
  withoutUpdates,
} from './settle-dates.ts';
import { shownText } from './shown-text.ts';
import { elementsOf, sourceName, sourcesOf, textsOf } from './sources.ts';
import { type AddDate, readVisibleDates } from './visible-dates.ts';

export interface Dates {
  readonly published: DateClaim | null;
  readonly modified: DateClaim | null;
}

const TRUST = {
  pageNode: 0.5,
  relative: 0.45,
  inHeadline: 0.6,
  dateline: 0.45,
  address: 0.5,
  /** More than two kinds of data that agree. */
  deciding: 1.1,
} as const;

const LONGEST_IN_HEADLINE = 80;

export function describeDates(page: Page): Dates {
  const found: Record<'published' | 'modified', DateCandidate[]> = { published: [], modified: [] };
  const add: AddDate = (meaning, date, source, trust) => {
    if (date && (meaning === 'published' || meaning === 'modified'))
      found[meaning].push({ value: date, source, trust });
  };
  readData(page, add);
  readVisibleDates(page, add);
  add('published', dateInHeadline(page), 'line by the headline', TRUST.inHeadline);
  if (found.published.length === 0)
    add('published', readDateline(page.block.lines, habitsOf(page)), 'dateline', TRUST.dateline);
  if (found.published.length === 0) datesElsewhere(page, add, found.modified.filter(isPrinted));
  else if (contradict(found.published)) {
    add('published', labelledDay(page), 'labelled date in the article', TRUST.deciding);
  } else if (found.published.every(isBare)) {
    // Printed without a word, the day may be that of a change.
    add('published', noticedDay(page), 'notice of the first publication', TRUST.deciding);
  }
  add('published', dateInAddress(page.url), 'address', TRUST.address);
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
  const sound = notAfter.length > 0 ? notAfter : candidates;
  const own = withoutUpdates(withoutLists(sound), modified);
  const published = settleDate(withoutContested(withoutLateData(own, modified), modified));
  const late = published && modified && daysBetween(published.value, modified.value) < 0;
  return { published, modified: late ? null : modified };
}

/** Whether data names several days, and the lines around the headline none. */
function contradict(candidates: readonly DateCandidate[]): boolean {
  return !candidates.some(isPrinted) && new Set(candidates.map(({ value }) => dayOf(value.value))).size > 1;
}

function readData(page: Page, add: AddDate): void {
  const habits = habitsOf(page);
  for (const field of ['published', 'modified'] as const) {
    for (const source of sourcesOf(field)) {
      const name = sourceName(source);
      if (source.from !== 'element') {
        for (const text of textsOf(page, source)) add(field, readAnyDate(text, habits), name, source.trust);
        continue;
      }
      for (const element of elementsOf(page, source)) {
        const text = lineOf(element);
        const stated = element.getAttribute('datetime') ?? element.getAttribute('title') ?? '';
        // A class may say "published" of a line that says "Updated".
        const isUpdate = field === 'published' && meaningOf(text) === 'modified';
        const date = readAnyDate(stated, habits) ?? readAnyDate(text, habits);
        add(isUpdate ? 'modified' : field, date, name, source.trust);
      }
    }
  }
  // Publishing software often describes the post as a WebPage only. Beside an article node its date is that of the page.
  if (page.article || !page.page) return;
  for (const [field, key] of [
    ['published', 'datePublished'],
    ['modified', 'dateModified'],
  ] as const)
    add(field, readAnyDate(textOf(page.page, key) ?? '', habits), 'json-ld WebPage', TRUST.pageNode);
}

function readRelative(page: Page, add: AddDate): void {
  const { languages } = habitsOf(page);
  for (const { text, place } of page.block.lines) {
    const date = place === 'after' ? readRelativeDate(text, languages, page.now) : null;
    const meaning = date && meaningOf(fold(text));
    if (date) add(meaning === 'modified' ? 'modified' : 'published', date, 'relative date', TRUST.relative);
  }
}

/** "22.06.2021 • Coast": a mark parts the day from what else the element says. */
function isFirstOf(text: string, { start, end }: FoundDate): boolean {
  return start <= 2 && /^\s?[•·|]\s/.test(text.slice(end));
}

/** Some pages print the day within the h1, in an element of its own. */
function dateInHeadline(page: Page): DateValue | null {
  const habits = habitsOf(page);
  for (const element of page.headline?.querySelectorAll('time, span, small, em') ?? []) {
    const text = shownText(element);
    const [date] = text.length <= LONGEST_IN_HEADLINE ? readDates(text, habits) : [];
    if (date && (text.length - (date.end - date.start) <= 4 || isFirstOf(text, date))) return date;
  }
  return null;
}

/** `/2021/06/22/`, `/2021/june/22/` or `/2021-06-22-` in the address. */
function dateInAddress({ pathname }: URL): DateValue | null {
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})\//i.exec(pathname);
  const month = named && monthOf(fold(named[2] ?? ''), ['en']);
  if (month) return dateValue(named[1], month, named[3]);
  const match = /(?:^|[/_-])((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/.exec(pathname);
  return match ? dateValue(match[1], match[3], match[4]) : null;
}
