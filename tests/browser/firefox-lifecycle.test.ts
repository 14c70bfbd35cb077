/** What a tab goes through in Firefox when the extension is updated under an open reader. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { type FirefoxRig, launchFirefox } from './rig/firefox.ts';
import { PATHS, serveTestPages, type TestPages } from './rig/pages.ts';

const ESCAPE = '\uE00C';

let rig: FirefoxRig;
let server: TestPages;

beforeAll(async () => {
  server = await serveTestPages();
  rig = await launchFirefox();
});
afterAll(async () => {
  await rig?.close();
  await server?.close();
});

it('the new version reads the tab in which the old one has a reader open, and the page comes back', async () => {
  const before = await openReader(PATHS.story);
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
const readers = (): Promise<number> =>
  rig.inPage(() => document.querySelectorAll('[data-broadsheet="reader"]').length);
