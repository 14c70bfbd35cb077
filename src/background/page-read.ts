/** What is made of a page that was read: the number on the toolbar button, and a place in the totals. */
import { countOf } from '../article/tally.ts';
import type { Tally } from '../article/types.ts';
import type { MessageSender } from '../platform/browser.ts';
import { loadSettings } from '../platform/settings.ts';
import { parseTally } from '../platform/tally-record.ts';
import { countPage } from '../platform/totals.ts';
import { showBadge } from './badge.ts';
import { isPrivate } from './private-window.ts';

/**
 * @param sender from the browser: the tab and the address are never the page's word
 * @param told from a process that a hostile page may have taken over: only what is a tally is counted
 */
export async function notePageRead(sender: MessageSender, told: Tally): Promise<void> {
  const { tab, url: loaded, frameId } = sender;
  const url = tab?.url ?? loaded;
  if (tab?.id === undefined || frameId !== 0 || !url) return;
  const { badge, totals } = await loadSettings();
  const tally = parseTally(told);
  if (badge) {
    await showBadge(tab.id, countOf(tally)).catch((error) =>
      console.warn('No number was shown: the tab is gone.', error),
    );
  }
  if (totals && !isPrivate(sender)) {
    await countPage(url, tally, new Date()).catch((error) =>
      console.warn('The page was not counted.', error),
    );
  }
}
