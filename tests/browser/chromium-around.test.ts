/** What stands around the text of the reader: contents, progress, keys and the size of the text. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { type MessageKey, say } from '../../src/view/say.ts';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { storedSettings } from './rig/settings.ts';

let page: Page;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());
beforeEach(async () => {
  page = await rig.open(server.url(PATHS.headings));
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
});
afterEach(() => page.close());

const storedSize = async () => (await rig.inBackground(storedSettings)).sizePx as number;
const entries = () =>
  rig.reader(page).run('.outline', (list) =>
    [...(list?.querySelectorAll('button') ?? [])].map((entry) => ({
      text: entry.textContent,
      isCurrent: entry.hasAttribute('aria-current'),
    })),
  );
const focused = () =>
  rig
    .reader(page)
    .run('dialog', (dialog) => ((dialog as Element).getRootNode() as ShadowRoot).activeElement?.textContent);
const textSize = () =>
  rig.reader(page).run('dialog', (dialog) => (dialog as HTMLElement).style.getPropertyValue('--text-size'));

it('the contents lead to a heading, and say which one is being read', async () => {
  const [first, , third] = await entries();
  expect(first?.isCurrent).toBe(true);
  expect((await entries()).length).toBeGreaterThan(3);

  await page.keyboard.press('o');
  await rig.reader(page).run('.outline li:nth-child(3) button', (entry) => (entry as HTMLElement).click());
  expect(await focused()).toBe(third?.text);
  expect((await entries()).filter(({ isCurrent }) => isCurrent)).toEqual([
    { text: third?.text, isCurrent: true },
  ]);
  expect(await rig.reader(page).scrollTop()).toBeGreaterThan(0);
});

it('the keys for sections go on and back', async () => {
  await page.keyboard.press('n');
  await page.keyboard.press('n');
  const [, second, third] = await entries();
  expect(third?.isCurrent).toBe(true);
  await page.keyboard.press('p');
  expect((await entries())[1]).toEqual({ text: second?.text, isCurrent: true });
});

it('the line below the bar grows, and the minutes that are left become fewer', async () => {
  const share = () =>
    rig
      .reader(page)
      .run('.progress-line', (line) => Number((line as HTMLElement).style.getPropertyValue('--share')));
  expect(await share()).toBe(0);
  expect(await rig.reader(page).text('.time-left')).toMatch(/^\d+ min left$/);
  await rig.reader(page).scrollToEnd();
  await until('all of it is read', async () => (await share()) === 1);
  expect(await rig.reader(page).text('.time-left')).toBe('');
});

it('the list of keys opens at its beginning where it is longer than the window', async () => {
  await page.setViewport({ width: 390, height: 500 });
  await page.keyboard.press('?');
  const list = await rig
    .reader(page)
    .run('.key-list', (dialog) => [
      dialog?.scrollTop,
      (dialog?.scrollHeight ?? 0) > (dialog?.clientHeight ?? 0),
    ]);
  expect(list).toEqual([0, true]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until('the list is closed', async () => (await rig.reader(page).text('.key-list')) === null);
});

it('both columns of the list of keys begin at one height', async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await page.keyboard.press('?');
  const { first, second } = await rig.reader(page).run('.key-list', (list) => {
    const topOf = (element: Element | undefined) => {
      const range = document.createRange();
      if (element) range.selectNodeContents(element);
      return range.getBoundingClientRect().top;
    };
    const key = list?.querySelector('dt');
    const beside = [...(list?.querySelectorAll('h3') ?? [])].filter(
      (heading) => heading.getBoundingClientRect().left > (key?.getBoundingClientRect().right ?? 0),
    );
    return { first: topOf(key ?? undefined), second: Math.min(...beside.map(topOf)) };
  });
  expect(Math.abs(second - first)).toBeLessThan(8);
});

it('? lists every key, of every state and part of the reader; Escape closes the list, and the reader stays', async () => {
  await page.keyboard.press('?');
  const groups = await rig.reader(page).run('.key-list', (list) =>
    [...(list?.querySelectorAll('dl') ?? [])].map((rows) => ({
      title: rows.previousElementSibling?.textContent,
      keys: [...rows.querySelectorAll('dt > kbd')].map((key) => key.textContent),
      labels: [...rows.querySelectorAll('dd')].map((label) => label.textContent),
    })),
  );
  const labelsOf = (title?: MessageKey) =>
    groups.find((group) => group.title === (title && say(title)))?.labels ?? [];
  expect(groups[0]?.labels).toEqual(
    expect.arrayContaining([
      say('outline'),
      say('largerText'),
      say('appearance'),
      say('print'),
      say('undo'),
      say('close'),
    ]),
  );
  expect(labelsOf('findInArticle')).toEqual([say('nextMatch'), say('previousMatch')]);
  expect(labelsOf('readAloud')).toContain(say('nextSentence'));
  expect(labelsOf('tidyBar')).toContain(say('takeOutBlock'));
  expect(labelsOf('layoutPages')).toContain(say('nextPage'));
  expect(labelsOf('lineFocus')).toContain(say('nextLine'));
  expect(labelsOf('keysOfPicture')).toEqual(
    expect.arrayContaining([say('nextPicture'), say('actualPicture'), say('movePicture')]),
  );
  expect(groups.flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining(['ShiftEnter', '←', 'J', '1']));
  // A key with a drawing has no text. Arrows move a picture that does not fit, and else go to the next one.
  const others = groups.filter(({ title }) => title !== say('keysOfPicture'));
  const named = others.map((group) => group.keys.filter(Boolean));
  for (const keys of named) expect(keys).toEqual([...new Set(keys)]);

  // What is below does not hear keys that are pressed here.
  await page.keyboard.press('+');
  await page.keyboard.press('Escape');
  await until('the list is closed', async () => (await rig.reader(page).text('.key-list')) === null);
  expect(await rig.reader(page).isOpen()).toBe(true);
  expect(await textSize()).toBe('19px');
});

it('+ and - change the size of the text, 0 brings it back, and it is kept', async () => {
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('-');
  expect(await textSize()).toBe('20px');
  expect(await rig.reader(page).text('.reader-note')).toBe('Text size: 20');
  await until('the size is stored', () => storedSize().then((size) => size === 20));
  await page.reload();
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  expect(await textSize()).toBe('20px');
  await page.bringToFront();
  await page.keyboard.press('0');
  expect(await textSize()).toBe('19px');
});

it('j and k go from paragraph to paragraph', async () => {
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const after = (await rig.reader(page).scrollTop()) ?? 0;
  expect(after).toBeGreaterThan(0);
  await page.keyboard.press('k');
  expect(await rig.reader(page).scrollTop()).toBeLessThan(after);
});

it('two fingers that part on the text make it larger, and two that meet smaller', async () => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const at = await rig.reader(page).run('#headline', (headline) => {
    const { left, top } = (headline as Element).getBoundingClientRect();
    return { x: left + 100, y: top + 10 };
  });
  const pinch = (scaleFactor: number) =>
    session.send('Input.synthesizePinchGesture', { ...at, scaleFactor, gestureSourceType: 'touch' });
  const size = async () => Number.parseInt(await textSize(), 10);
  const before = await size();
  await pinch(1.6);
  await until('it is larger', async () => (await size()) > before);
  const larger = await size();
  await pinch(0.6);
  await until('it is smaller again', async () => (await size()) < larger);
  await page.keyboard.press('0');
  expect(await size()).toBe(19);
});
