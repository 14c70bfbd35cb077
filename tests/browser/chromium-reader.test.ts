/** The reader over the page in Chromium, opened from the popup. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());

describe('the reader', () => {
  let page: Page;
  let before: string;

  beforeEach(async () => {
    page = await rig.open(server.url(PATHS.busy));
    await page.bringToFront();
    await page.evaluate(() => {
      document.getElementById('page-button')?.focus();
      scrollTo(0, 200);
    });
    before = await markupOf(page);
    const popup = await rig.openPopup(page);
    await popup.click('#open-reader');
    await rig.reader(page).whenOpen();
    await page.bringToFront();
  });
  afterEach(() => page.close());

  it('shows the article in the same tab, without a reload', async () => {
    expect(await rig.reader(page).text('#headline')).toBe('Busy page');
    expect(await rig.reader(page).text('#body')).toContain('until the mill will grind'.slice(6));
    expect(page.url()).toBe(server.url(PATHS.busy));
    expect(await page.evaluate(() => 'heard' in globalThis)).toBe(true);
  });

  it('cannot be looked into by the page', async () => {
    expect(await page.$eval('[data-broadsheet="reader"]', (host) => host.shadowRoot)).toBe(null);
    expect(await page.evaluate(() => document.body.textContent)).not.toContain('Appearance');
  });

  it('closes on Escape, and the page is as it was: markup, place and focus', async () => {
    await page.keyboard.press('Escape');
    await rig.reader(page).whenClosed();
    expect(await markupOf(page)).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-button');
    expect(await page.evaluate(() => scrollY)).toBe(200);
  });

  it('closes by its button', async () => {
    await rig.reader(page).click('#close-reader');
    await rig.reader(page).whenClosed();
    expect(await markupOf(page)).toBe(before);
  });

  it('keeps its keys from the page', async () => {
    await page.keyboard.press('j');
    await rig.reader(page).click('#close-reader');
    await rig.reader(page).whenClosed();
    // The proof that the page listens at all.
    await page.keyboard.press('k');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual(['k']);
  });

  it('holds the focus: Tab does not reach the page', async () => {
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(
        () => document.activeElement?.id || document.activeElement?.localName,
      );
      expect(focused).not.toBe('page-button');
      expect(focused).not.toBe('a');
    }
  });
});

describe('on a phone', () => {
  const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
  const WIDE = '<img alt="" style="width: 1200px; height: 20px">';

  it.each([
    ['without a word on its width', ''],
    ['with a picture wider than the window', `<meta name="viewport" content="width=device-width">${WIDE}`],
  ])('a page %s has a reader as wide as the window, and afterwards its own width', async (_what, markup) => {
    const page = await rig.open(server.url(PATHS.story));
    await page.setViewport(PHONE);
    await page.reload();
    await page.evaluate((added) => {
      document.body.insertAdjacentHTML('afterbegin', added);
    }, markup);
    const widths = () =>
      page.evaluate(() => [document.documentElement.scrollWidth, visualViewport?.scale.toFixed(2)]);
    await until('it is wider than the window', async () => ((await widths())[0] as number) > PHONE.width);
    const before = await widths();
    await page.evaluate(() => scrollTo(0, 300));
    const popup = await rig.openPopup(page);
    await popup.click('#open-reader');
    await rig.reader(page).whenOpen();
    const right = () =>
      rig.reader(page).run('.reader', (dialog) => dialog?.getBoundingClientRect().right ?? null);
    await until('the reader is as wide as the window', async () => (await right()) === PHONE.width);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await rig.reader(page).click('#close-reader');
    await rig.reader(page).whenClosed();
    await until('the page has its width again', async () => String(await widths()) === String(before));
    expect(await page.$$eval('meta[name="viewport"]', ({ length }) => length)).toBe(
      markup.includes('meta') ? 1 : 0,
    );
    await page.close();
  });
});

describe('the reader on a long page opens', () => {
  let page: Page;

  beforeEach(async () => {
    page = await rig.open(server.url(PATHS.long));
  });
  afterEach(() => page.close());

  it.each([20, 41])('at paragraph %i when the page is there', async (number) => {
    await scrollToParagraph(number);
    await openReader();
    // The typeface comes a moment later, and the place is kept.
    await until('its paragraph is at the top', async () =>
      (await rig.reader(page).textAtTop())?.startsWith(`Part ${number}. `),
    );
    expect(await rig.reader(page).scrollTop()).toBeGreaterThan(0);
  });

  it('at its headline when the page is at its own', async () => {
    await openReader();
    expect(await rig.reader(page).scrollTop()).toBe(0);
  });

  it('where it was left, not where the page is, when it is opened again', async () => {
    const { scrollTop, click, whenClosed } = rig.reader(page);
    await scrollToParagraph(20);
    await openReader();
    expect(await scrollTop()).toBeGreaterThan(0);
    await page.bringToFront();
    // A typeface that comes while it scrolls brings it back to its place.
    await until('the reader is at its head', async () => {
      await page.keyboard.press('Home');
      return (await scrollTop()) === 0;
    });
    // The reader is told of a scroll before the next frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    await click('#close-reader');
    await whenClosed();
    await openReader();
    expect(await scrollTop()).toBe(0);
  });

  const scrollToParagraph = (number: number) =>
    page.evaluate(
      (index) => document.querySelectorAll('article > p:not([class])')[index]?.scrollIntoView(),
      number - 1,
    );

  async function openReader(): Promise<void> {
    const popup = await rig.openPopup(page);
    await popup.click('#open-reader');
    await rig.reader(page).whenOpen();
  }
});

it('a page that takes the reader away gets it back, and the article stays readable', async () => {
  const page = await rig.open(server.url(PATHS.jealous));
  const popup = await rig.openPopup(page);
  expect(await popup.$eval('#headline', (headline) => headline.textContent)).toBe('Jealous page');
  await popup.click('#open-reader');
  await until('the page has taken the reader away', () =>
    page.evaluate(() => (globalThis as unknown as { takenAway: number }).takenAway > 0),
  );
  // It insists each time: the reader gives way after some, and the page still answers.
  await rig.reader(page).whenClosed();
  expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Jealous page');
  const again = await rig.openPopup(page);
  expect(await again.$eval('#headline', (headline) => headline.textContent)).toBe('Jealous page');
});

function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
