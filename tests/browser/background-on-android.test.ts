/**
 * The built background where the browser has neither menus nor commands, nor a popup that can be opened, as in Firefox for
 * Android, which no test can start: run in Node, with the rest of the browser's interfaces as they behave.
 */
import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { createArea } from '../unit/platform/areas.ts';

const ID = 'broadsheet@broadsheet.example';
const STORY = 'https://news.example/2024/may/04/mill';

let code: string;
let phone: Phone;

type Phone = ReturnType<typeof createPhone>;
type Listener = (...args: unknown[]) => unknown;

beforeAll(async () => {
  code = await readFile('dist/firefox/background.js', 'utf8');
});
beforeEach(() => {
  phone = createPhone();
  runInContext(code, createContext(phone.globals));
});

it('is installed, updated and started without a fault', async () => {
  // What a listener throws comes out here.
  expect(await phone.installed.fire({ reason: 'install' })).not.toEqual([]);
  expect(await phone.installed.fire({ reason: 'update' })).not.toEqual([]);
  expect(await phone.started.fire()).not.toEqual([]);
});

it('has the gate on a site as soon as that is granted, and off it when the grant is taken back', async () => {
  phone.granted.push('*://news.example/*');
  await phone.permitted.fire();
  await until('the gate is there', () =>
    phone.scripts.find(({ matches }) => matches.includes('*://news.example/*')),
  );
  phone.granted.length = 0;
  await phone.forbidden.fire();
  await until('the gate is gone', () => phone.scripts.length === 0);
});

it('opens the reader when the gate asks, but not on a page where a person closed it', async () => {
  expect(await ask('openOnLoad')).toEqual({ opened: true });
  expect(phone.injected).toEqual([{ tabId: 7, files: ['/content/page.js'] }]);
  expect(await ask('readerClosed')).toEqual({ noted: true });
  expect(await ask('openOnLoad')).toEqual({ opened: false });
});

it('shows on the button how much was removed, and adds it up', async () => {
  await ask('pageRead', { pages: 1, kinds: { pixel: 3 }, owners: {} });
  expect(phone.badge).toBe('3');
  expect(phone.areas.local.items).toMatchObject({ totals: { days: [{ pages: 1, kinds: { pixel: 3 } }] } });
});

/** As the content script of a tab asks. */
async function ask(name: string, ...args: unknown[]): Promise<unknown> {
  const sender = { id: ID, url: STORY, frameId: 0, tab: { id: 7, url: STORY } };
  const [answer] = await phone.message.fire({ broadsheet: 'background', name, args }, sender);
  return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
}

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

function createPhone() {
  const [installed, started, message, permitted, forbidden] = Array.from({ length: 5 }, createEvent);
  const phone = {
    areas: { local: createArea(), sync: createArea(), session: createArea() },
    installed: installed as Event,
    started: started as Event,
    message: message as Event,
    permitted: permitted as Event,
    forbidden: forbidden as Event,
    granted: [] as string[],
    scripts: [] as Script[],
    injected: [] as { tabId: number; files: readonly string[] }[],
    badge: '',
    globals: {},
  };
  const isOther = (ids: readonly string[]) => (script: Script) => !ids.includes(script.id);
  const browser = {
    runtime: {
      id: ID,
      getURL: (file: string) => `moz-extension://4f1c/${file}`,
      onInstalled: phone.installed,
      onStartup: phone.started,
      onMessage: phone.message,
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    storage: phone.areas,
    permissions: {
      getAll: async () => ({ permissions: [], origins: [...phone.granted] }),
      contains: async ({ origins }: { origins: readonly string[] }) =>
        origins.every((origin) => phone.granted.includes(origin)),
      onAdded: phone.permitted,
      onRemoved: phone.forbidden,
    },
    scripting: {
      executeScript: async (injection: { target: { tabId: number }; files: readonly string[] }) => {
        phone.injected.push({ tabId: injection.target.tabId, files: [...injection.files] });
        return [];
      },
      getRegisteredContentScripts: async () => [...phone.scripts],
      registerContentScripts: async (scripts: Script[]) => void phone.scripts.push(...scripts),
      updateContentScripts: async (scripts: Script[]) => {
        phone.scripts = [...phone.scripts.filter(isOther(scripts.map(({ id }) => id))), ...scripts];
      },
      unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
        phone.scripts = phone.scripts.filter(isOther(ids));
      },
    },
    declarativeNetRequest: { getDynamicRules: async () => [], updateDynamicRules: async () => undefined },
    tabs: { query: async () => [], sendMessage: async () => ({ open: true }) },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        phone.badge = text;
      },
      setBadgeTextColor: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
  };
  const locks = { request: async (_name: string, act: () => unknown) => act() };
  Object.assign(phone.globals, { browser, chrome: browser, console, navigator: { locks } });
  Object.assign(phone.globals, { setTimeout, clearTimeout, URL, TextEncoder, crypto, structuredClone });
  return phone;
}

interface Event {
  addListener(listener: Listener): void;
  /** @returns the answers; rejects when a listener does */
  fire(...args: unknown[]): Promise<readonly unknown[]>;
}

function createEvent(): Event {
  const listeners: Listener[] = [];
  return {
    addListener: (listener) => void listeners.push(listener),
    fire: async (...args) => Promise.all(listeners.map((listener) => listener(...args))),
  };
}
