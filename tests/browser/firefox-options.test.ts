/** The options page in Firefox, from the popup's button on: what a person sets there is kept, and acts. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { DEFAULTS } from '../../src/platform/settings-record.ts';
import { launchFirefox } from './rig/firefox.ts';
import { folderForThisFile, forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const OPTIONS = '/options/options.html';

const folder = await folderForThisFile();
const server = await forThisFile(serveTestPages());
const rig = await forThisFile(
  launchFirefox({
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  }),
);

beforeAll(async () => {
  await rig.open(server.url(PATHS.story));
  await rig.openPopup();
  await rig.clickInPopup('#open-options');
  await rig.switchToTab(OPTIONS);
  await until('the page is ready', () => rig.inPage(() => document.body?.dataset.state === 'ready'));
});

it('a theme is seen in the preview at once, and kept', async () => {
  await rig.click('label:has(input[name="theme"][value="dark"])');
  expect(await preview()).toEqual({ theme: 'dark', background: 'rgb(26, 26, 28)' });
  await until('it is stored', async () => (await stored()).theme === 'dark');
});

it('a broken file gets a sentence and changes nothing', async () => {
  const before = await stored();
  await importFile('cut-off.json', '{"version":1,"theme":"li');
  await says('cut-off.json is not a Broadsheet settings file. Your settings are unchanged.');
  expect(await stored()).toEqual(before);
});

it('a file with more hosts than the browser keeps in step gets a sentence and changes nothing', async () => {
  const before = await stored();
  const neverHosts = Array.from({ length: 600 }, (_, number) => `host-${number}.news.example`);
  await importFile('long.json', JSON.stringify({ version: 1, neverHosts }));
  await says('This is more than the browser keeps in step between devices. Your settings are as they were.');
  expect(await stored()).toEqual(before);
});

it('exported, reset and imported, the settings are what they were', async () => {
  const before = await stored();
  await rig.click('#export');
  const file = path.join(folder, 'broadsheet-settings.json');
  const exported = await until('the file is there', () => readFile(file, 'utf8').catch(() => ''));
  expect(JSON.parse(exported)).toEqual({ version: 1, ...DEFAULTS, ...before });

  await rig.click('#reset');
  await rig.click('#confirm-reset button[value="reset"]');
  await says('All settings are as they came.');
  expect((await stored()).theme).toBe('system');

  await rig.type('#import-file', file);
  await says('Settings read from broadsheet-settings.json.');
  expect(await stored()).toMatchObject(before);
  expect((await preview()).theme).toBe('dark');
});

it('a site allowed by the form is on the list, and its articles open by themselves until it is removed', async () => {
  await rig.type('#site-host', 'news.localhost');
  await rig.click('#add-site button');
  await says('The reader opens by itself on news.localhost.');
  expect(await hosts()).toEqual(['news.localhost']);
  await until('the gate is registered', async () => (await gateMatches()).includes('*://news.localhost/*'));

  await rig.click('#sites [data-host="news.localhost"] button');
  await until('the list is empty', async () => (await hosts()).length === 0);
  await until('the gate is registered no more', async () => (await gateMatches()).length === 0);
});

describe('with "every article" chosen', () => {
  beforeAll(async () => {
    await rig.click('#every-site');
    await until('the gate is registered', async () => (await gateMatches()).includes('*://*/*'));
  });

  it('articles of any site open by themselves', async () => {
    for (const host of ['news.localhost', 'other.localhost']) {
      await rig.open(server.url(PATHS.story, host));
      await rig.whenReaderOpen();
    }
  });

  it('"never" for a site wins', async () => {
    await rig.open(server.url(PATHS.story, 'other.localhost'));
    await rig.openPopup();
    await until('the switches are there', () =>
      rig.inPopup((popup: Window) => popup.document.getElementById('sites')?.hidden === false),
    );
    await rig.clickInPopup('#never-here');
    await until('the switch is on', () =>
      rig.inPopup(
        (popup: Window) => popup.document.querySelector('#never-here[aria-checked="true"]') !== null,
      ),
    );
    await rig.open(server.url(PATHS.otherStory, 'other.localhost'));
    await until('the page is uncovered', () =>
      rig.inPage(() => !document.querySelector('[data-broadsheet="cover"]')),
    );
    expect(await rig.isReaderOpen()).toBe(false);
    await rig.open(server.url(PATHS.otherStory));
    await rig.whenReaderOpen();
  });
});

const preview = (): Promise<{ theme: string; background: string }> =>
  rig.inPage(() => ({
    theme: document.documentElement.dataset.theme,
    background: getComputedStyle(document.body).backgroundColor,
  }));

const hosts = (): Promise<string[]> =>
  rig.inPage(() =>
    [...document.querySelectorAll<HTMLElement>('#sites [data-host]')].map((row) => row.dataset.host),
  );

const says = (sentence: string) =>
  until(`the page says “${sentence}”`, () =>
    rig.inPage((wanted: string) => document.getElementById('status')?.textContent === wanted, sentence),
  );

async function importFile(name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  await rig.type('#import-file', file);
}

const stored = (): Promise<Record<string, unknown>> =>
  rig.inPage(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the page's own global, seen from outside it.
    const { browser } = (window as any).wrappedJSObject;
    const items = JSON.parse(JSON.stringify(await browser.storage.sync.get()));
    const settings = Object.entries(items).filter(([key]) => key.startsWith('setting:'));
    return Object.fromEntries(settings.map(([key, value]) => [key.slice('setting:'.length), value]));
  });

const gateMatches = (): Promise<string[]> =>
  rig.inPage(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const { browser } = (window as any).wrappedJSObject;
    const [gate] = await browser.scripting.getRegisteredContentScripts();
    return [...(gate?.matches ?? [])];
  });
