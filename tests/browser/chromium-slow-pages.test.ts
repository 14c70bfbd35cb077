/** Pages that take long, in Chromium: the popup says so while it waits, can be told to stop, and tries again. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { say } from '../../src/view/say.ts';
import { sentenceFor, slowPage } from '../../src/view/sentences.ts';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { holdNextReading } from './rig/held-reading.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

/** In the options page and in the content script, where these functions run. */
declare const chrome: Browser;

const HEADLINE = 'Windmill turns again after forty years';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());
afterEach(() => server.release());

it('of a page that is too busy to answer the popup says that it waits, and shows it when it is read', async () => {
  const page = await rig.open(server.url(PATHS.story));
  await keepBusy(page);
  const popup = await clicked(page);
  const slow = await saysThatItIsSlow(popup);
  server.release(); // At once: it is given up four seconds later.
  expect(slow).toMatchObject({ role: 'status', isMainBusy: 'true', skeletonPx: 0 });

  await popup.waitForSelector('body[data-state="article"]');
  expect(await textOf(popup, '#headline')).toBe(HEADLINE);
  expect(await popup.$('#slow, #stop')).toBe(null);
});

it('a page that never answers is given up with its sentence, and is read at the next try', async () => {
  const page = await rig.open(server.url(PATHS.story));
  await keepBusy(page);
  const popup = await clicked(page);
  await popup.waitForSelector('body[data-state="refused"]');
  expect(await popup.$eval('body', (body) => body.dataset.reason)).toBe('no-answer');
  expect(await textOf(popup, '#main h1')).toBe(sentenceFor('no-answer').title);

  server.release();
  await popup.click('#again');
  await popup.waitForSelector('body[data-state="article"]');
  expect(await textOf(popup, '#headline')).toBe(HEADLINE);
});

it('a page that shows nothing yet is read at the next try', async () => {
  const page = await rig.open(server.url(PATHS.story));
  const content = await page.evaluateHandle(() => {
    const nodes = [...document.body.childNodes];
    document.body.replaceChildren();
    return nodes;
  });
  const popup = await clicked(page);
  await popup.waitForSelector('body[data-reason="empty"] #again');

  await page.evaluate((nodes) => document.body.append(...nodes), content);
  await popup.click('#again');
  await popup.waitForSelector('body[data-state="article"]');
  expect(await textOf(popup, '#headline')).toBe(HEADLINE);
});

it('waiting is stopped by a button, and begins again by another', async () => {
  const page = await rig.open(server.url(PATHS.story));
  await (await rig.openPopup(page)).close();
  const held = await holdNextReading(page, rig);
  const popup = await clicked(page);
  await saysThatItIsSlow(popup);
  await popup.click('#stop');
  await popup.waitForSelector('body[data-state="refused"]');
  expect(await textOf(popup, '#main h1')).toBe(sentenceFor('stopped').title);
  expect(await popup.evaluate(() => document.activeElement?.id)).toBe('again');

  await held.goOn();
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('body[data-state="article"]');
  expect(await textOf(popup, '#headline')).toBe(HEADLINE);
});

it('a page that is told to stop is not read to its end', async () => {
  const page = await rig.open(server.url(`${PATHS.story}?long`));
  await rig.openPopup(page);
  await page.evaluate(() => {
    const line =
      'The keepers raised the gate by hand, wrote the height of the water into the book, and waited.';
    const paragraphs = Array.from({ length: 20_000 }, () =>
      Object.assign(document.createElement('p'), { textContent: line }),
    );
    document.querySelector('article')?.append(...paragraphs);
  });
  const options = await rig.openOwnPage('options/options.html');
  const outcome = await options.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    const ask = (name: string) =>
      chrome.tabs.sendMessage(tab?.id as number, { broadsheet: 'page', name, args: [] });
    const stopped = await Promise.allSettled([ask('readArticle'), ask('stopReading')]);
    const [after] = await Promise.allSettled([ask('readArticle')]);
    return [...stopped, after].map((answer) => answer?.status);
  }, page.url());
  // The one after it is not stopped.
  expect(outcome).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});

it('of a reader that does not open at once the popup says why', async () => {
  const page = await rig.open(server.url(PATHS.story));
  const popup = await rig.openPopup(page);
  await keepBusy(page);
  await popup.click('#open-reader');
  await until('the popup says so', async () => (await textOf(popup, '#status')) === say('slowReader'));

  server.release();
  await rig.reader(page).whenOpen();
});

async function keepBusy(page: Page): Promise<void> {
  // Nothing else happens in the page until the server has sent all of it.
  void page.evaluate((address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address, false);
    request.send();
  }, `${PATHS.otherStory}?held`);
  await until('the page is busy', () => server.heldPages() > 0);
}

async function clicked(page: Page): Promise<Page> {
  await page.bringToFront();
  return rig.clickToolbarButton(page);
}

const saysThatItIsSlow = (popup: Page) =>
  until('the popup says that it waits', async () => {
    const seen = await popup.evaluate(() => {
      const slow = document.getElementById('slow');
      return {
        text: slow?.textContent,
        role: slow?.role,
        isMainBusy: document.getElementById('main')?.ariaBusy,
        skeletonPx: document.querySelector('.skeleton')?.getBoundingClientRect().height,
      };
    });
    const { title, what, todo } = slowPage();
    return seen.text === title + what + todo + say('stop') && seen;
  });

const textOf = (popup: Page, selector: string) =>
  popup.$eval(selector, ({ textContent }) => textContent).catch(() => null);
