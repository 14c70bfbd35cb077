/** The pages of a divided article, joined in the reader as a person reads on. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { say } from '../../src/view/say.ts';
import { launchChromium } from './rig/chromium.ts';
import { DIVIDED, pathOf, serveDividedPages } from './rig/divided-pages.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { storedSettings } from './rig/settings.ts';

let page: Page;

const server = await forThisFile(serveDividedPages());
const rig = await forThisFile(launchChromium());
beforeEach(() => server.forget());
afterEach(() => page.close());

const { long, strict, failing, held, wrong, live } = DIVIDED;

async function openReader(path: string): Promise<Page> {
  page = await rig.open(server.url(path));
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
  return page;
}

const marks = () =>
  rig
    .reader(page)
    .run('#body', (body) =>
      [...(body?.querySelectorAll('.page-mark') ?? [])].map((mark) => mark.getAttribute('aria-label')),
    );
const texts = () =>
  rig
    .reader(page)
    .run('#body', (body) => [...(body?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent));
const parts = async () => (await texts()).map(partOf);
const partOf = (text: string | null) =>
  /^Page (\d), part (\d+)\./
    .exec(text ?? '')
    ?.slice(1)
    .join('.') ?? 'other';
const allParts = (...pages: readonly number[]) =>
  pages.flatMap((number) => Array.from({ length: 14 }, (_, index) => `${number}.${index + 1}`));

/** Rolls the wheel over the reader until something holds. */
async function rollUntil(what: string, holds: () => Promise<boolean>): Promise<void> {
  await page.mouse.move(400, 400);
  await until(what, async () => {
    await page.mouse.wheel({ deltaY: 700 });
    return holds();
  });
}

it('the next page is asked for near the end of what is there, and each of them once', async () => {
  await openReader(long);
  expect(await rig.reader(page).text('#pages')).toBe('Page 1 of 4');
  expect(server.asked()).toEqual([long]);

  await rollUntil('the second page is there', async () => (await marks()).length >= 1);
  expect((await marks())[0]).toBe('Page 2 of 4');
  expect(server.asked().slice(0, 2)).toEqual([long, pathOf(long, 2)]);

  await rollUntil('all pages are there', async () => (await marks()).length === 3);
  expect(await parts()).toEqual(allParts(1, 2, 3, 4));
  expect(server.asked()).toEqual([1, 2, 3, 4].map((number) => pathOf(long, number)));
  expect(await rig.reader(page).text('#pages')).toBeNull();
  const end = await rig.reader(page).attributes('.pages-next');
  expect(end).toHaveProperty('hidden');
});

it('contents and find know the pages that have come', async () => {
  await openReader(long);
  await rollUntil('all pages are there', async () => (await marks()).length === 3);
  const headings = await rig
    .reader(page)
    .run('.outline', (list) =>
      [...(list?.querySelectorAll('button') ?? [])].map((entry) => entry.textContent),
    );
  expect(headings).toEqual(['The long way to the sea', 'Day 1', 'Day 2', 'Day 3', 'Day 4']);
  await page.keyboard.press('/');
  await page.keyboard.type('page 4, part 14');
  await until('it is found', async () => (await rig.reader(page).text('.find-count')) === '1 of 1');
});

it('what is printed is the whole; a policy of the page keeps none of it away', async () => {
  await openReader(pathOf(strict, 3));
  await rig.reader(page).click('#more > summary');
  await rig.reader(page).click('#join-all');
  await until('all pages are there', async () => (await marks()).length === 3);
  expect(await parts()).toEqual(allParts(1, 2, 3, 4));
  const printed = await rig.reader(page).watchPrinting();
  await page.keyboard.down('Control');
  await page.keyboard.press('p');
  await page.keyboard.up('Control');
  const { paragraphs } = await printed();
  expect(paragraphs.map(partOf)).toEqual(allParts(1, 2, 3, 4));
});

it('all of them come while one is on its way', async () => {
  await openReader(held);
  await rollUntil('the second page is asked for', async () => server.asked().includes(pathOf(held, 2)));
  await page.keyboard.press('Home');
  await until('the start is on screen', async () => (await rig.reader(page).scrollTop()) === 0);
  await rig.reader(page).click('#more > summary');
  await rig.reader(page).click('#join-all');
  server.letGo();
  await until('all pages are there', async () => (await marks()).length === 3);
  expect(await parts()).toEqual(allParts(1, 2, 3, 4));
  expect(server.asked()).toEqual([1, 2, 3, 4].map((number) => pathOf(held, number)));
});

it('the pages of a live blog follow its order: what comes next is the page before, and older posts stand above', async () => {
  const lines = () =>
    rig
      .reader(page)
      .run('#body', (body) =>
        [...(body?.querySelectorAll('h2, .page-mark') ?? [])].map(
          (line) => line.getAttribute('aria-label') ?? line.textContent?.replace('Report ', ''),
        ),
      );
  await openReader(pathOf(live, 2));
  await page.keyboard.press('g');
  await until('the oldest of the page is first', async () => (await lines())[0] === '6');
  expect(await rig.reader(page).text('.pages-next')).toBe(say('showPage', '3'));
  await rollUntil('the page before has come', async () => (await marks()).length === 1);
  expect(await lines()).toEqual(['6', '7', '8', 'Page 1 of 4', '9', '10', '11']);
  await rig.reader(page).click('#more > summary');
  await rig.reader(page).click('#join-all');
  await until('all pages are there', async () => (await marks()).length === 3);
  const oldest = ['2', '1', 'Page 3 of 4', '3', '4', '5', 'Page 2 of 4', '6', '7', '8', 'Page 1 of 4'];
  expect(await lines()).toEqual([...oldest, '9', '10', '11']);
  await page.keyboard.press('g');
  await until('it is turned back', async () => (await lines())[0] === '11');
  expect(await lines()).toEqual([
    ...['11', '10', '9', 'Page 2 of 4', '8', '7', '6', 'Page 3 of 4', '5', '4', '3', 'Page 4 of 4', '2', '1'],
  ]);

  await page.keyboard.press('g');
  await until('it is turned', async () => (await lines())[0] === '2');
  const printed = await rig.reader(page).watchPrinting();
  await page.keyboard.down('Control');
  await page.keyboard.press('p');
  await page.keyboard.up('Control');
  const { paragraphs } = await printed();
  expect(paragraphs.flatMap((text) => /(\d+) hands/.exec(text ?? '')?.[1] ?? [])).toEqual([
    '2',
    '1',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
  ]);
});

it('an earlier page comes by a click and stands before; the place is kept', async () => {
  await openReader(pathOf(long, 2));
  expect(await rig.reader(page).text('#pages')).toBe('Page 2 of 4');
  for (let times = 0; times < 8; times += 1) await page.keyboard.press('j');
  const place = await rig.reader(page).textAtTop();
  const button = '.pages-previous button';
  expect(await rig.reader(page).text(button)).toBe(say('showPage', '1'));
  await rig.reader(page).click(button);
  await until('the first page is there', async () => (await parts())[0] === '1.1');
  expect((await parts()).slice(0, 28)).toEqual(allParts(1, 2));
  expect(await rig.reader(page).textAtTop()).toBe(place);
  expect((await marks())[0]).toBe('Page 2 of 4');
});

it('nothing is asked for by itself when the person does not want it, and a button does', async () => {
  const options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('body[data-state="ready"]');
  await options.click('#joinPages');
  await until('it is stored', async () => (await rig.inBackground(storedSettings)).joinPages === false);
  await openReader(long);
  await page.keyboard.press('End');
  await until('the end is on screen', async () => ((await rig.reader(page).scrollTop()) ?? 0) > 500);
  expect(await rig.reader(page).text('.pages-next')).toBe(say('showPage', '2'));
  expect(server.asked()).toEqual([long]);
  await rig.reader(page).click('.pages-next button');
  await until('the second page is there', async () => (await marks()).length === 1);
  expect(server.asked()).toEqual([long, pathOf(long, 2)]);
  await options.bringToFront();
  await options.click('#joinPages');
  await options.close();
});

describe('a page that is not there', () => {
  it('is told, with a link, and tried again by a click only', async () => {
    await openReader(failing);
    await rollUntil('it is told', async () =>
      ((await rig.reader(page).text('.pages-next')) ?? '').includes(say('pageNotLoaded', '2')),
    );
    expect(server.asked()).toEqual([failing, pathOf(failing, 2)]);
    expect(await rig.reader(page).attributes('.pages-next a')).toMatchObject({
      href: server.url(pathOf(failing, 2)),
      target: '_blank',
    });
    await rig.reader(page).click('.pages-next button');
    await until('the second page is there', async () => (await parts()).includes('2.14'));
  });

  it('or is another article, is told and not shown', async () => {
    await openReader(wrong);
    await rollUntil('it is told', async () =>
      ((await rig.reader(page).text('.pages-next')) ?? '').includes(say('pageIsOther', '2')),
    );
    expect(await parts()).toEqual(allParts(1));
  });
});
