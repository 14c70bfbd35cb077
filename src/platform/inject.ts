/** Puts the pipeline and the reader into a tab; a second time changes nothing. */
import { browser } from './browser.ts';

/** @throws when the browser does not let us into that tab */
export async function injectPage(tabId: number): Promise<void> {
  // From the root: Firefox takes a relative path as relative to the page that calls.
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content/page.js'] });
}
