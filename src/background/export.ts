/** Brings what writes files to a reader, the first time that it is asked for. */
import { browser, type MessageSender } from '../platform/browser.ts';

/** @param sender from the browser: into its own tab, and nowhere else */
export async function injectExport({ tab, frameId }: MessageSender): Promise<void> {
  if (tab?.id === undefined || frameId !== 0) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content/export.js'] });
}
