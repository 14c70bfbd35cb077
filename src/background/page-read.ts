/** What is made of a page that was read: the number on the toolbar button, and a place in the totals. */
import { countOf } from '../article/tally.ts';
import type { Tally } from '../article/types.ts';
import type { SendingPage } from '../platform/senders.ts';
import { loadSettings } from '../platform/settings.ts';
import { parseTally } from '../platform/tally-record.ts';
import { countPage } from '../platform/totals.ts';
import { showBadge } from './badge.ts';

/**
 * @param told from a process that a hostile page may have taken over: only what is a tally is counted
 */
export async function notePageRead(
  { tabId, url, isPrivate, isStillThere }: SendingPage,
  told: Tally,
): Promise<void> {
  const { badge, totals } = await loadSettings();
  const tally = parseTally(told);
  if (badge && isStillThere) {
    await showBadge(tabId, countOf(tally)).catch((error) =>
      console.warn('No number was shown: the tab is gone.', error),
    );
  }
  if (totals && !isPrivate) {
    await countPage(url, tally, new Date()).catch((error) =>
      console.warn('The page was not counted.', error),
    );
  }
}
