import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { serveSavedPages } from './rig/saved-pages.ts';

let page: Page;

const pages = await forThisFile(serveTestPages());
const fixtures = await forThisFile(serveSavedPages());
const rig = await forThisFile(launchChromium());
afterEach(() => page.close());

describe('pages', () => {
  it('are turned by keys, and counted', async () => {
    await openInPages(pages.url(PATHS.long));
    await press('PageDown', 2);
    await press('Space', 3);
    await press('ArrowLeft', 2);
    await page.keyboard.press('End');
    await until('the last of them', async () => {
      const [at, count] = await pageNumbers();
      return at === count && at > 3;
    });
    expect(await textOnPage()).toContain('Part 60. ');
    await press('Home', 1);
    expect(await textOnPage()).toContain('Long page');
  });

  it('are turned by a click beside the text, not by one in it', async () => {
    await openInPages(pages.url(PATHS.long));
    const { clientWidth, clientHeight } = await rig.reader(page).run('dialog', (dialog) => ({
      clientWidth: dialog?.clientWidth ?? 0,
      clientHeight: dialog?.clientHeight ?? 0,
    }));
    await page.mouse.click(clientWidth / 2, clientHeight / 2);
    await page.mouse.click(clientWidth - 8, clientHeight / 2);
    await untilOnPage(2);
    await page.mouse.click(8, clientHeight / 2);
    await untilOnPage(1);
  });

  it('show every paragraph, and turn from each to the next', async () => {
    await openInPages(pages.url(PATHS.long));
    let seen = await textOnPage();
    for (let number = 2; number <= (await pageNumbers())[1]; number += 1) {
      await press('PageDown', number);
      seen += await textOnPage();
    }
    for (let part = 1; part <= 60; part += 1) expect(seen).toContain(`Part ${part}. `);
  });

  it('keep the paragraph that is read when the window or the text changes', async () => {
    await openInPages(pages.url(PATHS.long));
    const [, count] = await pageNumbers();
    await press('PageDown', 2);
    await press('PageDown', 3);
    const read = await firstOnPage();
    await page.setViewport({ width: 420, height: 800 });
    // It is on the page before they are counted anew, too.
    await until('there are more pages', async () => (await pageNumbers())[1] > count);
    await until('the paragraph is on the page', async () =>
      (await textOnPage({ whole: false })).includes(read),
    );
    await rig.reader(page).run('[name="sizePx"]', (input) => {
      (input as HTMLInputElement).value = '26';
      input?.dispatchEvent(new Event('input'));
      input?.dispatchEvent(new Event('change'));
    });
    await until('the paragraph is on the page', async () =>
      (await textOnPage({ whole: false })).includes(read),
    );
  });

  it.each(['pages', 'scroll'])('keep the place below the article: %s', async (layout) => {
    await openInPages(fixtures.url('/founding-example'), { width: 700, height: 300 });
    await rig.reader(page).click(`[name="layout"][value="${layout}"]`);
    await rig.reader(page).run('#removed > summary', openLast);
    await until('the end is seen', async () => {
      await rig.reader(page).run('#removed .removed-group:last-child', (group) => group?.scrollIntoView());
      return isSeen('#removed .removed-group:last-child');
    });
    await twoFrames(); // The reader hears of a scroll in the next one.
    await rig.reader(page).run('#removed .removed-group:last-child', openLast);
    await until('it is still seen', () => isSeen('#removed .removed-group:last-child'));
    await page.setViewport({ width: 690, height: 300 });
    await until('it is laid out anew', () =>
      rig.reader(page).run('dialog', (dialog) => dialog?.clientWidth === 690),
    );
    await twoFrames();
    await until('it is still seen', () => isSeen('#removed .removed-group:last-child'));
  });

  it('are where they were when the reader is opened again', async () => {
    await openInPages(pages.url(PATHS.long));
    await press('PageDown', 2);
    await page.keyboard.press('Escape');
    await rig.reader(page).whenClosed();
    await open();
    await untilOnPage(2);
  });

  it('give way to what has the focus: arrow keys change a slider', async () => {
    await openInPages(pages.url(PATHS.long));
    await rig.reader(page).run('#appearance', (panel) => panel?.setAttribute('open', ''));
    const before = await valueIn('[name="widthCh"]');
    await rig.reader(page).focus('[name="widthCh"]');
    await page.keyboard.press('ArrowRight');
    await until('the slider has moved', async () => (await valueIn('[name="widthCh"]')) !== before);
    expect((await pageNumbers())[0]).toBe(1);
  });

  it('of an Arabic article go to the left', async () => {
    await openInPages(fixtures.url('/arabic'), { width: 420, height: 700 });
    await press('ArrowLeft', 2);
    await press('ArrowRight', 1);
  });

  it('of a Japanese article may have vertical lines', async () => {
    await openInPages(fixtures.url('/japanese-ruby'), { width: 420, height: 700 });
    await page.keyboard.press('V');
    await until('the lines are vertical', async () => (await writingMode()) === 'vertical-rl');
    await press('ArrowLeft', 2);
    await page.keyboard.press('b');
    await until(
      'it scrolls',
      async () => (await rig.reader(page).attributes('dialog'))?.['data-layout'] === 'scroll',
    );
    await page.keyboard.press('Home');
    await until('it is at its head', async () => (await scrollLeft()) === 0);
    // A paragraph stands as far from the next as in level lines: by the size of the text and a twentieth.
    expect(await rig.reader(page).run('#body p + p', gapBefore)).toBeCloseTo(1.05, 1);
    await page.keyboard.press('ArrowLeft');
    await until('it has scrolled', async () => (await scrollLeft()) < -100);
    await page.keyboard.press('V');
  });
});

/** Opens what the summary, or the last one within, stands for; over when the reader has laid out what is open. */
function openLast(element: Element | null): Promise<undefined> {
  const summary = element?.matches('summary')
    ? (element as HTMLElement)
    : [...(element?.querySelectorAll<HTMLElement>('.removed-thing > summary') ?? [])].at(-1);
  const laidOut = new Promise<undefined>((resolve) => {
    const inTwoFrames = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)));
    summary?.parentElement?.addEventListener('toggle', inTwoFrames, { once: true });
  });
  summary?.click();
  return laidOut;
}

/** In ems of it. */
function gapBefore(paragraph: Element | null): number {
  if (!paragraph) throw new Error('there is no second paragraph');
  const before = paragraph.previousElementSibling?.getBoundingClientRect().left ?? Number.NaN;
  const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
  return (before - paragraph.getBoundingClientRect().right) / size;
}

async function openInPages(url: string, viewport?: { width: number; height: number }): Promise<void> {
  page = await rig.open(url);
  if (viewport) await page.setViewport(viewport);
  await open();
  await rig.reader(page).click('[name="layout"][value="pages"]');
  await until('there are pages', async () => (await rig.reader(page).text('.page-number')) !== '');
}

async function open(): Promise<void> {
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
}

async function press(key: 'PageDown' | 'Space' | 'ArrowLeft' | 'ArrowRight' | 'End' | 'Home', at: number) {
  await page.keyboard.press(key);
  await untilOnPage(at);
}

function untilOnPage(number: number) {
  return until(`page ${number}`, async () => (await pageNumbers())[0] === number);
}

async function pageNumbers(): Promise<[number, number]> {
  const [at, count] = (await rig.reader(page).text('.page-number'))?.match(/\d+/g)?.map(Number) ?? [];
  return [at ?? 0, count ?? 0];
}

/** Whether a part of it is in the window. */
function isSeen(selector: string): Promise<boolean> {
  return rig
    .reader(page)
    .run(selector, (element) =>
      [...(element?.getClientRects() ?? [])].some(
        ({ left, right, top, bottom }) => right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
      ),
    );
}

function writingMode(): Promise<string> {
  return rig.reader(page).run('.article', (article) => getComputedStyle(article as Element).writingMode);
}

function scrollLeft(): Promise<number> {
  return rig.reader(page).run('.reader-page', (column) => column?.scrollLeft ?? 0);
}

function valueIn(selector: string): Promise<string> {
  return rig.reader(page).run(selector, (input) => (input as HTMLInputElement).value);
}

/** The number of the paragraph at the top of the page, which may have begun on the page before. */
async function firstOnPage(): Promise<string> {
  return /Part \d+\. /.exec(await textOnPage({ whole: false }))?.[0] as string;
}

/** The text of the blocks that begin within what is seen of the column; or of which a part lies there. */
function textOnPage({ whole = true } = {}): Promise<string> {
  const seen = (column: Element | null, isWhole: boolean) => {
    const view = (column as Element).getBoundingClientRect();
    const blocks = [...(column as Element).querySelectorAll('#headline, #body p')];
    const isSeen = ({ left, top }: DOMRect) =>
      left >= view.left && left < view.right && top >= view.top && top < view.bottom;
    return blocks
      .filter((block) => [...block.getClientRects()].slice(0, isWhole ? 1 : 9).some(isSeen))
      .map((block) => block.textContent)
      .join(' ');
  };
  return rig
    .reader(page)
    .run(
      '.reader-page',
      new Function('column', `return (${seen})(column, ${whole})`) as (column: Element | null) => string,
    );
}

const twoFrames = () =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
