/**
 * Month names from the platform. `Intl` knows them in every language of the page, in the form used alone and the
 * form used with a day ("červen", "června"). The kept-up date library that was considered, chrono-node, has words
 * for ten of our twenty languages and guesses missing parts; this reads all of them and never guesses. The languages most
 * often read have their names in `rules/date-words.ts`.
 */

import { CALENDARS } from '../../rules/date-words.ts';
import { lettered } from '../lettered.ts';
import { fold } from './fold.ts';

/** Languages whose regions name the months differently. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-LB', 'ar-MA', 'ar-DZ'],
  no: ['nb'],
};
/** Their months alone are other words than their months with a day. */
const WITH_CASES: ReadonlySet<string> = new Set(
  'be bg bs ca cs el eu fi hr hy ka lt lv mk pl ru sk sl sr uk'.split(' '),
);

const TWO_LETTERS = lettered(String.raw`\p{L}{2}`);

/** The names of a language, as far as they were asked for: to make a format takes longer than to read a page's dates. */
interface Known {
  readonly names: Map<string, number>;
  /** Formats that have names which were not made yet. */
  readonly left: Array<readonly [locale: string, options: Intl.DateTimeFormatOptions]>;
}

const made = new Map<string, Known>();

function namesOf(language: string): Known {
  const before = made.get(language);
  if (before) return before;
  const calendar = CALENDARS[language];
  const known: Known = { names: calendar ? monthsIn(calendar.months) : new Map(), left: [] };
  for (const locale of calendar ? [] : (VARIANTS[language] ?? [language])) {
    known.left.push([locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }]);
    known.left.push([locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }]);
    if (WITH_CASES.has(language)) known.left.push([locale, { month: 'long', timeZone: 'UTC' }]);
  }
  made.set(language, known);
  return known;
}

function monthsIn(months: string): Map<string, number> {
  return new Map(
    months.split(' ').flatMap((forms, index) => forms.split('|').map((form) => [form, index + 1] as const)),
  );
}

function monthNamed(word: string, { names, left }: Known): number | undefined {
  for (;;) {
    const month = names.get(word);
    const next = month === undefined ? left.shift() : undefined;
    if (!next) return month;
    addNames(...next, names);
  }
}

function addNames(locale: string, options: Intl.DateTimeFormatOptions, names: Map<string, number>): void {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(locale, options);
  } catch {
    // The page's `lang` is not a language tag: it has no month names.
    return;
  }
  for (let index = 0; index < 12; index += 1) {
    const parts = format.formatToParts(Date.UTC(2021, index, 3));
    const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
    if (!TWO_LETTERS.test(name)) continue;
    // Hebrew writes "in" and the month as one word.
    for (const form of locale === 'he' ? [name, `ב${name}`] : [name])
      if (!names.has(form)) names.set(form, index + 1);
  }
}

/** @param word folded, without a final point; a beginning that only one month has is enough ("sept", "févr") */
export function monthOf(word: string, languages: readonly string[]): number | null {
  const english = languages.includes('en') ? namesOf('en').names.get(word) : undefined;
  if (english) return english;
  for (const language of languages) {
    const known = namesOf(language);
    const exact = monthNamed(word, known);
    if (exact) return exact;
    if (word.length < 3) continue;
    // Not being one of them, it has made all of them.
    const months = new Set(
      [...known.names].filter(([name]) => name.startsWith(word)).map(([, month]) => month),
    );
    if (months.size === 1) return [...months][0] ?? null;
  }
  return null;
}

const weekdays = new Map<string, ReadonlyMap<string, number>>();

/** Whether a folded word names a day of the week or a month: beside a date such a word is no name. */
export function isDayOrMonth(word: string, language: string): boolean {
  return monthNamed(word, namesOf(language || 'en')) !== undefined || isWeekday(word, language);
}

export function isWeekday(word: string, language: string): boolean {
  return weekdaysIn(language).has(word);
}

/** @returns 0 for a Sunday, or null where a folded word names no day of the week */
export function weekdayOf(word: string, language: string): number | null {
  return weekdaysIn(language).get(word) ?? null;
}

function weekdaysIn(language: string): ReadonlyMap<string, number> {
  const known = weekdays.get(language) ?? weekdaysOf(language || 'en');
  weekdays.set(language, known);
  return known;
}

function weekdaysOf(language: string): ReadonlyMap<string, number> {
  const calendar = CALENDARS[language];
  if (calendar) return new Map(calendar.days.split(' ').map((day, at) => [day, (at + 1) % 7]));
  const names = new Map<string, number>();
  for (const weekday of ['long', 'short'] as const) {
    try {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day += 1) names.set(fold(format.format(Date.UTC(2021, 5, 6 + day))), day);
    } catch {
      // The page's `lang` is not a language tag: it has no days.
    }
  }
  return names;
}
