/**
 * Month names from the platform. `Intl` knows them in every language of the page, in the form used alone and the
 * form used with a day ("červen", "června"). The kept-up date library that was considered, chrono-node, has words
 * for ten of our twenty languages and guesses missing parts; this reads all of them, ships no data and never guesses.
 */
import { fold } from './fold.ts';

type MonthNames = ReadonlyMap<string, number>;

/** English stands on pages of every language, and making formats is the dearest thing this folder does. */
const ENGLISH: MonthNames = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index) => [name, name.slice(0, 3)].map((form) => [form, index + 1] as const)),
);

/** Languages whose regions name the months differently. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-LB', 'ar-MA', 'ar-DZ'],
  de: ['de-DE', 'de-AT'],
  no: ['nb'],
};
/** Their months alone are other words than their months with a day. */
const WITH_CASES: ReadonlySet<string> = new Set(
  'be bg bs ca cs el eu fi hr hy ka lt lv mk pl ru sk sl sr uk'.split(' '),
);

/** Made on first use, as building one takes longer than reading a page's dates with it. */
const made = new Map<string, MonthNames>([['en', ENGLISH]]);

export function monthNamesOf(language: string): MonthNames {
  const known = made.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const locale of VARIANTS[language] ?? [language]) {
    addNames(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }, names);
    addNames(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }, names);
    if (WITH_CASES.has(language)) addNames(locale, { month: 'long', timeZone: 'UTC' }, names);
  }
  made.set(language, names);
  return names;
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
    if (!/\p{L}{2}/u.test(name)) continue;
    // Hebrew writes "in" and the month as one word.
    for (const form of locale === 'he' ? [name, `ב${name}`] : [name])
      if (!names.has(form)) names.set(form, index + 1);
  }
}

/** @param word folded, without a final point; a beginning that only one month has is enough ("sept", "févr") */
export function monthOf(word: string, languages: readonly string[]): number | null {
  const english = ENGLISH.get(word);
  if (english && languages.includes('en')) return english;
  for (const language of languages) {
    const names = monthNamesOf(language);
    const exact = names.get(word);
    if (exact) return exact;
    if (word.length < 3) continue;
    const months = new Set([...names].filter(([name]) => name.startsWith(word)).map(([, month]) => month));
    if (months.size === 1) return [...months][0] ?? null;
  }
  return null;
}

const weekdays = new Map<string, ReadonlySet<string>>();

/** Whether a folded word names a day of the week or a month: beside a date such a word is no name. */
export function isDayOrMonth(word: string, language: string): boolean {
  if (monthNamesOf(language || 'en').has(word)) return true;
  const known = weekdays.get(language) ?? weekdaysOf(language || 'en');
  weekdays.set(language, known);
  return known.has(word);
}

function weekdaysOf(language: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const weekday of ['long', 'short'] as const) {
    try {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 1; day <= 7; day += 1) names.add(fold(format.format(Date.UTC(2021, 5, day))));
    } catch {
      // The page's `lang` is not a language tag: it has no days.
    }
  }
  return names;
}
