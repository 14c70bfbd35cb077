/** The report in Firefox: the number on the button, what was removed and where, and the totals over time. */
import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const OPTIONS = '/options/options.html';
/** What the one line of the founding example counts. */
const REMOVED = '5';
const QUIET = { text: '', title: 'Read with Broadsheet' };

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchFirefox());

it('a click puts the number on the button and says it in words; the next page of the tab has none', async () => {
  await rig.open(server.url(PATHS.foundingExample));
  await rig.openPopup();
  await shows({ text: REMOVED, title: `Read with Broadsheet: ${REMOVED} things removed` });
  await rig.closePopup();
  await rig.open(server.url(PATHS.section));
  await shows(QUIET);
});

it('an app that goes on to another story takes the number away', async () => {
  await rig.open(server.url(PATHS.foundingExample));
  await rig.openPopup();
  await shows({ text: REMOVED });
  await rig.closePopup();
  await rig.inPage(() => window.history.pushState(null, '', '/another-story'));
  await shows(QUIET);
});

it('the list opens, and shows what each thing was and where it stood', async () => {
  await rig.open(server.url(PATHS.foundingExample));
  await rig.openPopup();
  await rig.clickInPopup('#removed > summary');
  expect(await rig.popupText('#removed h3')).toBe('Meta');
  await rig.clickInPopup('.removed-group:last-of-type .removed-thing > summary');
  const facts = '.removed-group:last-of-type .removed-thing[open] > .removed-facts';
  await until('it is open', () => rig.popupText(facts));
  expect(await rig.popupText(facts)).toMatch(/^WhatLinkedin PinterestWhere(?:Above|In|Below) /);

  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
  expect(await rig.readerText('#removed h2')).toBe('Removed from this page');
  expect(await rig.readerText('#removed .removed-where')).toMatch(/^(?:In|Above|Below) /);
});

it('the totals have each page once, stop when they are switched off, and are empty when they are cleared', async () => {
  for (const path of [PATHS.foundingExample, PATHS.story, PATHS.foundingExample]) {
    await rig.open(server.url(path));
    await rig.openPopup();
  }
  await openOptions();
  await until('they are counted', async () => (await totals()).includes('Last 7 days2'));
  expect(await totals()).toContain('Meta 1');

  await switchTo('totals', false);
  await rig.open(server.url(PATHS.otherStory));
  await rig.openPopup();
  await until('its number is known', async () => (await rig.button()).title.endsWith(' removed'));
  await openOptions();
  await switchTo('totals', true);
  await rig.open(server.url(PATHS.updated));
  await rig.openPopup();
  await openOptions();
  await until('they are counted again', async () => (await totals()).includes('Last 7 days3'));

  await rig.click('#clear-totals');
  await rig.click('#confirm-clear button[value="clear"]');
  await until('they are empty', async () => (await totals()) === 'Nothing counted yet.');
});

it('the number, switched off, does not come back', async () => {
  await openOptions();
  await switchTo('badge', false);
  await rig.open(server.url(PATHS.section));
  await rig.openPopup();
  const before = await countedPages();
  await rig.open(server.url(PATHS.long));
  await rig.openPopup();
  await until('it is counted', async () => (await countedPages()) > before);
  // Its number would have been shown before.
  expect(await rig.button()).toEqual(QUIET);
});

it('what is read in a private window has its number, and is not counted', async () => {
  const own = await launchFirefox({ isPrivate: true });
  try {
    for (const path of [PATHS.foundingExample, PATHS.story]) {
      await own.open(server.url(path));
      await own.openPopup();
      await until('its number is known', async () => (await own.button()).title.endsWith(' removed'));
    }
    await openOptions(own);
    expect(await own.inPage(() => document.getElementById('totals-shown')?.textContent)).toBe(
      'Nothing counted yet.',
    );
  } finally {
    await own.close();
  }
});

/** From a page that is no article, and so is not counted. */
async function openOptions(firefox = rig): Promise<void> {
  await firefox.open(server.url(PATHS.section));
  await firefox.openPopup();
  await firefox.clickInPopup('#open-options');
  await firefox.switchToTab(OPTIONS);
  await until('the page is ready', () => firefox.inPage(() => document.body?.dataset.state === 'ready'));
}

async function switchTo(name: 'badge' | 'totals', on: boolean): Promise<void> {
  await rig.click(`#${name}`);
  await until('it is stored', async () => (await setting(name)) === on);
}

const shows = (wanted: { text: string; title?: string }) =>
  until(`the button shows “${wanted.text}”`, async () => {
    const { text, title } = await rig.button();
    return text === wanted.text && (wanted.title === undefined || title === wanted.title);
  });

const totals = (): Promise<string> =>
  rig.inPage(() => document.getElementById('totals-shown')?.textContent ?? '');

/** Asked in the popup. */
const countedPages = (): Promise<number> =>
  rig.inPopup(async (popup: Window) => {
    // biome-ignore lint/suspicious/noExplicitAny: the popup's own global, seen from outside it.
    const { browser } = (popup as any).wrappedJSObject;
    const { totals: stored } = await browser.storage.local.get('totals');
    return stored ? stored.days[0].pages : 0;
  });

const setting = (name: string): Promise<unknown> =>
  rig.inPage(async (wanted: string) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page's own global, seen from outside it.
    const { browser } = (window as any).wrappedJSObject;
    return (await browser.storage.sync.get(`setting:${wanted}`))[`setting:${wanted}`];
  }, name);
