/**
 * The built background in Node, with the browser's interfaces as they behave: without menus and commands, and without a
 * popup that can be opened, as in Firefox for Android. It can be ended at any of its calls, and started anew with what
 * the browser has kept.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Script as Code, createContext } from 'node:vm';
import { type Area, createArea } from '../../unit/platform/areas.ts';
import { lockedNavigator } from '../../unit/platform/locked-navigator.ts';

const ID = 'broadsheet@broadsheet.example';
const STORY = 'https://news.example/2024/may/04/mill';

/** Node's own asks a thread that may be busy: nobody could tell when the background is quiet. */
const DIGEST = {
  subtle: { digest: async (_: 'SHA-256', data: Uint8Array) => createHash('sha256').update(data).digest() },
};

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

/** What the browser keeps when the background ends. */
export interface BrowserState {
  local: Area['items'];
  sync: Area['items'];
  session: Area['items'];
  readonly granted: string[];
  scripts: readonly Script[];
  rules: readonly { readonly id: number }[];
  injected: readonly { readonly tabId: number; readonly files: readonly string[] }[];
  badge: string;
}

export const newState = (): BrowserState => ({
  local: {},
  sync: {},
  session: {},
  granted: [],
  scripts: [],
  rules: [],
  injected: [],
  badge: '',
});

interface Options {
  /** Changed by what the background does. */
  readonly state?: BrowserState;
  /** Called before each call of the browser and after it; while what it gives is not there, the background waits. */
  readonly step?: () => Promise<void>;
}

export type FakeBrowser = ReturnType<typeof startInFake>;

/** The built background, compiled once for all its starts. */
export async function builtBackground(): Promise<Code> {
  return new Code(await readFile('dist/firefox/background.js', 'utf8'));
}

export function startInFake(code: Code, { state = newState(), step = async () => {} }: Options = {}) {
  const [installed, started, message, permitted, forbidden] = [
    createEvent(),
    createEvent(),
    createEvent(),
    createEvent(),
    createEvent(),
  ];
  const isOther = (ids: readonly string[]) => (script: Script) => !ids.includes(script.id);
  const browser = {
    runtime: {
      id: ID,
      getURL: (file: string) => `moz-extension://4f1c/${file}`,
      onInstalled: installed,
      onStartup: started,
      onMessage: message,
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    storage: {
      local: stepped(areaOf('local'), step),
      sync: stepped(areaOf('sync'), step),
      session: stepped(areaOf('session'), step),
    },
    permissions: {
      ...stepped(
        {
          getAll: async () => ({ permissions: [], origins: [...state.granted] }),
          contains: async ({ origins }: { origins: readonly string[] }) =>
            origins.every((origin) => state.granted.includes(origin)),
        },
        step,
      ),
      onAdded: permitted,
      onRemoved: forbidden,
    },
    scripting: stepped(
      {
        executeScript: async ({ target, files }: { target: { tabId: number }; files: readonly string[] }) => {
          state.injected = [...state.injected, { tabId: target.tabId, files: [...files] }];
          return [];
        },
        getRegisteredContentScripts: async () => [...state.scripts],
        registerContentScripts: async (scripts: Script[]) => {
          state.scripts = [...state.scripts, ...scripts];
        },
        updateContentScripts: async (scripts: Script[]) => {
          state.scripts = [...state.scripts.filter(isOther(scripts.map(({ id }) => id))), ...scripts];
        },
        unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
          state.scripts = state.scripts.filter(isOther(ids));
        },
      },
      step,
    ),
    declarativeNetRequest: stepped(
      {
        getDynamicRules: async () => [...state.rules],
        updateDynamicRules: async ({
          removeRuleIds,
          addRules,
        }: {
          removeRuleIds: readonly number[];
          addRules: BrowserState['rules'];
        }) => {
          state.rules = [...state.rules.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
        },
      },
      step,
    ),
    tabs: stepped({ query: async () => [], sendMessage: async () => ({ open: true }) }, step),
    action: stepped(
      {
        setBadgeText: async ({ text }: { text: string }) => {
          state.badge = text;
        },
        setBadgeTextColor: async () => undefined,
        setBadgeBackgroundColor: async () => undefined,
        setTitle: async () => undefined,
      },
      step,
    ),
  };
  const globals = { browser, chrome: browser, console, navigator: lockedNavigator() };
  Object.assign(globals, { setTimeout, clearTimeout, URL, TextEncoder, crypto: DIGEST, structuredClone });
  code.runInContext(createContext(globals));
  return {
    state,
    installed,
    started,
    permitted,
    forbidden,
    /** As the content script of a tab asks. */
    async ask(name: string, ...args: unknown[]): Promise<unknown> {
      const sender = { id: ID, url: STORY, frameId: 0, tab: { id: 7, url: STORY } };
      const [answer] = await message.fire({ broadsheet: 'background', name, args }, sender);
      return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
    },
  };

  function areaOf(name: 'local' | 'sync' | 'session'): Area {
    const area = createArea();
    area.items = state[name];
    return area;
  }
}

type Method = (...args: never[]) => Promise<unknown>;

/** The same functions, each with a step before and after it. */
function stepped<T extends object>(functions: T, step: () => Promise<void>): T {
  const entries = Object.entries(functions).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value];
    const call = async (...args: never[]) => {
      await step();
      const answer = await (value as Method)(...args);
      await step();
      return answer;
    };
    return [name, call];
  });
  return Object.fromEntries(entries) as T;
}

type Listener = (...args: unknown[]) => unknown;

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
