/** A person's own style sheet in Chromium: it changes how things look, and asks for nothing, however it is written. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { PATHS, serveTestPages, type TestPages } from './rig/pages.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

let rig: ChromiumRig;
let server: TestPages;
let options: Page;
/** Where every try would lead, and what came. */
let listener: Server;
let address: string;
const asked: string[] = [];

beforeAll(async () => {
  server = await serveTestPages();
  listener = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'image/gif' }).end();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  rig = await launchChromium();
  options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('body[data-state="ready"]');
});
afterAll(async () => {
  await rig?.close();
  await server?.close();
  await new Promise((resolve) => listener?.close(resolve));
});

/** `URL` becomes the address; a try that asked would ask for its own number. */
const TRIES = [
  '.headline { background: url(URL) }',
  '.headline { background: url("URL") }',
  '.headline { background: u\\72l(URL) }',
  '.headline { background: \\75\\72\\6c(URL) }',
  '.headline { background: UrL(URL) }',
  '@import "URL";',
  '@import url(URL);',
  '@\\69mport "URL";',
  '.headline { background: image-set("URL" 1x) }',
  '.headline { background: -webkit-image-set(url(URL) 1x) }',
  '.headline { background: -webkit-cross-fade(url(URL), url(URL), 50%) }',
  '.headline { --x: url(URL); background: var(--x) }',
  '.headline { --paper: url(URL); background: var(--paper) }',
  '.headline { --paper: u\\72l(URL); background: var(--paper) }',
  '.headline { background: /*"*/ u\\72l(URL) /*"*/ no-repeat var(--none,) }',
  ".headline { background: /*'*/url(URL)/*'*/ var(--none,) }",
  '.headline { background: var(--none, url(URL)) }',
  ':h\\6fst { background: var(--none, url(URL)) }',
  '.headline { list-style: url(URL); display: list-item }',
  '.headline { cursor: url(URL), auto }',
  '.headline { border-image: url(URL) 1 }',
  '.headline { mask: url(URL) }',
  '.headline { filter: url(URL#f) }',
  '.headline { clip-path: url(URL#c) }',
  '.headline { shape-outside: url(URL); float: left }',
  '.headline::before { content: url(URL) }',
  '.headline { &:is(*) { background: url(URL) } }',
  '.headline { color: red; @media all { background: url(URL) } }',
  '@media all { @supports (color: red) { .headline { background: url(URL) } } }',
  '@layer a { .headline { background: url(URL) } }',
  '@container (width > 0) { .headline { background: url(URL) } }',
  '@scope (.article) { .headline { background: url(URL) } }',
  '@starting-style { .headline { background: url(URL) } }',
  '@keyframes k { from, to { background: url(URL) } } .headline { animation: k 1s infinite }',
  '@font-face { font-family: x; src: url(URL) } .headline { font-family: x }',
  '@property --y { syntax: "*"; inherits: true; initial-value: url(URL) } .headline { background: var(--y) }',
  '@counter-style c { system: cyclic; symbols: url(URL) } .headline { list-style: c; display: list-item }',
  ".headline { background: url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='URL'/></svg>\") }",
  '.headline { background: image-set(attr(data-x) 1x) }',
  '.headline { background: attr(data-x type(<url>)) }',
];

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
    await write(`${css.replaceAll('URL', `${address}/${at}`)}\n.body { --leading: ${at + 1} }`);
    await until(`try ${at} is in the preview`, async () => (await leadingInPreview()) === String(at + 1));
    await painted(options);
  }
  await nothingCame('/last-of-tries');
});

it('nor is it by way of the page under the reader', async () => {
  const page = await rig.open(server.url(PATHS.story));
  await page.evaluate((url) => {
    document.documentElement.style.setProperty('--of-the-page', `url(${url}/page)`);
    document.documentElement.style.setProperty('--paper', `url(${url}/paper)`);
  }, address);
  await openReader(page);
  for (const [at, css] of OF_THE_PAGE.entries()) {
    await write(`${css}\n.body { --leading: ${at + 1} }`);
    await until(`try ${at} is in the reader`, async () => (await leadingIn(page)) === String(at + 1));
    await painted(page);
  }
  await nothingCame('/last-of-page');
  await page.close();
});

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

/** What was asked for before the last would have come before it. */
async function nothingCame(last: string): Promise<void> {
  await fetch(`${address}${last}`);
  await until('the last is there', () => asked.includes(last));
  expect(asked.splice(0)).toEqual([last]);
}

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
    options.$eval('.custom-css-status', (status, wanted) => status.textContent === wanted, sentence),
  );
const leadingIn = (page: Page) =>
  rig.reader(page).run('#body', (body) => body && getComputedStyle(body).getPropertyValue('--leading'));
const leadingInPreview = () =>
  options.$eval('#preview >>> #body', (body) => getComputedStyle(body).getPropertyValue('--leading'));
const colorInPreview = () =>
  options.$eval('#preview >>> #headline', (headline) => getComputedStyle(headline).color);
const stored = () =>
  rig.inBackground(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return (settings as { customCss: string } | undefined)?.customCss;
  });

/** Two frames: what a style asks for is asked for when it is drawn. */
async function painted(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
