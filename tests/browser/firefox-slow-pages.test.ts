/** Pages that take long, in Firefox: the popup says so while it waits, can be told to stop, and tries again. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { sentenceFor, slowPage } from '../../src/view/sentences.ts';
import { type FirefoxRig, launchFirefox } from './rig/firefox.ts';
import { PATHS, serveTestPages, type TestPages } from './rig/pages.ts';

const HEADLINE = 'Windmill turns again after forty years';

let rig: FirefoxRig;
let server: TestPages;
let goOn = () => {};

beforeAll(async () => {
  server = await serveTestPages();
  rig = await launchFirefox();
});
afterEach(async () => {
  goOn();
  await rig.closePopup();
});
afterAll(async () => {
  await rig?.close();
  await server?.close();
});
beforeEach(async () => {
  await rig.open(server.url(PATHS.story));
  goOn = await rig.freezePage();
  await rig.clickToolbarButton();
  await until('the popup says that it waits', async () =>
    (await rig.popupText('#slow'))?.startsWith(slowPage().title),
  );
});

it('a page that was too busy to answer is shown when it is read', async () => {
  goOn();
  await until('the article is there', async () => (await state()) === 'article');
  expect(await rig.popupText('#headline')).toBe(HEADLINE);
  expect(await rig.popupText('#slow')).toBe(null);
});

it('one that never answers is given up with its sentence, and is read at the next try', async () => {
  await until('it is given up', async () => (await state()) === 'refused');
  expect(await rig.popupText('#main h1')).toBe(sentenceFor('no-answer').title);
  goOn();
  await rig.clickInPopup('#again');
  await until('the article is there', async () => (await state()) === 'article');
  expect(await rig.popupText('#headline')).toBe(HEADLINE);
});

it('waiting is stopped by a button', async () => {
  await rig.clickInPopup('#stop');
  await until('it is stopped', async () => (await state()) === 'refused');
  expect(await rig.popupText('#main h1')).toBe(sentenceFor('stopped').title);
});

const state = () => rig.inPopup((popup: Window) => popup.document.body?.dataset.state);
