/**
 * Ends the background in Firefox at random moments of what it does: what a person asked for happens all the same, and nothing
 * is lost.
 */
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { type FirefoxRig, launchFirefox } from '../browser/rig/firefox.ts';
import { KEYS } from '../browser/rig/firefox-reader.ts';
import { PATHS, serveTestPages, type TestPages } from '../browser/rig/pages.ts';
import { runKilled } from './run-killed.ts';

/** No flow is longer: a kill after it would hit nothing. */
const LATEST_KILL_MS = 400;
const OPTIONS = '/options/options.html';

/** In the options page, where what is asked of it runs. */
interface OwnWindow {
  readonly document: Document;
  readonly wrappedJSObject: { readonly browser: Browser };
}

interface Scene {
  readonly rig: FirefoxRig;
  readonly server: TestPages;
  /** Of this run of a flow: makes addresses that nobody has been at. */
  readonly number: number;
  /** The background ends in a moment, drawn by chance. */
  readonly kill: () => Promise<void>;
}

/** Does what a person does, and comes back when what they asked for is there; `kill` is called before it begins. */
type Flow = (scene: Scene) => Promise<void>;

const FLOWS: Readonly<Record<string, Flow>> = {
  async 'an article is opened by itself'({ rig, server, number, kill }) {
    await kill();
    await rig.open(`${server.url(PATHS.story)}?kill=${number}`);
    await rig.whenReaderOpen();
  },
  async 'a reader is closed, and stays closed'({ rig, server, number, kill }) {
    const address = `${server.url(PATHS.otherStory)}?kill=${number}`;
    await rig.open(address);
    await rig.whenReaderOpen();
    await kill();
    await rig.press(KEYS.escape);
    await until('that it was closed is noted', async () =>
      (await inOptions(rig, closedPages)).includes(address),
    );
  },
  async 'the popup shows the article, and the button its number'({ rig, server, number, kill }) {
    await rig.open(`${server.url(PATHS.foundingExample)}?kill=${number}`);
    await kill();
    const state = await rig.openPopup();
    if (state !== 'article') throw new Error(`the popup is ${state}`);
    await until('the button has the number', async () => (await rig.button()).title.endsWith(' removed'));
  },
  async 'a change of the theme reaches the start of each page'({ rig, kill }) {
    const theme = (await inOptions(rig, chosen, 'theme')) === 'sepia' ? 'dark' : 'sepia';
    await kill();
    await inOptions(rig, choose, 'theme', theme);
    await until('the gate has the theme', async () =>
      (await inOptions(rig, gateFiles)).some((file) => file.endsWith(`theme-${theme}.js`)),
    );
  },
  async 'a change of what is blocked reaches the browser'({ rig, kill }) {
    const level = (await inOptions(rig, chosen, 'blocking')) === 'off' ? 'strict' : 'off';
    await kill();
    await inOptions(rig, choose, 'blocking', level);
    await until('the rules are those of the level', async () => {
      const count = await inOptions(rig, countRules);
      return level === 'off' ? count === 0 : count > 0;
    });
  },
};

/** @returns whether each flow came to its end */
export async function killsInFirefox(count: number, seed: number): Promise<boolean> {
  const server = await serveTestPages();
  const rig = await launchFirefox();
  try {
    await setUp(rig, server);
    const drawing = { count, seed, latestKillMs: LATEST_KILL_MS };
    const failed = await runKilled(FLOWS, drawing, async (flow, { number, afterMs }) => {
      try {
        await flow({ rig, server, number, kill: () => rig.endBackgroundAfter(afterMs) });
      } finally {
        await rig.closePopup();
        await rig.whenBackgroundEnded();
      }
    });
    console.log(`${await rig.endedBackgrounds()} met a background that ran`);
    const errors = await rig.errors();
    for (const error of errors) console.log(`uncaught: ${error}`);
    return failed === 0 && errors.length === 0;
  } finally {
    await rig.close();
    await server.close();
  }
}

/** Every site and every tracker allowed, by the switches that a person has; the options page stays open in a tab of its own. */
async function setUp(rig: FirefoxRig, server: TestPages): Promise<void> {
  await rig.open(server.url(PATHS.section));
  await rig.openPopup();
  await rig.clickInPopup('#open-options');
  await rig.switchToTab(OPTIONS);
  await until('the page is ready', () => rig.inPage(() => document.body?.dataset.state === 'ready'));
  await rig.click('#every-site');
  await until('the gate is registered', async () => (await inOptions(rig, gateFiles)).length > 0);
  await rig.openTab(server.url(PATHS.section));
}

/** Runs in the options page, whichever tab is in front. */
const inOptions = <A extends unknown[], T>(
  rig: FirefoxRig,
  script: (own: OwnWindow, ...args: A) => T,
  ...args: A
): Promise<Awaited<T>> => rig.inTab(OPTIONS, script, ...args);

async function closedPages({ wrappedJSObject }: OwnWindow): Promise<readonly string[]> {
  const { closedPages = [] } = await wrappedJSObject.browser.storage.session.get('closedPages');
  return [...(closedPages as readonly string[])];
}

async function gateFiles({ wrappedJSObject }: OwnWindow): Promise<readonly string[]> {
  const scripts = await wrappedJSObject.browser.scripting.getRegisteredContentScripts();
  return [...scripts].flatMap(({ js }) => [...(js ?? [])]);
}

async function countRules({ wrappedJSObject }: OwnWindow): Promise<number> {
  return (await wrappedJSObject.browser.declarativeNetRequest.getDynamicRules()).length;
}

function chosen({ document }: OwnWindow, name: string): string | undefined {
  return document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.value;
}

function choose({ document }: OwnWindow, name: string, value: string): void {
  (document.querySelector(`input[name="${name}"][value="${value}"]`) as HTMLElement).click();
}
