/** The number on the toolbar button: how many things were removed from the page of this tab. */
import { browser } from '../platform/browser.ts';
import { say, sayCount } from '../view/say.ts';

/** A number, no alarm; seen on a light and on a dark toolbar, and beside the icon, which is red. */
export const BADGE_COLOR = '#6e695f';
export const BADGE_TEXT_COLOR = '#ffffff';
/** A badge has room for four characters. */
const LARGEST_SHOWN = 999;
const MOST_SHOWN = '999+';

/** Nothing to show is no badge. */
export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > LARGEST_SHOWN ? MOST_SHOWN : String(count);
}

export function badgeTitle(count: number): string {
  return count === 0 ? say('titleNothingRemoved') : sayCount('titleRemoved', count);
}

/** Both are of this tab, and both browsers forget them when the tab goes to another page. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOR }),
    browser.action.setBadgeText({ tabId, text: badgeText(count) }),
    browser.action.setTitle({ tabId, title: badgeTitle(count) }),
  ]);
}

/** Takes the number off every tab. */
export async function clearBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [clearBadge(id)])));
}

export async function clearBadge(tabId: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: say('toolbarTitle') }),
  ]);
}
