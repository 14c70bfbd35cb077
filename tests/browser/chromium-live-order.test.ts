/** The posts of a live blog, turned round as a person would. */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { playVoices } from './rig/fake-voices.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { storedSettings } from './rig/settings.ts';

let page: Page;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());
beforeEach(() => openReader(PATHS.liveBlog));
afterEach(() => page.close());

let voices: Awaited<ReturnType<typeof playVoices>>;

async function openReader(path: string): Promise<void> {
  page = await rig.open(server.url(path));
  const popup = await rig.openPopup(page);
  voices = await playVoices(rig.reader(page), ['en-US']);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
}

const NEWEST = ['14:32', '12:50', '11:15', '09:55', '06:10'];
const OLDEST = [...NEWEST].reverse();

async function withControl(key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

const HEADINGS = [
  'Bridge closed until Tuesday',
  'Power returns to Old Quay',
  'At the fish market, tied to a lorry',
  '140 km/h, and then nothing',
  'Storm arrives early',
];

/** From the start of the article, in that order: the one of the test before is remembered. */
async function openIn(order: 'newest' | 'oldest'): Promise<void> {
  const first = order === 'newest' ? NEWEST[0] : OLDEST[0];
  if ((await times())[0] === first) return;
  await page.keyboard.press('g');
  await until('it is kept', async () => (await rig.inBackground(storedSettings)).liveOrder === order);
  await page.close();
  await openReader(PATHS.liveBlog);
}

const headings = () =>
  rig
    .reader(page)
    .run('#body', (body) => [...(body?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent));
const times = () =>
  rig
    .reader(page)
    .run('#body', (body) =>
      [...(body?.querySelectorAll('time') ?? [])].map(({ textContent }) => textContent),
    );
/** Each paragraph with the time above it. */
const posts = async () => {
  const lines = await rig
    .reader(page)
    .run('#body', (body) =>
      [...(body?.querySelectorAll('p, h2') ?? [])].map(({ textContent }) => textContent ?? ''),
    );
  const found: Record<string, string[]> = {};
  let last = '';
  for (const line of lines) {
    if (/^\d\d:\d\d$/.test(line)) last = `at ${line}`;
    found[last] = [...(found[last] ?? []), line];
  }
  return found;
};
const top = (text: string) =>
  rig
    .reader(page)
    .run('#body', (body) =>
      [...(body?.querySelectorAll('h2') ?? [])].map((heading) => ({
        text: heading.textContent,
        top: heading.getBoundingClientRect().top,
      })),
    )
    .then((all) => all.find((one) => one.text === text)?.top);

it('turn round by a click, each with its time, and stay so for the next live blog', async () => {
  expect(await times()).toEqual(NEWEST);
  const before = await posts();
  expect(
    await rig
      .reader(page)
      .run('.live-order input[value="newest"]', (input) => (input as HTMLInputElement).checked),
  ).toBe(true);

  await rig.reader(page).click('.live-order input[value="oldest"]');
  expect(await times()).toEqual(OLDEST);
  expect(await posts()).toEqual(before);
  await until('it is stored', async () => (await rig.inBackground(storedSettings)).liveOrder === 'oldest');

  await page.close();
  await openReader(PATHS.liveBlog);
  expect(await times()).toEqual(OLDEST);
  await page.keyboard.press('g');
  expect(await times()).toEqual(NEWEST);
});

it('what is being read stays where it is', async () => {
  const [before] = await times();
  await page.setViewport({ width: 600, height: 420 });
  for (let section = 0; section < 3; section += 1) await page.keyboard.press('n');
  const heading = 'At the fish market, tied to a lorry';
  const was = await top(heading);
  expect(was).toBeGreaterThan(0);
  await page.keyboard.press('g');
  expect((await times())[0]).not.toBe(before);
  await until('it stands where it stood', async () => Math.abs(((await top(heading)) ?? 0) - (was ?? 0)) < 3);
});

it('what is printed stands in the order that is shown', async () => {
  await openIn('oldest');
  const printed = await rig.reader(page).watchPrinting();
  await withControl('p');
  const { paragraphs } = await printed();
  expect(paragraphs.filter((text) => /^\d\d:\d\d$/.test(text ?? ''))).toEqual(OLDEST);
});

it('what is read aloud follows it, also when it is turned meanwhile', async () => {
  await openIn('newest');
  const hear = (start: string) =>
    until(`“${start}” is spoken`, async () => (await voices.now())?.text.startsWith(start));
  await page.keyboard.press('r');
  await hear('Storm Isold');
  for (const sentence of [
    '14:32',
    'Bridge closed',
    'The Ellery Bridge',
    'Drivers',
    '12:50',
    'Power returns',
    'Power is',
  ]) {
    await page.keyboard.press('j');
    await hear(sentence);
  }
  for (const sentence of ['The network', 'Crews are now']) {
    await page.keyboard.press('.');
    await hear(sentence);
  }
  await page.keyboard.press('g');
  await until('it is turned', async () => (await times())[0] === OLDEST[0]);
  await hear('Crews are now');
  await voices.finish();
  await hear('14:32');
});

it('a post stays one when the line it begins with is taken out', async () => {
  await openIn('newest');
  await page.keyboard.press('t');
  await page.keyboard.press('Delete');
  const [first, ...others] = NEWEST;
  expect(await times()).toEqual(others);
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await until('it is turned', async () => (await headings())[0] === HEADINGS.at(-1));
  expect(await times()).toEqual([...others].reverse());
  expect(await headings()).toEqual([...HEADINGS].reverse());
  await withControl('z');
  expect(await times()).toEqual([...[...others].reverse(), first]);
  await withControl('y');
  const printed = await rig.reader(page).watchPrinting();
  await withControl('p');
  const { paragraphs } = await printed();
  expect(paragraphs.at(-1)).toMatch(/^Drivers who left their cars/);
});

it('an article that is none has no such switch', async () => {
  await page.close();
  await openReader(PATHS.story);
  expect(await rig.reader(page).text('.live-order')).toBeNull();
});
