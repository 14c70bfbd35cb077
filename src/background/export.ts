/** Brings what writes files to a reader, the first time that it is asked for. */
import { browser } from '../platform/browser.ts';
import type { SendingPage } from '../platform/senders.ts';

/** Into the tab of the reader, and nowhere else. */
export async function injectExport({ tabId }: SendingPage): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/content/export.js'] });
}
