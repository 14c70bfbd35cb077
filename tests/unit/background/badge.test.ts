/** The number on the toolbar button, as text, as words and as colours. */
import { describe, expect, it, vi } from 'vitest';
import {
  BADGE_COLOR,
  BADGE_TEXT_COLOR,
  badgeText,
  badgeTitle,
  clearBadges,
} from '../../../src/background/badge.ts';

const { action, query } = vi.hoisted(() => ({
  action: { setBadgeText: vi.fn(), setTitle: vi.fn() },
  query: vi.fn(),
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    action,
    tabs: { query },
    runtime: { getManifest: () => ({ action: { default_title: 'Read with Broadsheet' } }) },
  },
}));

describe('the number', () => {
  it.each([
    [0, '', 'Read with Broadsheet: nothing removed'],
    [1, '1', 'Read with Broadsheet: 1 thing removed'],
    [7, '7', 'Read with Broadsheet: 7 things removed'],
    [999, '999', 'Read with Broadsheet: 999 things removed'],
    [1_000, '999+', 'Read with Broadsheet: 1,000 things removed'],
  ])('%i is shown as "%s"', (count, text, title) => {
    expect(badgeText(count)).toBe(text);
    expect(badgeTitle(count)).toBe(title);
  });

  it('is readable, and its badge is seen on a light and on a dark toolbar', () => {
    expect(contrast(BADGE_TEXT_COLOR, BADGE_COLOR)).toBeGreaterThan(4.5);
    expect(contrast('#f9f9fb', BADGE_COLOR)).toBeGreaterThan(3);
    expect(contrast('#1c1b22', BADGE_COLOR)).toBeGreaterThan(3);
  });

  it('goes from every tab, one that is closing included', async () => {
    query.mockResolvedValue([{ id: 1 }, { id: undefined }, { id: 2 }]);
    action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 1.')).mockResolvedValue(undefined);
    await clearBadges();
    expect(action.setBadgeText.mock.calls).toEqual([[{ tabId: 1, text: '' }], [{ tabId: 2, text: '' }]]);
    expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 2, title: 'Read with Broadsheet' });
  });
});

/** As WCAG 2 defines it: 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
