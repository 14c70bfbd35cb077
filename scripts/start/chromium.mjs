/** `npm start` in Chrome, Chromium or Edge. */
import path from 'node:path';
import { clickToolbarButton, installInChromium, startChromium } from '../drive/chromium.mjs';
import { ROOT } from '../setup.mjs';
import { FIELD_IDS, printReport, savePictures, textsOf } from './report.mjs';

/** @type {import('../start.mjs').Start} */
export async function startInChromium(visit, { headless }) {
  const browser = await startChromium({ headless });
  try {
    const extension = await installInChromium(browser, path.join(ROOT, 'dist/chrome'));
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    if (visit.saved) await serve(page, visit.saved);
    await page.goto(visit.url, { waitUntil: 'domcontentloaded' });
    const popup = await clickToolbarButton(page, extension);
    if (headless) await report(page, popup);
    else {
      console.log('Broadsheet is in the toolbar. Close the window, or press Ctrl-C here, to end.');
      await new Promise((resolve) => browser.once('disconnected', () => resolve(undefined)));
    }
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').Page} popup
 */
async function report(page, popup) {
  await popup.waitForFunction(() => document.body.dataset.state !== 'reading', { timeout: 60_000 });
  const texts = await popup.evaluate(`(${textsOf})(window, ${JSON.stringify(FIELD_IDS)})`);
  printReport(/** @type {ReturnType<typeof textsOf>} */ (texts));
  const pictures = { popup: await popup.screenshot() };
  if (!(/** @type {any} */ (texts).refused)) {
    await popup.click('#open-reader');
    await page.waitForSelector('div[data-broadsheet="reader"]');
    Object.assign(pictures, { reader: await page.screenshot() });
  }
  await savePictures(pictures);
}

/**
 * The page's own address answers with the saved page; all else comes from the web.
 * @param {import('puppeteer-core').Page} page
 * @param {import('../drive/read-page.mjs').SavedPage} saved
 */
async function serve(page, { url, bytes, contentType }) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage =
      request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === url;
    void (isPage ? request.respond({ status: 200, contentType, body: bytes }) : request.continue());
  });
}
