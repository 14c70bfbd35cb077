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

const reader = () => rig.reader(page);
const count = () => reader().text('.find-count');
const currentBox = () =>
  reader().run('.mark.is-current', (mark) => {
    const box = mark?.getBoundingClientRect();
    return box ? { top: box.top, left: box.left, width: box.width, height: box.height } : null;
  });
const marks = () => reader().run('dialog', (dialog) => (dialog as Element).querySelectorAll('.mark').length);
const focused = () =>
  reader().run(
    'dialog',
    (dialog) => ((dialog as Element).getRootNode() as ShadowRoot).activeElement?.className ?? null,
  );
const isBarAway = () => reader().run('.reader-bar', (bar) => bar?.classList.contains('is-away') ?? false);

async function open(url: string, viewport?: { width: number; height: number }): Promise<void> {
  page = await rig.open(url);
  if (viewport) await page.setViewport(viewport);
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await reader().whenOpen();
  await page.bringToFront();
}

describe('find', () => {
  it('hides no word under its mark where colors are forced', async () => {
    await open(pages.url(PATHS.long));
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await page.keyboard.press('/');
    await page.keyboard.type('lene askvold');
    await until('they are counted', async () => (await count()) === '1 of 10');
    const background = (selector: string) =>
      reader().run(selector, (mark) => getComputedStyle(mark as Element).backgroundColor);
    expect(await background('.mark.is-current')).toMatch(/, 0\)$/);
    expect(await background('.mark:not(.is-current)')).toMatch(/, 0\)$/);
  });

  it('marks every match, counts them, and goes from one to the next and round', async () => {
    await open(pages.url(PATHS.long));
    await page.keyboard.press('/');
    await page.keyboard.type('lene askvold');
    await until('they are counted', async () => (await count()) === '1 of 10');
    expect(await marks()).toBeGreaterThanOrEqual(10);
    await page.keyboard.press('Enter');
    expect(await count()).toBe('2 of 10');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    expect(await count()).toBe('10 of 10');
    const box = await currentBox();
    expect(box?.top).toBeGreaterThan(0);
    expect(box?.top).toBeLessThan(600);
    // It lies on the words.
    const text = await reader().run('.mark.is-current', (mark) => {
      const { left, top, width, height } = (mark as Element).getBoundingClientRect();
      const range = document.caretRangeFromPoint(left + width / 2, top + height / 2);
      const root = (mark as Element).getRootNode() as ShadowRoot;
      return [...root.elementsFromPoint(left + width / 2, top + height / 2)]
        .map((element) => element.textContent ?? '')
        .concat(range?.startContainer.textContent ?? '')
        .some((words) => words.includes('Lene Askvold'));
    });
    expect(text).toBe(true);
  });

  it('says when there is nothing, and Escape closes it where the focus was', async () => {
    await open(pages.url(PATHS.long));
    await reader().focus('#find');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('find-input');
    await page.keyboard.type('zeppelin');
    await until('it says so', async () => (await count()) === 'Not found');
    expect(await marks()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await reader().isOpen()).toBe(true);
    expect(await focused()).toBe('tool');
    expect(await reader().run('.find-bar', (bar) => (bar as HTMLElement).hidden)).toBe(true);
  });

  it('leaves nothing for the page to reach the reader through', async () => {
    await open(pages.url(PATHS.long));
    await page.keyboard.press('/');
    await page.keyboard.type('Askvold');
    await until('they are counted', async () => (await count()) === '1 of 10');
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await reader().run('#body', (body) => (body as Element).querySelectorAll('.mark').length)).toBe(0);
  });

  it('turns to the page of a match', async () => {
    await open(pages.url(PATHS.long));
    await page.keyboard.press('b');
    await until('there are pages', async () => (await reader().text('.page-number')) !== '');
    await page.keyboard.press('/');
    await page.keyboard.type('Part 48.');
    await until('it is found', async () => (await count()) === '1 of 1');
    const [box, view] = [await currentBox(), await page.evaluate(() => innerWidth)];
    expect(box?.left).toBeGreaterThan(0);
    expect(box?.left).toBeLessThan(view);
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
  });
});

describe('line focus', () => {
  const band = () =>
    reader().run('.line-focus', (box) => {
      const { top, height } = (box as Element).getBoundingClientRect();
      return (box as HTMLElement).hidden ? null : { top, height };
    });

  it('grows from a line to a paragraph, goes on by keys, and goes', async () => {
    await open(pages.url(PATHS.long));
    expect(await band()).toBeNull();
    await page.keyboard.press('l');
    const line = await until('a line is bright', band);
    expect(line.height).toBeLessThan(40);
    await page.keyboard.press('ArrowDown');
    await until('the next one is', async () => {
      const now = await band();
      const scrolled = (await reader().scrollTop()) ?? 0;
      return now && now.top + scrolled > line.top + 15;
    });
    await page.keyboard.press('l');
    const lines = await until('three are', async () => {
      const now = await band();
      return now && now.height > 1.8 * line.height ? now : undefined;
    });
    await page.keyboard.press('l');
    await until('a paragraph is', async () => ((await band())?.height ?? 0) > lines.height);
    await page.keyboard.press('l');
    await until('nothing is dimmed', async () => (await band()) === null);
  });

  it('of three lines does not reach over the byline', async () => {
    await open(pages.url(PATHS.long));
    await page.keyboard.press('l');
    await page.keyboard.press('l');
    await reader().click('#headline');
    const isByline = await until('lines of the head are bright', () =>
      reader().run('.line-focus', (box) => {
        const lit = (box as Element).getBoundingClientRect();
        const root = (box as Element).getRootNode() as ShadowRoot;
        const [headline, credits] = ['#headline', '.credits'].map((part) =>
          (root.querySelector(part) as Element).getBoundingClientRect(),
        ) as [DOMRect, DOMRect];
        const isHead = lit.top < headline.bottom;
        return isHead ? { reached: lit.bottom > credits.top } : undefined;
      }),
    );
    expect(isByline.reached).toBe(false);
  });
});

describe('the bar', () => {
  it('goes while one reads on, and comes back on the way up, and for the focus', async () => {
    await open(pages.url(PATHS.long));
    await page.mouse.move(400, 400);
    await page.mouse.wheel({ deltaY: 600 });
    await until('it is away', isBarAway);
    await page.mouse.wheel({ deltaY: -200 });
    await until('it is back', async () => !(await isBarAway()));
    await page.mouse.wheel({ deltaY: 600 });
    await until('it is away', isBarAway);
    await page.keyboard.press('Tab');
    expect(await isBarAway()).toBe(false);
    await page.mouse.wheel({ deltaY: 600 });
    expect(await isBarAway()).toBe(false);
  });

  it('stays while something of it is open', async () => {
    await open(pages.url(PATHS.long));
    await page.keyboard.press('/');
    await page.mouse.move(400, 400);
    await page.mouse.wheel({ deltaY: 600 });
    await until('it has scrolled', async () => ((await reader().scrollTop()) ?? 0) > 300);
    expect(await isBarAway()).toBe(false);
  });

  it('closes one thing at each Escape, and the reader last', async () => {
    await open(pages.url(PATHS.long));
    for (const key of ['a', '?', '/'] as const) {
      await page.keyboard.press(key);
      await page.keyboard.press('Escape');
      expect(await reader().isOpen(), key).toBe(true);
    }
    await page.keyboard.press('a');
    await page.keyboard.press('?');
    await until('the list is open', async () => (await reader().text('.key-list')) !== null);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await reader().isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await reader().whenClosed();
  });

  it('gives the focus back to the menu from which the list of keys was opened', async () => {
    await open(pages.url(PATHS.long));
    await reader().click('#more summary');
    await reader().click('#keys');
    await page.keyboard.press('Escape');
    await until('the list is closed', async () => (await reader().text('.key-list')) === null);
    expect(await reader().isOpen()).toBe(true);
    expect(await reader().run('#more summary', (summary) => summary?.matches(':focus') ?? false)).toBe(true);
  });
});

describe.each([
  { width: 360, height: 640, paths: ['/listicle', '/arabic', '/japanese-ruby'] },
  { width: 390, height: 844, paths: ['/listicle'] },
])('on a phone of $width by $height', ({ paths, ...viewport }) => {
  it.each(paths)('%s has all of its bar and no overflow', async (path) => {
    await open(fixtures.url(path), viewport);
    expect(await outside()).toEqual([]);
    await reader().click('#more summary');
    expect(await outside()).toEqual([]);
    await reader().click('#more summary');
    await page.keyboard.press('/');
    expect(await outside()).toEqual([]);
    await page.keyboard.press('Escape');
    await reader().click('#appearance summary');
    expect(await outside()).toEqual([]);
  });

  it.each(['popup/popup.html', 'options/options.html'])('%s has no overflow', async (file) => {
    page = await rig.openOwnPage(file);
    await page.setViewport({ ...viewport, isMobile: true, hasTouch: true });
    await until('it is drawn', () => page.evaluate(() => document.body.innerText.trim() !== ''));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
});

/** Controls that lie partly beyond the window's sides, and whatever makes the reader scroll sideways. */
const outside = () =>
  reader().run('dialog', (dialog) => {
    const { clientWidth, scrollWidth } = dialog as Element;
    const controls = (dialog as Element).querySelectorAll('button, summary, input, select');
    const beyond = [...controls].filter((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      const box = control.closest('.scroll-box, .choice-swatches');
      return width > 0 && control.checkVisibility() && !box && (left < -0.5 || right > clientWidth + 0.5);
    });
    return [
      ...beyond.map(({ id, className, localName }) => `${localName}#${id}.${className}`),
      // A fraction of a pixel is rounded up.
      ...(scrollWidth > clientWidth + 1 ? [`the reader is ${scrollWidth} wide`] : []),
    ];
  });
