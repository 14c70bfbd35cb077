/** The tour in Chromium: real pages of the tests at their own addresses, real clicks. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { clickToolbarButton, installInChromium, startChromium } from '../drive/chromium.mjs';
import { until } from '../drive/until.mjs';
import { ROOT } from '../setup.mjs';

const WIDE = { width: 1280, height: 800, deviceScaleFactor: 1 };
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2 };
/** All pictures of the pages are this one. */
const PICTURE = path.join(ROOT, 'scripts/start/picture.svg');

/**
 * @param {readonly import('./shots.mjs').Shot[]} shots
 * @param {(name: string, png: Uint8Array) => Promise<void>} save
 */
export async function tourInChromium(shots, save) {
  for (const shot of shots) {
    // A browser each: what was chosen for one picture is not in the next.
    const browser = await startChromium();
    try {
      const extension = await installInChromium(browser, path.join(ROOT, 'dist/chrome'));
      await save(shot.name, await take(shot, browser, extension));
    } finally {
      await browser.close();
    }
  }
}

/**
 * @param {import('./shots.mjs').Shot} shot
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Extension} extension
 */
async function take(shot, browser, extension) {
  const options = await openOptions(browser, extension);
  for (const [name, value] of Object.entries(shot.choose ?? {})) {
    await options.$eval(`input[name="${name}"][value="${value}"]`, (input) =>
      /** @type {any} */ (input).click(),
    );
  }
  if (shot.surface === 'options') return pictureOf(options, shot);

  const page = await openPage(shot, browser);
  const popup = await clickToolbarButton(page, extension);
  await popup.waitForFunction(() => document.body.dataset.state !== 'reading', { timeout: 60_000 });
  const state = await popup.$eval('body', ({ dataset }) => dataset.state);
  if (state !== (shot.refused ? 'refused' : 'article'))
    throw new Error(`${shot.name}: the popup is ${state}`);
  if (shot.surface === 'popup') {
    await popup.emulateMediaFeatures(schemeOf(shot));
    await answer(popup, await readFile(PICTURE), () => null);
    // Those that came before there was an answer.
    await popup.$$eval('img', (all) => {
      for (const image of /** @type {HTMLImageElement[]} */ (all)) image.src += '#again';
    });
    for (const selector of shot.click ?? []) await popup.click(selector);
    return settledPicture(popup);
  }
  await popup.click('#open-reader');
  await page.waitForSelector('[data-broadsheet="reader"]');
  await page.bringToFront();
  for (const selector of shot.click ?? []) await clickInReader(page, extension, selector);
  return settledPicture(page);
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('puppeteer-core').Extension} extension
 */
async function openOptions(browser, extension) {
  const options = await browser.newPage();
  await options.goto(`chrome-extension://${extension.id}/options/options.html`);
  await options.waitForSelector('body[data-state="ready"]');
  return options;
}

/**
 * @param {import('./shots.mjs').Shot} shot
 * @param {import('puppeteer-core').Browser} browser
 */
async function openPage(shot, browser) {
  const folder = path.join(ROOT, 'tests/pages', shot.page);
  const { url } = JSON.parse(await readFile(path.join(folder, 'page.json'), 'utf8'));
  const [source, picture] = await Promise.all([
    readFile(path.join(folder, 'source.html')),
    readFile(PICTURE),
  ]);
  const page = await browser.newPage();
  await page.setViewport(shot.phone ? PHONE : WIDE);
  await page.emulateMediaFeatures(schemeOf(shot));
  await answer(page, picture, (address) => (address === url ? source : null));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/**
 * Nothing else is asked for of the network.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Uint8Array} picture
 * @param {(address: string) => Uint8Array | null} pageAt what is answered to a navigation
 */
async function answer(page, picture, pageAt) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = request.isNavigationRequest() ? pageAt(request.url()) : null;
    if (body) void request.respond({ contentType: 'text/html; charset=utf-8', body });
    else if (request.url().startsWith('chrome-extension:')) void request.continue();
    else if (request.resourceType() === 'image')
      void request.respond({ contentType: 'image/svg+xml', body: picture });
    else void request.abort();
  });
}

/** @param {import('puppeteer-core').Page} page @param {import('./shots.mjs').Shot} shot */
async function pictureOf(page, shot) {
  await page.setViewport(WIDE);
  await page.emulateMediaFeatures(schemeOf(shot));
  return settledPicture(page);
}

/** Once fonts and pictures are there and nothing moves. @param {import('puppeteer-core').Page} page */
async function settledPicture(page) {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForNetworkIdle({ idleTime: 300 });
  return page.screenshot();
}

/** @param {import('./shots.mjs').Shot} shot */
function schemeOf({ scheme = 'light' }) {
  return [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
}

/**
 * The reader's root is closed: only the extension's own world gets in.
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Extension} extension
 * @param {string} selector
 */
async function clickInReader(page, extension, selector) {
  const world = await until('the content script runs', () =>
    page.extensionRealms().find((realm) => realm.origin?.endsWith(extension.id)),
  );
  await world.evaluate(`(() => {
    const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('[data-broadsheet="reader"]'));
    const found = root.querySelector(${JSON.stringify(selector)});
    if (!found) throw new Error(${JSON.stringify(`no ${selector} in the reader`)});
    found.click();
  })()`);
}
