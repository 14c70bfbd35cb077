/** The extension is updated in Chromium while a page is being read: nothing is heard of it, and a new click reads the page. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { CHROME_BUILD, type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { type HeldReading, holdNextReading } from './rig/held-reading.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

const HEADLINE = 'Windmill turns again after forty years';

let rig: ChromiumRig;
let errors: string[];

const server = await forThisFile(serveTestPages());
beforeEach(async () => {
  rig = await launchChromium();
  errors = [];
});
afterEach(() => rig?.close());

it('while the popup reads', async () => {
  const page = await opened(PATHS.story);
  const before = await markupOf(page);
  await (await rig.openPopup(page)).close();
  const held = await holdNextReading(page, rig);
  await page.bringToFront();
  await rig.clickToolbarButton(page);
  await updateWhileHeld(held);
  await readsAnew(page, before);
});

it('while the reader is on its way', async () => {
  const page = await opened(PATHS.story);
  const before = await markupOf(page);
  const popup = await rig.openPopup(page);
  const held = await holdNextReading(page, rig);
  await popup.click('#open-reader');
  await updateWhileHeld(held);
  await readsAnew(page, before);
});

it('while a page of a chosen site waits for its article to come into the same tab', async () => {
  const setUp = await rig.openPopup(await rig.open(server.url(PATHS.story)));
  await setUp.waitForSelector('#always-here', { visible: true });
  await setUp.click('#always-here');
  await setUp.waitForSelector('#always-here[aria-checked="true"]');
  await until('the gate is registered', async () =>
    rig.inBackground(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0),
  );
  const page = await opened(PATHS.swapping);
  // The gate looks at an article once nothing has changed for a while, and looks for that no longer.
  await rig.reader(page).evaluate(() => {
    const { disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.disconnect = function () {
      disconnect.call(this);
      Object.assign(globalThis, { isQuiet: true });
    };
  });
  await rig.browser.installExtension(CHROME_BUILD);
  await page.click('#swap');
  await until('nothing changes any more', () => rig.reader(page).evaluate('globalThis.isQuiet'));
  const popup = await rig.openPopup(page);
  expect(await headlineOf(popup)).toBe('Choir wins without a note');
  expect(errors).toEqual([]);
});

/** Its errors are noted, of all its worlds. */
async function opened(path: string): Promise<Page> {
  const page = await rig.open(server.url(path));
  page.on('pageerror', (error) => errors.push(String(error)));
  return page;
}

async function updateWhileHeld({ whenHeld, goOn }: HeldReading): Promise<void> {
  await whenHeld();
  await rig.browser.installExtension(CHROME_BUILD);
  await goOn();
}

async function readsAnew(page: Page, before: string): Promise<void> {
  const popup = await rig.openPopup(page);
  expect(await headlineOf(popup)).toBe(HEADLINE);
  expect(await markupOf(page)).toBe(before);
  await popup.click('#open-reader');
  await until('the popup has gone', () => popup.isClosed());
  await rig.reader(page).whenOpen();
  expect(await page.$$eval('[data-broadsheet="reader"]', ({ length }) => length)).toBe(1);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await rig.reader(page).whenClosed();
  expect(await markupOf(page)).toBe(before);
  expect(errors).toEqual([]);
}

const headlineOf = (popup: Page) => popup.$eval('#headline', ({ textContent }) => textContent);
const markupOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
