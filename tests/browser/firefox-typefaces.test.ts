/** Our typefaces in Firefox: under any policy of a page, and gone with the reader. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { type FirefoxRig, launchFirefox } from './rig/firefox.ts';
import { PATHS, serveTestPages, type TestPages } from './rig/pages.ts';

let rig: FirefoxRig;
let server: TestPages;

beforeAll(async () => {
  server = await serveTestPages();
  rig = await launchFirefox();
});
afterAll(async () => {
  await rig?.close();
  await server?.close();
});

it('under a policy that forbids all fonts, ours are there while the reader is open, and the text is set in them', async () => {
  await rig.open(server.url(PATHS.strictPolicy));
  await rig.openPopup();
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
  await until('the typefaces are there', async () => (await added()).length > 0);
  expect(await added()).toEqual(['Broadsheet sans', 'Broadsheet serif']);
  const [ours, fallback] = await widths();
  expect(ours).not.toBe(fallback);
  await rig.clickInReader('#close-reader');
  await rig.whenReaderClosed();
  expect(await added()).toEqual([]);
});

const added = (): Promise<string[]> =>
  rig.inPage(() => [...document.fonts].map(({ family }) => family.replaceAll('"', '')).sort());

/** Of a line of the article, as it stands, and in the font that comes after ours. */
const widths = (): Promise<[number, number]> =>
  rig.inPage(() => {
    const host = document.querySelector('[data-broadsheet="reader"]') as Element & {
      openOrClosedShadowRoot: ShadowRoot;
    };
    const headline = host.openOrClosedShadowRoot.querySelector('#headline') as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(headline);
    const { width } = range.getBoundingClientRect();
    headline.style.setProperty('font-family', 'Georgia, "Liberation Serif", serif');
    return [width, range.getBoundingClientRect().width];
  });
