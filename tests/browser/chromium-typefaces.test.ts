/** Our typefaces in Chromium: under any policy of a page, only those that are used, and gone with the reader. */
import type { CDPSession, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { asChosen, chooseSettings } from './rig/settings.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

const UKRAINIAN =
  'Пором, який щовечора перетинає річку відтоді, як закрили міст, поки що збереже свій розклад, вирішила у вівторок міська рада, хоча єдина людина, що має право ним керувати, повісила кашкета на цвях.';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());

it('under a policy that forbids all fonts, the text is set in Source Serif, and afterwards the page is as it was', async () => {
  const page = await rig.open(server.url(PATHS.strictPolicy));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await openReader(page);
  await until('the text is in Source Serif', async () =>
    (await fontsOf(page, '#body p')).includes('Source Serif 4'),
  );
  expect((await fontsOf(page, '.byline')).join()).toMatch(/^Source Sans 3/);
  expect(await added(page)).toEqual(['Broadsheet sans', 'Broadsheet serif']);
  await rig.reader(page).click('#close-reader');
  await rig.reader(page).whenClosed();
  expect(await added(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.close();
});

it('the place that is read stays when the typeface comes', async () => {
  const page = await rig.open(server.url(PATHS.long));
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('p')];
    paragraphs
      .find(({ textContent }) => textContent?.startsWith('Part 41.'))
      ?.scrollIntoView({ behavior: 'instant' });
  });
  await openReader(page);
  await until('the text is in Source Serif', async () =>
    (await fontsOf(page, '#body p')).includes('Source Serif 4'),
  );
  expect(await rig.reader(page).textAtTop()).toMatch(/^Part 41\. /);
  await page.close();
});

it('another typeface comes when it is chosen, and the samples when the panel opens', async () => {
  const page = await rig.open(server.url(PATHS.story));
  await openReader(page);
  await until('the text is in Source Serif', async () => (await added(page)).length === 2);
  await rig.reader(page).click('#appearance > summary');
  await until('every sample is in its own letters', async () => {
    const names = await added(page);
    return ['mono', 'legible', 'dyslexic'].every((name) => names.includes(`Broadsheet ${name}`));
  });
  await rig.reader(page).click('input[name="font"][value="dyslexic"]');
  await until('the text is in OpenDyslexic', async () =>
    (await fontsOf(page, '#body p')).includes('OpenDyslexic'),
  );
  await rig.reader(page).click('input[name="font"][value="legible"]');
  await until('the text is in Atkinson Hyperlegible', async () =>
    (await fontsOf(page, '#body p')).some((name) => name.startsWith('Atkinson Hyperlegible')),
  );
  await rig.reader(page).click('input[name="font"][value="serif"]');
  await page.close();
});

it.each([
  ['serif', 'Source Serif'],
  ['sans', 'Source Sans'],
  ['mono', 'JetBrains Mono'],
  ['legible', 'Atkinson Hyperlegible'],
  ['dyslexic', 'OpenDyslexic'],
])('a full line of %s has 45 to 75 letters', async (font, family) => {
  await rig.inBackground(chooseSettings, asChosen({ font }));
  const page = await rig.open(server.url(PATHS.long));
  await page.setViewport({ width: 1280, height: 800 });
  await openReader(page);
  await until('the text is in it', async () =>
    (await fontsOf(page, '#body p')).some((name) => name.startsWith(family)),
  );
  const lengths = (await rig.reader(page).run('#body', lineLengths)).sort((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(50);
  const median = lengths[lengths.length >> 1] as number;
  expect(Math.abs(median - 66)).toBeLessThanOrEqual(4);
  expect(lengths.at(-1)).toBeLessThanOrEqual(75);
  await page.close();
});

it.each(['serif', 'sans', 'mono', 'legible', 'dyslexic'])(
  'where %s is chosen, a full line of Arabic has 45 to 75 letters',
  async (font) => {
    await rig.inBackground(chooseSettings, asChosen({ font }));
    const page = await rig.open(server.url(PATHS.arabic));
    await page.setViewport({ width: 1280, height: 800 });
    await openReader(page);
    const lengths = (await rig.reader(page).run('#body', lineLengths)).sort((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(5);
    expect(lengths[lengths.length >> 1]).toBeGreaterThanOrEqual(45);
    expect(lengths.at(-1)).toBeLessThanOrEqual(75);
    await page.close();
  },
);

it.each([
  ['serif', 'Source Serif'],
  ['sans', 'Source Sans'],
  ['mono', 'JetBrains Mono'],
  ['legible', ' of the system'],
  ['dyslexic', ' of the system'],
])('where %s is chosen, a full line of Ukrainian has 45 to 75 letters', async (font, family) => {
  await rig.inBackground(chooseSettings, asChosen({ font }));
  const page = await rig.open(server.url(PATHS.long));
  await page.evaluate((sentence) => {
    document.documentElement.lang = 'uk';
    for (const [at, paragraph] of [...document.querySelectorAll('p')].entries())
      paragraph.textContent = `${at + 1}. ${sentence} ${sentence}`;
  }, UKRAINIAN);
  await page.setViewport({ width: 1280, height: 800 });
  await openReader(page);
  await until('the text is in it', async () =>
    (await fontsOf(page, '#body p')).some((name) => name.includes(family)),
  );
  const lengths = (await rig.reader(page).run('#body', lineLengths)).sort((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(50);
  expect(lengths[lengths.length >> 1]).toBeGreaterThanOrEqual(45);
  expect(lengths.at(-1)).toBeLessThanOrEqual(75);
  await page.close();
});

it('on a phone half of the lines have 45 letters or more, none smaller than browsers set a text in', async () => {
  await rig.inBackground(chooseSettings, asChosen({}));
  const page = await rig.open(server.url(PATHS.long));
  await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
  await openReader(page);
  await until('the text is in Source Serif', async () =>
    (await fontsOf(page, '#body p')).includes('Source Serif 4'),
  );
  const size = await rig
    .reader(page)
    .run('#body p', (text) => Number.parseFloat(getComputedStyle(text as Element).fontSize));
  expect(size).toBeGreaterThanOrEqual(16);
  const lengths = (await rig.reader(page).run('#body', lineLengths)).sort((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(50);
  expect(lengths[lengths.length >> 1]).toBeGreaterThanOrEqual(45);
  await page.close();
});

it('a page in Japanese is set in the fonts of the system, and none of ours is loaded', async () => {
  await rig.inBackground(chooseSettings, asChosen({}));
  const page = await rig.open(server.url(PATHS.japanese));
  await openReader(page);
  const family = await rig
    .reader(page)
    .run('#body p', (text) => getComputedStyle(text as Element).fontFamily);
  expect(family).toContain('Yu Mincho');
  expect(family).not.toContain('Broadsheet');
  expect(await added(page)).toEqual([]);
  await page.close();
});

it('a page of fonts that are named as ours are not ours', async () => {
  const page = await rig.open(server.url(PATHS.story));
  await page.evaluate(() => document.fonts.add(new FontFace('Broadsheet', 'local("Arial")')));
  await openReader(page);
  await until('ours are there', async () => (await added(page)).length === 2 + 1);
  await rig.reader(page).click('#close-reader');
  await rig.reader(page).whenClosed();
  expect(await added(page)).toEqual(['Broadsheet']);
  await page.close();
});

async function openReader(page: Page): Promise<void> {
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
}

/** Names of the fonts that are in the page's document, each once. */
const added = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')))].sort(),
  );

/** What the letters of an element of the reader are really drawn with, most first. Only the browser knows. */
async function fontsOf(page: Page, selector: string): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const nodeId = await nodeIn(session, selector);
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName, isCustomFont }) =>
      isCustomFont ? familyName : `${familyName} of the system`,
    );
  } finally {
    await session.detach();
  }
}

async function nodeIn(session: CDPSession, selector: string): Promise<number> {
  // A closed root is open to the browser's own tools.
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ attributes = [] }) => attributes.includes('reader'));
  const shadow = host?.shadowRoots?.[0];
  if (!shadow) throw new Error('no reader');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: shadow.nodeId, selector });
  return nodeId;
}

/** Letters of each line but the last of a paragraph, spaces too. */
function lineLengths(body: Element | null): number[] {
  const range = document.createRange();
  return [...(body?.querySelectorAll('p') ?? [])].flatMap((paragraph) => {
    const lines: { top: number; length: number }[] = [];
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const [box] = range.getClientRects();
        if (!box?.width) continue;
        const line = lines.at(-1);
        if (line && Math.abs(line.top - box.top) < 10) line.length += 1;
        else lines.push({ top: box.top, length: 1 });
      }
    }
    return lines.slice(0, -1).map(({ length }) => length);
  });
}
