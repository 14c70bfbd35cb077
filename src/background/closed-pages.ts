/**
 * Pages on which a person closed the reader: it does not open there by itself again. Kept for the browser session
 * only, in memory: a list of what somebody read does not belong on a disk.
 */
import { withoutFragment } from '../article/link/without-fragment.ts';
import { changeList, loadList } from '../platform/session-list.ts';

const KEY = 'closedPages';
const MOST_PAGES = 500;

export async function isClosedPage(url: string): Promise<boolean> {
  return (await loadList<string>(KEY)).includes(withoutFragment(url));
}

export function noteClosedPage(url: string): Promise<void> {
  const page = withoutFragment(url);
  return changeList<string>(KEY, MOST_PAGES, (pages) => [...pages.filter((closed) => closed !== page), page]);
}
