/**
 * Dates written for people, found in a short line: "22. Juni 2021, 16:31 Uhr", "June 22, 2021, 4:31pm", "2021年6月22日".
 * A date that could be read two ways (`06/07/2021` on a page of unknown region) is not read at all.
 */
import { ZONE_OFFSETS } from '../../rules/date-words.ts';
import { lettered } from '../lettered.ts';
import { fold } from './fold.ts';
import { type DateValue, dateValue, offsetOf } from './machine-date.ts';
import { monthOf, weekdayOf } from './month-names.ts';

export interface FoundDate extends DateValue {
  /** Where the date begins and ends in the folded line. */
  readonly start: number;
  readonly end: number;
}

/** How the page writes dates: its language, and whether the day or the month comes first where that is known. */
export interface DateHabits {
  readonly languages: readonly string[];
  readonly dayFirst: boolean | null;
  /** The same where slashes part the numbers: languages that write points leave it open. Absent, as `dayFirst`. */
  readonly dayFirstWithSlash?: boolean | null;
}

/** A word of its own: the "de" of "Dezember" is none, and once cost every German December. */
const OF = String.raw`(?:(?:de|del|of|dal|di)\s+|d')`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|e|º|o|ª|a|\.)?`;
/** What is no mark or digit is a letter: a class of all letters takes longer to compile than a page to read. */
const LETTER = String.raw`[^\s\d!-/:-@[-^{-~·•–—،。、]`;
const MONTH = `(${LETTER}{3,})(?:/${LETTER}+)?\\.?`;
const YEAR = String.raw`(\d{4})(?!\d)`;

/** The order of the groups, per pattern: d day, m month as number, w month as word, y year, e the era it counts from. */
const PATTERNS: ReadonlyArray<readonly [order: string, pattern: RegExp]> = [
  ['eymd', /(令和|平成)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/gu],
  ['ymd', /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号號]?/gu],
  [
    'dwy',
    new RegExp(
      String.raw`(?<![\d:.])${DAY}\s*[-–/]?\s*(?:${OF})?${MONTH},?\s*[-–/]?\s*(?:${OF})?${YEAR}`,
      'gu',
    ),
  ],
  ['wdy', new RegExp(String.raw`${MONTH}\s*${DAY}\s*,?\s*${YEAR}`, 'gu')],
  ['ywd', new RegExp(String.raw`(?<!\d)(\d{4})[.,]?\s*[-–/]?\s*${MONTH}\s*[-–/]?\s*(\d{1,2})(?!\d)`, 'gu')],
  ['ymd', /(?<![\d/.-])(\d{4})([-./])\s?(\d{1,2})\2\s?(\d{1,2})(?![\d/-])/gu],
  ['???', /(?<![\d/.-])(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d/-]|\.\d)/gu],
];

/** The year before the first of an era of the Japanese calendar; the first is written 元. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

const LONGEST_LINE = 400;

/** @param line one line of visible text */
export function readDates(line: string, habits: DateHabits): readonly FoundDate[] {
  if (!MAY_BE_DATE.test(line)) return NONE;
  const known = read.get(habits) ?? new Map<string, readonly FoundDate[]>();
  read.set(habits, known);
  const before = known.get(line);
  if (before) return before;
  const dates = findDates(line, habits);
  known.set(line, dates);
  return dates;
}

/** A year, two parts in numbers, or digits of another script: most lines have none. */
const MAY_BE_DATE = /(?:19|20)\d\d|\d[-./]\s?\d{1,2}[-./]|令和|平成|[\u0660-\u0669\u06f0-\u06f9]/;
const NONE: readonly FoundDate[] = [];
/** Each field reads the lines around the headline for itself. */
const read = new WeakMap<DateHabits, Map<string, readonly FoundDate[]>>();

function findDates(line: string, habits: DateHabits): readonly FoundDate[] {
  const text = fold(line.slice(0, LONGEST_LINE));
  const found: FoundDate[] = [];
  for (const [order, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((date) => start < date.end && end > date.start)) continue;
      const day = dayIn(order, match, habits, text.slice(0, start));
      const date = day && withTime(day, text.slice(0, start), text.slice(end));
      if (date) found.push({ ...date, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Day = readonly [year: number, month: number, day: number];

/** "Sun, " before a date. */
const WEEKDAY_BEFORE = lettered(String.raw`(\p{L}{2,12})[.,]?\s*$`);

function dayIn(order: string, match: RegExpMatchArray, habits: DateHabits, before: string): Day | null {
  const { languages, dayFirst, dayFirstWithSlash = dayFirst } = habits;
  const groups = match.slice(1).filter((group) => !/^[-./]$/.test(group));
  if (order === '???') {
    const parts = groups.map(Number);
    const shortYear = groups[2]?.length === 2;
    const weekday = WEEKDAY_BEFORE.exec(before)?.[1];
    return (
      (weekday && dayOnWeekday(parts, shortYear, weekdayOf(weekday, languages[0] ?? 'en'))) ||
      numericDay(
        parts,
        match[2] ?? '',
        shortYear,
        match[2] === '/' ? dayFirstWithSlash : dayFirst,
        languages[0] === 'en' && dayFirst !== true,
      )
    );
  }
  const part = (letter: string) => groups[order.indexOf(letter)] ?? '';
  const month = order.includes('w') ? monthOf(part('w'), languages) : Number(part('m'));
  const year = order.includes('e') ? (ERAS[part('e')] ?? 0) + (Number(part('y')) || 1) : Number(part('y'));
  return month ? [year, month, Number(part('d'))] : null;
}

/** "Sun, 06/10/2013" is in October: the tenth of June was a Monday. Null where both days fall on it, or neither. */
function dayOnWeekday(
  [first = 0, second = 0, year = 0]: readonly number[],
  shortYear: boolean,
  weekday: number | null,
): Day | null {
  const full = shortYear ? 2000 + year : year;
  const readings: readonly Day[] = [
    [full, second, first],
    [full, first, second],
  ];
  const fit = readings.filter(
    ([, month, day]) =>
      month <= 12 && day <= 31 && new Date(Date.UTC(full, month - 1, day)).getUTCDay() === weekday,
  );
  return fit.length === 1 || first === second ? (fit[0] ?? null) : null;
}

function numericDay(
  [first = 0, second = 0, year = 0]: readonly number[],
  separator: string,
  shortYear: boolean,
  dayFirst: boolean | null,
  monthMayLead: boolean,
): Day | null {
  const full = shortYear ? 2000 + year : year;
  // With points between the parts only English puts the month first, and not everywhere.
  if ((separator === '.' && !monthMayLead) || first > 12) return [full, second, first];
  if (second > 12) return shortYear && separator !== '.' ? null : [full, first, second];
  if (first === second) return [full, first, second];
  if (dayFirst === null || shortYear) return null;
  return dayFirst ? [full, second, first] : [full, first, second];
}

const CLOCK = String.raw`(午前|午後|上午|下午|오전|오후)?\s?(\d{1,2})(?:\s?[:.h時시点]\s?(\d{2}|\d(?=\s?[分분]))(?::\d{2})?)?(?!\d|\.\d{4})\s?[分분]?\s?(a\.?m\.?|p\.?m\.?)?(?!\p{L})\s?(?:uhr|h|hrs)?`;
const ZONE = String.raw`(?:\(?\s?(?:gmt|utc)?([+-]\d{2}:?\d{2})|\(?\s?([a-z]{1,4})(?!\p{L}))?`;
const AFTER = lettered(
  String.raw`^(?:\s?[日일号號])?(?:\s?(?:г|r|р)\.?)?[\s,.|•·–—/(@t-]{0,4}(?:\p{L}+\.?\s){0,2}?${CLOCK}\s?${ZONE}`,
);
const BEFORE = lettered(
  String.raw`(?<![\d/.-])${CLOCK}\s?${ZONE}[\s,.|•·–—/()-]{0,4}(?:\p{L}+[,.]?\s){0,2}$`,
);

/** The clock time beside a date, and the offset when the page names one that is certain. */
function withTime([year, month, day]: Day, before: string, after: string): DateValue | null {
  const clock = AFTER.exec(after.slice(0, 48)) ?? BEFORE.exec(before.slice(-40));
  const time = clock && timeOf(clock);
  return dateValue(year, month, day, time ?? {});
}

function timeOf([, half, hour = '', minute, meridiem, numericZone, namedZone]: RegExpExecArray) {
  const mark = meridiem?.[0] ?? (half && /午後|下午|오후/.test(half) ? 'p' : half ? 'a' : '');
  // "4" beside a date is not a time of day; "4 pm" and "4:00" are.
  if (minute === undefined && !mark) return null;
  const hours = Number(hour);
  if (hours > 23 || (mark && hours > 12 && meridiem === undefined)) return null;
  const hour24 = mark === 'p' && hours < 12 ? hours + 12 : mark === 'a' && hours === 12 ? 0 : hours;
  const named = namedZone && Object.hasOwn(ZONE_OFFSETS, namedZone);
  const offset = numericZone
    ? offsetOf(numericZone)
    : named
      ? ZONE_OFFSETS[namedZone as keyof typeof ZONE_OFFSETS]
      : undefined;
  return { hour: String(hour24), minute: minute ?? '00', offset };
}
