/**
 * Ends the background at random moments of everything it does: what a person asked for happens all the same, at
 * once or by asking again, and nothing is lost.
 */
import type { CDPSession, Page as Tab } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { type ChromiumRig, launchChromium } from '../browser/rig/chromium.ts';
import { PATHS, serveTestPages, type TestPages } from '../browser/rig/pages.ts';
import { runKilled } from './run-killed.ts';

/** In the options page, where these functions run: to look into the background would keep it alive. */
declare const chrome: Browser;

/** No flow is longer: a kill after it would hit nothing. */
const LATEST_KILL_MS = 150;

interface Scene {
  readonly rig: ChromiumRig;
  readonly server: TestPages;
  readonly options: Tab;
  /** Of this run of a flow: makes addresses that nobody has been at. */
  readonly number: number;
}

/** Does what a person does, and comes back when what they asked for is there; `kill` is called as it begins. */
type Flow = (scene: Scene, kill: () => Promise<void>) => Promise<void>;

const FLOWS: Readonly<Record<string, Flow>> = {
  async 'an article is opened by itself'({ rig, server, number }, kill) {
    const page = await rig.browser.newPage();
    try {
      await Promise.all([page.goto(`${server.url(PATHS.story)}?kill=${number}`), kill()]);
      await rig.reader(page).whenOpen();
    } finally {
      await page.close();
    }
  },
  async 'a reader is closed, and stays closed'({ rig, server, options, number }, kill) {
    const address = `${server.url(PATHS.otherStory)}?kill=${number}`;
    const page = await rig.open(address);
    try {
      await rig.reader(page).whenOpen();
      await Promise.all([rig.reader(page).click('#close-reader'), kill()]);
      await until('that it was closed is noted', async () =>
        (await options.evaluate(closedPages)).includes(address),
      );
    } finally {
      await page.close();
    }
  },
  async 'the popup shows the article'({ rig, server, number }, kill) {
    const page = await rig.open(`${server.url(PATHS.long)}?kill=${number}`);
    try {
      const [popup] = await Promise.all([rig.openPopup(page), kill()]);
      const state = await popup.$eval('body', (body) => body.dataset.state);
      if (state !== 'article') throw new Error(`the popup is ${state}`);
      await popup.close();
    } finally {
      await page.close();
    }
  },
  async 'a change of the theme reaches the start of each page'({ options }, kill) {
    const theme = (await options.evaluate(chosen, 'theme')) === 'sepia' ? 'dark' : 'sepia';
    await options.bringToFront();
    await Promise.all([options.click(`input[name="theme"][value="${theme}"]`), kill()]);
    await until('the gate has the theme', async () =>
      (await options.evaluate(gateFiles)).some((file) => file.endsWith(`theme-${theme}.js`)),
    );
  },
  async 'a change of what is blocked reaches the browser'({ options }, kill) {
    const level = (await options.evaluate(chosen, 'blocking')) === 'off' ? 'strict' : 'off';
    await options.bringToFront();
    await Promise.all([options.click(`input[name="blocking"][value="${level}"]`), kill()]);
    await until('the rules are those of the level', async () => {
      const count = await options.evaluate(countRules);
      return level === 'off' ? count === 0 : count > 0;
    });
  },
};

/** @returns whether each flow came to its end */
export async function kills(count: number, seed: number): Promise<boolean> {
  const server = await serveTestPages();
  const rig = await launchChromium();
  let hits = 0;
  try {
    const options = await setUp(rig, server);
    const session = await options.createCDPSession();
    const running = watchBackground(session);
    await session.send('ServiceWorker.enable');
    const drawing = { count, seed, latestKillMs: LATEST_KILL_MS };
    const failed = await runKilled(FLOWS, drawing, (flow, { number, afterMs }) =>
      flow({ rig, server, options, number }, async () => {
        await new Promise((resolve) => setTimeout(resolve, afterMs));
        if (running()) hits += 1;
        await session.send('ServiceWorker.stopAllWorkers');
      }),
    );
    console.log(`${hits} met a background that ran`);
    return failed === 0;
  } finally {
    await rig.close();
    await server.close();
  }
}

/** @returns whether the background runs now */
function watchBackground(session: CDPSession): () => boolean {
  let isRunning = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) isRunning = runningStatus === 'running';
  });
  return () => isRunning;
}

/** Every site and every tracker allowed, by the switches that a person has; the options page stays open. */
async function setUp(rig: ChromiumRig, server: TestPages): Promise<Tab> {
  const popup = await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)));
  await popup.close();
  const options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('body[data-state="ready"]');
  await options.click('#every-site');
  await until('the gate is registered', async () => (await options.evaluate(gateFiles)).length > 0);
  return options;
}

const chosen = (name: string): string | undefined =>
  document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
const closedPages = async (): Promise<readonly string[]> =>
  ((await chrome.storage.session.get('closedPages')).closedPages ?? []) as readonly string[];
const gateFiles = async (): Promise<readonly string[]> =>
  (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ js }) => js ?? []);
const countRules = async (): Promise<number> => (await chrome.declarativeNetRequest.getDynamicRules()).length;
