/** What goes wrong in a browser's life: the background ends, the stored settings are broken. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { asChosen, chooseInFirstShape, chooseSettings, storedSettings } from './rig/settings.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

let rig: ChromiumRig;

const server = await forThisFile(serveTestPages());
beforeEach(async () => {
  rig = await launchChromium();
});
afterEach(() => rig?.close());

it('the background ends between the click and the answer: the popup shows the article', async () => {
  const page = await rig.open(server.url(PATHS.story));
  await page.bringToFront();
  const [popup] = await Promise.all([rig.openPopup(page), rig.killBackgroundAtWork()]);
  expect(await popup.$eval('#headline', (headline) => headline.textContent)).toBe(
    'Windmill turns again after forty years',
  );
});

it('the background ends while it answers the gate: the gate asks again and the reader opens', async () => {
  const setUp = await rig.openPopup(await rig.open(server.url(PATHS.story)));
  await setUp.waitForSelector('#always-here', { visible: true });
  await setUp.click('#always-here');
  await setUp.waitForSelector('#always-here[aria-checked="true"]');
  await until('the gate is registered', async () => (await gate()).length === 1);

  await rig.inBackground(() => {
    Object.assign(globalThis, { asked: false });
    // The question of the gate gets no answer from this background.
    chrome.storage.session.get = (() => {
      Object.assign(globalThis, { asked: true });
      return new Promise(() => {});
    }) as never;
  });
  const page = await rig.open(server.url(PATHS.otherStory));
  await until('the background is answering', () =>
    rig.inBackground(() => Boolean(Reflect.get(globalThis, 'asked'))),
  );
  expect(await rig.reader(page).isOpen()).toBe(false);
  // The reader opens only by another background: this one would be silent for ever.
  await rig.killBackgroundAtWork();
  await rig.reader(page).whenOpen();
});

it('the background ends while a page is open: the page is read again at the next click', async () => {
  const page = await rig.open(server.url(PATHS.story));
  const first = await rig.openPopup(page);
  expect(await first.$eval('body', (body) => body.dataset.state)).toBe('article');
  await page.bringToFront();
  await rig.killBackground();
  const second = await rig.openPopup(page);
  expect(await second.$eval('body', (body) => body.dataset.state)).toBe('article');
});

it('a settings record with broken fields: these fall back, the others are kept', async () => {
  await rig.inBackground(
    chooseSettings,
    asChosen({
      theme: 42,
      font: 'sans',
      sizePx: 'big',
      neverHosts: ['news.localhost', 7],
    }),
  );
  const popup = await rig.openPopup(await rig.open(server.url(PATHS.story)));
  expect(await popup.$eval('body', (body) => body.dataset.state)).toBe('article');
  expect(await popup.$eval('html', (html) => html.dataset.theme)).toBe('light');
  await popup.waitForSelector('#never-here[aria-checked="true"]');
});

it('settings of the first shape hold after an update, and are in the sync of the browser', async () => {
  const chosen = { theme: 'sepia', sizePx: 24, neverHosts: ['news.localhost'], badge: false };
  await rig.inBackground(chooseInFirstShape, { version: 1, font: 'serif', ...chosen });
  const popup = await rig.openPopup(await rig.open(server.url(PATHS.story)));
  expect(await popup.$eval('html', (html) => html.dataset.theme)).toBe('sepia');
  await rig.killBackground();
  // What was read is told to the background, which starts.
  await rig.openPopup(await rig.open(server.url(PATHS.otherStory)));
  await until('they are in sync', async () => {
    const sent = await rig.inBackground(() => chrome.storage.sync.get(null));
    return Object.entries(chosen).every(
      ([name, value]) => JSON.stringify(sent[`setting:${name}`]) === JSON.stringify(value),
    );
  });
});

it('a settings record of no known shape: all works with the defaults', async () => {
  for (const settings of [
    'light',
    [],
    { theme: 'dark' },
    { version: 'x' },
    { version: 0, theme: 'dark' },
    null,
  ]) {
    await rig.inBackground(chooseInFirstShape, settings);
    const page = await rig.open(server.url(PATHS.story));
    const popup = await rig.openPopup(page);
    expect(await popup.$eval('body', (body) => body.dataset.state)).toBe('article');
    expect(await popup.$eval('html', (html) => html.dataset.theme)).toBe('light');
    await popup.click('#open-reader');
    await rig.reader(page).whenOpen();
    expect(await rig.reader(page).attributes('dialog')).toMatchObject({ 'data-theme': 'light' });

    const options = await rig.openOwnPage('options/options.html');
    await options.waitForSelector('body[data-state="ready"]');
    expect(await options.$eval('input[name="theme"]:checked', (radio) => Reflect.get(radio, 'value'))).toBe(
      'system',
    );
    await options.close();
  }
});

it('a broken record of the first shape: what is good of it is taken over, and the rest can be chosen anew', async () => {
  await rig.inBackground(chooseInFirstShape, { version: 1, theme: 42, font: 'sans', neverHosts: 'none' });
  const options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('body[data-state="ready"]');
  expect(await options.$eval('input[name="font"]:checked', (radio) => Reflect.get(radio, 'value'))).toBe(
    'sans',
  );
  await options.click('label:has(input[value="dark"])');
  await until('both are stored', async () => {
    const { font, theme, ...others } = await rig.inBackground(storedSettings);
    return font === 'sans' && theme === 'dark' && Object.keys(others).length === 0;
  });
});

const gate = () => rig.inBackground(() => chrome.scripting.getRegisteredContentScripts());
