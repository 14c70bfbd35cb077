/** Pages that cannot be read, in Chromium: each gets its sentence, none leaves the popup blank. */
import { expect, it } from 'vitest';
import { servePages } from '../../scripts/drive/page-server.mjs';
import { type Refusal, sentenceFor } from '../../src/view/sentences.ts';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());

const REFUSED: ReadonlyArray<readonly [page: string, address: string, reason: Refusal]> = [
  ['a section page', PATHS.section, 'not-article'],
  ['an empty page', PATHS.empty, 'empty'],
  ['a document without a body', PATHS.bodiless, 'empty'],
  ['an SVG picture', PATHS.svg, 'not-html'],
  ['a JSON file', PATHS.json, 'not-html'],
  ['a plain-text file', PATHS.plainText, 'not-html'],
  ['a frameset', PATHS.frameset, 'not-html'],
  ['a PDF', PATHS.pdf, 'pdf'],
  ['a PDF without the suffix in its address', PATHS.pdfWithoutSuffix, 'pdf'],
  ['a page of the browser', 'chrome://version/', 'browser-page'],
  ['a blank tab', 'about:blank', 'browser-page'],
];

it('an article in a frame of the same site is read', async () => {
  const popup = await rig.openPopup(await rig.open(server.url(PATHS.framedStory)));
  expect(await popup.evaluate(() => document.body.dataset.state)).toBe('article');
  expect(await popup.$eval('#headline', (headline) => headline.textContent)).toBe(
    'Windmill turns again after forty years',
  );
});

it.each(REFUSED)('%s gets its sentence and what to do', async (_page, address, reason) => {
  const page = await rig.open(address.startsWith('/') ? server.url(address) : address);
  const popup = await rig.openPopup(page);
  const shown = await popup.evaluate(() => ({ ...document.body.dataset, text: document.body.textContent }));
  expect(shown).toMatchObject({ state: 'refused', reason });
  expect(shown.text).toContain(sentenceFor(reason).title);
  expect(shown.text).toContain(sentenceFor(reason).todo);
  await page.close();
});

it('of a tab whose page has not begun to come it is said to wait', async () => {
  let send = () => {};
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  const slow = await servePages(() => sent.then(() => ({ body: '<h1>Windmill</h1>' })));
  const page = await rig.browser.newPage();
  const gone = page.goto(slow.url('/')).catch(() => {}); // It may be closed before it has come.
  const popup = await rig.openPopup(page);
  expect(await popup.evaluate(() => document.body.dataset.reason)).toBe('empty');
  send();
  await gone;
  await page.close();
  await slow.close();
});

it('XHTML is read like any page', async () => {
  const popup = await rig.openPopup(await rig.open(server.url(PATHS.xhtml)));
  expect(await popup.$eval('#headline', (headline) => headline.textContent)).toBe('Windmill in XHTML');
  expect(await popup.$$eval('#body p', (paragraphs) => paragraphs.length)).toBe(6);
});

it('a page that lets nothing in and demands Trusted Types is read like any page', async () => {
  const page = await rig.open(server.url(PATHS.strictPolicy));
  const popup = await rig.openPopup(page);
  expect(await popup.$eval('#headline', (headline) => headline.textContent)).toBe('Strict policy');
  expect(await popup.$$eval('#body p', (paragraphs) => paragraphs.length)).toBe(6);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  expect(await rig.reader(page).text('#headline')).toBe('Strict policy');
});
