/** The other ways to the article in Firefox: the context menu, the keyboard, and out of the popup as Markdown. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { say } from '../../src/view/say.ts';
import { sentenceFor } from '../../src/view/sentences.ts';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const HEADLINE = 'Windmill turns again after forty years';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchFirefox());
beforeEach(() => rig.open(server.url(PATHS.story)));

it('the entry of the context menu opens the reader, and chosen on the reader closes it', async () => {
  await rig.chooseFromContextMenuOf('h1', 'Open in the reader');
  await rig.whenReaderOpen();
  expect(await rig.readerText('#headline')).toBe(HEADLINE);
  await rig.chooseFromContextMenuOf('[data-broadsheet="reader"]', 'Open in the reader');
  await rig.whenReaderClosed();
});

it('the entry works after the background was ended', async () => {
  await rig.endBackground();
  await rig.chooseFromContextMenuOf('h1', 'Open in the reader');
  await rig.whenReaderOpen();
});

it('Alt+R opens the reader, and a second one closes it', async () => {
  await rig.pressAltAnd('r');
  await rig.whenReaderOpen();
  expect(await rig.readerText('#headline')).toBe(HEADLINE);
  await rig.pressAltAnd('r');
  await rig.whenReaderClosed();
});

it('a command that was given a key opens the reader and does its work there', async () => {
  await rig.giveKey('next-theme', 'Alt+Y');
  await rig.pressAltAnd('y');
  await rig.whenReaderOpen();
  await until('it is said', async () => (await rig.readerText('.reader-note'))?.includes(say('themeLight')));
  await rig.pressAltAnd('r');
  await rig.whenReaderClosed();
});

describe('on a section page', () => {
  beforeEach(() => rig.open(server.url(PATHS.section)));

  // A popup that is still open would answer for the next one.
  afterEach(() => rig.closePopup());

  it('Alt+R opens the popup, which says why there is no article', async () => {
    await rig.pressAltAnd('r');
    expect(await refusal()).toEqual({ reason: 'not-article', title: sentenceFor('not-article').title });
    expect(await rig.isReaderOpen()).toBe(false);
  });

  it('the entry of the context menu does the same', async () => {
    await rig.chooseFromContextMenuOf('h1', 'Open in the reader');
    expect(await refusal()).toEqual({ reason: 'not-article', title: sentenceFor('not-article').title });
    expect(await rig.isReaderOpen()).toBe(false);
  });

  /** What the popup that has come up says. */
  const refusal = () =>
    until('the popup refuses', () =>
      rig.inPopup(({ document }: Window) =>
        document.body?.dataset.state === 'refused'
          ? { reason: document.body.dataset.reason, title: document.querySelector('#main h1')?.textContent }
          : undefined,
      ),
    );
});

it('the popup copies the article as Markdown', async () => {
  expect(await rig.openPopup()).toBe('article');
  await rig.clickInPopup('#export-last');
  expect(await until('the popup says so', () => rig.popupText('#status'))).toBe('Copied: Markdown.');
  const markdown = await rig.clipboardText();
  expect(markdown).toMatch(new RegExp(`^---\ntitle: "${HEADLINE}"\n`));
  expect(markdown).toContain(`\n# ${HEADLINE}\n`);
  expect(markdown).toContain('This is a boat that stays where it is.');
});
