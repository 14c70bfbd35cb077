/** The totals: counts by day, bounded, and nothing lost but the day when days are folded. */
import { describe, expect, it } from 'vitest';
import type { Tally } from '../../../src/article/types.ts';
import { addTallies, MOST_OWNERS, NOTHING, parseTally } from '../../../src/platform/tally-record.ts';
import {
  addToDay,
  dayOf,
  MOST_DAYS,
  NO_TOTALS,
  parseTotals,
  serializeTotals,
  sumOf,
} from '../../../src/platform/totals-record.ts';

const PAGE: Tally = { pages: 1, kinds: { pixel: 2, 'share-bar': 1 }, owners: { Meta: 2 } };
const OTHER: Tally = { pages: 1, kinds: { pixel: 1, ad: 3 }, owners: { Meta: 1, Google: 3 } };
const TOTALS = addToDay(addToDay(NO_TOTALS, '2024-05-04', PAGE), '2024-05-06', OTHER);
const RECORD = serializeTotals(TOTALS);

/** The days of many years, one after the other. */
const manyDays = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
  );

describe('pages of a day', () => {
  it('are one entry', () => {
    expect(addToDay(addToDay(NO_TOTALS, '2024-05-04', PAGE), '2024-05-04', OTHER)).toEqual({
      since: '2024-05-04',
      days: [
        {
          day: '2024-05-04',
          pages: 2,
          kinds: { pixel: 3, 'share-bar': 1, ad: 3 },
          owners: { Meta: 3, Google: 3 },
        },
      ],
      older: NOTHING,
    });
  });

  it('of a clock that was set back stand where they belong', () => {
    const { days, since } = addToDay(TOTALS, '2024-05-05', PAGE);
    expect(days.map(({ day }) => day)).toEqual(['2024-05-04', '2024-05-05', '2024-05-06']);
    expect(since).toBe('2024-05-04');
    expect(addToDay(TOTALS, '2024-04-30', PAGE).since).toBe('2024-04-30');
  });
});

describe('the sum', () => {
  it('is of the days from one on, or of all', () => {
    expect(sumOf(TOTALS, '2024-05-05')).toMatchObject({ pages: 1, kinds: { pixel: 1, ad: 3 } });
    expect(sumOf(TOTALS)).toEqual(addTallies(PAGE, OTHER));
    expect(sumOf(NO_TOTALS)).toEqual(NOTHING);
  });
});

describe('days beyond those that are kept', () => {
  const days = manyDays(1_000);
  const totals = days.reduce((sum, day) => addToDay(sum, day, PAGE), NO_TOTALS);

  it('are in one sum, and none of their counts is lost', () => {
    expect(totals.days).toHaveLength(MOST_DAYS);
    expect(totals.days.at(-1)?.day).toBe(days.at(-1));
    expect(sumOf(totals)).toEqual({
      pages: 1_000,
      kinds: { pixel: 2_000, 'share-bar': 1_000 },
      owners: { Meta: 2_000 },
    });
    expect(totals.since).toBe(days[0]);
  });

  it('reach back beyond the longest time that is shown by itself', () => {
    expect(MOST_DAYS).toBeGreaterThanOrEqual(31);
  });

  it('of more owners than there are keep those with the most, and the record small', () => {
    const owners = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`Owner ${index}`, index + 1]),
    );
    const full = manyDays(60).reduce(
      (sum, day) => addToDay(sum, day, parseTally({ ...PAGE, owners })),
      NO_TOTALS,
    );
    expect(Object.keys(sumOf(full).owners)).toHaveLength(MOST_OWNERS);
    expect(sumOf(full).owners).toHaveProperty('Owner 499');
    expect(JSON.stringify(serializeTotals(full)).length).toBeLessThan(150_000);
  });
});

describe('a record of ours', () => {
  it('comes back as it was stored', () => {
    expect(parseTotals(JSON.parse(JSON.stringify(RECORD)))).toEqual(TOTALS);
    expect(parseTotals(serializeTotals(NO_TOTALS))).toEqual(NO_TOTALS);
  });

  it('of a version not known yet keeps what is still understood', () => {
    expect(RECORD.version).toBe(1);
    expect(parseTotals({ ...RECORD, version: 99, glow: true })).toEqual(TOTALS);
  });
});

describe('what is no record is nothing counted', () => {
  it.each([
    undefined,
    null,
    0,
    'totals',
    true,
    [],
    [RECORD],
    {},
    { ...RECORD, version: '1' },
    { ...RECORD, version: 0 },
    { ...RECORD, version: 1.5 },
    { version: 1 },
    { version: 1, days: {}, older: 7, since: 'yesterday' },
  ])('%j', (stored) => {
    expect(parseTotals(stored)).toEqual(NO_TOTALS);
  });
});

describe('a broken part falls back alone', () => {
  it.each([
    ['a day that is none', [...RECORD.days, { ...PAGE, day: '2024-13-45' }]],
    ['a day without a name', [...RECORD.days, PAGE]],
    ['an entry that is no day', [...RECORD.days, null, 7, 'today', []]],
  ])('%s is left out', (_what, days) => {
    expect(parseTotals({ ...RECORD, days })).toEqual(TOTALS);
  });

  it('the same day twice is one day', () => {
    expect(parseTotals({ ...RECORD, days: [...RECORD.days, RECORD.days[0]] }).days).toHaveLength(2);
  });

  it('a day without a first day makes its own', () => {
    expect(parseTotals({ ...RECORD, since: 12 }).since).toBe('2024-05-04');
  });

  it('more days than are kept are folded', () => {
    const stored = { version: 1, days: manyDays(300).map((day) => ({ day, ...PAGE })) };
    expect(parseTotals(stored).days).toHaveLength(MOST_DAYS);
    expect(sumOf(parseTotals(stored)).pages).toBe(300);
  });
});

describe('a tally', () => {
  it.each([undefined, null, 7, 'many', [], { pages: -1, kinds: [], owners: 'all' }])(
    'that is none counts nothing: %j',
    (value) => {
      expect(parseTally(value)).toEqual(NOTHING);
    },
  );

  it('keeps what is a count, of a kind there is', () => {
    const told = {
      pages: 1,
      kinds: { pixel: 2, ad: -3, beacon: 1.5, comments: '4', related: Number.NaN, ufo: 9 },
      owners: { Meta: 2, '': 1, [`${'long '.repeat(20)}`]: 1, Google: null },
    };
    expect(parseTally(told)).toEqual({ pages: 1, kinds: { pixel: 2 }, owners: { Meta: 2 } });
  });

  it('that is hostile does not reach the prototypes', () => {
    const told = JSON.parse(
      '{"pages":1,"kinds":{"__proto__":{"pixel":5}},"owners":{"__proto__":7,"constructor":2}}',
    );
    const tally = parseTally(told);
    expect(tally.kinds).toEqual({});
    expect(Object.keys(tally.owners)).toEqual(['constructor']);
    expect(addTallies(tally, tally).owners).toEqual({ constructor: 4 });
    expect('pixel' in {}).toBe(false);
  });

  it('never grows beyond what can be counted', () => {
    const most: Tally = { pages: 1, kinds: { pixel: Number.MAX_SAFE_INTEGER }, owners: {} };
    const sum = addTallies(parseTally(most), parseTally(most));
    expect(parseTally(sum)).toEqual(sum);
  });
});

describe('a day', () => {
  it('is that of the person’s own calendar, and counts back over months', () => {
    const late = new Date(2024, 2, 1, 23, 59);
    expect(dayOf(late)).toBe('2024-03-01');
    expect(dayOf(new Date(2024, 2, 1, 0, 0))).toBe('2024-03-01');
    expect(dayOf(late, 1)).toBe('2024-02-29');
    expect(dayOf(late, 29)).toBe('2024-02-01');
  });
});
