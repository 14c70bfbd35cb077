/**
 * Dates written for machines: ISO 8601 and what pages write instead (`20210622080000`, `2021/06/22`, epoch seconds).
 * The page's offset is kept; none is invented.
 */

import { ZONE_OFFSETS } from '../../rules/date-words.ts';

export interface DateValue {
  readonly value: string;
  readonly precision: 'day' | 'minute';
}

const FIRST_YEAR = 1990;
/** Characters: what is longer is no date, and the patterns below take time over its spaces. */
const LONGEST_DATE = 100;
const ISO =
  /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:(?:\s*[T ,]\s*)(\d{1,2})[:.]?(\d{2})(?:[:.]?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?:\s*\[[^\]]*\])?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?(Z)?)?$/i;
/** "Tue Jun 22 16:31:05 CEST 2021": how programs print a moment that nobody told them to format. */
const PRINTED =
  /^[a-z]{3},? ([a-z]{3}) (\d{1,2}) (\d{2}):(\d{2}):\d{2} (?:([a-z]{1,5}|(?:gmt)?[+-]\d{2}:?\d{2}) )?(\d{4})$/i;
const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const EPOCH = /^1\d{9}(?:\d{3})?$/;

export function readMachineDate(text: string): DateValue | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_DATE) return null;
  const compact = COMPACT.exec(trimmed);
  if (compact) {
    const [, year, month, day, hour, minute, zone] = compact;
    const date = dateValue(year, month, day, { hour, minute, offset: zone && 'Z' });
    if (date) return date;
  }
  if (EPOCH.test(trimmed)) {
    const milliseconds = Number(trimmed) * (trimmed.length === 10 ? 1000 : 1);
    return readMachineDate(new Date(milliseconds).toISOString());
  }
  const iso = ISO.exec(trimmed);
  if (!iso) return readPrinted(trimmed);
  const [, year, , month, day, hour, minute, second, zone] = iso;
  // Exactly midnight is how a system writes a date that has no time.
  const timeless = Number(hour) === 0 && Number(minute) === 0 && Number(second ?? 0) === 0;
  return dateValue(year, month, day, timeless ? {} : { hour, minute, offset: zone && offsetOf(zone) });
}

function readPrinted(text: string): DateValue | null {
  const parts = PRINTED.exec(text);
  if (!parts) return null;
  const [, name = '', day, hour, minute, zone = '', year] = parts;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return dateValue(year, month, day, { hour, minute, offset: namedOffset(zone.toLowerCase()) });
}

function namedOffset(zone: string): string | undefined {
  if (/\d/.test(zone)) return offsetOf(zone.replace('gmt', ''));
  return Object.hasOwn(ZONE_OFFSETS, zone) ? ZONE_OFFSETS[zone as keyof typeof ZONE_OFFSETS] : undefined;
}

interface Time {
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly offset?: string | undefined;
}

/** @returns the date when it exists in the calendar and can be a web page's, else null */
export function dateValue(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
  { hour, minute, offset }: Time = {},
): DateValue | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (!(y >= FIRST_YEAR && y < 2100) || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  const value = date.toISOString().slice(0, 10);
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) {
    return { value, precision: 'day' };
  }
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  return { value: `${value}T${time}${offset ?? ''}`, precision: 'minute' };
}

export function offsetOf(zone: string): string {
  if (/^(?:z|utc|gmt|[+-]00:?(?:00)?)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3, 5) || '00'}`;
}

/** The day a value names, as the page writes it. */
export function dayOf(value: string): string {
  return value.slice(0, 10);
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000);
}
