/**
 * Starts Chrome, Chromium or Edge in a profile of its own. Over a pipe, so that an extension can be loaded and
 * its toolbar button clicked in branded builds too, which ignore `--load-extension`.
 */
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from '../find-browser.mjs';

/** A window and a screen on which a popup of the largest size (600 px high) is not clipped. */
const ROOMY = ['--window-size=1280,1000', '--screen-info={1600x1200}'];

/** The same pixels on every start. */
const SAME_PIXELS = ['--hide-scrollbars', '--font-render-hinting=none', '--disable-lcd-text'];

/**
 * @param {object} [options]
 * @param {boolean} [options.headless] true unless told
 * @param {readonly string[]} [options.args]
 * @param {string} [options.profile] a profile folder that the caller removes; else one that is removed on close
 * @param {Record<string, string>} [options.env] on top of the process's own
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function startChromium({ headless = true, args = [], profile, env = {} } = {}) {
  return puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    timeout: 60_000,
    protocolTimeout: 60_000,
    env: { ...process.env, ...env },
    args: [...(headless ? [...ROOMY, ...SAME_PIXELS] : []), ...rootFlags(), ...args],
    ...(profile ? { userDataDir: profile } : {}),
  });
}

/**
 * Loads an unpacked extension.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder
 * @throws with the browser's words when the manifest is wrong
 */
export async function installInChromium(browser, folder) {
  const id = await browser.installExtension(path.resolve(folder));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`${folder} was installed as ${id} but is not among the extensions`);
  return extension;
}

/**
 * Clicks the toolbar button, as a person does: `activeTab` is granted by it.
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Extension} extension
 * @returns {Promise<import('puppeteer-core').Page>} the popup
 */
export async function clickToolbarButton(page, extension) {
  const browser = page.browser();
  // One that is about to close may still be there.
  const known = new Set(browser.targets());
  const opened = browser.waitForTarget(
    (target) => !known.has(target) && target.type() === 'page' && target.url().endsWith('/popup/popup.html'),
    { timeout: 30_000 },
  );
  await page.triggerExtensionAction(extension);
  return (await opened).asPage();
}

/** Chromium's sandbox does not start for root, which is who runs in most containers. */
function rootFlags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
