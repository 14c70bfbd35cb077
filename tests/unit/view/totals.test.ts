// @vitest-environment jsdom
/** What was removed over time, as a table, by kind and by owner. */
import { describe, expect, it } from 'vitest';
import { formatDay, type Period, renderTotals } from '../../../src/view/totals.ts';

const WEEK: Period = {
  label: 'Last 7 days',
  pages: 2,
  kinds: { pixel: 3, 'share-bar': 1 },
  owners: { Meta: 3 },
};
const ALL: Period = {
  label: 'Since 4 May 2024',
  pages: 1_204,
  kinds: { 'share-bar': 1, pixel: 2_000, analytics: 500, embed: 3 },
  owners: { Google: 500, Meta: 2_000 },
};

const rendered = (periods: readonly Period[]) => {
  const box = document.createElement('div');
  box.append(renderTotals(periods, document));
  return box;
};
const rowsOf = (box: Element) =>
  [...box.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

describe('the totals', () => {
  it('are a row for each time: pages, what was removed, and how much of it were trackers', () => {
    const box = rendered([WEEK, ALL]);
    expect([...box.querySelectorAll('thead th')].map((head) => head.textContent)).toEqual([
      'Pages read',
      'Removed',
      'Of which trackers',
    ]);
    expect(rowsOf(box)).toEqual([
      ['Last 7 days', '2', '4', '3'],
      ['Since 4 May 2024', '1,204', '2,504', '2,500'],
    ]);
  });

  it('say the kinds of all of the time, what follows the reader first', () => {
    expect(rendered([WEEK, ALL]).querySelector('.by-kind')?.textContent).toBe(
      'In all 2,000 tracking pixels, 500 analytics scripts, 1 share bar, 3 embeds.',
    );
  });

  it('name the owners with most first, and eight of them', () => {
    const owners = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`Owner ${index + 1}`, index + 1]),
    );
    const names = (period: Period) =>
      [...rendered([period]).querySelectorAll('li')].map((item) => item.textContent);
    expect(names(ALL)).toEqual(['Meta 2,000', 'Google 500']);
    expect(names({ ...ALL, owners })).toHaveLength(8);
    expect(names({ ...ALL, owners })[0]).toBe('Owner 20 20');
  });

  it('of pages on which nothing was removed have neither kinds nor owners', () => {
    const box = rendered([{ label: 'Since 4 May 2024', pages: 1, kinds: {}, owners: {} }]);
    expect(rowsOf(box)).toEqual([['Since 4 May 2024', '1', '0', '0']]);
    expect(box.querySelector('p')).toBe(null);
    expect(box.querySelector('ol')).toBe(null);
  });

  it('say so where nothing is counted', () => {
    expect(rendered([]).textContent).toBe('Nothing counted yet.');
  });
});

it('a day is the same day wherever it is shown', () => {
  expect(formatDay('2024-05-04')).toBe('May 4, 2024');
});
