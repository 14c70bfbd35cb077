/**
 * Pages on which a person closed the reader: it does not open there by itself again. Kept for the browser session
 * only, in memory: a list of what somebody read does not belong on a disk.
 */
import { withoutFragment } from '../article/link/without-fragment.ts';
import { browser } from '../platform/browser.ts';

const KEY = 'closedPages';
const MOST_PAGES = 500;

export async function isClosedPage(url: string): Promise<boolean> {
  return (await closedPages()).includes(withoutFragment(url));
}

export async function noteClosedPage(url: string): Promise<void> {
  const page = withoutFragment(url);
  const others = (await closedPages()).filter((closed) => closed !== page);
  await browser.storage.session.set({ [KEY]: [...others, page].slice(-MOST_PAGES) });
}

async function closedPages(): Promise<readonly string[]> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
}
