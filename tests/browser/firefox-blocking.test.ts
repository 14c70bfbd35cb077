/** What is blocked in Firefox, counted at a server that poses as every host: the trackers' scripts really fire. */
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { serveEveryHost } from './rig/every-host.ts';
import { type Fired, firedBy, inWords } from './rig/fired.ts';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { answerOf, OTHER_SITE, PAGES, PICTURES, SITE } from './rig/tracked-pages.ts';

const ROUNDS = 3;
/** Thirty pages, each with the reader on it. */
const ALL_ROUNDS_MS = 240_000;

let before: Fired;

const server = await forThisFile(serveEveryHost(answerOf));
const rig = await forThisFile(launchFirefox({ preferences: server.firefoxPreferences }));

beforeAll(async () => {
  before = await fired();
  await clickInPopup('#always-here');
});

it('the scripts of these pages do fire: without us, and while the browser has not allowed it', async () => {
  expect(before.pixels.length).toBeGreaterThan(20);
  expect(before.trackers.length).toBeGreaterThan(50);
  expect(before.pictures).toBe(PICTURES.length);
  expect(await fired()).toEqual(before);
});

it(
  'with and without, by turns: no pixel, at most 40 % of the requests, every picture',
  async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await clickInPopup('#block-here');
      const withBlocking = await fired();
      await clickInPopup('#block-here', 'false');
      const without = await fired();
      expect(without).toEqual(before);
      expect(withBlocking.pixels).toEqual([]);
      expect(withBlocking.pictures).toBe(PICTURES.length);
      expect(withBlocking.trackers.length).toBeLessThanOrEqual(0.4 * without.trackers.length);
      console.log(`round ${round + 1}: with blocking ${inWords(withBlocking)}; without ${inWords(without)}`);
    }
  },
  ALL_ROUNDS_MS,
);

it('on another site everything fires', async () => {
  await clickInPopup('#block-here');
  expect(await fired(OTHER_SITE)).toEqual(before);
});

it('strict blocks what is left, when the browser has allowed that too', async () => {
  await rig.openPopup();
  await rig.clickInPopup('#open-options');
  await rig.switchToTab('/options/options.html');
  await until('the page is ready', () => rig.inPage(() => document.body?.dataset.state === 'ready'));
  await rig.click('input[name="blocking"][value="strict"]');
  await until('the rest can be asked for', () => isShown('#allow-blocking'));
  await rig.click('#allow-blocking');
  await until('it is allowed', async () => !(await isShown('#allow-blocking')));
  await until('the rules follow', async () => (await rulesInPage()).includes('googletagmanager.com'));
  expect(await fired()).toEqual({ pixels: [], trackers: [], pictures: PICTURES.length });
});

it('is without a warning at install, as the browser words its permissions', async () => {
  expect(await rig.installWarnings()).toEqual([]);
  // The proof that it would say so.
  expect(await rig.installWarnings('declarativeNetRequest')).toHaveLength(1);
});

const fired = (host = SITE): Promise<Fired> =>
  firedBy(server, async (page) => {
    await rig.open(`http://${host}${page}`);
    const lost = await rig.inPage(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own global, seen from outside it.
      await Promise.all([...((window as any).wrappedJSObject.fired ?? [])]);
      const pictures = [...document.querySelectorAll<HTMLImageElement>('article img')];
      return pictures.filter(({ naturalWidth }) => naturalWidth === 0).length;
    });
    expect(lost).toBe(0);
  });

/** Ends when the switch is as wanted and the background has given the browser its rules. */
async function clickInPopup(selector: string, to: 'true' | 'false' = 'true'): Promise<void> {
  await rig.open(`http://${SITE}${PAGES[0]}`);
  await rig.openPopup();
  await until('the switch is there', () => popupHas(`#sites:not([hidden]) ${selector}:not([hidden])`));
  await rig.clickInPopup(selector);
  await until('the switch is set', () => popupHas(`${selector}[aria-checked="${to}"]`));
  if (selector === '#block-here') {
    await until('the rules follow', async () => (await rulesInPopup()).includes(SITE) === (to === 'true'));
  }
  await rig.closePopup();
}

const popupHas = (selector: string): Promise<boolean> =>
  rig.inPopup((popup: Window, wanted: string) => popup.document.querySelector(wanted) !== null, selector);

/** The browser's rules, as JSON. */
const rulesInPopup = (): Promise<string> =>
  rig.inPopup(async (popup: Window) => {
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const { browser } = (popup as any).wrappedJSObject;
    return JSON.stringify(await browser.declarativeNetRequest.getDynamicRules());
  });

const rulesInPage = (): Promise<string> =>
  rig.inPage(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const { browser } = (window as any).wrappedJSObject;
    return JSON.stringify(await browser.declarativeNetRequest.getDynamicRules());
  });

const isShown = (selector: string): Promise<boolean> =>
  rig.inPage((wanted: string) => document.querySelector<HTMLElement>(wanted)?.hidden === false, selector);
