/** A hostile page, read as a person would: what stands in its head and in its text runs nowhere in the popup and the reader. */
import { expect, it } from 'vitest';
import { chromiumFlags, startProxy } from '../../scripts/drive/proxy.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { HOSTILE_PAGE, hostilePage, touchShown } from '../attacks/hostile-page.ts';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';

const body = hostilePage();
const proxy = await forThisFile(
  startProxy(({ host, path }) => (`http://${host}${path}` === HOSTILE_PAGE ? { body } : undefined)),
);
const rig = await forThisFile(launchChromium({ args: chromiumFlags(proxy.port) }));

it('nothing of it runs in the popup or the reader, though all of it lives on the page', async () => {
  const page = await rig.open(HOSTILE_PAGE);
  const ran = () => page.evaluate(() => Number(document.documentElement.dataset.ran ?? 0));
  await until('the page has done its worst', async () => {
    const before = await ran();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    return before > 0 && (await ran()) === before;
  });
  const mark = proxy.seen.length;
  const before = await ran();

  const popup = await rig.openPopup(page);
  await popup.evaluate(() => {
    window.alert = () => {
      document.documentElement.dataset.ran = 'yes';
    };
  });
  const inPopup = await popup.evaluate(`(${touchShown})(document.querySelector('#main'))`);
  expect((inPopup as ReturnType<typeof touchShown>).elements).toBeGreaterThan(300);
  expect(await popup.evaluate(() => document.documentElement.dataset.ran)).toBe(undefined);
  expect(await popup.$eval('#host', (host) => host.textContent)).toBe('hostile.localhost');

  await popup.click('#open-reader');
  const reader = rig.reader(page);
  await reader.whenOpen();
  const inReader = await reader.run('.reader-page', touchShown);
  expect(inReader.elements).toBeGreaterThan(300);
  expect(await reader.text('.reader-host bdi')).toBe('hostile.localhost');
  expect(await ran()).toBe(before);
  const shown = inReader.pictures.join(' ');
  // What the page asks for meanwhile says so; nothing of ours has a referrer.
  const asked = proxy.seen
    .slice(mark)
    .filter(({ host, headers }) => /localhost$|evil|beacon/.test(host) && !headers.referer);
  expect(asked.filter(({ host, path }) => !shown.includes(`${host}${path}`))).toEqual([]);

  await page.evaluate(() => document.querySelector<HTMLElement>('p[onclick]')?.click());
  expect(await ran()).toBeGreaterThan(before);
});
