/** Blocks are put back and taken out in the reader, undone, and remembered for the site when the person says so. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

/** In the background, where this runs. */
declare const chrome: Browser;

const NOTICE = 'Our reporters pay for their own tickets';
const LETTER = 'Sign up for the letter from Tarrow';

let page: Page;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());
beforeEach(() =>
  rig.inBackground(async () => {
    const kept = Object.keys(await chrome.storage.sync.get(null)).filter((key) => key.startsWith('recipe:'));
    await chrome.storage.sync.remove(kept);
  }),
);

describe('what was left out', () => {
  withAnArticle();

  it('is listed below the article, and a click puts it back at its place and takes it out again', async () => {
    expect(await text('#left-out > summary')).toBe('Left out (1)');
    await openList();
    expect(await text('#left-out li')).toContain('20 words');
    expect(await text('#left-out li')).toContain('After “Then Lene Askvold');
    await clickOn('#left-out button:last-of-type');
    expect(await body()).toMatch(new RegExp(`stays where it is.*${LETTER}.*With her neighbor`, 's'));
    expect(await text('#left-out > summary')).toBe('Left out (0)');
    await clickOn('#left-out button:last-of-type');
    expect(await body()).not.toContain(LETTER);
    expect(await text('#left-out > summary')).toBe('Left out (1)');
  });

  it('is marked where it stood', async () => {
    await openList();
    await rig.reader(page).focus('#left-out li button:last-of-type');
    expect(await text('.stood-here')).toContain('Then Lene Askvold');
  });
});

describe('tidying', () => {
  withAnArticle();

  it('a click takes a block out, undo brings it back, redo takes it out; the page under it stays as it was', async () => {
    const before = await page.$eval('main', (main) => main.outerHTML);
    await page.keyboard.press('t');
    await clickOn('.house-notice, #body > p:nth-of-type(3)');
    expect(await body()).not.toContain(NOTICE);
    await clickOn('#undo');
    expect(await body()).toMatch(new RegExp(`could make any longer.*${NOTICE}.*Then Lene`, 's'));
    await clickOn('#redo');
    expect(await body()).not.toContain(NOTICE);
    await press('z', 'Control');
    expect(await body()).toContain(NOTICE);
    await press('Z', 'Control', 'Shift');
    expect(await body()).not.toContain(NOTICE);
    expect(await page.$eval('main', (main) => main.outerHTML)).toBe(before);
  });

  it.each([
    ['a mouse', {}, /^Tidy up: a click takes a block out\. Arrow keys/],
    ['fingers', { isMobile: true, hasTouch: true }, /^Tidy up: a tap takes a block out, “Done” ends\.$/],
  ])('with %s, it is said how, beside the block that is chosen', async (_with, touch, sentence) => {
    await page.close();
    page = await rig.open(server.url(PATHS.interrupted));
    await page.setViewport({ width: 390, height: 500, ...touch });
    const popup = await rig.openPopup(page);
    await popup.click('#open-reader');
    await rig.reader(page).whenOpen();
    await page.bringToFront();
    // As it comes, lines break elsewhere.
    await until('the typeface is there', () =>
      page.evaluate(() => document.fonts.size > 0 && document.fonts.status === 'loaded'),
    );
    await rig.reader(page).click('#tidy');
    expect(await rig.reader(page).text('.tidy-hint')).toMatch(sentence);
    expect(await rig.reader(page).text('.reader-note')).toBe('');
    const overlap = await rig.reader(page).run('.is-chosen', (block) => {
      const reader = block?.closest('dialog');
      const hint = reader?.querySelector('.tidy-hint')?.getBoundingClientRect();
      return (block?.getBoundingClientRect().bottom ?? 0) - (hint?.top ?? 0);
    });
    expect(overlap).toBeLessThanOrEqual(0);
    await rig.reader(page).click('.take-out');
    expect(await rig.reader(page).text('.tidy-hint')).toBe('');
  });

  it('by keys alone: arrows move, Delete and Enter take out, Escape ends it and leaves the reader open', async () => {
    await page.keyboard.press('t');
    expect(await focused()).toMatch(/^Paragraph, \d+ words, remove$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await text('.is-chosen')).toContain(NOTICE);
    await page.keyboard.press('Delete');
    expect(await body()).not.toContain(NOTICE);
    expect(await text('.is-chosen')).toContain('Then Lene Askvold');
    await page.keyboard.press('Enter');
    expect(await body()).not.toContain('Then Lene Askvold');
    await page.keyboard.press('ArrowUp');
    expect(await text('.is-chosen')).toContain('The mill had stood still');
    await page.keyboard.press('Escape');
    expect(await rig.reader(page).run('.is-chosen', (chosen) => chosen === null)).toBe(true);
    expect(await rig.reader(page).isOpen()).toBe(true);
    await page.keyboard.press('Delete');
    expect(await body()).toContain('The mill had stood still');
    await press('z', 'Control');
    await press('z', 'Control');
    expect(await body()).toContain(NOTICE);
    expect(await body()).toContain('Then Lene Askvold');
  });
});

it('of a language without spaces the characters are counted', async () => {
  const opened = await openInReader(PATHS.japanese);
  await opened.keyboard.press('t');
  page = opened;
  expect(await focused()).toMatch(/^Paragraph, \d+ characters, remove$/);
  await opened.close();
});

describe('a recipe', () => {
  withAnArticle();

  it('is made when the person says so, is done on another article, and undone there it is forgotten', async () => {
    await page.keyboard.press('t');
    await clickOn('#body > p:nth-of-type(3)');
    expect(await text('.recipe-question')).toBe('Do the same on every article of news.localhost?');
    expect(await stored()).toEqual({});
    await clickOn('#recipe-yes');
    await until('it is said', async () =>
      (await text('.recipe-told'))?.includes(
        'Taken out on every article of news.localhost: .house-notice (it matches 1 block here).',
      ),
    );
    expect(await stored()).toEqual({
      'recipe:news.localhost': { version: 1, on: true, keep: [], drop: ['.house-notice'] },
    });

    const other = await openInReader(PATHS.interruptedToo);
    expect(await rig.reader(other).text('#body')).not.toContain(NOTICE);
    expect(await rig.reader(other).text('#recipe')).toContain('This site has a recipe: 1 rule.');
    await other.close();

    await page.bringToFront();
    await press('z', 'Control');
    expect(await body()).toContain(NOTICE);
    await until('it is forgotten', async () => Object.keys(await stored()).length === 0);
  });

  it('puts back on every article what was put back on one', async () => {
    await openList();
    await clickOn('#left-out button:last-of-type');
    await clickOn('#recipe-yes');
    await until('it is stored', async () => Object.keys(await stored()).length === 1);
    const other = await openInReader(PATHS.interruptedToo);
    expect(await rig.reader(other).text('#body')).toContain(LETTER);
    expect(await rig.reader(other).text('#left-out')).toBeNull();
    await other.close();
  });

  it('is not made for what no name tells from the rest, and the person is told', async () => {
    await page.keyboard.press('t');
    await clickOn('#body > p:nth-of-type(1)');
    await clickOn('#recipe-yes');
    await until('it is said', async () =>
      (await text('.recipe-told'))?.startsWith('Nothing tells this block'),
    );
    expect(await stored()).toEqual({});
  });

  it('is not asked for again where the answer was “only here”', async () => {
    await page.keyboard.press('t');
    await page.keyboard.press('Delete');
    await clickOn('#recipe-only-here');
    await page.keyboard.press('t');
    await page.keyboard.press('t');
    await page.keyboard.press('Delete');
    expect(await rig.reader(page).run('.recipe-offer', (box) => (box as HTMLElement).hidden)).toBe(true);
    expect(await stored()).toEqual({});
  });

  it('for which the browser has no room is not made, and the person is told', async () => {
    await rig.inBackground(async () => {
      const full = Array.from({ length: 12 }, (_, at) => [`full-${at}`, 'x'.repeat(8_000)]);
      await chrome.storage.sync.set(Object.fromEntries(full));
      const used = await chrome.storage.sync.getBytesInUse(null);
      await chrome.storage.sync.set({ 'full-last': 'x'.repeat(102_400 - used - 30) });
    });
    await page.keyboard.press('t');
    await clickOn('#body > p:nth-of-type(3)');
    await clickOn('#recipe-yes');
    await until('it is said', async () =>
      (await text('.recipe-told'))?.startsWith('There is no room for this recipe'),
    );
    expect(await stored()).toEqual({});
    expect(await body()).not.toContain(NOTICE);
    await rig.inBackground(async () => {
      const kept = Object.keys(await chrome.storage.sync.get(null)).filter((key) => key.startsWith('full-'));
      await chrome.storage.sync.remove(kept);
    });
  });

  it('that would take the article itself is passed over, and said', async () => {
    await rig.inBackground(() =>
      chrome.storage.sync.set({
        shape: 2,
        'recipe:news.localhost': { version: 1, on: true, keep: ['p['], drop: ['p', '.house-notice'] },
      }),
    );
    const other = await openInReader(PATHS.interruptedToo);
    expect(await rig.reader(other).text('#body')).toContain('The windmill above Tarrow');
    expect(await rig.reader(other).text('#body')).not.toContain(NOTICE);
    const line = await rig.reader(other).text('#recipe');
    expect(line).toContain('“p” would take out the article itself and was passed over.');
    expect(line).toContain('“p[” is no selector and was passed over.');
    await other.close();
  });
});

describe('on the options page', () => {
  let options: Page;
  beforeEach(async () => {
    await rig.inBackground(() =>
      chrome.storage.sync.set({
        shape: 2,
        'recipe:news.localhost': { version: 1, on: true, keep: [], drop: ['.house-notice'] },
      }),
    );
    options = await rig.openOwnPage('options/options.html');
    await options.waitForSelector('body[data-state="ready"]');
    await options.click('.recipe[data-host="news.localhost"] > summary');
  });
  afterEach(() => options.close());
  const says = (sentence: string) =>
    until(`the page says “${sentence}”`, () =>
      options.$eval('#status', (status, wanted) => status.textContent === wanted, sentence),
    );

  it('a recipe is seen and changed, and what is no selector gets a sentence and changes nothing', async () => {
    const field = '.recipe-field:first-of-type textarea';
    const typeAtEnd = async (text: string) => {
      await options.focus(field);
      await options.keyboard.down('Control');
      await options.keyboard.press('End');
      await options.keyboard.up('Control');
      await options.keyboard.type(text);
    };
    expect(await options.$eval(field, (area) => (area as HTMLTextAreaElement).value)).toBe('.house-notice');
    await typeAtEnd('\n.newsletter-signup');
    await options.keyboard.press('Tab');
    await says('The recipe of news.localhost is stored.');
    expect(await stored()).toMatchObject({
      'recipe:news.localhost': { drop: ['.house-notice', '.newsletter-signup'] },
    });
    const tells = (start: string) =>
      until(`it tells “${start}”`, () =>
        options.$eval('.recipe-problem', (one, text) => (one.textContent ?? '').startsWith(text), start),
      );
    await typeAtEnd('\np:has(');
    await options.keyboard.press('Tab');
    await tells('“p:has(” is no CSS selector');
    await typeAtEnd('~ *)');
    await options.keyboard.press('Tab');
    await tells('“p:has(~ *)” could make a long page stand still');
    expect(await stored()).toMatchObject({
      'recipe:news.localhost': { drop: ['.house-notice', '.newsletter-signup'] },
    });
  });

  it('what is no selector stays in its field, with its sentence, when the recipe is made anew', async () => {
    const [drop, keep] = ['.recipe-field:first-of-type textarea', '.recipe-field:nth-of-type(2) textarea'];
    const told = () => options.$eval('.recipe-problem', ({ textContent }) => textContent ?? '');
    await options.focus(drop);
    await options.keyboard.type('p[ ');
    await options.focus(keep);
    await until('it is told', async () => (await told()).startsWith('“p[ .house-notice” is no CSS selector'));
    await options.keyboard.type('.newsletter-signup');
    await options.click('.recipe-on');
    await until('the other field and the switch are stored', async () =>
      isDeepStrictEqual(await stored(), {
        'recipe:news.localhost': {
          version: 1,
          on: false,
          keep: ['.newsletter-signup'],
          drop: ['.house-notice'],
        },
      }),
    );
    await says('The recipe of news.localhost is stored.');
    expect(await options.$eval(drop, (field) => (field as HTMLTextAreaElement).value)).toBe(
      'p[ .house-notice',
    );
    expect(await told()).toMatch(/^“p\[ \.house-notice” is no CSS selector/);
    expect(await options.$eval(drop, (field) => field.getAttribute('aria-invalid'))).toBe('true');
  });

  it('switched off it is kept and not used, and the switch keeps the focus', async () => {
    await options.focus('.recipe-on');
    await options.keyboard.press(' ');
    await says('The recipe of news.localhost is stored.');
    expect(await options.evaluate(() => document.activeElement?.className)).toBe('recipe-on');
    const other = await openInReader(PATHS.interruptedToo);
    expect(await rig.reader(other).text('#body')).toContain(NOTICE);
    expect(await rig.reader(other).text('#recipe')).toBeNull();
    await other.close();
  });

  it('changed in its field and switched off by the same click, it has both changes', async () => {
    const field = '.recipe-field:first-of-type textarea';
    await options.focus(field);
    await options.keyboard.press('End');
    await options.keyboard.type('\n.newsletter-signup');
    await options.click('.recipe-on', { delay: 300 });
    const drop = ['.house-notice', '.newsletter-signup'];
    const wanted = { version: 1, on: false, keep: [], drop };
    await until('both are stored', async () =>
      isDeepStrictEqual(await stored(), { 'recipe:news.localhost': wanted }),
    );
  });

  it('a file with more rules than there is room for says how many were left out', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-recipes-'));
    const file = path.join(folder, 'many.json');
    const hostile = ['p:has(~ *)', `.${'a'.repeat(100_000)}`];
    const drop = Array.from({ length: 23 }, (_, at) => `.notice-${at}`);
    await writeFile(
      file,
      JSON.stringify({ version: 1, recipes: [{ host: 'other.example', drop: [...hostile, ...drop] }] }),
    );
    const input = (await options.$('#recipes-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await says(
      '1 recipe read from many.json. 5 rules were passed over: no usable selectors, too long, or no room left.',
    );
    expect(await stored()).toMatchObject({ 'recipe:other.example': { drop: drop.slice(0, 20) } });
    await rm(folder, { recursive: true, force: true });
  });

  it('exported, deleted and imported, it is what it was', async () => {
    const before = await stored();
    const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-recipes-'));
    const session = await rig.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await options.click('#export-recipes');
    const file = path.join(folder, 'broadsheet-recipes.json');
    await until('the file is there', () => readFile(file, 'utf8').catch(() => ''));
    await options.click('.recipe .danger');
    await says('The recipe of news.localhost is gone.');
    expect(await stored()).toEqual({});
    const input = (await options.$('#recipes-file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await says('1 recipe read from broadsheet-recipes.json.');
    expect(await stored()).toEqual(before);
    await rm(folder, { recursive: true, force: true });
  });
});

it('what is printed is the article as it was tidied', async () => {
  page = await openInReader(PATHS.interrupted);
  await page.keyboard.press('t');
  await clickOn('#body > p:nth-of-type(3)');
  await openList();
  await clickOn('#left-out button:last-of-type');
  const printed = await rig.reader(page).watchPrinting();
  await press('p', 'Control');
  const paper = (await printed()).paragraphs.join(' ');
  expect(paper).not.toContain(NOTICE);
  expect(paper).toContain(LETTER);
  await page.close();
});

function withAnArticle(): void {
  beforeEach(async () => {
    page = await openInReader(PATHS.interrupted);
  });
  afterEach(() => page.close());
}

async function openInReader(address: string): Promise<Page> {
  const opened = await rig.open(server.url(address));
  const popup = await rig.openPopup(opened);
  await popup.click('#open-reader');
  await rig.reader(opened).whenOpen();
  await opened.bringToFront();
  return opened;
}

const openList = () => rig.reader(page).run('#left-out', (list) => list?.setAttribute('open', ''));
const body = () => rig.reader(page).text('#body');
const text = (selector: string) => rig.reader(page).text(selector);
const focused = () => rig.reader(page).run(':focus', (element) => element?.textContent ?? null);
const stored = () =>
  rig.inBackground(async () =>
    Object.fromEntries(
      Object.entries(await chrome.storage.sync.get(null)).filter(([key]) => key.startsWith('recipe:')),
    ),
  );

/** With the mouse, where the element is. */
async function clickOn(selector: string): Promise<void> {
  const { x, y } = await rig.reader(page).placeOf(selector);
  await page.mouse.click(x, y);
}

async function press(key: 'z' | 'Z' | 'p', ...modifiers: readonly ('Control' | 'Shift')[]): Promise<void> {
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of [...modifiers].reverse()) await page.keyboard.up(modifier);
}
