/** The built extension in Firefox: its toolbar button clicked, its popup read, its reader on page load. */
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const ESCAPE = '\uE00C';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchFirefox());

describe('a click on the toolbar button', () => {
  it('shows the founding example, and leaves the page byte for byte as it was', async () => {
    await rig.open(server.url(PATHS.foundingExample));
    const before = await markup();
    expect(before.length).toBeGreaterThan(5000);

    expect(await rig.openPopup()).toBe('article');
    expect(await rig.popupText('#headline')).toBe(
      'Council keeps the lantern ferry running as its last pilot retires',
    );
    expect(await rig.popupText('#byline')).toMatch(/Ilsa Marrendeth.*Bloomberg News/);
    expect(await rig.popupText('#details')).toContain('2021-06-22T16:31');
    expect(await rig.popupText('#removed summary')).toContain('1 tracking pixel (Meta)');
    const paragraphs = await rig.inPopup(
      (popup: Window) => popup.document.querySelectorAll('#body p').length,
    );
    expect(paragraphs).toBe(8);
    const body = await rig.popupText('#body');
    for (const junk of ['Linkedin', 'Pinterest', 'Loading']) expect(body).not.toContain(junk);
    expect(await markup()).toBe(before);
  });

  it('opens the reader from the popup; Escape closes it and the page is as it was', async () => {
    await rig.open(server.url(PATHS.story));
    const before = await markup();
    expect(await rig.openPopup()).toBe('article');
    await rig.clickInPopup('#open-reader');
    await rig.whenReaderOpen();
    expect(await rig.readerText('#headline')).toBe('Windmill turns again after forty years');
    await rig.press(ESCAPE);
    await rig.whenReaderClosed();
    expect(await markup()).toBe(before);
  });

  it.each([
    ['a page of the browser', 'about:support', 'browser-page'],
    ['a section page', PATHS.section, 'not-article'],
    // Firefox shows JSON in a page of its own, under the file's address.
    ['a JSON file', PATHS.json, 'no-access'],
    ['an empty page', PATHS.empty, 'empty'],
    ['a PDF', PATHS.pdf, 'pdf'],
  ])('on %s says why there is no article', async (_page, address, reason) => {
    await rig.open(address.startsWith('/') ? server.url(address) : address);
    expect(await rig.openPopup()).toBe('refused');
    expect(await rig.inPopup((popup: Window) => popup.document.body.dataset.reason)).toBe(reason);
  });

  it('reads a page that lets nothing in and demands Trusted Types', async () => {
    await rig.open(server.url(PATHS.strictPolicy));
    expect(await rig.openPopup()).toBe('article');
    expect(await rig.popupText('#headline')).toBe('Strict policy');
    await rig.clickInPopup('#open-reader');
    await rig.whenReaderOpen();
    expect(await rig.readerText('#body')).toContain('The windmill above Tarrow village');
  });

  it('works after the background was ended', async () => {
    await rig.open(server.url(PATHS.story));
    await rig.endBackground();
    expect(await rig.openPopup()).toBe('article');
  });
});

describe('with "always" chosen for the site', () => {
  beforeAll(async () => {
    await rig.open(server.url(PATHS.story));
    await rig.openPopup();
    await until('the switches are there', () =>
      rig.inPopup((popup: Window) => popup.document.getElementById('sites')?.hidden === false),
    );
    await rig.clickInPopup('#always-here');
    await until('the switch is on', () =>
      rig.inPopup(
        (popup: Window) =>
          popup.document.getElementById('always-here')?.getAttribute('aria-checked') === 'true',
      ),
    );
  });

  it('the reader opens on an article of that site', async () => {
    // The registration follows the grant; a page loaded before that has no gate.
    await until('the reader opens by itself', async () => {
      await rig.open(server.url(PATHS.otherStory));
      return until('the reader is open', rig.isReaderOpen, 5_000).catch(() => false);
    });
    expect(await rig.readerText('#headline')).toBe('Baker moves across the square');
  });

  it('it does not open on a section page, nor on another site', async () => {
    for (const url of [server.url(PATHS.section), server.url(PATHS.story, 'other.localhost')]) {
      await rig.open(url);
      await uncovered();
      expect(await rig.inPage(() => document.querySelectorAll('[data-broadsheet]').length)).toBe(0);
    }
  });

  it('it stays closed on a page where it was closed', async () => {
    await rig.open(server.url(PATHS.otherStory));
    await rig.whenReaderOpen();
    await rig.press(ESCAPE);
    await rig.whenReaderClosed();
    await rig.open(server.url(PATHS.otherStory));
    await uncovered();
    expect(await rig.isReaderOpen()).toBe(false);
  });
});

const markup = () => rig.inPage(() => document.documentElement.outerHTML) as Promise<string>;

/** The gate covers a page until it has decided; navigation ends with the load event, after it has begun. */
const uncovered = () =>
  until('the cover is gone', () => rig.inPage(() => !document.querySelector('[data-broadsheet="cover"]')));
