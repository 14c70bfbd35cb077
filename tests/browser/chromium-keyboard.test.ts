/** The keyboard command and the context-menu entry in Chromium. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { sentenceFor } from '../../src/view/sentences.ts';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { type Display, missingForDisplay, openDisplay } from './rig/display.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

let rig: ChromiumRig;

const server = await forThisFile(serveTestPages());

describe('without a keyboard', () => {
  beforeAll(async () => {
    rig = await launchChromium();
  });
  afterAll(() => rig?.close());

  it('the entry of the context menu is there', async () => {
    const exists = (id: string) =>
      rig
        .inBackground((entry) => chrome.contextMenus.update(entry, {}), id)
        .then(
          () => true,
          () => false,
        );
    await until('the entry is made', () => exists('open-reader'));
    expect(await exists('no-such-entry')).toBe(false);
  });

  // Chromium leaves a shortcut that it does not like unassigned without a word.
  it('the command has its shortcut', async () => {
    const commands = await rig.inBackground(() => chrome.commands.getAll());
    expect(commands.find(({ name }) => name === 'toggle-reader')?.shortcut).toBe('Alt+R');
  });
});

// On the continuous integration all of it is installed, and a missing program is a failure there, not a skip.
const missing = process.platform === 'linux' ? missingForDisplay() : 'a screen of its own needs Linux';
if (missing && !process.env.CI) console.warn(`The test of the real key press is left out: ${missing}`);

describe.skipIf(missing && !process.env.CI)('a real key press', () => {
  let display: Display;

  beforeAll(async () => {
    if (missing) throw new Error(missing);
    display = await openDisplay();
    rig = await launchChromium({ display: display.name });
  });
  afterAll(async () => {
    await rig?.close();
    await display?.close();
  });

  it('of Alt+R opens the reader, and a second one closes it', async () => {
    const page = await rig.open(server.url(PATHS.story));
    await page.bringToFront();
    await pressAltR();
    await rig.reader(page).whenOpen();
    expect(await rig.reader(page).text('#headline')).toBe('Windmill turns again after forty years');
    await pressAltR();
    await rig.reader(page).whenClosed();
  });

  it('of Alt+R on a section page opens the popup, which says why there is no article', async () => {
    const page = await rig.open(server.url(PATHS.section));
    await page.bringToFront();
    await pressAltR();
    const target = await rig.browser.waitForTarget((other) => other.url().endsWith('/popup/popup.html'));
    const popup = await target.asPage();
    await popup.waitForSelector('body[data-state="refused"]');
    expect(await popup.$eval('body', (body) => body.dataset.reason)).toBe('not-article');
    expect(await popup.$eval('#main h1', (title) => title.textContent)).toBe(
      sentenceFor('not-article').title,
    );
    expect(await rig.reader(page).isOpen()).toBe(false);
  });

  /**
   * Until the extension has heard it: a window that has just come up loses a key now and then. Once heard, once is
   * enough, and a second press would undo the first.
   */
  async function pressAltR(): Promise<void> {
    await rig.inBackground(() => {
      Object.assign(globalThis, { heard: false });
      chrome.commands.onCommand.addListener(() => void Object.assign(globalThis, { heard: true }));
    });
    const heard = () => rig.inBackground(() => Boolean(Reflect.get(globalThis, 'heard')));
    await until('the key is heard', async () => {
      await display.press('alt+r');
      return until('the key is heard', heard, 5_000).catch(() => false);
    });
  }
});
