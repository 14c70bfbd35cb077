/** Reloads the extension, as an update does, while many readers are open: each closes, its page is as it was. */
import path from 'node:path';
import type { Page as Tab } from 'puppeteer-core';
import { until } from '../../scripts/drive/until.mjs';
import { launchExtension } from './browser.ts';
import { samplePage } from './sample-page.ts';
import { differences, stateOf } from './state.ts';

/** @returns whether every page was restored, without an error that nobody caught */
export async function reload(root: string, count: number): Promise<boolean> {
  const extension = await launchExtension(root);
  const wrong: string[] = [];
  try {
    const readers = [];
    for (let number = 1; number <= count; number += 1) {
      const reader = await extension.openTab();
      noteErrors(reader.tab, (error) => wrong.push(`tab ${number}: ${error}`));
      const page = samplePage(root);
      await reader.open({ ...page, url: `${page.url}?tab=${number}` });
      const before = await stateOf(reader.tab);
      if (!(await reader.openReader())) throw new Error('the sample page has no article');
      readers.push({ number, before, ...reader });
    }
    await reloadExtension(extension);
    for (const { number, before, tab, closeReader } of readers) {
      await tab.bringToFront();
      try {
        await closeReader();
        const changed = differences(before, await stateOf(tab));
        if (changed.length > 0) wrong.push(`tab ${number}: ${changed.join('; ')}`);
      } catch (error) {
        wrong.push(`tab ${number}: ${String(error)}`);
      }
    }
  } finally {
    await extension.close();
  }
  for (const line of wrong) console.log(line);
  console.log(`${count} readers open while the extension was reloaded, ${wrong.length} things wrong`);
  return wrong.length === 0;
}

async function reloadExtension({ extension, browser }: Awaited<ReturnType<typeof launchExtension>>) {
  const options = await browser.newPage();
  await options.goto(`chrome-extension://${extension.id}/${path.posix.join('options', 'options.html')}`);
  // The page goes with its extension, and with it the answer.
  await options.evaluate('chrome.runtime.reload()').catch(() => {});
  await until('the options page has gone', () => options.isClosed());
}

/** Of every world in the tab, our content script's too. */
function noteErrors(tab: Tab, note: (error: string) => void): void {
  tab.on('pageerror', (error) => note(`uncaught: ${String(error)}`));
}
