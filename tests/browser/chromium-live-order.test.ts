/** The posts of a live blog, turned round as a person would. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { PATHS, serveTestPages, type TestPages } from './rig/pages.ts';
import { storedSettings } from './rig/settings.ts';

let rig: ChromiumRig;
let server: TestPages;
let page: Page;

beforeAll(async () => {
  server = await serveTestPages();
  rig = await launchChromium();
});
afterAll(async () => {
  await rig?.close();
  await server?.close();
});
beforeEach(() => openReader(PATHS.liveBlog));
afterEach(() => page.close());

async function openReader(path: string): Promise<void> {
  page = await rig.open(server.url(path));
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
}

const NEWEST = ['14:32', '12:50', '11:15', '09:55', '06:10'];
const OLDEST = [...NEWEST].reverse();

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

it('an article that is none has no such switch', async () => {
  await page.close();
  await openReader(PATHS.story);
  expect(await rig.reader(page).text('.live-order')).toBeNull();
});
