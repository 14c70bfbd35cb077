/** How a page writes its dates, and reading one that is written either for machines or for people. */
import { CALENDARS, POINT_LANGUAGES } from '../../rules/date-words.ts';
import { type DateHabits, readDates } from './date-text.ts';
import { type DateValue, readMachineDate } from './machine-date.ts';
import type { Page } from './page.ts';

const POINTS: ReadonlySet<string> = new Set(POINT_LANGUAGES);

/** The day or month first: by the region where it is named, else by the language, unless its regions differ. */
export function habitsOf(page: Page): DateHabits {
  const before = known.get(page);
  if (before) return before;
  const habits = findHabits(page);
  known.set(page, habits);
  return habits;
}

const known = new WeakMap<Page, DateHabits>();

function findHabits(page: Page): DateHabits {
  const { textLanguage } = page;
  // English is what publishing software says where nobody told it otherwise.
  const language = page.language === 'en' && textLanguage ? textLanguage : page.language;
  // A page without a language may be of any, and a Cyrillic one of either.
  const others =
    language === 'uk' || language === 'ru' ? ['ru', 'uk'] : language ? [] : Object.keys(CALENDARS);
  const languages = [...new Set([language || 'en', 'en', ...others])];
  const dayFirst = dayFirstIn(language, page);
  return { languages, dayFirst, dayFirstWithSlash: POINTS.has(language) ? null : dayFirst };
}

/** @returns null where nothing tells. Of a region that is named, its own order counts. */
function dayFirstIn(language: string, page: Page): boolean | null {
  const { region } = page;
  if (region === 'CA') return null;
  if ((region ? page.language : language) !== 'en') return language ? true : null;
  return region ? !['US', 'PH'].includes(region) : null;
}

export function readAnyDate(text: string, habits: DateHabits): DateValue | null {
  return readMachineDate(text) ?? readDates(text, habits)[0] ?? null;
}
