/** What Firefox is made to ask for by the extension: the pictures of the article that are on screen, and nothing else. */
import { beforeAll, expect, it } from 'vitest';
import { firefoxPreferences } from '../../scripts/drive/proxy.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import * as net from './rig/watched-network.ts';

const { CONTROL, COOKIE, FAR, ON_SCREEN, STORY, addressesOf } = net;
const ESCAPE = '\uE00C';

const network = await forThisFile(net.watchNetwork());
const rig = await forThisFile(launchFirefox({ preferences: firefoxPreferences(network.port) }));

beforeAll(async () => {
  await rig.open(`http://news.localhost${COOKIE}`);
});

const fromPopup = (address: string) =>
  rig.inPopup((popup: Window & { Image: typeof Image }, src: string) => {
    new popup.Image().src = src;
  }, address);

async function openPopupOnStory(): Promise<number> {
  await rig.open(STORY);
  const mark = network.mark();
  expect(await rig.openPopup()).toBe('article');
  for (const picture of ON_SCREEN) await network.whenAskedFor(picture, mark);
  return mark;
}

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
  await rig.open(STORY);
  expect(addressesOf(network.requestsSince(mark))).toEqual(['news.localhost/2024/may/04/canal-opens']);
});

it('the popup asks for the pictures on screen, and for others when they are scrolled near; without referrer or origin', async () => {
  const mark = await openPopupOnStory();
  await rig.clickInPopup('#removed summary');
  await network.endOf(fromPopup);
  expect(addressesOf(network.requestsSince(mark))).toEqual([...ON_SCREEN].sort());

  await rig.inPopup((popup: Window) => {
    [...popup.document.querySelectorAll('#body img')].at(-1)?.scrollIntoView();
  });
  await network.whenAskedFor(FAR, mark);
  await network.endOf(fromPopup);
  const asked = network.requestsSince(mark);
  expect(addressesOf(asked)).toEqual([...ON_SCREEN, FAR].sort());
  for (const { headers } of asked) {
    expect(headers).not.toHaveProperty('referer');
    // It would hold the number that this installation of the extension has, and no other.
    expect(headers).not.toHaveProperty('origin');
  }
});

it('so does the reader, without referrer or origin; its settings ask for nothing', async () => {
  await openPopupOnStory();
  await network.endOf(fromPopup);
  const mark = network.mark();
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
  for (const picture of ON_SCREEN) await network.whenAskedFor(picture, mark);
  await rig.clickInReader('[value="sepia"]');
  await rig.clickInReader('[value="sans"]');
  expect(addressesOf(network.requestsSince(mark))).toEqual([...ON_SCREEN].sort());

  await rig.scrollReaderToEnd();
  await network.whenAskedFor(FAR, mark);
  await rig.press(ESCAPE);
  await rig.whenReaderClosed();
  const asked = network.requestsSince(mark);
  expect(addressesOf(asked)).toEqual([...ON_SCREEN, FAR].sort());
  for (const { headers } of asked) {
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('origin');
  }
});

it('the options and the background ask for nothing', async () => {
  await openPopupOnStory();
  await network.endOf(fromPopup);
  const mark = network.mark();
  await rig.clickInPopup('#open-options');
  await rig.switchToTab('/options/options.html');
  await until('the page is ready', () => rig.inPage(() => document.body?.dataset.state === 'ready'));
  await rig.click('label:has(input[name="theme"][value="dark"])');
  await rig.endBackground();
  await rig.type('#never-host', 'tabloid.localhost');
  await rig.click('#add-never button');
  await until('the site is listed', () =>
    rig.inPage(() => document.querySelector('#never-sites li') !== null),
  );
  await network.endOf((address) =>
    rig.inPage((src: string) => {
      document.createElement('img').src = src;
    }, address),
  );
  expect(addressesOf(network.requestsSince(mark))).toEqual([]);
});
