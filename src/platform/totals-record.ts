/**
 * What was removed over time, as one record: counts by day, and everything older in one sum. No address and no host is
 * in it, and nothing finer than a day. Knows nothing of the browser and its clock.
 */
import type { Tally } from '../article/types.ts';
import { addTallies, NOTHING, parseTally } from './tally-record.ts';

export interface DayTally extends Tally {
  /** `YYYY-MM-DD`, as the person's own calendar has it. */
  readonly day: string;
}

export interface Totals {
  /** The first day that was counted; null before it. */
  readonly since: string | null;
  /** One entry a day with anything on it, oldest first. */
  readonly days: readonly DayTally[];
  /** The days before those. */
  readonly older: Tally;
}

export const NO_TOTALS: Totals = { since: null, days: [], older: NOTHING };

/** The longest time that is shown by itself is 30 days. More days would say when somebody read, to no use. */
export const MOST_DAYS = 35;

/** The shape of the stored record. Raise it with a migration whenever a field changes its meaning. */
const VERSION = 1;

const MIGRATIONS: ReadonlyArray<(record: Record<string, unknown>) => Record<string, unknown>> = [];

/** @returns what can be understood of a stored record; nothing counted where it is no record at all */
export function parseTotals(stored: unknown): Totals {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return NO_TOTALS;
  const { version } = stored as { version?: unknown };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return NO_TOTALS;
  let record = stored as Record<string, unknown>;
  for (const migrate of MIGRATIONS.slice(version - 1)) record = migrate(record);
  const older = parseTally(record.older);
  const totals = daysOf(record.days).reduce(addDay, { ...NO_TOTALS, older });
  const since = [record.since, totals.since].filter(isDay).sort()[0] ?? null;
  return { ...totals, since };
}

export function serializeTotals(totals: Totals): { readonly version: number } & Totals {
  return { version: VERSION, ...totals };
}

/** @param day `YYYY-MM-DD` */
export function addToDay(totals: Totals, day: string, tally: Tally): Totals {
  return addDay(totals, { ...tally, day });
}

/** @param first the first day that counts; without it, all of them */
export function sumOf({ days, older }: Totals, first?: string): Tally {
  const counted = days.filter(({ day }) => first === undefined || day >= first);
  return counted.reduce<Tally>(addTallies, first === undefined ? older : NOTHING);
}

/** @returns the day, so many days back, as the person's own calendar has it */
export function dayOf(now: Date, daysBack = 0): string {
  const date = new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysBack);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function addDay({ since, days, older }: Totals, added: DayTally): Totals {
  const { day } = added;
  const same = days.find((other) => other.day === day) ?? { ...NOTHING, day };
  const others = days.filter((other) => other !== same);
  const all = [...others, { day, ...addTallies(same, added) }].sort((a, b) => (a.day < b.day ? -1 : 1));
  const folded = all.slice(0, Math.max(0, all.length - MOST_DAYS));
  return {
    since: since !== null && since < day ? since : day,
    days: all.slice(folded.length),
    older: folded.reduce<Tally>(addTallies, older),
  };
}

function daysOf(value: unknown): readonly DayTally[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const day = (entry as { day?: unknown } | null)?.day;
    return isDay(day) ? [{ day, ...parseTally(entry) }] : [];
  });
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}
