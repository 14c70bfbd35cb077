/**
 * A page's process may be in other hands: whatever it sends as if it were our content script has no effect beyond what
 * the message is for.
 */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { mulberry32 } from '../random.ts';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

/** In the options page and in the content script, where these functions run. */
declare const chrome: Browser;

const HOW_MANY = 1_000;

let page: Page;
let options: Page;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());

beforeAll(async () => {
  page = await rig.open(server.url(PATHS.story));
  await rig.openPopup(page);
  options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('body[data-state="ready"]');
});

it('a thousand malformed messages change nothing that is kept, and the extension answers after them', async () => {
  const before = await options.evaluate(everythingKept);
  const random = mulberry32(20_261_126);
  const messages = Array.from({ length: HOW_MANY }, () => malformed(random));
  const answers = await sendFromPage(messages);
  expect(answers).toHaveLength(HOW_MANY);
  expect(answers.filter((answer) => answer !== 'none')).toEqual([]);
  expect(await options.evaluate(everythingKept)).toEqual(before);

  // The same way a true one gets through: the silence was not for want of a listener.
  expect(await sendFromPage([{ broadsheet: 'background', name: 'pageLeft', args: [] }])).toEqual([
    '{"noted":true}',
  ]);
});

it('true messages with arguments that are none of ours change nothing', async () => {
  const before = await options.evaluate(everythingKept);
  const random = mulberry32(20_261_127);
  await sendFromPage(Array.from({ length: HOW_MANY }, () => misused(random)));
  expect(await options.evaluate(everythingKept)).toEqual(before);
  // With true arguments it is kept.
  await sendFromPage([{ broadsheet: 'background', name: 'noteSpokenPlace', args: [page.url(), 7] }]);
  expect(await options.evaluate(everythingKept)).not.toEqual(before);
});

it('a frame in a page, and a page of ours, are not taken for the page of a tab', async () => {
  const before = await options.evaluate(everythingKept);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = `${location.pathname}?frame`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    return loaded;
  });
  const messages = Object.entries(OF_PAGES).map(([name, args]) => ({ broadsheet: 'background', name, args }));
  const ofFrame = await sendFromFrame(messages);
  expect(ofFrame).toEqual(messages.map(() => 'none'));
  const ofOptions = await options.evaluate(sendEach, messages);
  expect(ofOptions).toEqual(messages.map(() => 'none'));
  expect(await options.evaluate(everythingKept)).toEqual(before);

  const follow = { broadsheet: 'background', name: 'followSettings', args: [] };
  expect(await sendFromFrame([follow])).toEqual(['none']);
  expect(await options.evaluate(sendEach, [follow])).toEqual(['{"done":true}']);
  expect(await sendFromPage([follow])).toEqual(['{"done":true}']);
});

/** Each with arguments that have an effect when a page sends them. */
const OF_PAGES = {
  openOnLoad: [],
  readerClosed: [],
  pageRead: [{ pages: 1, kinds: { pixel: 3 }, owners: {} }],
  pageLeft: [],
  injectFonts: [['source-serif-4-latin-opsz-normal']],
  injectExport: [],
  spokenPlace: ['http://news.localhost/'],
  noteSpokenPlace: ['http://news.localhost/', 7],
  openOptions: [],
};

/** From the content script's own world, where a hijacked process could speak. */
const sendFromPage = (messages: readonly unknown[]) => sendFrom(page.mainFrame(), messages);

/** From the same world in a frame of the page, where none of our scripts runs by itself. */
async function sendFromFrame(messages: readonly unknown[]): Promise<readonly string[]> {
  await options.evaluate(enterFrames, page.url());
  const [frame] = page.mainFrame().childFrames();
  return sendFrom(frame as Frame, messages);
}

async function sendFrom(frame: Frame, messages: readonly unknown[]): Promise<readonly string[]> {
  const realm = await until('a script of ours runs', () =>
    frame.extensionRealms().find((one) => one.origin?.endsWith(rig.extension.id)),
  );
  return realm.evaluate(sendEach, messages);
}

/** Runs in the options page. */
async function enterFrames(address: string): Promise<void> {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  const target = { tabId: tab?.id as number, allFrames: true };
  await chrome.scripting.executeScript({ target, func: () => undefined });
}

/**
 * Runs where it is sent from.
 * @returns for each the answer, `none` where nobody gave one, or the error of who tried
 */
function sendEach(messages: readonly unknown[]): Promise<readonly string[]> {
  const isUnanswered = (error: unknown) =>
    /Receiving end does not exist|message port closed/.test(String(error));
  return Promise.all(
    messages.map((message) =>
      chrome.runtime.sendMessage(message).then(
        (answer) => (answer === undefined ? 'none' : JSON.stringify(answer)),
        (error: unknown) => (isUnanswered(error) ? 'none' : String(error)),
      ),
    ),
  );
}

/** What could be harmed: settings and lists, grants, what is registered, what is blocked, tabs and the button. */
async function everythingKept() {
  const { origins } = await chrome.permissions.getAll();
  return {
    local: await chrome.storage.local.get(),
    sync: await chrome.storage.sync.get(),
    session: await chrome.storage.session.get(),
    origins,
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    rules: await chrome.declarativeNetRequest.getDynamicRules(),
    tabs: (await chrome.tabs.query({})).length,
    badge: await chrome.action.getBadgeText({}),
  };
}

const NAMES = [
  'openOnLoad',
  'readerClosed',
  'pageRead',
  'saveSettings',
  'toString',
  'constructor',
  '__proto__',
  '',
];
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1e308,
  '',
  '<img src=x onerror=alert(1)>',
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: { broadsheet: 'background' } },
  'x'.repeat(60_000),
];

/** Never a whole message of ours: no envelope, not for the background, no name of ours, no list, or far too long. */
function malformed(random: () => number): unknown {
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const name = any(NAMES);
  return any<() => unknown>([
    () => any(VALUES),
    () => ({ broadsheet: any(['page', 'popup', 'Background', null, 7]), name, args: [any(VALUES)] }),
    () => ({
      broadsheet: 'background',
      name: any(['saveSettings', 'toString', 'constructor', '__proto__', '', null, 7]),
      args: [],
    }),
    () => ({ broadsheet: 'background', name, args: any([null, 'x', 7, {}, { length: 1 }]) }),
    () => ({ broadsheet: 'background', name: 'pageRead', args: ['x'.repeat(60_000)] }),
    () => ({ name, args: [any(VALUES)] }),
  ])();
}

/** A name of ours whose arguments are looked at, with others than it takes. */
function misused(random: () => number): unknown {
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const [name, args] = any<() => readonly [string, readonly unknown[]]>([
    () => ['noteSpokenPlace', [any(['https://other.example/', 'chrome://settings', ...VALUES]), 7]],
    () => ['noteSpokenPlace', [page.url(), any([-1, 1.5, 1e300, '7', {}, [7], true])]],
    () => ['spokenPlace', [any(VALUES)]],
    () => ['injectFonts', [any(['content/export', '../content/page', ...VALUES])]],
    () => ['injectFonts', [[any(['../page', '__proto__', ...VALUES])]]],
    () => ['pageRead', [any(VALUES)]],
    () => ['pageRead', [{ pages: any(VALUES), kinds: any(VALUES), owners: any(VALUES) }]],
    () => [
      'pageRead',
      [{ pages: 1, kinds: { __proto__: 7, pixel: -7, other: 7 }, owners: { [`${'x'.repeat(99)}`]: 7 } }],
    ],
  ])();
  return { broadsheet: 'background', name, args };
}
