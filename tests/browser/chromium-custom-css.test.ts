/** A person's own style sheet in Chromium: it changes how things look, and asks for nothing, however it is written. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { marked, TRIES } from './rig/custom-css-tries.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { openListener } from './rig/listener.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { storedSettings } from './rig/settings.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

let options: Page;

const server = await forThisFile(serveTestPages());
const listener = await forThisFile(openListener());
const rig = await forThisFile(launchChromium());

beforeAll(async () => {
  options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('body[data-state="ready"]');
});

/** The page's own properties reach everything in it, the reader too. */
const OF_THE_PAGE = [
  '.headline { background: var(--of-the-page) }',
  ':host { background: var(--of-the-page) }',
  ':host { background: var(--paper) }',
  '.reader { --paper: inherit; background: var(--paper) }',
  '.reader { --paper:UnSet; background: var(--paper) }',
  '.reader { --paper: revert-layer; background: var(--paper) }',
  '.headline { --rule: var(--of-the-page); background: var(--rule) }',
];

it('whatever is tried, nothing is asked for', async () => {
  for (const [at, css] of TRIES.entries()) {
    await write(marked(css, at, listener.address));
    await until(`try ${at} is in the preview`, async () => (await leadingInPreview()) === String(at + 1));
    await painted(options);
  }
  expect(await listener.asked()).toEqual([]);
});

it('nor is it by way of the page under the reader', async () => {
  const page = await rig.open(server.url(PATHS.story));
  await page.evaluate((url) => {
    document.documentElement.style.setProperty('--of-the-page', `url(${url}/page)`);
    document.documentElement.style.setProperty('--paper', `url(${url}/paper)`);
  }, listener.address);
  await openReader(page);
  for (const [at, css] of OF_THE_PAGE.entries()) {
    await write(`${css}\n.body { --leading: ${at + 1} }`);
    await until(`try ${at} is in the reader`, async () => (await leadingIn(page)) === String(at + 1));
    await painted(page);
  }
  expect(await listener.asked()).toEqual([]);
  await page.close();
});

it.each(['no rule at all', '.headline { colr: red }'])(
  'that nothing is understood is said: %s',
  async (css) => {
    await write('');
    await options.type('#custom-css-field', css);
    await says('');
    await options.keyboard.press('Tab');
    await says('The browser understands no rule in it: nothing changes.');
    await write('.headline { color: red }');
    await says('');
  },
);

it('what is harmless is kept, and a sentence says how much is not', async () => {
  await write('.headline { color: rgb(1, 2, 3) } .dek { background: url(https://a.example/) }');
  await says('1 rule is left out: it would load something, or name what is not the reader’s.');
  expect(await colorInPreview()).toBe('rgb(1, 2, 3)');
  await write(
    '.headline { color: rgb(4, 5, 6); background: url("data:image/gif;base64,R0lGODlhAQABAAAAACw=") }',
  );
  await says('');
  expect(await colorInPreview()).toBe('rgb(4, 5, 6)');
  await write('@media screen { .headline { color: var(--accent); &::before { content: "“" attr(id) } } }');
  await says('');
});

it('is on paper too', async () => {
  await write('.headline { color: rgb(7, 8, 9) }');
  const page = await rig.open(server.url(PATHS.story));
  await openReader(page);
  const whenPrinted = await rig.reader(page).watchPrinting();
  await rig.reader(page).click('#print-reader');
  expect(await whenPrinted()).toMatchObject({ color: 'rgb(7, 8, 9)' });
  await page.close();
});

it('a sheet that hides everything: Escape closes the reader, and the empty field undoes it', async () => {
  await write('* { display: none !important }');
  const page = await rig.open(server.url(PATHS.story));
  await openReader(page);
  await page.keyboard.press('Escape');
  await rig.reader(page).whenClosed();
  await write('');
  await openReader(page);
  const shown = await rig.reader(page).run('#headline', (headline) => headline?.checkVisibility());
  expect(shown).toBe(true);
  await page.close();
});

it('one that is too long is not stored, and a sentence says so', async () => {
  await write('.headline { color: red }');
  await until('it is stored', async () => (await stored()) === '.headline { color: red }');
  await write(`.headline { color: blue } ${' '.repeat(4_000)}`);
  await says('This is longer than 4,000 characters, and was not stored.');
  expect(await stored()).toBe('.headline { color: red }');
});

async function openReader(page: Page): Promise<void> {
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
}

/** As if pasted. */
async function write(css: string): Promise<void> {
  await options.bringToFront();
  await options.focus('#custom-css-field');
  await options.keyboard.down('Control');
  await options.keyboard.press('a');
  await options.keyboard.up('Control');
  if (css) await options.keyboard.sendCharacter(css);
  else await options.keyboard.press('Backspace');
}

const says = (sentence: string) =>
  until(`the field says “${sentence}”`, () =>
    options.$eval('#custom-css-status', (status, wanted) => status.textContent === wanted, sentence),
  );
const leadingIn = (page: Page) =>
  rig.reader(page).run('#body', (body) => body && getComputedStyle(body).getPropertyValue('--leading'));
const leadingInPreview = () =>
  options.$eval('#preview >>> #body', (body) => getComputedStyle(body).getPropertyValue('--leading'));
const colorInPreview = () =>
  options.$eval('#preview >>> #headline', (headline) => getComputedStyle(headline).color);
const stored = async () => (await rig.inBackground(storedSettings)).customCss;

/** Two frames: what a style asks for is asked for when it is drawn. */
async function painted(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
