/** Reader and popup used with fingers, on a phone. */
import { readFile } from 'node:fs/promises';
import type { Page, Viewport } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { servePages } from '../../scripts/drive/page-server.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';

/** In extension pages and in the background. */
declare const chrome: Browser;

const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
/** WCAG 2.2, 2.5.8, in CSS pixels; and what a finger hits without looking. */
const SMALLEST = 24;
const OF_TOOLS = 44;
/** A box to tick is hit by its words too. */
const TARGETS = 'button, summary, select, input:not([type="checkbox"], [type="radio"]), a[href]';

let page: Page;

const picture = await readFile('icons/icon-128.png');
const server = await forThisFile(
  servePages(async (path) =>
    path.endsWith('.png') ? { body: picture, contentType: 'image/png' } : { body: story() },
  ),
);
const rig = await forThisFile(launchChromium());

beforeAll(async () => {
  page = await rig.open(server.url('/2024/may/04/ferry'));
});

describe('in the reader', () => {
  beforeAll(async () => {
    await page.setViewport(PHONE);
    const popup = await rig.openPopup(page);
    await popup.click('#open-reader');
    await rig.reader(page).whenOpen();
    await page.bringToFront();
    await until('it is as narrow', async () => (await widths()).window === PHONE.width);
  });

  it('nothing is wider than the window, whatever panel a tap opens', async () => {
    for (const id of ['outline', 'appearance', 'export', 'more']) {
      await tap(`#${id} > summary`);
      await until(`${id} is open`, () => isOpen(`#${id}`));
      const { content, window } = await widths();
      expect(content, id).toBe(window);
      expect(await missedIn(`#${id} :is(${TARGETS})`, SMALLEST), id).toEqual([]);
      await tap(`#${id} > summary`);
      await until(`${id} is closed`, async () => !(await isOpen(`#${id}`)));
    }
    expect(await missedIn('.reader-bar :is(.tool, .tool-panel > summary)', OF_TOOLS)).toEqual([]);
  });

  it('a tap in the outline goes to its section', async () => {
    await tap('#outline > summary');
    await until('it is open', () => isOpen('#outline'));
    await tap('.outline li:last-child .outline-entry');
    await until('the section is at the top', async () => {
      const top = await rig.reader(page).run('#body h2:last-of-type', (h) => h?.getBoundingClientRect().top);
      return top !== undefined && top > -5 && top < 200;
    });
    expect(await isOpen('#outline')).toBe(false);
  });

  it('pages are turned by a tap beside the text, and by swipes', async () => {
    await page.keyboard.press('b');
    await page.keyboard.press('Home');
    await untilOnPage(1);
    await page.touchscreen.tap(PHONE.width - 20, 500);
    await untilOnPage(2);
    await pause();
    await swipe(330, 60, 500);
    await untilOnPage(3);
    await swipe(60, 330, 500);
    await untilOnPage(2);
    const { content, window } = await widths();
    expect(content).toBe(window);
    await page.keyboard.press('b');
  });

  it('a tap opens a picture, a swipe turns to the next and back, a tap closes it', async () => {
    await tap('#body figure img');
    await until('the first is open', async () => (await count()) === 'Picture 1 of 2');
    await swipe(300, 80, 400);
    await until('the second is there', async () => (await count()) === 'Picture 2 of 2');
    await swipe(80, 300, 400);
    await until('the first is back', async () => (await count()) === 'Picture 1 of 2');
    await tap('#close-picture');
    await until('it is closed', async () => (await rig.reader(page).text('.lightbox[open]')) === null);
  });

  it('tidying by taps: a block goes, and comes back', async () => {
    const words = 'Paragraph 2 of the ferry.';
    const body = () => rig.reader(page).text('#body');
    await tap('#more > summary');
    await tap('#tidy');
    await tap('#body > p:nth-of-type(2)');
    await until('it is gone', async () => !(await body())?.includes(words));
    await tap('#undo');
    await until('it is back', async () => (await body())?.includes(words));
    await tap('#tidy-done');
  });
});

describe('in the popup, which is a page on a phone', () => {
  /** What the browser leaves of a small one. */
  const NARROW = { width: 360, height: 540, isMobile: true, hasTouch: true };
  let popup: Page;

  beforeAll(async () => {
    if (await rig.reader(page).isOpen()) await rig.reader(page).click('#close-reader');
    await rig.reader(page).whenClosed();
    // The click grants what a person grants; a popup of Chromium stays as wide as it is, so it is opened as a page as well.
    await (await rig.openPopup(page)).close();
    popup = await openAsPage(NARROW);
  });

  it('the article and what can be done with it fill the window, and nothing is wider', async () => {
    const { content, height, article, actions } = await popup.evaluate(() => {
      const boxOf = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().toJSON() as DOMRect;
      const { scrollWidth, scrollHeight } = document.documentElement;
      const main = document.querySelector('main') as HTMLElement;
      return {
        content: Math.max(scrollWidth, main.scrollWidth),
        height: scrollHeight,
        article: boxOf('main'),
        actions: boxOf('.actions'),
      };
    });
    expect(content).toBe(NARROW.width);
    expect(height).toBe(NARROW.height);
    expect(article.height).toBeGreaterThan(NARROW.height / 2);
    expect(actions.bottom).toBe(NARROW.height);
    expect(await popup.$$eval(TARGETS, missed, SMALLEST)).toEqual([]);
  });

  it('a tap opens the list of formats, another copies', async () => {
    await popup.tap('#export-more > summary');
    await popup.waitForFunction(() => document.querySelector<HTMLDetailsElement>('#export-more')?.open, {
      polling: 100,
    });
    await until('all of the list is in the window, above the actions', () =>
      popup.$eval('.menu-panel', (panel) => {
        const { left, top, right, bottom, width } = panel.getBoundingClientRect();
        const actions = document.querySelector('.actions')?.getBoundingClientRect().top ?? 0;
        return width > 200 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= actions;
      }),
    );
    expect(await popup.$$eval(TARGETS, missed, SMALLEST)).toEqual([]);
    await popup.tap('[data-format="bibtex"][data-way="copy"]');
    await popup.waitForFunction(() => document.querySelector('#status')?.textContent === 'Copied: BibTeX.', {
      polling: 100,
    });
  });

  it('a swipe scrolls the article, and a tap opens the reader', async () => {
    const scrolled = () => popup.$eval('main', (main) => main.scrollTop);
    const finger = await popup.touchscreen.touchStart(180, 400);
    for (let y = 380; y >= 100; y -= 20) await finger.move(180, y);
    await finger.end();
    await until('it has scrolled', async () => (await scrolled()) > 100);
    // A tap on what still moves only stops it.
    await until('it lies still', () => popup.$eval('main', liesStill));
    await popup.tap('#open-reader');
    await rig.reader(page).whenOpen();
  });
});

/** Runs in the popup: whether it is where it was two frames ago. */
function liesStill(main: Element): Promise<boolean> {
  const before = main.scrollTop;
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(main.scrollTop === before)));
  });
}

/** The popup of the tab in front, as Firefox for Android shows it. */
async function openAsPage(viewport: Viewport): Promise<Page> {
  const tabId = await rig.inBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  const popup = await rig.browser.newPage();
  await popup.setViewport(viewport);
  await popup.evaluateOnNewDocument((id) => {
    // Chromium has both names by now, and the older one may be called back.
    for (const { tabs } of [chrome, (globalThis as unknown as { browser?: Browser }).browser ?? chrome]) {
      const query = async (_wanted: unknown, done?: (found: unknown) => void) => {
        const found = [await tabs.get(id as number)];
        done?.(found);
        return found;
      };
      Object.assign(tabs, { query });
    }
  }, tabId);
  await popup.goto(`chrome-extension://${rig.extension.id}/popup/popup.html`);
  await popup.waitForSelector('body[data-state="article"]');
  // They come last, and move what is above them.
  await popup.waitForSelector('#sites:not([hidden])');
  return popup;
}

/** A person's: a finger that comes back sooner makes a double tap of both. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 500));

const untilOnPage = (number: number) =>
  until(`page ${number} is shown`, async () =>
    (await rig.reader(page).text('.page-number'))?.startsWith(`${number} of `),
  );

const isOpen = (selector: string) =>
  rig.reader(page).run(selector, (panel) => (panel as HTMLDetailsElement).open);
const count = () => rig.reader(page).text('.lightbox[open] .lightbox-count');

async function missedIn(selector: string, smallest: number): Promise<unknown> {
  return rig.reader(page).evaluate(
    `(() => {
    const host = document.querySelector('[data-broadsheet="reader"]');
    const targets = chrome.dom.openOrClosedShadowRoot(host).querySelectorAll(${JSON.stringify(selector)});
    return (${missed})([...targets], ${smallest});
  })()` as unknown as () => unknown,
  );
}

async function widths(): Promise<{ readonly content: number; readonly window: number }> {
  return rig.reader(page).run('dialog', (dialog) => ({
    content: dialog?.scrollWidth ?? 0,
    window: innerWidth,
  }));
}

async function tap(selector: string): Promise<void> {
  const { x, y } = await rig.reader(page).placeOf(selector);
  await page.touchscreen.tap(x, y);
}

async function swipe(from: number, to: number, y: number): Promise<void> {
  const finger = await page.touchscreen.touchStart(from, y);
  for (let step = 1; step <= 4; step += 1) await finger.move(from + ((to - from) * step) / 4, y);
  await finger.end();
}

// What follows runs in the page or in the content script's world.

/** What a finger misses, a line each. A link in a line of text may be as high as its line. */
function missed(targets: readonly Element[], smallest: number): readonly string[] {
  return targets.flatMap((target) => {
    // Asked for its place, what is folded away is laid out, and in Chromium (156) stands elsewhere when it is opened.
    if (!target.checkVisibility()) return [];
    const { width, height } = target.getBoundingClientRect();
    const isShown = width > 0 && getComputedStyle(target).display !== 'inline';
    // Half a pixel is the screen's.
    const isSmall = isShown && Math.min(width, height) < smallest - 0.5;
    return isSmall ? [`${target.outerHTML.slice(0, 100)}: ${width} × ${height}`] : [];
  });
}

function story(): string {
  const sentence =
    'The ferry crosses the sound eleven times a day, and whoever has missed it sits on the bench and looks at where it was. ';
  const paragraph = (number: number) => `<p>Paragraph ${number} of the ferry. ${sentence.repeat(2)}</p>`;
  const figure = (name: string) =>
    `<figure><img src="/${name}.png" width="640" height="400" alt="The ${name}"><figcaption>The ${name} in the morning, before anybody is there.</figcaption></figure>`;
  const section = (title: string, from: number) =>
    `<h2>${title}</h2>${[0, 1, 2, 3].map((index) => paragraph(from + index)).join('')}`;
  return `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><style>img { max-width: 100%; height: auto }</style><title>The ferry that waits | Tarrow Gazette</title>
    <meta property="og:type" content="article"></head><body><article><h1>The ferry that waits</h1><p class="byline">By Lene Askvold</p>
    ${paragraph(1)}${figure('bench')}${paragraph(2)}${figure('sound')}${section('The bench', 3)}${section('The timetable', 7)}${section('The other side', 11)}</article></body></html>`;
}
