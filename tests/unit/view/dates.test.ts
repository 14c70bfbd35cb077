/** Dates as people see them. */
import { describe, expect, it } from 'vitest';
import { formatDate, isLaterUpdate } from '../../../src/view/dates.ts';
import { speakWith } from '../../../src/view/say.ts';

const day = (value: string) => ({ value, precision: 'day' as const });
const minute = (value: string) => ({ value, precision: 'minute' as const });

describe('a date', () => {
  it('is written in the locale that is asked for', () => {
    expect(formatDate(day('2021-06-22'), 'en-US')).toBe('June 22, 2021');
    expect(formatDate(day('2021-06-22'), 'de')).toBe('22. Juni 2021');
  });

  it('is in the language of the words around it where the browser’s own form is of another', () => {
    speakWith((key) => (key === 'locale' ? 'de' : ''));
    expect(formatDate(day('2021-06-22'))).toBe('22. Juni 2021');
  });

  it('without an offset keeps the page’s wall time, wherever the reader is', () => {
    expect(formatDate(minute('2021-06-22T16:31'), 'en-GB')).toMatch(/22 June 2021.*16:31$/);
  });

  it('with an offset is shown in the reader’s zone, which is named', () => {
    const shown = formatDate(minute('2021-06-22T16:31+02:00'), 'en-GB');
    const here = new Date('2021-06-22T16:31+02:00').getHours();
    expect(shown).toMatch(new RegExp(`${String(here).padStart(2, '0')}:31 \\S+`));
  });

  it('that is none is shown as it is', () => {
    expect(formatDate(day('yesterday'), 'en')).toBe('yesterday');
  });
});

describe('an update', () => {
  it.each([
    ['2021-06-22T16:31', '2021-06-22T16:35', false],
    ['2021-06-22T16:31', '2021-06-22T16:37', true],
    ['2021-06-22T16:31+02:00', '2021-06-22T14:33Z', false],
    ['2021-06-22T16:31+02:00', '2021-06-22T15:33Z', true],
    ['2021-06-22T16:31', '2021-06-20T10:00', false],
  ])('of %s at %s is worth telling: %s', (published, modified, told) => {
    expect(isLaterUpdate(minute(published), minute(modified))).toBe(told);
  });

  it('on the same day is not told when only the day is known', () => {
    expect(isLaterUpdate(day('2021-06-22'), minute('2021-06-22T23:00'))).toBe(false);
    expect(isLaterUpdate(day('2021-06-22'), day('2021-06-23'))).toBe(true);
  });

  it('is told when nobody knows the publication', () => {
    expect(isLaterUpdate(null, day('2021-06-22'))).toBe(true);
  });
});
