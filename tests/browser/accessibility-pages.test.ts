/** axe finds nothing to complain about in the popup and on the options page, in every theme. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { expectNone, expectNoneInAnyTheme } from './rig/axe.ts';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { asChosen, chooseSettings } from './rig/settings.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

const RECIPE = { version: 1, on: true, keep: ['.newsletter-signup'], drop: ['.house-notice'] };

/** The popup or the options page. */
let page: Page;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());
afterEach(() => page.close());

it.each([
  ['an article', PATHS.foundingExample],
  ['posts and films of others', PATHS.embeds],
  ['a refusal', PATHS.empty],
])('the popup with %s', async (_what, path) => {
  page = await rig.openPopup(await rig.open(server.url(path)));
  await openAll();
  await expectNoneInAnyTheme(surface());
});

it('the popup with all its switches', async () => {
  page = await rig.openPopup(await rig.open(server.url(PATHS.story)));
  await page.waitForSelector('#always-here', { visible: true });
  if (!(await page.$('#always-here[aria-checked="true"]'))) await page.click('#always-here');
  await page.waitForSelector('#block-here', { visible: true });
  await expectNoneInAnyTheme(surface());
});

it('the options page with sites, recipes and what was removed, and its questions', async () => {
  await rig.inBackground((recipe) => chrome.storage.sync.set({ 'recipe:news.localhost': recipe }), RECIPE);
  // So that something was removed.
  await (await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)))).close();
  const hosts = { neverHosts: ['never.example'], unblockedHosts: ['open.example'] };
  await rig.inBackground(chooseSettings, asChosen(hosts));
  await openOptions();
  await page.waitForSelector('.recipe');
  await page.waitForSelector('#totals-shown table');
  for (const list of ['#never-sites li', '#unblocked-sites li', '#sites li'])
    await page.waitForSelector(list);
  await openAll();
  await expectNoneInAnyTheme(surface());
  for (const [button, dialog] of [
    ['#clear-totals', '#confirm-clear'],
    ['#reset', '#confirm-reset'],
  ] as const) {
    await page.click(button);
    await page.waitForSelector(`${dialog}[open]`);
    await expectNoneInAnyTheme(surface(dialog));
    await page.click(`${dialog} [value="cancel"]`);
  }
  await page.type('.recipe textarea', 'p:has(');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.querySelector('.recipe-problem')?.textContent, { polling: 100 });
  await expectNone(surface('.recipe'));
});

it('the options page with own colours, and in colours that the system forces', async () => {
  await rig.inBackground(chooseSettings, asChosen({ theme: 'own', font: 'local' }));
  await openOptions();
  await openAll();
  await expectNone(surface());
  await rig.inBackground(chooseSettings, asChosen({}));
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  await expectNone(surface());
});

async function openOptions(): Promise<void> {
  page = await rig.openOwnPage('options/options.html');
  await page.waitForSelector('body[data-state="ready"]');
  await page.waitForSelector('#preview >>> #headline');
}

async function openAll(): Promise<void> {
  await page.$$eval('>>> details', (all) => {
    for (const details of all) details.open = true;
  });
}

/** @param part of it, by selector; all of it when absent */
function surface(part?: string) {
  return {
    run: <A extends unknown[], T>(script: string | ((...args: A) => T), ...args: A) =>
      page.evaluate(script as (...args: unknown[]) => T, ...args) as Promise<Awaited<T>>,
    ...(part && { within: [part] as const }),
  };
}
