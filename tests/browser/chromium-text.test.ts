import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { serveSavedPages } from './rig/saved-pages.ts';

let page: Page;

const server = await forThisFile(serveSavedPages());
const rig = await forThisFile(launchChromium());
afterEach(() => page.close());

it('begins at its headline though its first letter is a picture on the page', async () => {
  await open('/typeset');
  expect(await rig.reader(page).scrollTop()).toBe(0);
});

describe('a note', () => {
  it('opens at its reference by Enter, and Escape gives the focus back, not the page', async () => {
    await open('/typeset');
    await rig.reader(page).focus('.note-mark');
    await page.keyboard.press('Enter');
    await until('the note is open', async () => (await noteText())?.includes('The oldest timetable'));
    // The way back belongs to the note below the text, not to this one.
    expect(await noteText()).not.toContain('↩');
    await page.keyboard.press('Escape');
    await until('the note is closed', async () => (await noteText()) === null);
    expect(await rig.reader(page).isOpen()).toBe(true);
    await until('the reference has the focus', async () => (await focused()) === '1');
  });

  it('is gone to, and from it back to the text', async () => {
    await open('/typeset');
    await rig.reader(page).focus('.note-mark');
    await page.keyboard.press('Enter');
    await until('the note is open', async () => (await noteText()) !== null);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the note has the focus', async () => (await focused())?.includes('The oldest timetable'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the reference has the focus', async () => (await focused()) === '1');
    expect(await page.evaluate(() => location.hash)).toBe('');
  });

  it('has one way back, with a name, whether the page gave it one or not', async () => {
    await open('/typeset');
    for (const note of ['#note-fn1', '#note-fn2']) {
      const names = await rig
        .reader(page)
        .run(note, (item) =>
          [...(item?.querySelectorAll('a') ?? [])].map((way) => way.getAttribute('aria-label')),
        );
      expect(names, note).toEqual(['Back to the text']);
    }
  });
});

it('a table wider than the text scrolls in its own box, which has a name and takes the focus', async () => {
  await open('/typeset');
  await page.setViewport({ width: 390, height: 800 });
  await until(
    'it is a region',
    async () => (await rig.reader(page).attributes('.table-box'))?.role === 'region',
  );
  expect(await rig.reader(page).attributes('.table-box')).toMatchObject({
    tabindex: '0',
    'aria-label': 'Table: The old clock against the new one, in seconds',
  });
  expect(
    await rig.reader(page).run('dialog', (dialog) => dialog && dialog.scrollWidth <= dialog.clientWidth),
  ).toBe(true);
});

it('a listing is copied as it is, line by line', async () => {
  await open('/typeset');
  await rig.browser
    .defaultBrowserContext()
    .overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-sanitized-write']);
  await rig.reader(page).focus('.copy-code');
  await page.keyboard.press('Enter');
  await until(
    'it says so',
    async () => (await rig.reader(page).attributes('.copy-code'))?.['aria-label'] === 'Copied',
  );
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')).toHaveLength(5);
  expect(copied).toContain('\n    return [o - n for o, n in zip(old, new) if abs(o - n) < 86_400]\n');
});

describe('a picture', () => {
  it('opens large by Enter; arrows show the others, and Escape gives the focus to the one that was shown', async () => {
    await open('/gallery');
    await rig.reader(page).focus('img[role="button"]');
    await page.keyboard.press('Enter');
    await until(
      'the first is shown',
      async () => (await rig.reader(page).text('.lightbox[open] .lightbox-count')) === 'Picture 1 of 4',
    );
    expect(await rig.reader(page).text('.lightbox-caption')).toContain('Rafts leave');
    await page.keyboard.press('ArrowRight');
    await until(
      'the second is shown',
      async () => (await rig.reader(page).text('.lightbox-count')) === 'Picture 2 of 4',
    );
    await page.keyboard.press('+');
    await until('it is larger', async () =>
      (await rig.reader(page).attributes('.lightbox-stage'))?.class?.includes('is-zoomed'),
    );
    await page.keyboard.press('0');
    await until(
      'it fits',
      async () => !(await rig.reader(page).attributes('.lightbox-stage'))?.class?.includes('is-zoomed'),
    );
    await page.keyboard.press('Escape');
    await until('it is closed', async () => (await rig.reader(page).text('.lightbox[open]')) === null);
    expect(await rig.reader(page).isOpen()).toBe(true);
    await until('the focus is on the one that was shown', async () => (await focusedPicture()) === 1);
  });

  it('that is larger than the window is moved by arrows, and the others are shown once it fits', async () => {
    await open('/gallery');
    await page.setViewport({ width: 700, height: 500 });
    await rig.reader(page).focus('img[role="button"]');
    await page.keyboard.press('Enter');
    await until('it has come', () =>
      rig.reader(page).run('.lightbox-picture', (image) => (image as HTMLImageElement).naturalWidth > 0),
    );
    for (let more = 0; more < 8; more += 1) await page.keyboard.press('+');
    const place = () =>
      rig.reader(page).run('.lightbox-stage', (stage) => [stage?.scrollLeft ?? 0, stage?.scrollTop ?? 0]);
    const before = await place();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const after = await place();
    expect(after[0]).toBeGreaterThan(before[0] as number);
    expect(after[1]).toBeGreaterThan(before[1] as number);
    expect(await rig.reader(page).text('.lightbox-count')).toBe('Picture 1 of 4');
    await page.keyboard.press('0');
    await page.keyboard.press('ArrowRight');
    await until(
      'the second is shown',
      async () => (await rig.reader(page).text('.lightbox-count')) === 'Picture 2 of 4',
    );
  });

  it('has its credit in one look, in the text and large', async () => {
    await open('/captions-and-end-notes');
    const look = (selector: string) =>
      rig.reader(page).run(selector, (credit) => {
        const caption = credit?.parentElement as Element;
        const isAsLarge = getComputedStyle(credit as Element).fontSize === getComputedStyle(caption).fontSize;
        return [isAsLarge, getComputedStyle(credit as Element, '::before').content];
      });
    const inText = await look('.body figcaption small');
    expect(inText).toEqual([true, '"/ " / ""']);
    await rig.reader(page).click('.body img[role="button"]');
    await until('it is open', async () => (await rig.reader(page).text('.lightbox[open] small')) !== null);
    expect(await look('.lightbox-caption small')).toEqual(inText);
  });

  it('opens by a click, and by one beside it closes', async () => {
    await open('/gallery');
    await rig.reader(page).click('img[role="button"]');
    await until('it is open', async () => (await rig.reader(page).text('.lightbox[open]')) !== null);
    await page.mouse.click(20, 400);
    await until('it is closed', async () => (await rig.reader(page).text('.lightbox[open]')) === null);
  });
});

async function open(path: string): Promise<void> {
  page = await rig.open(server.url(path));
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
}

/** Among the pictures that open large. */
function focusedPicture(): Promise<number> {
  return rig.reader(page).run('.reader', (dialog) => {
    const root = dialog?.getRootNode() as ShadowRoot;
    return [...root.querySelectorAll('img[role="button"]')].indexOf(root.activeElement as Element);
  });
}

function noteText(): Promise<string | null> {
  return rig.reader(page).text('.note-popover:popover-open');
}

function focused(): Promise<string | null> {
  return rig
    .reader(page)
    .run(
      'dialog',
      (dialog) => (dialog?.getRootNode() as ShadowRoot | undefined)?.activeElement?.textContent ?? null,
    );
}
