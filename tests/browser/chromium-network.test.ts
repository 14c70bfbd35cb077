/** What Chromium is made to ask for by the extension: the pictures of the article that are on screen, and nothing else. */
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { chromiumFlags } from '../../scripts/drive/proxy.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import * as net from './rig/watched-network.ts';

const { CONTROL, COOKIE, FAR, ON_SCREEN, STORY, addressesOf } = net;

const network = await forThisFile(net.watchNetwork());
const rig = await forThisFile(launchChromium({ args: chromiumFlags(network.port) }));

beforeAll(async () => {
  for (const host of ['news', 'pictures', 'lead']) {
    await (await rig.open(`http://${host}.localhost${COOKIE}`)).close();
  }
});

const from = (context: Page) => (address: string) =>
  context.evaluate((src) => {
    new Image().src = src;
  }, address);

it('a picture as anybody would write it is seen here, with referrer and cookie', async () => {
  const mark = network.mark();
  await rig.open(CONTROL);
  const other = await network.whenAskedFor('naive.localhost/naive.png', mark);
  expect(other.headers.referer).toBe('http://news.localhost/');
  const own = await network.whenAskedFor('news.localhost/naive.png', mark);
  expect(own.headers).toMatchObject({ referer: CONTROL, cookie: 'visited=1' });
});

it('the page itself asks for nothing', async () => {
  const mark = network.mark();
  const page = await rig.open(STORY);
  await page.waitForFunction(() => document.readyState === 'complete');
  expect(addressesOf(network.requestsSince(mark))).toEqual(['news.localhost/2024/may/04/canal-opens']);
  await page.close();
});

it('the popup asks for the pictures on screen, and for others when they are scrolled near; without referrer, origin or cookie', async () => {
  const page = await rig.open(STORY);
  const mark = network.mark();
  const popup = await rig.openPopup(page);
  for (const picture of ON_SCREEN) await network.whenAskedFor(picture, mark);
  await popup.click('#removed summary');
  await network.endOf(from(popup));
  expect(addressesOf(network.requestsSince(mark))).toEqual([...ON_SCREEN].sort());

  await popup.$$eval('#body img', (images) => images.at(-1)?.scrollIntoView());
  await network.whenAskedFor(FAR, mark);
  await network.endOf(from(popup));
  const asked = network.requestsSince(mark);
  expect(addressesOf(asked)).toEqual([...ON_SCREEN, FAR].sort());
  for (const { headers } of asked) {
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('origin');
    expect(headers).not.toHaveProperty('cookie');
  }
  expect(await shownIn(popup)).toEqual([true, true, true, true]);
  await page.close();
});

it('so does the reader, without referrer or origin; its settings ask for nothing', async () => {
  const page = await rig.open(STORY);
  const before = network.mark();
  const popup = await rig.openPopup(page);
  for (const picture of ON_SCREEN) await network.whenAskedFor(picture, before);
  await network.endOf(from(popup));
  const mark = network.mark();
  await popup.click('#open-reader');
  const reader = rig.reader(page);
  await reader.whenOpen();
  await page.bringToFront();
  for (const picture of ON_SCREEN) await network.whenAskedFor(picture, mark);
  await reader.click('[value="sepia"]');
  await reader.click('[value="sans"]');
  await network.endOf(reader.askFor);
  expect(addressesOf(network.requestsSince(mark))).toEqual([...ON_SCREEN].sort());

  await reader.scrollToEnd();
  await network.whenAskedFor(FAR, mark);
  await network.endOf(reader.askFor);
  await page.keyboard.press('Escape');
  await reader.whenClosed();
  const asked = network.requestsSince(mark);
  expect(addressesOf(asked)).toEqual([...ON_SCREEN, FAR].sort());
  for (const { headers } of asked) {
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('origin');
  }
  await page.close();
});

it('the options and the background ask for nothing', async () => {
  const mark = network.mark();
  const options = await rig.openOwnPage('options/options.html');
  await options.click('label:has(input[name="theme"][value="dark"])');
  await options.type('#never-host', 'tabloid.localhost');
  await options.click('#add-never button');
  await options.waitForSelector('#never-sites li');
  await rig.inBackground(() => true);
  await rig.killBackground();
  await options.click('label:has(input[name="theme"][value="light"])');
  await network.endOf(from(options));
  expect(addressesOf(network.requestsSince(mark))).toEqual([]);
});

function shownIn(popup: Page): Promise<readonly boolean[]> {
  return popup.$$eval('.article img', (images) =>
    Promise.all(
      images.map((image) =>
        image.decode().then(
          () => true,
          () => false,
        ),
      ),
    ),
  );
}
