/** The article is taken along in Firefox, from the popup and from the reader: files among the downloads, and the clipboard. */
import { readdir, readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { serveEveryHost } from './rig/every-host.ts';
import { answerWithStory, type Delivered, EXPORTS, STORY } from './rig/exported-story.ts';
import { launchFirefox } from './rig/firefox.ts';
import { readerIn } from './rig/firefox-reader.ts';
import { folderForThisFile, forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const folder = await folderForThisFile();
const picture = await readFile('icons/icon-128.png');
const web = await forThisFile(serveEveryHost((host, asked) => answerWithStory(host, asked, picture)));
const pages = await forThisFile(serveTestPages());
const rig = await forThisFile(
  launchFirefox({
    preferences: {
      ...web.firefoxPreferences,
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  }),
);

describe('from the popup', () => {
  beforeAll(async () => {
    await rig.open(STORY);
    expect(await rig.openPopup()).toBe('article');
  });

  it.each(EXPORTS)('$format: $way', async ({ format, way, said, name, holds }) => {
    await rig.clickInPopup('#export-more > summary');
    await rig.clickInPopup(`[data-format="${format}"][data-way="${way}"]`);
    await until('it is done', async () => (await rig.popupText('#status')) === said);
    holds(await (name ? saved(name) : copied()), new Date());
  });
});

describe('from the reader', () => {
  beforeAll(async () => {
    await rig.closePopup();
    await rig.open(STORY);
    await rig.pressAltAnd('r');
    await rig.whenReaderOpen();
  });

  it.each(EXPORTS)('$format: $way', async ({ format, way, said, name, holds }) => {
    await rig.press('e');
    await rig.clickInReader(`[data-format="${format}"][data-way="${way}"]`);
    await until('it is done', async () => (await rig.readerText('.reader-note')) === said);
    holds(await (name ? saved(name) : copied()), new Date());
  });
});

it('the reader saves plain text on a page that lets nothing in', async () => {
  await rig.open(pages.url(PATHS.strictPolicy));
  await rig.pressAltAnd('r');
  await rig.whenReaderOpen();
  await rig.press('e');
  await rig.clickInReader('[data-format="plain"][data-way="save"]');
  const { text } = await saved('2024-05-04 Strict policy - Tarrow Gazette.txt');
  expect(text).toMatch(/^Strict policy\n\n/);
});

it('a quote of selected words has a link that goes to their place', async () => {
  const reader = readerIn(rig);
  await reader.open(pages.url(PATHS.long));
  await reader.run((root) => {
    const paragraph = root.querySelector('#body p:nth-of-type(40)') as Element;
    const range = document.createRange();
    range.setStart(paragraph.firstChild as Text, 0);
    range.setEnd(paragraph.firstChild as Text, 20);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await rig.press('q');
  await until('it is copied', async () => (await rig.readerText('.reader-note'))?.startsWith('The quote'));
  const quote = await rig.clipboardText();
  expect(quote).toMatch(/^> Part 40\. /);
  const link = /<(http[^>]+#:~:text=[^>]+)>/.exec(quote)?.[1] as string;
  await rig.open('about:blank');
  await rig.open(link);
  await until('the words are in sight', () =>
    rig.inPage(() => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent?.startsWith('Part 40.'),
      );
      const { top, bottom } = paragraph?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    }),
  );
});

it('selected words of the popup are quoted by its menu, and none are asked for', async () => {
  await rig.open(pages.url(PATHS.long));
  expect(await rig.openPopup()).toBe('article');
  await rig.clickInPopup('#export-more > summary');
  await rig.clickInPopup('#copy-quote');
  await until('it is asked', async () =>
    (await rig.popupText('#status'))?.startsWith('Select some words of the article'),
  );
  await rig.inPopup(({ document }: Window) => {
    const text = document.querySelector('#body p:nth-of-type(40)')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 0, text, 20);
  });
  await rig.clickInPopup('#export-more > summary');
  await rig.clickInPopup('#copy-quote');
  await until('it is copied', async () => (await rig.popupText('#status'))?.startsWith('The quote'));
  expect(await rig.clipboardText()).toMatch(
    /^> Part 40\. .{11}\n>\n> — .*\[Long page\]\(<http[^>]+#:~:text=Part%2040[^>]+>\), Tarrow Gazette\n$/,
  );
  await rig.closePopup();
});

/** Taken from among the downloads: the next of its name would get another one. */
async function saved(name: string): Promise<Delivered> {
  const file = path.join(folder, name);
  const bytes = await until(`${name} is saved`, async () => {
    const files = (await readdir(folder)).map((other) => other.normalize('NFC'));
    if (!files.includes(name) || files.some((other) => other.endsWith('.part'))) return undefined;
    const content = await readFile(file);
    // The place is taken before the content comes.
    return content.length > 0 ? content : undefined;
  });
  await unlink(file);
  return { bytes, text: bytes.toString() };
}

async function copied(): Promise<Delivered> {
  const text = await rig.clipboardText();
  return { bytes: Buffer.from(text), text };
}
