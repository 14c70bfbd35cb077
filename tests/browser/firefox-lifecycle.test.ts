/** What a tab goes through in Firefox: kept and brought back, thrown out of memory, older than its extension. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const ESCAPE = '\uE00C';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchFirefox());

it('the new version reads the tab in which the old one has a reader open, and the page comes back', async () => {
  const before = await openReader(PATHS.story);
  await until('its typefaces are there', async () => (await fonts()) > 0);
  await rig.update();

  expect(await rig.openPopup()).toBe('article');
  expect(await rig.popupText('#headline')).toBe('Windmill turns again after forty years');
  await rig.clickInPopup('#open-reader');
  // Until then it is the old one that is found.
  await until('the popup has gone', async () => (await rig.inPopup(() => true)) === undefined);
  await rig.whenReaderOpen();
  expect(await rig.readerText('#headline')).toBe('Windmill turns again after forty years');
  expect(await readers()).toBe(1);
  await rig.press(ESCAPE);
  await rig.whenReaderClosed();
  expect(await markup()).toBe(before);
  expect(await fonts()).toBe(0);
});

it('a page that comes back from the back-forward cache has its reader, which still closes, and is read', async () => {
  const before = await openReader(PATHS.busy);
  await rig.inPage(() => Object.assign(Reflect.get(window, 'wrappedJSObject'), { wasKept: true }));
  await rig.open(server.url(PATHS.otherStory));
  expect(await rig.isReaderOpen()).toBe(false);

  await rig.goBack();
  await until('the page is back', async () => (await rig.readerText('#headline')) === 'Busy page');
  // What its scripts know is there no more where it was loaded anew.
  expect(await rig.inPage(() => Reflect.get(window, 'wrappedJSObject').wasKept)).toBe(true);
  await rig.press(ESCAPE);
  await rig.whenReaderClosed();
  expect(await markup()).toBe(before);
  expect(await rig.openPopup()).toBe('article');
  expect(await rig.popupText('#headline')).toBe('Busy page');
  await rig.closePopup();
});

it('a tab that was thrown out of memory is read as if it were new', async () => {
  await openReader(PATHS.long);
  await rig.openPopup();
  await rig.clickInPopup('#open-options');
  await rig.switchToTab('/options/options.html');
  await until('the page is ready', () => rig.inPage(() => document.body?.dataset.state === 'ready'));
  const thrownOut = await rig.inPage(async () => {
    const own = Reflect.get(window, 'wrappedJSObject') as { browser: Browser; Object: ObjectConstructor };
    // Made by the page: it takes nothing from outside it.
    const all = () => own.browser.tabs.query(new own.Object());
    for (const { id, active } of [...(await all())]) {
      if (id !== undefined && !active) await own.browser.tabs.discard(id);
    }
    return [...(await all())].filter(({ discarded }) => discarded).length;
  });
  expect(thrownOut).toBe(1);

  await rig.switchToTab(PATHS.long);
  await until('the tab is there again', () => rig.inPage(() => document.readyState === 'complete'));
  expect(await rig.isReaderOpen()).toBe(false);
  expect(await rig.openPopup()).toBe('article');
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
  expect(await rig.readerText('#headline')).toBe('Long page');
  await rig.closePopup();
});

/** @returns the page before */
async function openReader(path: string): Promise<string> {
  await rig.open(server.url(path));
  const before = await markup();
  await rig.openPopup();
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
  await rig.closePopup();
  return before;
}

const markup = (): Promise<string> => rig.inPage(() => document.documentElement.outerHTML);
const fonts = (): Promise<number> => rig.inPage(() => document.fonts.size);
const readers = (): Promise<number> =>
  rig.inPage(() => document.querySelectorAll('[data-broadsheet="reader"]').length);
