/** The report in Chromium: the number on the button, what was removed and where, and the totals over time. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { storedSettings } from './rig/settings.ts';

/** In the background and on the options page, where these functions run. */
declare const chrome: Browser;

/** Pixel, share bar, newsletter, comments, related links: what the one line of the founding example counts. */
const REMOVED = 5;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());
beforeEach(() =>
  rig.inBackground(async () => {
    await chrome.storage.local.clear();
    await chrome.storage.sync.clear();
    await chrome.storage.session.clear();
  }),
);

describe('a click on the toolbar button', () => {
  it('puts the number on it, and says it in words', async () => {
    const page = await rig.open(server.url(PATHS.foundingExample));
    expect(await button()).toEqual({ text: '', title: 'Read with Broadsheet' });
    const popup = await rig.openPopup(page);
    expect(numbersIn(await textOf(popup, '#removed > summary'))).toBe(REMOVED);
    await shows(String(REMOVED), `Read with Broadsheet: ${REMOVED} things removed`);
    await page.close();
  });

  it('puts it on the button of this tab only; the next page of the tab has none', async () => {
    const page = await rig.open(server.url(PATHS.foundingExample));
    await rig.openPopup(page);
    await shows(String(REMOVED));
    const other = await rig.open(server.url(PATHS.story));
    await shows('', 'Read with Broadsheet');
    await other.close();
    await page.bringToFront();
    await shows(String(REMOVED));
    await page.goto(server.url(PATHS.story));
    await shows('', 'Read with Broadsheet');
    await page.close();
  });

  it('shows of each thing, when that is clicked, what it was and where it stood', async () => {
    const popup = await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)));
    await popup.click('#removed > summary');
    expect(await textOf(popup, '#removed h2')).toBe('Removed from this page');
    expect(await popup.$$eval('#removed h3', (owners) => owners.map((owner) => owner.textContent))).toEqual([
      'Meta',
      'No known owner',
    ]);
    const share = '.removed-thing:has(.removed-hint)';
    await popup.click('.removed-group:last-of-type .removed-thing > summary');
    const facts = '.removed-group:last-of-type .removed-thing[open] > .removed-facts';
    await popup.waitForSelector(facts, { visible: true });
    expect(await textOf(popup, facts)).toMatch(/^WhatLinkedin PinterestWhere(?:Above|In|Below) /);
    expect(await textOf(popup, `${facts} code`)).toMatch(/^\w/);
    expect(await popup.$$(`${share}[open]`)).toHaveLength(1);
  });
});

it('an app that goes on to another story takes the number away', async () => {
  const page = await rig.open(server.url(PATHS.foundingExample));
  await rig.openPopup(page);
  await shows(String(REMOVED));
  await page.bringToFront();
  await page.evaluate(() => history.pushState(null, '', '/another-story'));
  await shows('', 'Read with Broadsheet');
  await page.close();
});

it('the reader has the same list, and opening it counts the page no second time', async () => {
  const page = await rig.open(server.url(PATHS.foundingExample));
  const popup = await rig.openPopup(page);
  await counted(1);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  expect(await rig.reader(page).text('#removed h2')).toBe('Removed from this page');
  expect(await rig.reader(page).text('#removed .removed-where')).toMatch(/^(?:In|Above|Below) /);
  await rig.openPopup(await rig.open(server.url(PATHS.story)));
  await countedInAll(2);
  await page.close();
});

describe('the totals on the options page', () => {
  let options: Page;

  beforeEach(async () => {
    options = await rig.openOwnPage('options/options.html');
    await options.waitForSelector('body[data-state="ready"]');
    await options.bringToFront();
  });

  it('grow while it is open, and name whose it was', async () => {
    expect(await textOf(options, '#totals-shown')).toBe('Nothing counted yet.');
    expect(await options.$eval('#clear-totals', (clear) => (clear as HTMLButtonElement).disabled)).toBe(true);
    await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)));
    await options.waitForSelector('#totals-shown table');
    const rows = await options.$$eval('#totals-shown tbody tr', (all) =>
      all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
    );
    expect(rows).toEqual(Array.from({ length: 3 }, () => ['1', String(REMOVED), '1']));
    expect(await textOf(options, '.owners')).toBe('Meta 1');
  });

  it('switched off, stay as they are; so does what is already counted', async () => {
    await rig.openPopup(await rig.open(server.url(PATHS.story)));
    await counted(1);
    await options.bringToFront();
    await options.click('#totals');
    await until('it is stored', async () => (await rig.inBackground(storedSettings)).totals === false);
    await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)));
    await shows(String(REMOVED));
    await options.bringToFront();
    expect(await textOf(options, '#totals-shown')).toContain('Last 7 days1');
    await options.click('#totals');
    await until('it is stored', async () => (await rig.inBackground(storedSettings)).totals === true);
    await rig.openPopup(await rig.open(server.url(PATHS.otherStory)));
    await countedInAll(2);
  });

  it('cleared after a question, are empty; called off, they are as they were', async () => {
    await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)));
    await options.bringToFront();
    await options.waitForSelector('#clear-totals:enabled');
    await options.click('#clear-totals');
    await options.waitForSelector('#confirm-clear[open]');
    expect(await textOf(options, '#clear-what')).toMatch(/^The counts of 1 page since /);
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
    await options.keyboard.press('Enter');
    await options.waitForSelector('#confirm-clear:not([open])');
    await counted(1);

    await options.click('#clear-totals');
    await options.waitForSelector('#confirm-clear[open]');
    await options.click('#confirm-clear button[value="clear"]');
    await options.waitForFunction(
      () => document.getElementById('status')?.textContent === 'The totals are empty.',
    );
    expect(await textOf(options, '#totals-shown')).toBe('Nothing counted yet.');
    expect((await stored()).totals).toBeUndefined();
  });
});

it('the number, switched off, goes from the buttons and does not come back', async () => {
  await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)));
  await shows(String(REMOVED));
  const options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('body[data-state="ready"]');
  await options.click('#badge');
  await options.close();
  await shows('', 'Read with Broadsheet');
  await rig.openPopup(await rig.open(server.url(PATHS.otherStory)));
  await counted(2);
  await shows('', 'Read with Broadsheet');
});

it('the background, ended, forgets nothing', async () => {
  await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)));
  await counted(1);
  await rig.killBackground();
  await rig.openPopup(await rig.open(server.url(PATHS.story)));
  await counted(2);
});

/** What the button of the tab in front shows. */
const button = () =>
  rig.inBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const details = { tabId: tab?.id as number };
    return { text: await chrome.action.getBadgeText(details), title: await chrome.action.getTitle(details) };
  });

const shows = (text: string, title?: string) =>
  until(`the button shows “${text}”`, async () => {
    const shown = await button();
    return shown.text === text && (title === undefined || shown.title === title);
  });

interface Stored {
  readonly totals?: { readonly days: readonly { readonly pages: number }[] };
}
const stored = () => rig.inBackground(() => chrome.storage.local.get()) as Promise<Stored>;
const counted = (pages: number) =>
  until(`${pages} pages are counted`, async () => (await stored()).totals?.days[0]?.pages === pages);

/** Counted, and no more: pages are counted one after the other, and whoever has the lock has waited for all before. */
async function countedInAll(pages: number): Promise<void> {
  const counts = () =>
    rig.inBackground(() =>
      navigator.locks.request('totals', async () => {
        const { countedPages = [] } = await chrome.storage.session.get('countedPages');
        const { totals } = (await chrome.storage.local.get('totals')) as Stored;
        return [(countedPages as readonly string[]).length, totals?.days[0]?.pages ?? 0] as const;
      }),
    );
  await until('the last page is counted', async () => (await counts())[0] >= pages);
  expect(await counts()).toEqual([pages, pages]);
}

const numbersIn = (line: string) =>
  [...line.matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);

async function textOf(page: Page, selector: string): Promise<string> {
  const raw = await page.$eval(selector, (element) => element.textContent ?? '');
  return raw.replace(/\s+/g, ' ').trim();
}
