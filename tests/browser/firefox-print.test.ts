/** Printing in Firefox, onto paper that is a file: the article alone, as text. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageServer } from '../../scripts/drive/page-server.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { type FirefoxRig, launchFirefox } from './rig/firefox.ts';
import { expectOnPaper, servePrintedStory } from './rig/printed-story.ts';

let rig: FirefoxRig;
let server: PageServer;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-print-'));
  file = path.join(folder, 'paper.pdf');
  server = await servePrintedStory();
  rig = await launchFirefox({
    preferences: {
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
      'print.printer_Mozilla_Save_to_PDF.print_to_filename': file,
    },
  });
});
afterAll(async () => {
  await rig?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

it('the whole article is on paper, as text, without the page and the bar around it', async () => {
  await rig.open(server.url('/2024/may/04/mill'));
  await rig.pressAltAnd('r');
  await rig.whenReaderOpen();
  await rig.press('e');
  await rig.clickInReader('#print-reader');
  await expectOnPaper(await printed());
});

it('so it is when the popup is asked, which opens the reader for it', async () => {
  await rm(file, { force: true });
  await rig.open(server.url('/2024/may/04/mill'));
  expect(await rig.openPopup()).toBe('article');
  await rig.clickInPopup('#print');
  await rig.whenReaderOpen();
  await expectOnPaper(await printed());
});

function printed(): Promise<Buffer> {
  return until('it is printed', async () => {
    const pdf = await readFile(file).catch(() => null);
    return pdf?.subarray(-1024).includes('%%EOF') ? pdf : undefined;
  });
}
