/** What the browser can be given keys for beside Alt+R: each opens the reader and does its work there. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { say } from '../../src/view/say.ts';
import { launchChromium } from './rig/chromium.ts';
import { playVoices } from './rig/fake-voices.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { storedSettings } from './rig/settings.ts';

// biome-ignore lint/suspicious/noExplicitAny: `dispatch` is in no types.
declare const chrome: any;

let page: Page;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());
beforeEach(async () => {
  page = await rig.open(server.url(PATHS.story));
  // As a key would, the click lets the extension into the tab.
  const popup = await rig.openPopup(page);
  await popup.close();
  await page.bringToFront();
});
afterEach(() => page.close());

/** As the browser tells of a key that a person has given it: in a headless one there is no way to give one. */
const command = (name: string) =>
  rig.inBackground(async (told: string) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(told, tab);
  }, name);

it('they are named in the browser, and the button itself can have a key', async () => {
  const commands = await rig.inBackground(() => chrome.commands.getAll());
  const names = commands.map(({ name, description }: Record<string, string>) => [name, description]);
  expect(names).toEqual(
    expect.arrayContaining([
      ['read-aloud', say('commandReadAloud')],
      ['save-markdown', say('commandSaveMarkdown')],
      ['next-theme', say('commandNextTheme')],
      ['_execute_action', expect.any(String)],
    ]),
  );
});

it('reading aloud starts, and pauses', async () => {
  const voices = await playVoices(rig.reader(page), ['en-US']);
  await command('read-aloud');
  await rig.reader(page).whenOpen();
  await until('it reads', async () => (await voices.now())?.text.startsWith('Windmill turns again'));
  await command('read-aloud');
  await until('it is quiet', async () => (await voices.now()) === null);
});

it('the article is saved as Markdown', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-commands-'));
  const session = await rig.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await command('save-markdown');
  const name = await until('the file is there', async () =>
    (await readdir(folder)).find((file) => file.endsWith('.md')),
  );
  await until('it is whole', async () =>
    (await readFile(path.join(folder, name), 'utf8')).includes('# Windmill turns again after forty years'),
  );
  await rm(folder, { recursive: true, force: true });
});

it('the next theme is shown, said and kept', async () => {
  await command('next-theme');
  await until('it is said', async () =>
    (await rig.reader(page).text('.reader-note'))?.includes(say('themeLight')),
  );
  await until('it is kept', async () => (await rig.inBackground(storedSettings)).theme === 'light');
});
