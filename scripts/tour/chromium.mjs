/** The tour in Chromium: real pages of the tests at their own addresses, real clicks. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { clickToolbarButton, installInChromium, startChromium } from '../drive/chromium.mjs';
import { comeTo, installVoices, spokenNow } from '../drive/played-voices.mjs';
import { until } from '../drive/until.mjs';
import { ROOT } from '../setup.mjs';
import { findInReader, isSeen } from './in-surface.mjs';

const WIDE = { width: 1280, height: 800, deviceScaleFactor: 1 };
/** A laptop's, below the browser's own bars. */
const SHORT = { ...WIDE, height: 620 };
const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, hasTouch: true };
/** All pictures of the pages are this one. */
const PICTURE = path.join(ROOT, 'scripts/start/picture.svg');
const VOICES = ['en-GB', 'en-US'];

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').Extension} Extension */
/** @typedef {import('./shots.mjs').Shot} Shot */

/**
 * @param {readonly Shot[]} shots
 * @param {(name: string, png: Uint8Array) => Promise<void>} save
 * @throws once all others are taken, with all that were not
 */
export async function tourInChromium(shots, save) {
  /** @type {unknown[]} */
  const failures = [];
  const languages = new Set(shots.map(({ language = 'en-US' }) => language));
  for (const language of languages) {
    const browser = await startChromium({
      args: [`--lang=${language}`],
      env: { LANGUAGE: language, TZ: 'UTC' },
    });
    try {
      const extension = await installInChromium(browser, path.join(ROOT, 'dist/chrome'));
      for (const shot of shots.filter((one) => (one.language ?? 'en-US') === language)) {
        await taken(shot, browser, extension).then(
          (png) => save(shot.name, png),
          (error) => failures.push(`${shot.name}: ${error}`),
        );
      }
    } finally {
      await browser.close();
    }
  }
  if (failures.length > 0) throw new Error(`not taken:\n${failures.join('\n')}`);
}

/**
 * What was chosen and done for one picture is not in the next.
 *
 * @param {Shot} shot
 * @param {import('puppeteer-core').Browser} browser
 * @param {Extension} extension
 */
async function taken(shot, browser, extension) {
  const options = await openOptions(browser, extension);
  try {
    return await take(shot, browser, extension, options);
  } finally {
    await options.evaluate(async () => {
      const { storage } = /** @type {any} */ (globalThis).chrome;
      await Promise.all([storage.local.clear(), storage.sync.clear(), storage.session.clear()]);
    });
    for (const page of (await browser.pages()).slice(1)) await page.close();
  }
}

/**
 * @param {Shot} shot
 * @param {import('puppeteer-core').Browser} browser
 * @param {Extension} extension
 * @param {Page} options
 */
async function take(shot, browser, extension, options) {
  for (const [name, value] of Object.entries(shot.choose ?? {})) await choose(options, name, value);
  if (shot.recipe)
    await options.evaluate(async (recipe) => {
      const { storage } = /** @type {any} */ (globalThis).chrome;
      await storage.sync.set({ [`recipe:${recipe.host}`]: { version: 1, on: true, keep: [], ...recipe } });
    }, shot.recipe);
  if (shot.surface === 'options') {
    await options.setViewport(shot.phone ? PHONE : WIDE);
    await options.emulateMediaFeatures(schemeOf(shot));
    await options.waitForSelector('body[data-state="ready"]');
    return pictureOf(options, await options.$('html'), shot, (act) => actInPage(options, act));
  }

  const page = await openPage(shot, browser);
  const popup = await clickToolbarButton(page, extension);
  await popup.waitForFunction(() => document.body.dataset.state !== 'reading', { timeout: 60_000 });
  const state = await popup.$eval('body', ({ dataset }) => dataset.state);
  if (state !== (shot.refused ? 'refused' : 'article')) throw new Error(`the popup is ${state}`);
  if (shot.surface === 'popup') {
    await popup.emulateMediaFeatures(schemeOf(shot));
    // As Firefox for Android shows it: the window takes its size from the page.
    if (shot.phone)
      await popup.$eval('body', (body, width) => body.style.setProperty('width', `${width}px`), PHONE.width);
    await showPictures(popup);
    return pictureOf(popup, await popup.$('html'), shot, (act) => actInPage(popup, act));
  }
  const world = await until('the content script runs', () =>
    page.extensionRealms().find((realm) => realm.origin?.endsWith(extension.id)),
  );
  await world.evaluate(installVoices, VOICES);
  await popup.$eval('#open-reader', (button) => /** @type {any} */ (button).click());
  await page.waitForSelector('[data-broadsheet="reader"]');
  await page.bringToFront();
  const reader = await world.evaluateHandle(findInReader, 'dialog');
  return pictureOf(page, /** @type {any} */ (reader.asElement()), shot, (act) =>
    actInReader(page, world, act),
  );
}

/** @param {Page} options @param {string} name @param {string | true} value */
async function choose(options, name, value) {
  if (value === true || !value.startsWith('#')) {
    const selector = value === true ? `input[name="${name}"]` : `input[name="${name}"][value="${value}"]`;
    await options.$eval(selector, (input) => /** @type {any} */ (input).click());
    return;
  }
  await options.$eval(
    `input[name="${name}"]`,
    (input, color) => {
      /** @type {any} */ (input).value = color;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {Extension} extension
 */
async function openOptions(browser, extension) {
  const options = await browser.newPage();
  await options.goto(`chrome-extension://${extension.id}/options/options.html`);
  await options.waitForSelector('body[data-state="ready"]');
  return options;
}

/**
 * @param {Shot} shot
 * @param {import('puppeteer-core').Browser} browser
 */
async function openPage(shot, browser) {
  const folder = path.join(ROOT, 'tests/pages', shot.page);
  const { url } = JSON.parse(await readFile(path.join(folder, 'page.json'), 'utf8'));
  const [source, picture, further] = await Promise.all([
    readFile(path.join(folder, 'source.html')),
    readFile(PICTURE),
    shot.further ? readFile(path.join(ROOT, shot.further.file)) : null,
  ]);
  const page = await browser.newPage();
  await page.setViewport(shot.phone && shot.surface === 'reader' ? PHONE : shot.short ? SHORT : WIDE);
  await page.emulateMediaFeatures(schemeOf(shot));
  await answer(page, picture, (address) => {
    if (address === url) return source;
    return address === new URL(shot.further?.path ?? '#', url).href ? further : null;
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Those that were asked for before there was an answer are asked for again. @param {Page} popup */
async function showPictures(popup) {
  await answer(popup, await readFile(PICTURE), () => null);
  await popup.$$eval('img', (all) => {
    for (const image of /** @type {HTMLImageElement[]} */ (all)) image.src += '#again';
  });
}

/**
 * Nothing else is asked for of the network.
 *
 * @param {Page} page
 * @param {Uint8Array} picture
 * @param {(address: string) => Uint8Array | null} pageAt what is answered to a navigation, and where a page is fetched
 */
async function answer(page, picture, pageAt) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() || request.resourceType() === 'fetch';
    const body = isPage ? pageAt(request.url()) : null;
    if (body) void request.respond({ contentType: 'text/html; charset=utf-8', body });
    else if (request.url().startsWith('chrome-extension:')) void request.continue();
    else if (request.resourceType() === 'image')
      void request.respond({ contentType: 'image/svg+xml', body: picture });
    else void request.abort();
  });
}

/**
 * Once it is seen what the picture is of, fonts and pictures are there, and nothing moves.
 *
 * @param {Page} page
 * @param {import('puppeteer-core').ElementHandle | null} root of the surface
 * @param {Shot} shot
 * @param {(act: import('./shots.mjs').Act) => Promise<void>} act
 */
async function pictureOf(page, root, shot, act) {
  for (const one of shot.acts ?? []) await act(one);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForNetworkIdle({ idleTime: 200 });
  await until(`${shot.sees} is seen`, () => root?.evaluate(isSeen, shot.sees), 10_000);
  return page.screenshot({ captureBeyondViewport: false });
}

/** @param {Page} page @param {import('./shots.mjs').Act} act */
async function actInPage(page, act) {
  if ('click' in act) await page.click(act.click);
  else if ('bring' in act)
    await page.$eval(act.bring, (element) => element.scrollIntoView({ block: 'center' }));
  else throw new Error(`${JSON.stringify(act)} is done in the reader only`);
}

/**
 * The reader's root is closed: only the extension's own world gets in.
 *
 * @param {Page} page
 * @param {import('puppeteer-core').Realm} world
 * @param {import('./shots.mjs').Act} act
 */
async function actInReader(page, world, act) {
  if ('press' in act) await page.keyboard.press(/** @type {any} */ (act.press));
  else if ('type' in act) await page.keyboard.type(act.type);
  else if ('hear' in act) {
    await until(`“${act.hear}” is spoken`, async () =>
      (await world.evaluate(spokenNow))?.text.includes(act.hear),
    );
    await world.evaluate(comeTo, act.hear);
  } else if ('await' in act) {
    await until(`${act.await} is there`, async () =>
      (await world.evaluateHandle(findInReader, act.await)).asElement(),
    );
  } else {
    const selector = 'click' in act ? act.click : act.bring;
    const found = (await world.evaluateHandle(findInReader, selector)).asElement();
    if (!found) throw new Error(`no ${selector} in the reader`);
    if ('click' in act) await found.evaluate((element) => /** @type {any} */ (element).click());
    else await found.evaluate((element) => /** @type {any} */ (element).scrollIntoView({ block: 'center' }));
  }
}

/** @param {Shot} shot */
function schemeOf({ scheme = 'light' }) {
  return [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
}
