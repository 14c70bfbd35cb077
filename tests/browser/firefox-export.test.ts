/** The article is saved in Firefox, from the popup and from the reader: real files among the downloads. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { type FirefoxRig, launchFirefox } from './rig/firefox.ts';
import { PATHS, serveTestPages, type TestPages } from './rig/pages.ts';

let rig: FirefoxRig;
let pages: TestPages;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-exports-'));
  pages = await serveTestPages();
  rig = await launchFirefox({
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
});
afterAll(async () => {
  await rig?.close();
  await pages?.close();
  await rm(folder, { recursive: true, force: true });
});

it('the popup saves an EPUB', async () => {
  await rig.open(pages.url(PATHS.long));
  expect(await rig.openPopup()).toBe('article');
  await rig.clickInPopup('#export-more > summary');
  await rig.clickInPopup('[data-format="epub"][data-way="save"]');
  const name = '2024-05-04 Long page - Tarrow Gazette.epub';
  expect(Object.keys(unzipSync(await saved(name)))[0]).toBe('mimetype');
  await until('the popup says so', async () => (await rig.popupText('#status')) === `Saved as “${name}”.`);
});

it('the reader saves plain text on a page that lets nothing in', async () => {
  await rig.open(pages.url(PATHS.strictPolicy));
  await rig.pressAltAnd('r');
  await rig.whenReaderOpen();
  await rig.press('e');
  await rig.clickInReader('[data-format="plain"][data-way="save"]');
  const text = await saved('2024-05-04 Strict policy - Tarrow Gazette.txt');
  expect(text.toString()).toMatch(/^Strict policy\n\n/);
});

async function saved(name: string): Promise<Buffer> {
  return until(`${name} is saved`, async () => {
    const files = (await readdir(folder)).map((file) => file.normalize('NFC'));
    if (!files.includes(name) || files.some((file) => file.endsWith('.part'))) return undefined;
    const content = await readFile(path.join(folder, name));
    // The place is taken before the content comes.
    return content.length > 0 ? content : undefined;
  });
}
