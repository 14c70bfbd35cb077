/** The built extension in a Chromium of its own, with the acts of a person and a look into what they see. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Extension, Page, Browser as PuppeteerBrowser, Realm } from 'puppeteer-core';
import { clickToolbarButton, installInChromium, startChromium } from '../../../scripts/drive/chromium.mjs';
import { until } from '../../../scripts/drive/until.mjs';
import { grantWithoutPrompt } from './grants.ts';
import { type Printed, watchPrinting } from './printing.ts';

export const CHROME_BUILD = path.resolve('dist/chrome');

interface Place {
  readonly x: number;
  readonly y: number;
}

export type ChromiumRig = Awaited<ReturnType<typeof launchChromium>>;

interface Options {
  /** The display to show it on; headless when absent. */
  readonly display?: string;
  /** The language of the browser itself; English when absent, whatever the machine speaks. */
  readonly language?: string;
  /** Flags of the browser's command line. */
  readonly args?: readonly string[];
  /** It may work in private windows too. */
  readonly inPrivateWindows?: boolean;
  /** The folder of the build that is installed. */
  readonly build?: string;
  /** Of the profile, by their place in it. */
  readonly preferences?: object;
}

/** Permissions are asked for by real clicks; the prompt alone, which no test can reach headless, is left out. */
export async function launchChromium({
  display,
  language = 'en-US',
  args = [],
  inPrivateWindows = false,
  build = CHROME_BUILD,
  preferences = {},
}: Options = {}) {
  const profile = await mkdtemp(path.join(tmpdir(), 'broadsheet-chromium-'));
  await grantWithoutPrompt(profile, build, inPrivateWindows, preferences);
  const browser = await startChromium({
    profile,
    headless: display === undefined,
    // The flag says it everywhere but on Linux, where the variable does.
    args: [`--lang=${language}`, ...args],
    env: { LANGUAGE: language.replace('-', '_'), ...(display === undefined ? {} : { DISPLAY: display }) },
  });
  const extension = await installInChromium(browser, build);
  return {
    browser,
    extension,
    /** A new tab at an address. */
    async open(url: string): Promise<Page> {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    /** Clicks the toolbar button of the tab in front. */
    clickToolbarButton: (page: Page): Promise<Page> => clickToolbarButton(page, extension),
    /** Clicks the toolbar button and waits until the popup says something. */
    async openPopup(page: Page): Promise<Page> {
      await page.bringToFront();
      const popup = await clickToolbarButton(page, extension);
      await popup.waitForFunction(() => (document.body?.dataset.state ?? 'reading') !== 'reading', {
        polling: 100,
      });
      return popup;
    },
    /** A page of the extension in a tab. */
    async openOwnPage(file: string): Promise<Page> {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${extension.id}/${file}`);
      return page;
    },
    reader: (page: Page) => readerOf(page, extension),
    /** Runs a function in the background, once that runs. */
    async inBackground<A extends unknown[], T>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
      const worker = await until('the background runs', async () => {
        const [started] = await extension.workers();
        // It can be seen a moment before the extension's interfaces are there.
        const isReady = await started?.evaluate(() => Reflect.has(globalThis, 'chrome'));
        return isReady ? started : undefined;
      });
      return worker.evaluate(script as (...args: unknown[]) => T, ...args) as Promise<Awaited<T>>;
    },
    /** Ends the background as the browser does when it needs the memory, while nobody waits for an answer. */
    async killBackground(): Promise<void> {
      await killWorkers(browser, extension);
      await until('the background has ended', async () => (await extension.workers()).length === 0);
    },
    /** The same while somebody waits, who asks again at once: a time without a background may never be seen. */
    killBackgroundAtWork: () => killWorkers(browser, extension),
    async close(): Promise<void> {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** In one blow, unlike `worker.close()`: a worker that was watched begins anew only when its watcher lets it. */
async function killWorkers(browser: PuppeteerBrowser, extension: Extension): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const ours = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(extension.id));
  await Promise.all((await extension.workers()).map((worker) => worker.client.detach()));
  for (const { targetId } of ours) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

/** The reader of a page. Its shadow root is closed: only the extension's own world gets in. */
function readerOf(page: Page, extension: Extension) {
  const isOpen = () => page.evaluate(() => document.querySelector('[data-broadsheet="reader"]') !== null);
  return {
    isOpen,
    whenOpen: () => until('the reader is open', isOpen),
    whenClosed: () => until('the reader is closed', async () => !(await isOpen())),
    /** The text of one element of the reader, by selector; null when there is none. */
    text: (selector: string) => inReader(page, extension, textOf, selector),
    /** Runs a function on one element of it, or on null. */
    run: <T>(selector: string, act: (element: Element | null) => T) =>
      inReader(page, extension, act, selector),
    /** Its markup and styles, for tools that cannot look into a closed root. */
    contents: () => inReader(page, extension, contentsOf, 'dialog'),
    click: (selector: string) => inReader(page, extension, clickOn, selector),
    /** The middle of one element in the window, in CSS pixels, once it lies still there: what comes late moves it. */
    placeOf(selector: string): Promise<Place> {
      let before = '';
      return until(`${selector} lies still`, async () => {
        const place = await inReader(page, extension, middleOf, selector);
        const isStill = place.isSettled && JSON.stringify(place) === before;
        before = JSON.stringify(place);
        return isStill ? place : undefined;
      });
    },
    /** Runs a function, or code as text, in the world of the content script. */
    async evaluate<A extends unknown[], T>(
      script: string | ((...args: A) => T),
      ...args: A
    ): Promise<Awaited<T>> {
      const realm = await until('the content script runs', () => contentWorld(page, extension));
      return realm.evaluate(script as (...args: unknown[]) => T, ...args) as Promise<Awaited<T>>;
    },
    /** Asks for a picture as a script of the reader's own world could. */
    async askFor(address: string): Promise<void> {
      const realm = await until('the content script runs', () => contentWorld(page, extension));
      await realm.evaluate(`void (new Image().src = ${JSON.stringify(address)})`);
    },
    scrollToEnd: () => inReader(page, extension, scrollToEndOf, 'dialog'),
    focus: (selector: string) => inReader(page, extension, focusOn, selector),
    /** Attributes of one element, by name; null when there is none. */
    attributes: (selector: string) => inReader(page, extension, attributesOf, selector),
    /** How far it is scrolled, in CSS pixels. */
    scrollTop: () => inReader(page, extension, scrollTopOf, 'dialog'),
    /** The text of the first paragraph that begins below the bar. */
    textAtTop: () => inReader(page, extension, textAtTopOf, 'dialog'),
    /** From now on; to be called once the popup has been open on the page. @see watchPrinting */
    async watchPrinting(): Promise<() => Promise<Printed>> {
      const realm = await until('the content script runs', () => contentWorld(page, extension));
      await realm.evaluate(`(${watchPrinting})()`);
      return () =>
        until('the article is printed', () => realm.evaluate('globalThis.printed') as Promise<Printed>);
    },
  };
}

async function inReader<T>(
  page: Page,
  extension: Extension,
  act: (element: Element | null) => T,
  selector: string,
): Promise<T> {
  const realm = await until('the content script runs', () => contentWorld(page, extension));
  return realm.evaluate(`(() => {
    const host = document.querySelector('[data-broadsheet="reader"]');
    const root = host && chrome.dom.openOrClosedShadowRoot(host);
    return (${act})(root ? root.querySelector(${JSON.stringify(selector)}) : null);
  })()`) as Promise<T>;
}

function contentWorld(page: Page, extension: Extension): Realm | undefined {
  return page.extensionRealms().find((realm) => realm.origin?.endsWith(extension.id));
}

const textOf = (element: Element | null): string | null => element?.textContent ?? null;
const contentsOf = (element: Element | null): { readonly html: string; readonly css: string } => {
  const root = element?.getRootNode() as ShadowRoot;
  const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  return { html: element?.outerHTML ?? '', css: rules.map((rule) => rule.cssText).join('\n') };
};
const scrollToEndOf = (element: Element | null): void => element?.scrollTo(0, element.scrollHeight);
const scrollTopOf = (element: Element | null): number | undefined => element?.scrollTop;
const textAtTopOf = (dialog: Element | null): string | null | undefined => {
  const edge = dialog?.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
  const paragraphs = [...(dialog?.querySelectorAll('#body p') ?? [])];
  return paragraphs.find((paragraph) => paragraph.getBoundingClientRect().top >= edge)?.textContent;
};
const middleOf = (element: Element | null): Place & { readonly isSettled: boolean } => {
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = (element as Element).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2, isSettled: document.fonts.status === 'loaded' };
};
const focusOn = (element: Element | null): void => (element as HTMLElement).focus();
const attributesOf = (element: Element | null): Readonly<Record<string, string>> | null =>
  element && Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
const clickOn = (element: Element | null): void => (element as HTMLElement).click();
