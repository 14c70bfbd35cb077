/** What is blocked in Chromium, counted at a server that poses as every host: the trackers' scripts really fire. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { networkRules } from '../../src/blocking/network-rules.ts';
import { DEFAULTS, partOf } from '../../src/platform/settings-record.ts';
import { CHROME_BUILD, type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { type EveryHost, serveEveryHost } from './rig/every-host.ts';
import { type Fired, firedBy, inWords } from './rig/fired.ts';
import { asChosen, chooseSettings, storedSettings } from './rig/settings.ts';
import { answerOf, FRAMED, OTHER_SITE, PAGES, PICTURES, PIXEL_OF_FILM, SITE } from './rig/tracked-pages.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

const TAG_MANAGERS = ['www.googletagmanager.com/gtm.js?id=GTM-1', 'www.googletagmanager.com/gtag/js?id=G-1'];
const ROUNDS = 3;
/** Thirty pages, each with the reader on it. */
const ALL_ROUNDS_MS = 240_000;
/** Where one page is enough. */
const ONE: readonly string[] = ['/blog'];

interface Warnings {
  getPermissionWarningsByManifest(manifest: string): Promise<string[]>;
}

let rig: ChromiumRig;
let server: EveryHost;

async function launch(): Promise<void> {
  server = await serveEveryHost(answerOf);
  rig = await launchChromium({ args: server.chromiumArguments });
}
async function close(): Promise<void> {
  await rig?.close();
  await server?.close();
}

describe('on one site', () => {
  let before: Fired;
  let oneBefore: Fired;

  beforeAll(async () => {
    await launch();
    before = await fired();
    oneBefore = await fired(SITE, ONE);
    await clickInPopup('#always-here');
  });
  afterAll(close);

  it('the scripts of these pages do fire: without us, and while the browser has not allowed it', async () => {
    expect(before.pixels.length).toBeGreaterThan(20);
    expect(before.trackers.length).toBeGreaterThan(50);
    expect(before.pictures).toBe(PICTURES.length);
    expect(await fired()).toEqual(before);
  });

  it('the switch is there once the reader opens by itself, off, and says what it did', async () => {
    const popup = await rig.openPopup(await rig.open(address(PAGES[0])));
    await popup.waitForSelector('#block-here[aria-checked="false"]', { visible: true });
    await popup.click('#block-here');
    await popup.waitForSelector('#block-here[aria-checked="true"]');
    expect(await popup.$eval('#status', (status) => status.textContent)).toBe(
      `Trackers on ${SITE} are blocked from the next load on. If a part of a page stays empty, switch this off.`,
    );
    expect(await sites()).toEqual([`*://${SITE}/*`]);
  });

  it(
    'with and without, by turns: no pixel, at most 40 % of the requests, every picture',
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await settings({});
        const withBlocking = await fired();
        await settings({ unblockedHosts: [SITE] });
        const without = await fired();
        expect(without).toEqual(before);
        expect(withBlocking.pixels).toEqual([]);
        expect(withBlocking.pictures).toBe(PICTURES.length);
        expect(withBlocking.trackers.length).toBeLessThanOrEqual(0.4 * without.trackers.length);
        console.log(
          `round ${round + 1}: with blocking ${inWords(withBlocking)}; without ${inWords(without)}`,
        );
      }
    },
    ALL_ROUNDS_MS,
  );

  it('tag managers, publisher tag and embedded posts are blocked on the strict level alone', async () => {
    await settings({});
    const byDefault = await fired();
    expect(byDefault.trackers).toEqual(expect.arrayContaining(TAG_MANAGERS));
    await settings({ blocking: 'strict' });
    const tab = await rig.open(address(PAGES[0]));
    const popup = await rig.openPopup(tab);
    await popup.waitForSelector('#block-rest', { visible: true });
    await tab.close();
    await allowInOptions();
    const strict = await fired();
    expect(strict).toEqual({ pixels: [], trackers: [], pictures: PICTURES.length });
  });

  it('the paywall is there on the strict level too', async () => {
    const page = await rig.browser.newPage();
    await load(page, '/metro');
    expect(await page.$eval('html', (html) => html.dataset.paywall)).toBe('open');
    await page.close();
  });

  it('what a frame of another site asks for is not ours to block', async () => {
    expect((await fired(SITE, [FRAMED])).pixels).toEqual([PIXEL_OF_FILM]);
  });

  it('on another site everything fires', async () => {
    expect(await fired(OTHER_SITE, ONE)).toEqual(oneBefore);
  });

  it('where the reader never opens, nothing is blocked', async () => {
    await settings({ neverHosts: [SITE] });
    expect(await fired(SITE, ONE)).toEqual(oneBefore);
  });

  it('switched off in the popup, everything fires as before', async () => {
    await settings({});
    expect((await fired()).pixels).toEqual([]);
    await clickInPopup('#block-here', 'false');
    await rulesFollow();
    expect(await fired()).toEqual(before);
    await clickInPopup('#block-here');
  });

  it('a change while there is no background is followed when there is one', async () => {
    await rig.killBackground();
    const options = await rig.openOwnPage('options/options.html');
    await options.waitForSelector('body[data-state="ready"]');
    await options.click('input[name="blocking"][value="off"]');
    await until('there are no rules', async () => (await rules()).length === 0);
    // Nothing needs the grants now, and they can be taken back all the same.
    await options.waitForSelector('#disallow-blocking:not([hidden])');
    expect(await fired(SITE, ONE)).toEqual(oneBefore);
    await options.bringToFront();
    await options.click('input[name="blocking"][value="default"]');
    await until('there are rules', async () => (await rules()).length > 0);
    await options.close();
    expect((await fired(SITE, ONE)).pixels).toEqual([]);
  });

  it('the permission taken back in the options, everything fires, and the reader still opens by itself', async () => {
    const options = await rig.openOwnPage('options/options.html');
    await options.waitForSelector('#disallow-blocking:not([hidden])');
    await options.click('#disallow-blocking');
    await options.waitForSelector('#allow-blocking:not([hidden])');
    await options.close();
    expect(await fired(SITE, ONE)).toEqual(oneBefore);
    expect(await sites()).toEqual([`*://${SITE}/*`]);
  });
});

describe('on every site', () => {
  beforeAll(async () => {
    await launch();
    const options = await rig.openOwnPage('options/options.html');
    await options.waitForSelector('body[data-state="ready"]');
    await options.bringToFront();
    await options.click('#every-site');
    await until('there are rules', async () => (await rules()).length > 0);
    await options.waitForFunction(() =>
      /every site/.test(document.getElementById('blocking-access')?.textContent ?? ''),
    );
    await options.close();
  });
  afterAll(close);

  it('pixels are blocked without a further question', async () => {
    const { pixels, pictures } = await fired();
    expect(pixels).toEqual([]);
    expect(pictures).toBe(PICTURES.length);
  });

  it('in frames of other sites too', async () => {
    expect((await fired(SITE, [FRAMED])).trackers).toEqual([]);
  });

  it('a site that is switched off fires, the others do not', async () => {
    await clickInPopup('#block-here', 'false');
    await rulesFollow();
    expect((await fired(SITE, ONE)).pixels.length).toBeGreaterThan(5);
    expect((await fired(OTHER_SITE, ONE)).pixels).toEqual([]);
  });

  it('the address of a tracker can still be gone to', async () => {
    server.take();
    const page = await rig.open('https://www.facebook.com/tr?id=1');
    expect(server.take().map(({ host }) => host)).toContain('www.facebook.com');
    await page.close();
  });
});

describe('the warnings of the browser', () => {
  beforeAll(launch);
  afterAll(close);

  it('are none at install, as the browser computes them of the built manifest', async () => {
    const manifest = JSON.parse(await readFile(path.join(CHROME_BUILD, 'manifest.json'), 'utf8'));
    expect(await warningsOf(manifest)).toEqual([]);
    // The proof that it would say so.
    const permissions = [...manifest.permissions, 'declarativeNetRequest'];
    expect(await warningsOf({ ...manifest, permissions })).toEqual(['Block content on any page']);
  });
});

function warningsOf(manifest: object): Promise<string[]> {
  return rig.inBackground(
    // The types leave out what Firefox has not.
    (json) => (chrome.management as unknown as Warnings).getPermissionWarningsByManifest(json),
    JSON.stringify(manifest),
  );
}

const address = (page: string, host = SITE) => `https://${host}${page}`;

/** One tab for all of them: to open it takes longer than to load a page. */
async function fired(host = SITE, pages: readonly string[] = PAGES): Promise<Fired> {
  const tab = await rig.browser.newPage();
  const all = await firedBy(server, (page) => load(tab, page, host), pages);
  await tab.close();
  return all;
}

/** Ends when the page has fired all that it will. */
async function load(tab: Page, page: string, host = SITE): Promise<void> {
  await tab.goto(address(page, host), { waitUntil: 'domcontentloaded' });
  await tab.waitForFunction(() => document.readyState === 'complete');
  await tab.evaluate(() =>
    Promise.all((globalThis as unknown as { fired?: Promise<unknown>[] }).fired ?? []),
  );
  const lost = await tab.$$eval(
    'article img',
    (images) => images.filter(({ naturalWidth }) => naturalWidth === 0).length,
  );
  expect(lost).toBe(0);
}

async function clickInPopup(selector: string, to: 'true' | 'false' = 'true'): Promise<void> {
  const tab = await rig.open(address(PAGES[0]));
  const popup = await rig.openPopup(tab);
  await popup.waitForSelector(selector, { visible: true });
  await popup.click(selector);
  await popup.waitForSelector(`${selector}[aria-checked="${to}"]`);
  await tab.close();
}

/** The strict level needs more than the default one was allowed. */
async function allowInOptions(): Promise<void> {
  const options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('#allow-blocking:not([hidden])');
  await options.bringToFront();
  await options.click('#allow-blocking');
  await options.waitForSelector('#disallow-blocking:not([hidden])');
  await options.close();
}

async function settings(chosen: Record<string, unknown>): Promise<void> {
  await rig.inBackground(chooseSettings, asChosen(chosen));
  await rulesFollow();
}

/** Until the browser has just the rules that settings and grants ask for. */
async function rulesFollow(): Promise<void> {
  const { blocking, neverHosts, unblockedHosts } = {
    ...DEFAULTS,
    ...partOf(await rig.inBackground(storedSettings)),
  };
  const patterns = await sites();
  const everySite = patterns.includes('*://*/*');
  const hosts = everySite ? [] : patterns.map((pattern) => new URL(pattern.replace('*', 'https')).hostname);
  const off = [...new Set([...neverHosts, ...unblockedHosts])].sort();
  const wanted = blocking === 'off' ? [] : networkRules(blocking, { everySite, hosts, off });
  await until('the rules follow', async () => isDeepStrictEqual(await rules(), wanted));
}

const rules = () => rig.inBackground(() => chrome.declarativeNetRequest.getDynamicRules());
/** Grants of sites: those of trackers have a `*.`. */
const sites = async () =>
  ((await rig.inBackground(() => chrome.permissions.getAll())).origins ?? []).filter(
    (origin) => !origin.includes('*.'),
  );
