/** Printing in Firefox, onto paper that is a file: the article alone, as text. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { folderForThisFile, forThisFile } from './rig/for-this-file.ts';
import { expectOnPaper, servePrintedStory } from './rig/printed-story.ts';

const file = path.join(await folderForThisFile(), 'paper.pdf');
const server = await forThisFile(servePrintedStory());
const rig = await forThisFile(
  launchFirefox({
    preferences: {
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
      'print.printer_Mozilla_Save_to_PDF.print_to_filename': file,
    },
  }),
);

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
