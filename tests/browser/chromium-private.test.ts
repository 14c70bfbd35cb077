/** Private windows in Chromium, where a person has allowed the extension in them: it reads there, and counts nothing. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

/** In the background, where functions run. */
declare const chrome: Browser;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium({ inPrivateWindows: true }));

it('what is read in a private window has its number and its reader, and is not counted', async () => {
  const first = await openPrivately(PATHS.foundingExample);
  const popup = await rig.openPopup(first);
  const headline = await popup.$eval('#headline', ({ textContent }) => textContent);
  expect(headline).toBe('Council keeps the lantern ferry running as its last pilot retires');
  await until('its number is on the button', () => numberOnPrivateButton());
  await first.close();
  const page = await openPrivately(PATHS.story);
  await (await rig.openPopup(page)).click('#open-reader');
  await rig.reader(page).whenOpen();
  expect(await countedPages()).toBe(0);
  await page.close();

  // The same page in a window that is not private is counted, and is the only one.
  await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)));
  await until('it is counted', async () => (await countedPages()) > 0);
  expect(await countedPages()).toBe(1);
});

/** In a private window of its own. */
async function openPrivately(path: string): Promise<Page> {
  const url = server.url(path);
  const known = new Set(rig.browser.targets());
  await rig.inBackground((address) => void chrome.windows.create({ url: address, incognito: true }), url);
  const target = await rig.browser.waitForTarget((one) => !known.has(one) && one.url() === url);
  const page = await target.asPage();
  await page.waitForSelector('h1'); // A person clicks when there is something to see.
  return page;
}

const numberOnPrivateButton = (): Promise<string> =>
  rig.inBackground(async () => {
    const tab = (await chrome.tabs.query({})).find(({ incognito }) => incognito);
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });

const countedPages = (): Promise<number> =>
  rig.inBackground(async () => {
    const { totals } = (await chrome.storage.local.get('totals')) as {
      totals?: { days: readonly { pages: number }[] };
    };
    return totals?.days.reduce((sum, { pages }) => sum + pages, 0) ?? 0;
  });
