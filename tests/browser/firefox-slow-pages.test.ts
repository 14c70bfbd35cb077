/** Pages that take long, in Firefox: the popup says so while it waits, can be told to stop, and tries again. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { sentenceFor, slowPage } from '../../src/view/sentences.ts';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const HEADLINE = 'Windmill turns again after forty years';

let goOn = () => {};

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchFirefox());
afterEach(async () => {
  goOn();
  await rig.closePopup();
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
  await until('it is stopped', async () => {
    const reason = await rig.inPopup((popup: Window) => popup.document.body?.dataset.reason);
    if (reason === 'stopped') return true;
    // Of a button that has gone meanwhile: then it was given up, and is asked for anew.
    await rig.clickInPopup(reason === 'no-answer' ? '#again' : '#stop').catch(() => {});
    return false;
  });
  expect(await rig.popupText('#main h1')).toBe(sentenceFor('stopped').title);
});

const state = () => rig.inPopup((popup: Window) => popup.document.body?.dataset.state);
