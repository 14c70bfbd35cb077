/** A browser with the attacked build in it: each surface, each task, and what was asked for meanwhile. */
import { clickToolbarButton, installInChromium, startChromium } from '../../scripts/drive/chromium.mjs';
import { startFirefox } from '../../scripts/drive/firefox.mjs';
import {
  chromiumFlags,
  firefoxPreferences,
  type SeenRequest,
  startProxy,
} from '../../scripts/drive/proxy.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { OF_THE_BROWSER } from '../browser/rig/watched-network.ts';
import { attackedBuild } from './attacked-build.ts';
import { CANARY_NAMES } from './canary-names.ts';
import { FRAMES_OF_PAGE } from './frames.ts';
import { joinedPage, type PageKind } from './joined-page.ts';
import type { Payload } from './payloads.ts';

export type BrowserName = 'chromium' | 'firefox';
/** `content`: the closed root of a content script; `tab`: an extension's page; `popup`; `page`: the page's own world. */
export type Surface = 'content' | 'tab' | 'popup' | 'page';
export type Task = 'ours' | 'raw' | 'ways' | 'layers' | 'exports' | 'joined' | 'spoken';

export interface Attacked {
  readonly version: string;
  /** @returns the outcome, and what was asked for until then: `host/path`, each once */
  run<T>(surface: Surface, task: Task): Promise<{ readonly outcome: T; readonly asked: readonly string[] }>;
  close(): Promise<void>;
}

interface Driver {
  readonly version: string;
  open(surface: Surface, task: Task): Promise<Shown>;
  close(): Promise<unknown>;
}

interface Shown {
  /** What stands on the document under a name. */
  read(name: 'outcome' | 'at'): Promise<string | null | undefined>;
  close(): Promise<unknown>;
}

const HOST = 'attacks.localhost';
/** The browser, the page itself, and the picture that ends a task. */
const EXPECTED_HOSTS = new Set([HOST, 'end.localhost']);

export async function launchAttacked(
  root: string,
  browser: BrowserName,
  payloads: readonly Payload[],
  { limitMs }: { readonly limitMs: number },
): Promise<Attacked> {
  const build = await attackedBuild(root, browser === 'chromium' ? 'chrome' : 'firefox', payloads);
  const proxy = await startProxy(({ host, path }) =>
    answer(host, path, { pageScript: build.pageScript, payloads }),
  );
  const launch = browser === 'chromium' ? launchChromium : launchFirefox;
  const driver = await launch(build.folder, proxy.port);
  return {
    version: driver.version,
    async run(surface, task) {
      const mark = proxy.seen.length;
      const shown = await driver.open(surface, task);
      try {
        const outcome = JSON.parse(await outcomeOf(shown, limitMs));
        if (outcome?.failed) throw new Error(`${browser} ${surface} ${task}: ${outcome.failed}`);
        return { outcome, asked: askedOf(proxy.seen.slice(mark)) };
      } finally {
        await shown.close();
      }
    },
    async close() {
      await driver.close();
      await proxy.close();
    },
  };
}

async function outcomeOf(shown: Shown, limitMs: number): Promise<string> {
  try {
    return await until('the attack is over', () => shown.read('outcome'), limitMs);
  } catch (error) {
    throw new Error(`${String(error)}; it is at ${await shown.read('at').catch(String)}`);
  }
}

function askedOf(seen: readonly SeenRequest[]): readonly string[] {
  const others = seen.filter(({ host }) => !OF_THE_BROWSER.test(host) && host !== 'end.localhost');
  const ours = others.filter(
    ({ host, path }) =>
      !EXPECTED_HOSTS.has(host) || !/^\/(?:page(?:\.js)?|joined\/\w+\/\d+)?(?:\?|$)/.test(path),
  );
  return [...new Set(ours.map(({ host, path }) => `${host}${path}`))].sort();
}

interface Served {
  readonly pageScript: string;
  readonly payloads: readonly Payload[];
}

function answer(host: string, path: string, { pageScript, payloads }: Served) {
  if (host !== HOST) return undefined;
  const [, kind, number] = /^\/joined\/([a-z]+)\/(\d+)$/.exec(path) ?? [];
  if (kind) return { body: joinedPage(kind as PageKind, payloads[Number(number)]?.html ?? '') };
  if (path === '/page.js') return { body: pageScript, contentType: 'text/javascript; charset=utf-8' };
  if (path.startsWith('/page')) return { body: pageOf('page', '<script src="/page.js"></script>') };
  return path === '/' || path.startsWith('/?') ? { body: pageOf('content', '') } : undefined;
}

const CANARIES = `const { dataset } = document.documentElement;
for (const name of ${JSON.stringify(CANARY_NAMES)})
  window[name] = (said) => { dataset.ran = Number(dataset.ran ?? 0) + 1; dataset.said = (dataset.said ?? '') + ' ' + said; };`;

function pageOf(world: string, script: string): string {
  return `<!doctype html><html lang="en" data-world="${world}"><meta charset="utf-8"><title>Attacks</title>
<link rel="icon" href="data:,"><script>${CANARIES}
${FRAMES_OF_PAGE}</script><body>${script}</body></html>`;
}

function addressOf(surface: Surface, task: Task): string {
  return `http://${HOST}/${surface === 'page' ? 'page' : ''}?${task}`;
}

async function launchChromium(folder: string, port: number): Promise<Driver> {
  const browser = await startChromium({ args: chromiumFlags(port) });
  const extension = await installInChromium(browser, folder);
  return {
    version: await browser.version(),
    async open(surface, task) {
      const page = await browser.newPage();
      const address =
        surface === 'tab'
          ? `chrome-extension://${extension.id}/popup/popup.html?${task}`
          : addressOf(surface, task);
      await page.goto(surface === 'popup' ? 'about:blank' : address, { waitUntil: 'domcontentloaded' });
      const shown = surface === 'popup' ? await clickToolbarButton(page, extension) : page;
      return {
        read: (name) =>
          shown
            .evaluate((key) => document.documentElement?.dataset[key], name)
            .catch(() => {
              return undefined; // Between two documents there is none to look into.
            }),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

interface BrowserWindow {
  readonly WebExtensionPolicy: { getByID(id: string): { readonly mozExtensionHostname: string } };
  readonly Services: { readonly scriptSecurityManager: { getSystemPrincipal(): object } };
  readonly gBrowser: { selectedTab: object; addTab(url: string, options: object): object };
}

async function launchFirefox(folder: string, port: number): Promise<Driver> {
  const firefox = await startFirefox({ preferences: firefoxPreferences(port) });
  const id = await firefox.install(folder);
  const version = await firefox.inBrowser(
    () => (globalThis as unknown as { Services: { appinfo: { version: string } } }).Services.appinfo.version,
  );
  const inPage = (name: string) =>
    firefox.inPage((key: string) => document.documentElement?.dataset[key], name).catch(whileBusy);
  return {
    version: `Firefox/${version}`,
    async open(surface, task) {
      if (surface === 'popup') {
        await firefox.clickToolbarButton(id);
        return {
          read: (name) =>
            firefox
              .inPopup((popup: Window, key: string) => popup.document.documentElement?.dataset[key], name)
              .catch(whileBusy),
          close: firefox.closePopup,
        };
      }
      if (surface === 'tab') {
        await firefox.inBrowser(openTab, id, `/popup/popup.html?${task}`);
        await firefox.switchToTab(`/popup/popup.html?${task}`);
      } else await firefox.go(addressOf(surface, task));
      return { read: inPage, close: async () => undefined };
    },
    close: firefox.close,
  };
}

/** A browser that shows ten thousand payloads may not answer within the driver's time: it is asked again. */
function whileBusy(error: unknown): undefined {
  if (!/script timeout|timed out/i.test(String(error))) throw error;
}

/** Runs in the browser's window. */
function openTab(id: string, path: string): void {
  const { WebExtensionPolicy, Services, gBrowser } = globalThis as unknown as BrowserWindow;
  const host = WebExtensionPolicy.getByID(id).mozExtensionHostname;
  gBrowser.selectedTab = gBrowser.addTab(`moz-extension://${host}${path}`, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
}
