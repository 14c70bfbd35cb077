/** Find in the article, line focus and the list of keys in Firefox. */
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchFirefox());

beforeAll(async () => {
  await rig.open(server.url(PATHS.long));
  await rig.openPopup();
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
});

/** Boxes of some elements of the reader, by selector, in CSS pixels. */
const boxesOf = (selector: string): Promise<readonly { top: number; width: number; height: number }[]> =>
  rig.inPage((wanted: string) => {
    const host = document.querySelector('[data-broadsheet="reader"]') as Element & {
      openOrClosedShadowRoot: ShadowRoot;
    };
    return [...host.openOrClosedShadowRoot.querySelectorAll(wanted)].map((element) => {
      const { top, width, height } = element.getBoundingClientRect();
      return { top, width, height };
    });
  }, selector);

it('/ finds words and marks them, and Escape closes it, not the reader', async () => {
  await rig.press('/');
  for (const key of 'askvold') await rig.press(key);
  await until('they are counted', async () => (await rig.readerText('.find-count')) === '1 of 10');
  expect(await boxesOf('.mark')).toHaveLength(10);
  await rig.press('\uE007'); // Enter
  expect(await rig.readerText('.find-count')).toBe('2 of 10');
  const [current] = await boxesOf('.mark.is-current');
  expect(current?.width).toBeGreaterThan(30);
  expect(current?.top).toBeGreaterThan(0);
  await rig.press('\uE00C'); // Escape
  await until('the marks are gone', async () => (await boxesOf('.mark')).length === 0);
  expect(await rig.isReaderOpen()).toBe(true);
});

it('l dims all but a line, which goes on by keys', async () => {
  await rig.press('l');
  await until('a line is bright', async () => ((await boxesOf('.line-focus'))[0]?.height ?? 0) > 10);
  const [line] = await boxesOf('.line-focus');
  const [headline] = await boxesOf('#headline');
  expect(line?.height).toBeLessThan(40);
  await rig.press('\uE015'); // Down
  await until('the next line is', async () => {
    const [now] = await boxesOf('.line-focus');
    const [scrolled] = await boxesOf('#headline');
    const moved = (now?.top ?? 0) - (line?.top ?? 0) + ((headline?.top ?? 0) - (scrolled?.top ?? 0));
    return moved > 15 && moved < 100;
  });
  for (let more = 0; more < 3; more += 1) await rig.press('l');
  await until('nothing is dimmed', async () => (await boxesOf('.line-focus'))[0]?.height === 0);
});

it('? lists the keys, and Escape closes one thing at a time', async () => {
  await rig.press('?');
  expect(await rig.readerText('.key-list h2')).toBe('Keys');
  await rig.press('\uE00C');
  await until('the list is closed', async () => (await rig.readerText('.key-list')) === null);
  expect(await rig.isReaderOpen()).toBe(true);
  await rig.press('\uE00C');
  await rig.whenReaderClosed();
});
