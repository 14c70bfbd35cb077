/**
 * How far articles were read aloud, so that reading goes on there after the page was loaded anew. For the browser session
 * only, in memory, as the pages on which the reader was closed.
 */
import { withoutFragment } from '../article/link/without-fragment.ts';
import { changeList, loadList } from '../platform/session-list.ts';

const KEY = 'spokenPlaces';
const MOST_PAGES = 100;
/** Of an address, in characters: longer ones are kept for nobody. */
const LONGEST_ADDRESS = 5_000;

type Place = readonly [page: string, at: number];

/**
 * Whether an address that a page's process tells can be that of its article: the page may have gone on to another since,
 * but never to another site.
 * @param page from the browser
 */
export function isOfSite(url: unknown, page: string): boolean {
  if (typeof url !== 'string' || url.length > LONGEST_ADDRESS) return false;
  return URL.canParse(url) && URL.canParse(page) && new URL(url).origin === new URL(page).origin;
}

export function isPlace(at: unknown): boolean {
  return at === null || (Number.isSafeInteger(at) && (at as number) >= 0);
}

/** @returns letters that were spoken before it stopped; null when nothing was, or all of it */
export async function loadSpokenPlace(url: string): Promise<number | null> {
  return (await loadList<Place>(KEY)).find(([page]) => page === withoutFragment(url))?.[1] ?? null;
}

/** @param at null forgets it */
export function noteSpokenPlace(url: string, at: number | null): Promise<void> {
  const spoken = withoutFragment(url);
  const own: readonly Place[] = at === null ? [] : [[spoken, at]];
  return changeList<Place>(KEY, MOST_PAGES, (places) => [
    ...places.filter(([page]) => page !== spoken),
    ...own,
  ]);
}
