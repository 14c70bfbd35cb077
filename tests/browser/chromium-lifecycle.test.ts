/** What a tab goes through in Chromium: kept and brought back, thrown out of memory, older than its extension. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { CHROME_BUILD, launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

/** In the options page, where these functions run. */
declare const chrome: Browser;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());

it('a page that comes back from the back-forward cache has its reader, which still closes, prints and reads', async () => {
  const page = await opened(PATHS.busy);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { wasKept: persisted }));
  });
  await page.evaluate((next) => location.assign(next), server.url(PATHS.otherStory));
  await page.waitForFunction(
    (headline) => document.querySelector('h1')?.textContent === headline,
    {},
    'Baker moves across the square',
  );
  expect(await rig.reader(page).isOpen()).toBe(false);

  await page.goBack();
  await page.waitForFunction(() => Reflect.get(globalThis, 'wasKept') === true);
  expect(await rig.reader(page).text('#headline')).toBe('Busy page');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await rig.reader(page).whenClosed();
  const popup = await rig.openPopup(page);
  expect(await popup.$eval('#headline', (headline) => headline.textContent)).toBe('Busy page');
});

it('a tab that was thrown out of memory is read as if it were new', async () => {
  const page = await opened(PATHS.long);
  const options = await rig.openOwnPage('options/options.html');
  const address = page.url();
  await options.bringToFront();
  const thrownOut = await options.evaluate(async () => {
    for (const { id, active } of await chrome.tabs.query({})) {
      if (id !== undefined && !active) await chrome.tabs.discard(id);
    }
    return (await chrome.tabs.query({ discarded: true })).length;
  });
  expect(thrownOut).toBeGreaterThan(0);
  const again = await until('the tab is there again', async () => {
    const pages = await rig.browser.pages();
    return pages.find((one) => one.url() === address);
  });
  await again.bringToFront();
  await again.reload({ waitUntil: 'domcontentloaded' });
  expect(await rig.reader(again).isOpen()).toBe(false);
  const popup = await rig.openPopup(again);
  await popup.click('#open-reader');
  await rig.reader(again).whenOpen();
});

async function opened(address: string): Promise<Page> {
  const page = await rig.open(server.url(address));
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
  return page;
}

it('the new version reads the tab in which the old one has a reader open, and the page comes back', async () => {
  const page = await opened(PATHS.story);
  const before = await page.$eval('main', (main) => main.outerHTML);
  await rig.browser.installExtension(CHROME_BUILD);

  const popup = await rig.openPopup(page);
  expect(await popup.$eval('#headline', (headline) => headline.textContent)).toBe(
    'Windmill turns again after forty years',
  );
  await popup.click('#open-reader');
  await until('the popup has gone', () => popup.isClosed());
  await rig.reader(page).whenOpen();
  expect(await page.$$eval('[data-broadsheet="reader"]', ({ length }) => length)).toBe(1);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await rig.reader(page).whenClosed();
  expect(await page.$eval('main', (main) => main.outerHTML)).toBe(before);
});

it('a reader that is open while the extension is updated goes on without an error, and closes', async () => {
  const page = await opened(PATHS.busy);
  const before = await page.$eval('main', (main) => main.outerHTML);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const options = await rig.openOwnPage('options/options.html');
  // The page goes with its extension, and with it the answer.
  await options.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await until('the options page has gone', () => options.isClosed());
  await page.bringToFront();

  for (const key of ['/', 'Escape', '?', 'Escape', 't', 'Escape', 'e', 'Escape', 'j', 'z', 'z', 'l', 'l'])
    await page.keyboard.press(key as 'Escape');
  expect(await rig.reader(page).isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await rig.reader(page).whenClosed();
  expect(await page.$eval('main', (main) => main.outerHTML)).toBe(before);
  expect(errors).toEqual([]);
});
