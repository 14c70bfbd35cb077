/** The extension is updated in Firefox while a page is being read: nothing is heard of it, and a new click reads the page. */
import { beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const HEADLINE = 'Windmill turns again after forty years';
const ESCAPE = '\uE00C';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchFirefox());
beforeEach(async () => {
  await rig.closePopup();
  await rig.open(server.url(PATHS.story));
});

it('while the popup reads', async () => {
  await rig.inPage(growAndNoteStandstill);
  const before = await markup();
  await rig.clickToolbarButton();
  await until('the page is being read', () => rig.inPage(hasStoodStill));
  await whileFrozen(rig.update);
  await readsAnew(before);
});

it('while the reader is on its way', async () => {
  await rig.inPage(growAndNoteStandstill);
  const before = await markup();
  await rig.pressAltAnd('r');
  await until('the page is being read', () => rig.inPage(hasStoodStill));
  await whileFrozen(rig.update);
  await readsAnew(before);
});

it('while the page answers nothing, and our script waits to be let in', async () => {
  const before = await markup();
  await whileFrozen(async () => {
    await rig.clickToolbarButton();
    await rig.update();
  });
  await readsAnew(before);
});

it('while a page of a chosen site waits for its article to come into the same tab', async () => {
  await rig.openPopup();
  await until('the switches are there', () =>
    rig.inPopup((popup: Window) => popup.document.getElementById('sites')?.hidden === false),
  );
  await rig.clickInPopup('#always-here');
  await until('the gate is there', async () => {
    await rig.open(server.url(PATHS.otherStory));
    return until('the reader is open', rig.isReaderOpen, 5_000).catch(() => false);
  });
  await rig.open(server.url(PATHS.swapping));
  await rig.update();
  await rig.click('#swap');
  // What is at work in this tab now is the old gate, which cannot ask any more.
  expect(await rig.openPopup()).toBe('article');
  expect(await rig.popupText('#headline')).toBe('Choir wins without a note');
  // Long after it would have asked.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await rig.errors()).toEqual([]);
});

/** What is being read is held where it is. */
async function whileFrozen(act: () => Promise<unknown>): Promise<void> {
  const goOn = await rig.freezePage();
  try {
    await act();
  } finally {
    goOn();
  }
}

async function readsAnew(before: string): Promise<void> {
  expect(await rig.openPopup()).toBe('article');
  expect(await rig.popupText('#headline')).toBe(HEADLINE);
  // Not compared by the test itself, which would write both down.
  expect((await markup()) === before).toBe(true);
  await rig.clickInPopup('#open-reader');
  await until('the popup has gone', async () => (await rig.inPopup(() => true)) === undefined);
  await rig.whenReaderOpen();
  expect(await rig.inPage(() => document.querySelectorAll('[data-broadsheet="reader"]').length)).toBe(1);
  await rig.press(ESCAPE);
  await rig.whenReaderClosed();
  expect((await markup()) === before).toBe(true);
  expect(await rig.errors()).toEqual([]);
}

/** Runs in the page: much to read, and a clock that sees when nothing else could happen for a while. */
function growAndNoteStandstill(): void {
  const line =
    'The keepers raised the gate by hand, wrote the height of the water into the book, and waited.';
  const paragraphs = Array.from({ length: 40_000 }, () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  document.querySelector('article')?.append(...paragraphs);
  // All is laid out first.
  document.body.getBoundingClientRect();
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    if (now - last > 200) Reflect.set(document, 'hasStoodStill', true);
    last = now;
  }, 10);
}

/** Runs in the page. */
function hasStoodStill(): boolean {
  return Reflect.get(document, 'hasStoodStill') === true;
}

const markup = (): Promise<string> => rig.inPage(() => document.documentElement.outerHTML);
