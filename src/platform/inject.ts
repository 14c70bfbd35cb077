/** Puts the pipeline and the reader into a tab; a second time changes nothing. */
import { browser } from './browser.ts';

/** @throws when the browser does not let us into that tab */
export async function injectPage(tabId: number): Promise<void> {
  // From the root: Firefox takes a relative path as relative to the page that calls.
  const inject = () => browser.scripting.executeScript({ target: { tabId }, files: ['/content/page.js'] });
  // Chromium sends the tab our permission and our script by two ways. Right after a key press or a choice from the
  // menu the script can be there first, and is refused; after its answer has come back, the permission is there.
  await inject().catch(inject);
}
