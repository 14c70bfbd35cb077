/** Real Chromium with the network closed: each page is served at its own address from the saved bytes. */
import puppeteer, { type Browser, type CDPSession, type Page as Tab } from 'puppeteer-core';
import { requireBrowser } from '../../scripts/find-browser.mjs';
import { type Page, sourceOf } from './corpus.ts';

/**
 * The page's own scripts and pictures stay off, by policy rather than by switching scripting off: with scripting
 * on, `<noscript>` holds text, as it does where an extension reads the page.
 */
const POLICY = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'";

const LOAD_MS = 30_000;

export async function launch(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await requireBrowser('chromium'),
    headless: true,
    pipe: true,
    protocolTimeout: 60_000,
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,BackForwardCache',
      // The harness collects garbage before it measures: nobody pays for what another adapter left.
      '--js-flags=--expose-gc',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
    ],
  });
}

/** A tab that opens saved pages, one after the other. */
export interface BenchTab {
  /** @param edit changes the page's bytes before they are served */
  open(page: Page, edit?: (source: Buffer) => Buffer): Promise<void>;
  /** Evaluates a script in the open page. @returns its value, as JSON */
  evaluate<T>(script: string): Promise<T>;
  close(): Promise<void>;
}

export async function openTab(browser: Browser): Promise<BenchTab> {
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  let serving: Serving | null = null;
  session.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
    const now = resourceType === 'Document' ? serving : null;
    // Only the first document: a meta refresh or a frame would be a second one.
    serving = null;
    answer(session, requestId, now).catch(() => {
      // The tab was closed while it asked: there is nobody left to answer.
    });
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });

  return {
    open: async (page, edit = (source) => source) => {
      serving = { page, edit };
      await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
    },
    evaluate: (script) => evaluate(tab, script),
    close: () => tab.close(),
  };
}

interface Serving {
  readonly page: Page;
  readonly edit: (source: Buffer) => Buffer;
}

async function answer(session: CDPSession, requestId: string, serving: Serving | null): Promise<void> {
  if (!serving) {
    await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    return;
  }
  const { page, edit } = serving;
  await session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: 'Content-Type', value: page.contentType },
      { name: 'Content-Security-Policy', value: POLICY },
    ],
    body: edit(await sourceOf(page)).toString('base64'),
  });
}

async function evaluate<T>(tab: Tab, script: string): Promise<T> {
  return (await tab.evaluate(script)) as T;
}
