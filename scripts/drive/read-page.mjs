/**
 * Runs the built pipeline on a saved page in headless Chromium: the page's scripts do not run, the network is
 * closed, and the page stands at its own address.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../setup.mjs';
import { startChromium } from './chromium.mjs';

/**
 * @typedef {object} SavedPage
 * @property {Uint8Array} bytes
 * @property {string} url
 * @property {string} contentType
 *
 * @typedef {'json' | keyof typeof import('../../src/core.ts').formats} Format
 * @typedef {{ ok: true, output: string } | { ok: false, reason: import('../../src/article/types.ts').Reason }} Printed
 */

/** A page that takes longer is declined, as the extension would: nothing a person waits for is slower. */
const LIMIT_MS = 30_000;

/** Above this, the page is declined before a browser has to hold it. */
const LARGEST_BYTES = 100 * 1024 * 1024;

/**
 * @param {SavedPage} saved
 * @param {Format} format
 * @returns {Promise<Printed>}
 * @throws when there is no browser, or on a defect of the pipeline
 */
export async function readSavedPage(saved, format) {
  // Chromium shows a PDF in a viewer of its own, in another process: no script of ours gets into it.
  if (saved.contentType === 'application/pdf') return { ok: false, reason: 'pdf' };
  if (saved.bytes.length > LARGEST_BYTES) return { ok: false, reason: 'too-large' };

  const browser = await startChromium({
    // Without it, an http: address is tried as https: first, and the page would stand at the wrong one.
    args: ['--disable-features=HttpsUpgrades', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    return await Promise.race([readIn(page, saved, format), declinedAfterLimit(), declinedOnCrash(page)]);
  } finally {
    await closeNow(browser);
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {SavedPage} saved
 * @param {Format} format
 * @returns {Promise<Printed>}
 */
async function readIn(page, saved, format) {
  await serveOnly(page, saved);
  await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 0 });

  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  // A world of our own, as a content script has: a page's Trusted Types and clobbered globals stay outside.
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'broadsheet',
  });
  const core = await readFile(path.join(ROOT, 'dist/core.js'), 'utf8');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `${core}\n(${readHere})(broadsheet, ${JSON.stringify({ url: saved.url, now: Date.now(), format })})`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * Runs in the page.
 * @param {any} broadsheet what dist/core.js defines
 * @param {{ url: string, now: number, format: Format }} options
 * @returns {Printed}
 */
function readHere(broadsheet, { url, now, format }) {
  const reading = broadsheet.read(document, { url, now });
  if (!reading.ok) return reading;
  const output =
    format === 'json' ? JSON.stringify(reading) : broadsheet.formats[format](reading.article, document, now);
  return { ok: true, output };
}

/**
 * Answers the first request for a document with the saved page and refuses all others.
 * @param {import('puppeteer-core').Page} page
 * @param {SavedPage} saved
 */
async function serveOnly(page, saved) {
  let served = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage && !served) {
      served = true;
      void request.respond({
        status: 200,
        contentType: saved.contentType,
        // Scripts are refused by policy, not switched off: switched off, the parser would read <noscript> as
        // elements, which no extension ever sees.
        headers: { 'content-security-policy': "script-src 'none'" },
        body: withoutTrustedTypes(saved.bytes),
      });
    } else if (request.url().startsWith('data:')) void request.continue();
    // `aborted` leaves a page with <meta refresh> where it is; the other reasons replace it with an error page.
    else void request.abort('aborted');
  });
}

/**
 * Chromium lets content scripts of extensions parse where a page demands Trusted Types, but not the world we run
 * in here. The demand is taken out of the meta element that makes it, length kept.
 * @param {Uint8Array} bytes
 */
function withoutTrustedTypes(bytes) {
  const markup = Buffer.from(bytes).toString('latin1');
  const demands = /<meta[^>]*require-trusted-types-for[^>]*>/gi;
  if (!demands.test(markup)) return bytes;
  const quiet = markup.replace(demands, (meta) => meta.replace(/require-(?=trusted)/gi, 'ignored-'));
  return Buffer.from(quiet, 'latin1');
}

/** @returns {Promise<Printed>} */
function declinedAfterLimit() {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ ok: false, reason: 'too-large' }), LIMIT_MS).unref();
  });
}

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<Printed>}
 */
function declinedOnCrash(page) {
  return new Promise((resolve) => {
    page.once('error', () => resolve({ ok: false, reason: 'too-large' }));
  });
}

/**
 * A profile of no further use needs no orderly end, and a busy page would delay one.
 * @param {import('puppeteer-core').Browser} browser
 */
async function closeNow(browser) {
  browser.process()?.kill('SIGKILL');
  // Waits for the end and removes the profile.
  await browser.close().catch(() => undefined);
}
