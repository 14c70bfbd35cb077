/** The reader on page load in Chromium: which sites and pages it opens on, and on which it does not. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { asChosen, chooseSettings } from './rig/settings.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

let rig: ChromiumRig;

const server = await forThisFile(serveTestPages());

describe('with "always" chosen for one site', () => {
  beforeAll(async () => {
    rig = await launchChromium();
    await choose('#always-here', server.url(PATHS.story));
  });
  afterAll(() => rig?.close());

  it('opens on an article of that site', async () => {
    const page = await rig.open(server.url(PATHS.otherStory));
    await settled(page);
    // The proof that `settled` is late enough: here, at that moment, the reader is open.
    expect(await ourElements(page)).toBe(1);
    expect(await rig.reader(page).text('#headline')).toBe('Baker moves across the square');
  });

  it('does not open on a section page or the home page, and leaves no trace there', async () => {
    for (const path of [PATHS.section, PATHS.home]) {
      const page = await rig.open(server.url(path));
      await settled(page);
      expect(await ourElements(page)).toBe(0);
    }
  });

  it('does not open on another site', async () => {
    const page = await rig.open(server.url(PATHS.otherStory, 'other.localhost'));
    await settled(page);
    expect(await ourElements(page)).toBe(0);
  });

  it('stays closed on a page where it was closed, and opens on the next', async () => {
    const page = await rig.open(server.url(PATHS.story));
    await rig.reader(page).whenOpen();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await rig.reader(page).whenClosed();
    await page.reload({ waitUntil: 'load' });
    await settled(page);
    expect(await ourElements(page)).toBe(0);
    await page.goto(server.url(PATHS.otherStory));
    await rig.reader(page).whenOpen();
  });

  it('the live page is the same under the reader as without it', async () => {
    const page = await rig.open(server.url(PATHS.otherStory));
    await rig.reader(page).whenOpen();
    const served = await (await fetch(server.url(PATHS.otherStory, '127.0.0.1'))).text();
    const bodyOf = (html: string) =>
      /<body>[\s\S]*<\/body>/.exec(html)?.[0].replace(/\s+<\/body>/, '</body>');
    const live = await page.evaluate(() => document.body.outerHTML);
    expect(bodyOf(live)).toBe(bodyOf(served));
  });

  it('covers an article before its first paint, until the reader is open', async () => {
    const page = await openHeld(PATHS.otherStory);
    await page.waitForSelector('h1');
    server.release();
    await rig.reader(page).whenOpen();
    await settled(page);
    expect(await coversSeen(page)).toEqual([{ beforeBody: true, paper: 'rgb(253, 252, 249)' }]);
  });

  it.each([
    [{ theme: 'contrast-dark' }, 'contrast-dark', 'rgb(0, 0, 0)'],
    [{ theme: 'system', lightTheme: 'sepia' }, 'sepia', 'rgb(245, 236, 218)'],
    [{ theme: 'own', ownPaper: '#22303c' }, 'dark', 'rgb(26, 26, 28)'],
  ])('the cover has the paper of %j', async (settings, theme, paper) => {
    await rig.inBackground(chooseSettings, asChosen(settings));
    await until('the gate knows it', async () => (await gate())[0]?.js?.[0] === `content/theme-${theme}.js`);
    const page = await openHeld(PATHS.otherStory);
    await page.waitForSelector('h1');
    server.release();
    await settled(page);
    expect(await coversSeen(page)).toEqual([{ beforeBody: true, paper }]);
    await rig.inBackground(chooseSettings, asChosen({}));
    await until('the gate knows it', async () => (await gate())[0]?.js?.[0] === 'content/theme-light.js');
  });

  it('uncovers a section page while it still loads', async () => {
    const page = await openHeld(PATHS.section);
    await page.waitForSelector('h1');
    await until('the page is undisturbed', async () => (await ourElements(page)) === 0);
    expect(await coversSeen(page)).toEqual([{ beforeBody: true, paper: 'rgb(253, 252, 249)' }]);
    server.release();
    await settled(page);
    expect(await ourElements(page)).toBe(0);
  });

  it('opens when a page swaps its content for an article, and the address with it', async () => {
    const page = await rig.open(server.url(PATHS.swapping));
    await settled(page);
    expect(await ourElements(page)).toBe(0);
    await page.bringToFront();
    await page.click('#swap');
    await rig.reader(page).whenOpen();
    expect(await rig.reader(page).text('#headline')).toBe('Choir wins without a note');
  });

  it('opens after the background was ended', async () => {
    await rig.killBackground();
    const page = await rig.open(server.url(PATHS.otherStory));
    await rig.reader(page).whenOpen();
  });

  it('no longer opens when "always" is taken back', async () => {
    await choose('#always-here', server.url(PATHS.otherStory), 'false');
    const page = await rig.open(server.url(PATHS.otherStory));
    await settled(page);
    expect(await ourElements(page)).toBe(0);
  });
});

describe('with "every article" chosen', () => {
  beforeAll(async () => {
    rig = await launchChromium();
    const options = await rig.openOwnPage('options/options.html');
    await options.waitForSelector('body[data-state="ready"] #every-site');
    await options.bringToFront();
    await options.click('#every-site');
    await gateMatches('*://*/*');
  });
  afterAll(() => rig?.close());

  it('opens on articles of any site', async () => {
    for (const host of ['news.localhost', 'other.localhost']) {
      const page = await rig.open(server.url(PATHS.story, host));
      await rig.reader(page).whenOpen();
    }
  });

  it('"never" for a site wins', async () => {
    await choose('#never-here', server.url(PATHS.otherStory));
    const page = await rig.open(server.url(PATHS.story));
    await settled(page);
    expect(await ourElements(page)).toBe(0);
    const elsewhere = await rig.open(server.url(PATHS.story, 'other.localhost'));
    await rig.reader(elsewhere).whenOpen();
  });
});

/** Opens a page of which the server holds the second half back, and writes down the covers that are put over it. */
async function openHeld(path: string): Promise<Page> {
  const page = await rig.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const covers: object[] = [];
    Object.assign(globalThis, { covers });
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLElement) || node.dataset.broadsheet !== 'cover') continue;
        const { backgroundColor } = getComputedStyle(node);
        covers.push({ beforeBody: document.body === null, paper: backgroundColor });
      }
    }).observe(document, { childList: true, subtree: true });
  });
  // It does not end before the page does: who waits is the test.
  page.goto(server.url(`${path}?held`)).catch(() => undefined);
  return page;
}

function coversSeen(page: Page): Promise<unknown> {
  return page.evaluate(() => (globalThis as unknown as { covers: unknown }).covers);
}

/** Clicks one of the popup's two switches, and waits until it is on and the registration has followed. */
async function choose(selector: string, url: string, to: 'true' | 'false' = 'true'): Promise<void> {
  const page = await rig.open(url);
  const popup = await rig.openPopup(page);
  await popup.waitForSelector(selector, { visible: true });
  await popup.click(selector);
  await popup.waitForSelector(`${selector}[aria-checked="${to}"]`);
  const host = new URL(url).hostname;
  if (selector === '#never-here') await gateExcludes(`*://${host}/*`);
  else if (to === 'true') await gateMatches(`*://${host}/*`);
  else await until('the gate is registered no more', async () => (await gate()).length === 0);
  await page.close();
}

const gate = () => rig.inBackground(() => chrome.scripting.getRegisteredContentScripts());
const gateMatches = (pattern: string) =>
  until(`the gate is registered for ${pattern}`, async () => (await gate())[0]?.matches?.includes(pattern));
const gateExcludes = (pattern: string) =>
  until(`the gate leaves out ${pattern}`, async () => (await gate())[0]?.excludeMatches?.includes(pattern));

/**
 * Nothing is to happen, so there is nothing to wait for: the page is loaded, the gate's decision is behind it, and
 * the background has answered whatever the page has asked.
 */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.readyState === 'complete');
  await until('the cover is gone', () =>
    page.evaluate(() => !document.querySelector('[data-broadsheet="cover"]')),
  );
  await rig.inBackground(() => chrome.storage.session.get());
}

function ourElements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('[data-broadsheet]').length);
}
