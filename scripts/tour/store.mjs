/** What the stores show: five pictures of 1280 × 800, and the Chrome Web Store's tile of 440 × 280. */
import path from 'node:path';
import { installInChromium, startChromium } from '../drive/chromium.mjs';
import { ROOT } from '../setup.mjs';

/** Pictures of the tour, in the order of the stores; the popup's come before them, two of them on one. */
const WHOLE = ['reader', 'reader-appearance', 'reader-read-aloud', 'reader-vertical'];
const POPUPS = ['popup', 'popup-dark'];
const PICTURE = { width: 1280, height: 800, deviceScaleFactor: 1 };
const TILE = { width: 440, height: 280, deviceScaleFactor: 1 };

/**
 * @param {ReadonlyMap<string, Uint8Array>} taken pictures of the tour, by name
 * @returns {Promise<ReadonlyMap<string, Uint8Array>>} by name
 */
export async function storePictures(taken) {
  const browser = await startChromium();
  try {
    const { id } = await installInChromium(browser, path.join(ROOT, 'dist/chrome'));
    const page = await browser.newPage();
    // For its typefaces and colours.
    await page.goto(`chrome-extension://${id}/options/options.html`);
    await page.waitForSelector('body[data-state="ready"]');
    await page.setViewport(PICTURE);
    await page.evaluate(
      layOutPopups,
      POPUPS.map((name) => Buffer.from(pictureOf(taken, name)).toString('base64')),
    );
    const popups = await page.screenshot();
    await page.setViewport(TILE);
    await page.evaluate(layOutTile);
    return new Map([
      ['1-popup', popups],
      ...WHOLE.map((name, index) => /** @type {const} */ ([`${index + 2}-${name}`, pictureOf(taken, name)])),
      ['tile', await page.screenshot()],
    ]);
  } finally {
    await browser.close();
  }
}

/** @param {ReadonlyMap<string, Uint8Array>} taken @param {string} name */
function pictureOf(taken, name) {
  const png = taken.get(name);
  if (!png) throw new Error(`no picture ${name} in the tour`);
  return png;
}

/** Runs in the page: side by side, each on its own half. @param {readonly string[]} pictures PNG in base64 */
async function layOutPopups(pictures) {
  const { body } = document;
  body.replaceChildren();
  body.style.cssText =
    'display: grid; grid-template-columns: 1fr 1fr; max-width: none; height: 100vh; padding: 0;';
  for (const [index, data] of pictures.entries()) {
    const half = document.createElement('div');
    half.dataset.theme = index === 0 ? 'light' : 'dark';
    half.style.cssText = 'display: grid; place-items: center; background: var(--panel);';
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    image.style.cssText =
      'border: 1px solid var(--rule); border-radius: 8px; box-shadow: 0 12px 48px rgb(0 0 0 / 25%);';
    half.append(image);
    body.append(half);
    await image.decode();
  }
}

/** Runs in the page. */
async function layOutTile() {
  const { body } = document;
  const icon = new Image();
  icon.src = '../icons/icon-128.png';
  icon.style.cssText = 'width: 96px;';
  const name = document.createElement('h1');
  name.textContent = 'Broadsheet';
  name.style.cssText = 'margin: 0; font: 700 40px/1 var(--serif);';
  body.replaceChildren(icon, name);
  body.dataset.theme = 'light';
  body.style.cssText =
    'display: grid; gap: 24px; place-content: center; place-items: center; height: 100vh; padding: 0; background: var(--panel);';
  await Promise.all([icon.decode(), document.fonts.ready]);
}
