import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/article/describe/fold.ts';
import { isDayOrMonth, monthOf } from '../../../src/article/describe/month-names.ts';
import { CALENDARS } from '../../../src/rules/date-words.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => Date.UTC(2021, index, 3));
const WEEK = Array.from({ length: 7 }, (_, day) => Date.UTC(2021, 5, 7 + day));

function monthIn(format: Intl.DateTimeFormat, time: number): string {
  const parts = format.formatToParts(time);
  return fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/, '');
}

describe.each(Object.keys(CALENDARS))('the calendar of %s', (language) => {
  it.each(['long', 'short'] as const)('knows the %s names that the platform gives the months', (month) => {
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
    expect(MONTHS.map((time) => monthOf(monthIn(format, time), [language]))).toEqual(
      MONTHS.map((_, index) => index + 1),
    );
  });

  it('knows the names that the platform gives the days', () => {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    for (const time of WEEK) expect(isDayOrMonth(fold(format.format(time)), language)).toBe(true);
  });
});

describe('months of other languages', () => {
  it('are asked of the platform', () => {
    expect(monthOf('czerwca', ['pl'])).toBe(6);
    expect(monthOf('heinakuuta', ['fi'])).toBe(7);
    expect(isDayOrMonth('sroda', 'pl')).toBe(true);
  });

  it('are not guessed where no word stands', () => {
    expect(monthOf('', ['pl', 'de', 'xx'])).toBeNull();
    expect(monthOf('seite', ['de'])).toBeNull();
  });

  it('may be those of Austria', () => {
    expect(monthOf('janner', ['de'])).toBe(1);
  });
});
