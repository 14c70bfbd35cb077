/** The options page in Chromium: what a person sets there is seen, kept, taken along as a file, and acts. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { folderForThisFile, forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { asChosen, chooseSettings, storedSettings } from './rig/settings.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

const OWN_SETTINGS = {
  theme: 'sepia',
  lightTheme: 'contrast-light',
  darkTheme: 'black',
  ownPaper: '#e8f0e4',
  ownInk: '#10200f',
  ownAccent: '#00553c',
  font: 'local',
  localFont: 'Palatino',
  sizePx: 25,
  widthCh: 50,
  lineHeight: 1.8,
  letterSpacing: 0.04,
  wordSpacing: 0.1,
  align: 'justify',
  paragraphs: 'indented',
  hyphens: false,
  layout: 'pages',
  lineFocus: 'lines',
  speechRate: 1.5,
  voices: { de: 'urn:de', en: 'urn:en' },
  vertical: true,
  joinPages: false,
  liveOrder: 'oldest',
  customCss: '.dek { color: var(--accent) }',
  neverHosts: ['other.localhost'],
  badge: false,
  totals: true,
  blocking: 'default',
  unblockedHosts: ['third.localhost'],
  exportFormat: 'bibtex',
  exportWay: 'save',
  markdownTemplate: '# {{title}}',
};

const MANY_HOSTS = Array.from({ length: 600 }, (_, number) => `host-${number}.news.example`).sort();

let options: Page;

const folder = await folderForThisFile();
const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());

beforeAll(async () => {
  const session = await rig.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  options = await openOptions();
});
// Keys go where the focus is: a popup or a tab of the test before may still have it. What that has left is no part of this one.
beforeEach(async () => {
  await options.$$eval('#add-site, #add-never', (forms) => {
    for (const form of forms) (form as HTMLFormElement).reset();
  });
  await until('the options have the focus', async () => {
    await options.bringToFront();
    return options.evaluate(() => document.hasFocus());
  });
});

describe('how a person reads', () => {
  it('a theme is seen at once, and kept', async () => {
    await options.click('label:has(input[value="dark"])');
    expect(await options.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe(
      'rgb(26, 26, 28)',
    );
    await until('it is stored', async () => (await stored())?.theme === 'dark');
  });

  it('a text size is seen in the preview at once, and kept', async () => {
    const size = () =>
      options.$eval('#preview >>> #body p', (text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const before = await size();
    await options.focus('input[name="sizePx"]');
    await options.keyboard.press('ArrowRight');
    expect(await size()).toBe(before + 1);
    await until('it is stored', async () => (await stored())?.sizePx === before + 1);
  });

  it('own colors that cannot be read are said to be, beside them', async () => {
    const warning = () => options.$eval('.colors + .control-note', ({ textContent }) => textContent);
    await options.click('label:has(input[value="own"])');
    await until('it is stored', async () => (await stored())?.theme === 'own');
    expect(await warning()).toBe('');
    await options.$eval('input[name="ownInk"]', (input) => {
      (input as HTMLInputElement).value = '#e0d8c8';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('it is said', async () =>
      /^Text in these colors is hard to read: their contrast is 1\.\d to 1/.test((await warning()) ?? ''),
    );
    await options.$eval('input[name="ownInk"]', (input) => {
      (input as HTMLInputElement).value = '#101010';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('it is not said any more', async () => (await warning()) === '');
    await options.click('label:has(input[value="dark"])');
    await until('it is stored', async () => (await stored())?.theme === 'dark');
  });

  it('the popup and a reader that is open follow', async () => {
    const page = await rig.open(server.url(PATHS.story));
    const popup = await rig.openPopup(page);
    expect(await popup.$eval('html', (html) => html.dataset.theme)).toBe('dark');
    await popup.click('#open-reader');
    await rig.reader(page).whenOpen();
    await options.bringToFront();
    await options.click('label:has(input[value="light"])');
    await until('the reader is light', async () => {
      const attributes = await rig.reader(page).attributes('dialog');
      return attributes?.['data-theme'] === 'light';
    });
    await until('it is stored', async () => (await stored())?.theme === 'light');
    await page.close();
  });
});

it('a button that gets the focus is not behind the status line', async () => {
  await options.type('#site-host', 'two words');
  await options.keyboard.press('Enter');
  await says('“two words” is not the name of a site. Write it as news.example.');
  await options.setViewport({ width: 1000, height: 600 });
  await options.$eval('#reset', (button) =>
    scrollBy({ top: button.getBoundingClientRect().bottom - innerHeight, behavior: 'instant' }),
  );
  await options.focus('#reset');
  const onTop = await options.$eval('#reset', (button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.id;
  });
  await options.setViewport(null);
  await options.$eval('#add-site', (form) => (form as HTMLFormElement).reset());
  expect(onTop).toBe('reset');
});

describe('the settings as a file', () => {
  beforeEach(() => rig.inBackground(chooseSettings, asChosen(OWN_SETTINGS)));

  it.each([
    ['empty.json', ''],
    ['cut-off.json', '{"version":1,"theme":"li'],
    ['a-list.json', '[1, 2]'],
    ['another-program.json', '{"theme":"light"}'],
    ['a-picture.json', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
  ])('%s gets a sentence and changes nothing', async (name, content) => {
    await importFile(name, content);
    await says(`${name} is not a Broadsheet settings file. Your settings are unchanged.`);
    expect(await stored()).toEqual(OWN_SETTINGS);
  });

  it('a file with one broken field: this one falls back, the others are taken', async () => {
    await importFile(
      'partly.json',
      JSON.stringify({ version: 1, ...OWN_SETTINGS, sizePx: 'huge', theme: 'dark' }),
    );
    await says('Settings read from partly.json.');
    expect(await stored()).toEqual({ ...OWN_SETTINGS, sizePx: 19, theme: 'dark' });
  });

  it('a file with more hosts than the browser keeps in step gets a sentence and changes nothing', async () => {
    await importFile('long.json', JSON.stringify({ version: 1, ...OWN_SETTINGS, neverHosts: MANY_HOSTS }));
    await says(
      'This is more than the browser keeps in step between devices. Your settings are as they were.',
    );
    expect(await stored()).toEqual(OWN_SETTINGS);
    expect(await options.$eval('#where-kept', (line) => line.textContent)).toContain('in the sync');
  });

  it('exported, reset and imported, they are what they were', async () => {
    await options.click('#export');
    const file = path.join(folder, 'broadsheet-settings.json');
    const exported = await until('the file is there', () => readFile(file, 'utf8').catch(() => ''));
    expect(JSON.parse(exported)).toEqual({ version: 1, ...OWN_SETTINGS });

    await options.click('#reset');
    await options.click('#confirm-reset button[value="reset"]');
    await says('All settings are as they came.');
    expect(await stored()).toMatchObject({ theme: 'system', sizePx: 19, neverHosts: [] });

    await choose(file);
    await says('Settings read from broadsheet-settings.json.');
    expect(await stored()).toEqual(OWN_SETTINGS);
    expect(await options.$eval('html', (html) => html.dataset.theme)).toBe('sepia');
  });

  it('a reset that is called off changes nothing', async () => {
    await options.click('#reset');
    await options.keyboard.press('Escape');
    await options.waitForSelector('#confirm-reset:not([open])');
    expect(await stored()).toEqual(OWN_SETTINGS);
  });
});

describe('the sites', () => {
  beforeEach(async () => {
    await rig.inBackground(chooseSettings, asChosen({}));
    await rig.inBackground(async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      await chrome.permissions.remove({ origins });
    });
    await gateOn([]);
  });

  it('one allowed by the form is on the list and has its gate; removed, it has neither', async () => {
    await allow(server.url(PATHS.story));
    await gateOn(['*://news.localhost/*']);
    const page = await rig.open(server.url(PATHS.otherStory));
    await rig.reader(page).whenOpen();
    await page.close();

    await options.bringToFront();
    await options.click('#sites [data-host="news.localhost"] button');
    await until('the list is empty', async () => (await hosts('#sites')).length === 0);
    await gateOn([]);
    expect(await isGranted('*://news.localhost/*')).toBe(false);
  });

  it('what is no site gets a sentence', async () => {
    await add('site', 'two words');
    await says('“two words” is not the name of a site. Write it as news.example.');
    expect(await hosts('#sites')).toEqual([]);
    await options.$eval('#add-site', (form) => (form as HTMLFormElement).reset());
  });

  it('"every article" taken back leaves the sites that were allowed one by one', async () => {
    await allow('news.localhost');
    await options.click('#every-site');
    await gateOn(['*://*/*']);
    await options.click('#every-site');
    await gateOn(['*://news.localhost/*']);
    await until('the list has it', async () => (await hosts('#sites')).includes('news.localhost'));
    expect(await isGranted('*://*/*')).toBe(false);
  });

  it('one on the "never" list is left out by the gate, until it is removed', async () => {
    await allow('news.localhost');
    await add('never', 'news.localhost');
    await says('The reader never opens by itself on news.localhost.');
    await until('the gate leaves it out', async () => (await excluded())?.includes('*://news.localhost/*'));
    await options.click('#never-sites [data-host="news.localhost"] button');
    await until('the gate takes it in', async () => (await excluded())?.length === 0);
    await until('the list has it no more', async () => (await hosts('#never-sites')).length === 0);
  });

  it('one that is allowed is on the "never" list no more', async () => {
    await add('never', 'news.localhost');
    await until('the list has it', async () => (await hosts('#never-sites')).includes('news.localhost'));
    await allow('news.localhost');
    await until('the list has it no more', async () => (await hosts('#never-sites')).length === 0);
  });
});

async function allow(site: string): Promise<void> {
  await add('site', site);
  await says('The reader opens by itself on news.localhost.');
  expect(await hosts('#sites')).toEqual(['news.localhost']);
}

async function add(list: 'site' | 'never', site: string): Promise<void> {
  await options.type(`#${list}-host`, site);
  await options.click(`#add-${list} button`);
}

async function openOptions(): Promise<Page> {
  const page = await rig.openOwnPage('options/options.html');
  await page.waitForSelector('body[data-state="ready"]');
  return page;
}

/** Asked from outside: a tab that the browser takes for hidden draws no frames, and would not look again. */
const says = (sentence: string) =>
  until(
    `it says “${sentence}”`,
    async () => (await options.$eval('#status', ({ textContent }) => textContent)) === sentence,
  );

async function importFile(name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  await choose(file);
}

async function choose(file: string): Promise<void> {
  const input = (await options.$('#import-file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

const stored = () => rig.inBackground(storedSettings);
const gate = async () => (await rig.inBackground(() => chrome.scripting.getRegisteredContentScripts()))[0];
const gateOn = (patterns: readonly string[]) =>
  until(
    `the gate is registered for ${patterns}`,
    async () => String((await gate())?.matches ?? []) === String(patterns),
  );
const excluded = async () => {
  const registered = await gate();
  return registered && (registered.excludeMatches ?? []);
};
const isGranted = (origin: string) =>
  rig.inBackground((asked) => chrome.permissions.contains({ origins: [asked] }), origin);
const hosts = (list: string) =>
  options.$$eval(`${list} [data-host]`, (rows) => rows.map((row) => row.getAttribute('data-host')));
