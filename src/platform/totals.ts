/** Keeps the totals in the browser's storage, on this machine. Their shape is in `totals-record.ts`. */
import type { Tally } from '../article/types.ts';
import { browser } from './browser.ts';
import { changeList, loadList } from './session-list.ts';
import { addToDay, dayOf, parseTotals, serializeTotals, type Totals } from './totals-record.ts';

export { dayOf, sumOf, type Totals } from './totals-record.ts';

const KEY = 'totals';
/** In memory, until the browser closes: which pages were counted, told apart by a digest of the address. */
const COUNTED = 'countedPages';
const MOST_COUNTED = 2_000;
/** Hexadecimal digits: by chance alone two of some thousand pages never share them. */
const DIGEST_LENGTH = 16;

export async function loadTotals(): Promise<Totals> {
  return parseTotals((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Counts a page, once in a session however often it is read. The page is noted first: where the background is ended
 * between the two, one page is missing from the totals, and none is in them twice.
 *
 * @throws when the browser refuses to store; what was stored before is kept
 */
export function countPage(url: string, tally: Tally, now: Date): Promise<void> {
  return alone(async () => {
    const page = await digestOf(url);
    if ((await loadList<string>(COUNTED)).includes(page)) return;
    await changeList<string>(COUNTED, MOST_COUNTED, (pages) => [...pages, page]);
    const totals = addToDay(await loadTotals(), dayOf(now), { ...tally, pages: 1 });
    await browser.storage.local.set({ [KEY]: serializeTotals(totals) });
  });
}

/** Forgets all of it, and which pages were counted. */
export function clearTotals(): Promise<void> {
  return alone(async () => {
    await browser.storage.local.remove(KEY);
    await browser.storage.session.remove(COUNTED);
  });
}

export function onTotalsChanged(listener: (totals: Totals) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change) listener(parseTotals(change.newValue));
  });
}

/** One at a time, across the background and the options page: else a page being counted brings back what was cleared. */
function alone(act: () => Promise<void>): Promise<void> {
  return navigator.locks.request(KEY, act);
}

/** Of the address without its fragment: the same page. */
async function digestOf(url: string): Promise<string> {
  const page = new TextEncoder().encode(url.split('#', 1)[0] as string);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', page));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGEST_LENGTH);
}
