/** A document as long as a book, in Chromium: the reader lays out what is near, and all the rest can be reached. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { servePages } from '../../scripts/drive/page-server.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';

const PARAGRAPHS = 3_000;
const FAR = 2_987;
const paragraph = (number: number) =>
  `<p>On day ${number} the keepers raised <em>gate ${number * 7}</em> by hand, wrote it into the book, and went home.</p>`;
const BOOK = `<!doctype html><html lang="en"><title>The book of the canal</title><link rel="icon" href="data:,">
<article><h1>The book of the canal</h1>${Array.from({ length: PARAGRAPHS }, (_, n) => paragraph(n + 1)).join('')}</article></html>`;

let page: Page;

const server = await forThisFile(servePages(() => ({ body: BOOK })));
const rig = await forThisFile(launchChromium());

beforeAll(async () => {
  page = await rig.open(server.url('/2024/may/9/the-book-of-the-canal'));
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
});

const isLaidOut = (number: number) =>
  rig
    .reader(page)
    .run(`#body > p:nth-child(${number}) > em`, (words) =>
      words?.checkVisibility({ contentVisibilityAuto: true }),
    );

it('only what is near is laid out', async () => {
  await until('the beginning is', () => isLaidOut(1));
  expect(await isLaidOut(PARAGRAPHS)).toBe(false);
});

it('a word far down is found and shown', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type(`gate ${FAR * 7}`);
  await page.keyboard.press('Enter');
  await until('it is shown', () => isInWindow(FAR));
  await page.keyboard.press('Escape');
});

it('closed and opened again, it is where it was', async () => {
  const before = await rig.reader(page).textAtTop();
  await page.keyboard.press('Escape');
  await rig.reader(page).whenClosed();
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await until('the place is the same', async () => (await rig.reader(page).textAtTop()) === before);
  expect(before).toContain('On day 29');
});

const isInWindow = (number: number) =>
  rig.reader(page).run(`#body > p:nth-child(${number})`, (block) => {
    const box = block?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
