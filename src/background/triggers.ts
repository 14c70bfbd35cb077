/** The browser's own keys and the context-menu entry: they open the reader on their tab, close it, or do something in it. */
import { browser } from '../platform/browser.ts';
import { injectPage } from '../platform/inject.ts';
import { askPage, type ReaderAction, type ReaderState } from '../platform/messages.ts';
import { say } from '../view/say.ts';

const MENU_ID = 'open-reader';
/** Commands that a person may give a key in the browser. */
const ACTIONS: readonly ReaderAction[] = ['read-aloud', 'save-markdown', 'next-theme'];

/** None in Firefox for Android, which has neither menus nor commands. */
export function registerTriggers(): void {
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the entry of the version before.
    await browser.contextMenus?.removeAll();
    browser.contextMenus?.create({
      id: MENU_ID,
      title: say('menuOpenReader'),
      contexts: ['page', 'selection', 'image'],
    });
  });
  // The browser may speak another language than when the entry was made.
  browser.runtime.onStartup.addListener(() =>
    browser.contextMenus?.update(MENU_ID, { title: say('menuOpenReader') }),
  );
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ID) toggleReader(tab?.id).catch(report);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    const action = ACTIONS.find((name) => name === command);
    if (command === 'toggle-reader') toggleReader(tab?.id).catch(report);
    else if (action) doInReader(tab?.id, action).catch(report);
  });
}

function toggleReader(tabId: number | undefined): Promise<void> {
  return askOrSayWhyNot(tabId, (id) => askPage(id, 'toggleReader'));
}

function doInReader(tabId: number | undefined, action: ReaderAction): Promise<void> {
  return askOrSayWhyNot(tabId, (id) => askPage(id, 'doInReader', action));
}

async function askOrSayWhyNot(
  tabId: number | undefined,
  ask: (tabId: number) => Promise<ReaderState>,
): Promise<void> {
  if (tabId === undefined) return;
  try {
    if ((await injectPage(tabId)) && !(await ask(tabId)).reason) return;
  } catch (error) {
    console.warn('The reader could not be opened on this page.', error);
  }
  // Nothing can be shown on a page that is closed to us, or has no article; the popup says why.
  await browser.action.openPopup();
}

function report(error: unknown): void {
  console.error('Neither the reader nor the popup could be opened.', error);
}
