/** Chromium with the built extension, which may look at every site from the start: nobody is there to click. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Extension, Page as Tab } from 'puppeteer-core';
import { installInChromium, startChromium } from '../../scripts/drive/chromium.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { type Page, sourceOf } from '../bench/corpus.ts';

/** As in the bench: a page's own scripts would change it meanwhile, and what they did would look like ours. */
const POLICY = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'";
const HOST = '[data-broadsheet="reader"]';

export type Endurance = Awaited<ReturnType<typeof launchExtension>>;

/** @param root of the project, built */
export async function launchExtension(root: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-endurance-'));
  const build = path.join(folder, 'chrome');
  await cp(path.join(root, 'dist/chrome'), build, { recursive: true });
  const file = path.join(build, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));

  const browser = await startChromium({
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,BackForwardCache',
      '--js-flags=--expose-gc',
    ],
  });
  const extension = await installInChromium(browser, build);
  await withoutGate(extension);
  return {
    browser,
    extension,
    /** A tab that shows saved pages at their own addresses. */
    async openTab() {
      const tab = await browser.newPage();
      let served: Page | null = null;
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        const isPage =
          request.isNavigationRequest() && request.frame() === tab.mainFrame() && served !== null;
        if (!isPage) return void request.abort().catch(() => {});
        const { contentType } = served as Page;
        void sourceOf(served as Page)
          .then((body) =>
            request.respond({
              status: 200,
              contentType,
              body,
              headers: { 'Content-Security-Policy': POLICY },
            }),
          )
          .catch(() => {});
        served = null; // A page that loads itself anew gets nothing.
      });
      return {
        tab,
        async open(page: Page): Promise<void> {
          served = page;
          await tab.goto(page.url, { waitUntil: 'load' });
        },
        /** @returns false when there is no article on the page */
        openReader: () => openReader(extension, tab),
        async closeReader(): Promise<void> {
          await tab.keyboard.press('Escape');
          await tab.waitForFunction((host) => document.querySelector(host) === null, {}, HOST);
        },
      };
    },
    async close(): Promise<void> {
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** With every site allowed, the reader would open by itself on each page, before anybody has looked at it. */
async function withoutGate(extension: Extension): Promise<void> {
  const worker = await until('the background runs', async () => (await extension.workers())[0]);
  await until(
    'the gate is registered',
    () =>
      worker.evaluate(
        'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)',
      ) as Promise<boolean>,
  );
  await worker.evaluate('chrome.scripting.unregisterContentScripts()');
}

/** What the background does on the keyboard command. The tab in front may for a moment still be the one before. */
async function openReader(extension: Extension, tab: Tab): Promise<boolean> {
  const worker = await until('the background runs', async () => (await extension.workers())[0]);
  await tab.bringToFront();
  const answer = (await worker.evaluate(`(async () => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === ${JSON.stringify(tab.url())});
    const target = { tabId: tab.id };
    await chrome.scripting.executeScript({ target, files: ['/content/page.js'] });
    return chrome.tabs.sendMessage(tab.id, { broadsheet: 'page', name: 'openReader', args: [] }, { frameId: 0 });
  })()`)) as { open: boolean };
  if (answer.open) await tab.waitForSelector(HOST);
  return answer.open;
}
