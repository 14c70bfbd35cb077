/** The keyboard command and the context-menu entry: both open the reader on the tab they were used on. */
import { browser } from '../platform/browser.ts';
import { injectPage } from '../platform/inject.ts';
import { askPage } from '../platform/messages.ts';

const MENU_ID = 'open-reader';

export function registerTriggers(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU_ID,
      title: 'Open in the reader',
      contexts: ['page', 'selection', 'image'],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ID) void toggleReader(tab?.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-reader') void toggleReader(tab?.id);
  });
}

async function toggleReader(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const opened = await injectPage(tabId)
    .then(() => askPage(tabId, 'toggleReader'))
    .catch(() => ({ open: false, reason: 'no-access' }));
  // Nothing can be shown on a page that is closed to us, or has no article; the popup says why.
  if ('reason' in opened) await browser.action.openPopup().catch(() => {});
}
