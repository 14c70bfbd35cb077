/** Words of every language have room: on the narrowest phones, and in the popup. */
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { CHROME_BUILD, launchChromium } from './rig/chromium.ts';
import { playVoices } from './rig/fake-voices.ts';
import { folderForThisFile, forThisFile } from './rig/for-this-file.ts';
import { overflowing } from './rig/overflowing.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const NARROW = { width: 360, height: 740, isMobile: true, hasTouch: true };
const LOCALES = await readdir('src/_locales');

const build = await folderForThisFile();
await cp(CHROME_BUILD, build, { recursive: true });
const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium({ build }));

afterEach(async () => {
  for (const page of (await rig.browser.pages()).slice(1)) await page.close();
});

it.each(LOCALES)('%s has room in popup, reader and options', async (locale) => {
  await speak(locale);
  const page = await rig.open(server.url(PATHS.interrupted));
  await page.setViewport(NARROW);
  const popup = await rig.openPopup(page);
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe(locale.replace('_', '-'));
  expect(await inOwnPage(popup), 'the popup').toEqual([]);
  expect(await brokenActions(popup), 'the actions of the popup').toEqual([]);
  // As wide as a page of Firefox for Android is on a narrow phone.
  await popup.$eval('body', (body, width) => body.style.setProperty('width', `${width}px`), NARROW.width);
  expect(await inOwnPage(popup), 'the popup on a phone').toEqual([]);
  expect(await brokenActions(popup), 'its actions').toEqual([]);

  const reader = rig.reader(page);
  const voices = await playVoices(reader, ['en-US']);
  await popup.$eval('#open-reader', (button) => (button as HTMLElement).click());
  await reader.whenOpen();
  await page.bringToFront();
  const expectRoom = async (what: string) =>
    expect(await reader.run('dialog', overflowing), what).toEqual([]);
  await expectRoom('the reader');
  const panels = await reader.run('dialog', (dialog) =>
    [...(dialog?.querySelectorAll('details.tool-panel') ?? [])].map(({ id }) => id),
  );
  expect(panels.length).toBeGreaterThan(3);
  for (const id of panels) {
    await reader.run(`#${id}`, (panel) => {
      for (const details of panel?.querySelectorAll('details') ?? []) details.open = true;
      (panel as HTMLDetailsElement).open = true;
    });
    await expectRoom(id);
    await reader.run(`#${id}`, (panel) => {
      (panel as HTMLDetailsElement).open = false;
    });
  }
  await page.keyboard.press('?');
  await expectRoom('the list of keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('the');
  await until('it is found', () => reader.text('.find-count'));
  await expectRoom('find');
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await until('it speaks', () => voices.now());
  await expectRoom('read aloud');
  await reader.run('#speech-panel', (panel) => {
    (panel as HTMLDetailsElement).open = true;
  });
  await expectRoom('the voices');
  await reader.run('#speech-panel', (panel) => {
    (panel as HTMLDetailsElement).open = false;
  });
  await reader.click('#speech-close');
  await page.keyboard.press('t');
  await expectRoom('tidying');
  await page.keyboard.press('Delete');
  await until('it asks', () => reader.text('.recipe-question'));
  await expectRoom('the question');

  const options = await rig.openOwnPage('options/options.html');
  await options.setViewport(NARROW);
  await options.waitForSelector('body[data-state="ready"]');
  expect(await inOwnPage(options), 'the options').toEqual([]);
});

/** All of them in one browser: what it says in its own language is in that of another, as after an update. */
async function speak(locale: string): Promise<void> {
  const words = (of: string) => path.join(build, '_locales', of, 'messages.json');
  await cp(path.join(CHROME_BUILD, '_locales', locale, 'messages.json'), words('en'));
  await rig.browser.installExtension(build);
}

async function inOwnPage(page: Page): Promise<string[]> {
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  return page.$eval('body', overflowing);
}

/** @returns words of the actions below the article that do not stand on one line */
function brokenActions(popup: Page): Promise<string[]> {
  return popup.$$eval('.article-actions button:not(details *)', (buttons) =>
    buttons.flatMap((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return lines.size > 1 ? [button.textContent] : [];
    }),
  );
}
