/**
 * How far articles were read aloud, so that reading goes on there after the page was loaded anew. For the browser session
 * only, in memory, as the pages on which the reader was closed.
 */
import { withoutFragment } from '../article/link/without-fragment.ts';
import { browser } from '../platform/browser.ts';

const KEY = 'spokenPlaces';
const MOST_PAGES = 100;

type Place = readonly [page: string, at: number];

/** @returns letters that were spoken before it stopped; null when nothing was, or all of it */
export async function loadSpokenPlace(url: string): Promise<number | null> {
  return (await places()).find(([page]) => page === withoutFragment(url))?.[1] ?? null;
}

/** @param at null forgets it */
export async function noteSpokenPlace(url: string, at: number | null): Promise<void> {
  const others = (await places()).filter(([page]) => page !== withoutFragment(url));
  const own: readonly Place[] = at === null ? [] : [[withoutFragment(url), at]];
  await browser.storage.session.set({ [KEY]: [...others, ...own].slice(-MOST_PAGES) });
}

async function places(): Promise<readonly Place[]> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}
