/** Printing in Chromium: the browser is given the article alone, and the page stays as it is. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { expectOnPaper, servePrintedStory } from './rig/printed-story.ts';

let page: Page;
let popup: Page;
let before: string;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());

beforeEach(async () => {
  page = await rig.open(server.url(PATHS.story));
  before = await markupOf(page);
  popup = await rig.openPopup(page);
});
afterEach(() => page.close());

it('“Print” in the popup opens the reader and prints the article', async () => {
  const whenPrinted = await rig.reader(page).watchPrinting();
  await popup.click('#print');
  await rig.reader(page).whenOpen();
  await expectArticle(await whenPrinted());
});

it('“Print” in the reader prints the article', async () => {
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  const whenPrinted = await rig.reader(page).watchPrinting();
  await rig.reader(page).click('#print-reader');
  await expectArticle(await whenPrinted());
});

it('keys are heard again once it is printed', async () => {
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
  const whenPrinted = await rig.reader(page).watchPrinting();
  await page.keyboard.down('Control');
  await page.keyboard.press('p');
  await page.keyboard.up('Control');
  await whenPrinted();
  // Nobody closes the browser's dialog here.
  await rig.reader(page).run('.print-frame', (frame) => {
    (frame as HTMLIFrameElement).contentWindow?.dispatchEvent(new Event('afterprint'));
  });
  expect(await rig.reader(page).attributes('.print-frame')).toBeNull();
  await page.keyboard.press('?');
  expect(await rig.reader(page).text('.key-list')).not.toBeNull();
});

it('the whole article is on paper, as text, with the addresses of its links', async () => {
  const story = await servePrintedStory();
  await page.close();
  page = await rig.open(story.url('/2024/may/04/mill'));
  popup = await rig.openPopup(page);
  const whenPrinted = await rig.reader(page).watchPrinting();
  await popup.click('#print');
  await whenPrinted();
  // The browser lets nobody into its own dialog: what it was given is printed by itself.
  const given = await rig.reader(page).run('.print-frame', (frame) => {
    const { contentDocument } = frame as HTMLIFrameElement;
    const rules = contentDocument?.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]) ?? [];
    return {
      html: contentDocument?.documentElement.outerHTML ?? '',
      css: rules.map(({ cssText }) => cssText).join('\n'),
    };
  });
  const paper = await rig.browser.newPage();
  await paper.setContent(given.html);
  await paper.addStyleTag({ content: given.css });
  await expectOnPaper(await paper.pdf({ preferCSSPageSize: true }));
  await paper.close();
  await story.close();
});

async function expectArticle(printed: unknown): Promise<void> {
  expect(printed).toEqual({
    title: 'Windmill turns again after forty years',
    headline: 'Windmill turns again after forty years',
    paragraphs: await page.$$eval('article > p:not([class])', (all) => all.map((p) => p.textContent)),
    typefaces: ['Broadsheet sans', 'Broadsheet serif'],
    // Of the light theme, until it is on paper.
    color: 'rgb(29, 27, 24)',
  });
  expect(await page.title()).toBe('Windmill turns again after forty years | Tarrow Gazette');
  await rig.reader(page).click('#close-reader');
  await rig.reader(page).whenClosed();
  expect(await markupOf(page)).toBe(before);
}

function markupOf(target: Page): Promise<string> {
  return target.evaluate(() => document.documentElement.outerHTML);
}
