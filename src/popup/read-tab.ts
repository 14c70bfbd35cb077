/** Reads the article of a tab, or says in one word why there is none. */
import type { Article } from '../article/types.ts';
import { injectPage } from '../platform/inject.ts';
import { askPage } from '../platform/messages.ts';
import type { Refusal } from '../view/sentences.ts';
import { closedPage, refusedPage } from './closed-pages.ts';

export type TabReading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: Refusal };

export interface ReadableTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly status?: string | undefined;
}

/** @param stop when nobody waits any more; the page is then not asked for its article */
export async function readTab(tab: ReadableTab, stop: AbortSignal): Promise<TabReading> {
  if (hasNotBegun(tab)) return { ok: false, reason: 'empty' };
  const closed = closedPage(tab.url);
  if (closed || tab.id === undefined || tab.url === undefined)
    return { ok: false, reason: closed ?? 'no-access' };
  try {
    if (!(await injectPage(tab.id))) return { ok: false, reason: 'no-answer' };
  } catch {
    // The browser's messages for this differ by browser and version; that it refused is all that can be told.
    return { ok: false, reason: refusedPage(tab.url) };
  }
  if (stop.aborted) return { ok: false, reason: 'stopped' };
  try {
    return await askPage(tab.id, 'readArticle');
  } catch (error) {
    console.error('The page did not answer.', error);
    return { ok: false, reason: 'no-answer' };
  }
}

/** A new tab is nowhere until the first of its page is there; what is allowed on a click counts for that nowhere. */
function hasNotBegun({ url, status }: ReadableTab): boolean {
  return status === 'loading' && (url === undefined || url === '' || url === 'about:blank');
}
