/**
 * Printing in Chromium, onto paper that is a file: what the browser itself makes of the article, with our typefaces. Headless
 * prints nothing that a page asks for, so it is shown on a screen of its own.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageServer } from '../../scripts/drive/page-server.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { type Display, missingForDisplay, openDisplay } from './rig/display.ts';
import { typefacesOfPdf } from './rig/pdf.ts';
import { expectOnPaper, servePrintedStory } from './rig/printed-story.ts';

const missing = process.platform === 'linux' ? missingForDisplay() : 'a screen of its own needs Linux';

// Skipped where there is no such screen, never on CI, which installs one.
describe.skipIf(missing && !process.env.CI)(`on paper${missing ? ` (${missing})` : ''}`, () => {
  let display: Display;
  let rig: ChromiumRig;
  let server: PageServer;
  let folder: string;

  beforeAll(async () => {
    if (missing) throw new Error(missing);
    folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-print-'));
    server = await servePrintedStory();
    display = await openDisplay();
    // As a person who prints into files: without a question, into a folder.
    const appState = JSON.stringify({
      version: 2,
      recentDestinations: [{ id: 'Save as PDF', origin: 'local', account: '' }],
    });
    rig = await launchChromium({
      display: display.name,
      args: ['--kiosk-printing'],
      preferences: {
        printing: { print_preview_sticky_settings: { appState } },
        savefile: { default_directory: folder },
      },
    });
  });
  afterAll(async () => {
    await rig?.close();
    await display?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('the whole article is text, in our typefaces, without the page and the bar around it', async () => {
    const page = await rig.open(server.url('/2024/may/04/mill'));
    const popup = await rig.openPopup(page);
    await popup.click('#print');
    const pdf = await until('it is printed', async () => {
      const [name] = (await readdir(folder)).filter((file) => file.endsWith('.pdf'));
      const bytes = name ? await readFile(path.join(folder, name)) : undefined;
      return bytes?.subarray(-1024).includes('%%EOF') ? bytes : undefined;
    });
    await expectOnPaper(pdf);
    const typefaces = await typefacesOfPdf(pdf);
    expect(
      typefaces.some((name) => name.startsWith('SourceSerif4')),
      typefaces.join(),
    ).toBe(true);
    expect(
      typefaces.some((name) => name.startsWith('SourceSans3')),
      typefaces.join(),
    ).toBe(true);
  });
});
