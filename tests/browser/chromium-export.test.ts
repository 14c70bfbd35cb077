/** The article is taken along, from the popup and from the reader: real files among the downloads, and the clipboard. */
import { readdir, readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { serveEveryHost } from './rig/every-host.ts';
import { answerWithStory, type Delivered, EXPORTS, HEADLINE, STORY } from './rig/exported-story.ts';
import { folderForThisFile, forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { pasted } from './rig/pasted.ts';
import { storedSettings } from './rig/settings.ts';

const picture = await readFile('icons/icon-128.png');
const web = await forThisFile(serveEveryHost((host, asked) => answerWithStory(host, asked, picture)));
const pages = await forThisFile(serveTestPages());
const folder = await folderForThisFile();
const rig = await forThisFile(launchChromium({ args: web.chromiumArguments }));

beforeAll(async () => {
  const session = await rig.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});

describe('from the popup', () => {
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    page = await rig.open(STORY);
    popup = await rig.openPopup(page);
  });

  it.each(EXPORTS)('$format: $way', async ({ format, way, said, name, holds }) => {
    await choose(popup, format, way);
    await until('it is done', async () => (await statusOf(popup)) === said);
    holds(await (name ? saved(name) : copied(popup)), new Date());
  });

  it('offers what was done last as its button', async () => {
    expect(await popup.$eval('#export-last', (button) => button.textContent)).toBe('Save CSL-JSON');
    await popup.close();
    await until('the choice is stored', async () => {
      const again = await rig.openPopup(page);
      const label = await again.$eval('#export-last', (button) => button.textContent);
      await again.close();
      return label === 'Save CSL-JSON';
    });
  });

  it('copies a citation with italics for programs that have some', async () => {
    popup = await rig.openPopup(page);
    await choose(popup, 'apa', 'copy');
    await until('it is copied', async () => (await statusOf(popup)) === 'Copied: APA.');
    expect((await pasted(popup)).rich).toContain('<i>The Tarrow Post</i>');
    await popup.close();
  });
});

describe('from the reader', () => {
  let page: Page;

  beforeAll(async () => {
    page = await rig.open(STORY);
    await openReader(page);
  });

  it.each(EXPORTS)('$format: $way', async ({ format, way, said, name, holds }) => {
    await chooseInReader(page, format, way);
    await until('it is done', async () => (await rig.reader(page).text('.reader-note')) === said);
    holds(await (name ? saved(name) : copied(page)), new Date());
  });

  it('saves a web page that asks for nothing', async () => {
    await chooseInReader(page, 'html', 'save');
    const { text: html } = await saved('2024-05-04 Boats - what “slow” means - The Tarrow Post.html');
    const file = await rig.browser.newPage();
    const asked: string[] = [];
    file.on('request', (request) => asked.push(request.url()));
    await file.setContent(html);
    await file.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0));
    expect(await file.$eval('h1', (headline) => headline.textContent)).toBe(HEADLINE);
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
    await file.close();
  });

  it('copies on a page without encryption, of which the page hears nothing', async () => {
    await page.evaluate(() => {
      Object.assign(globalThis, { heard: [] });
      const note = ({ type }: Event) => (globalThis as unknown as { heard: string[] }).heard.push(type);
      document.addEventListener('copy', note);
    });
    await chooseInReader(page, 'markdown', 'copy');
    await until(
      'it is copied',
      async () => (await rig.reader(page).text('.reader-note')) === 'Copied: Markdown.',
    );
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect((await pasted(page)).plain).toMatch(/^---\ntitle: "Boats: what “slow” means"\n/);
  });
});

it('a page that lets nothing in does not keep a file from being saved', async () => {
  const page = await rig.open(pages.url(PATHS.strictPolicy));
  await openReader(page);
  await chooseInReader(page, 'plain', 'save');
  const { text } = await saved('2024-05-04 Strict policy - Tarrow Gazette.txt');
  expect(text).toMatch(/^Strict policy\n\n/);
});

it('a quote of selected words has a link that goes to their place', async () => {
  const page = await rig.open(pages.url(PATHS.long));
  await openReader(page);
  await rig.reader(page).run('#body p:nth-of-type(40)', selectBeginning);
  await page.keyboard.press('q');
  await until('it is copied', async () =>
    (await rig.reader(page).text('.reader-note'))?.startsWith('The quote'),
  );
  const { plain } = await pasted(page);
  const link = /<(http[^>]+#:~:text=[^>]+)>/.exec(plain)?.[1] as string;
  expect(plain).toMatch(/^> Part 40\. /);
  const there = await rig.open(link);
  await there.bringToFront();
  await until('the words are in sight', () =>
    there.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent?.startsWith('Part 40.'),
      );
      const { top, bottom } = paragraph?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
      return scrollY > 0 && top >= 0 && bottom <= innerHeight;
    }),
  );
});

it('selected words of the popup are quoted as in the reader, by its menu and by a key', async () => {
  const page = await rig.open(pages.url(PATHS.long));
  const popup = await rig.openPopup(page);
  const part40 = '#body p:nth-of-type(40)';
  await popup.keyboard.press('q');
  expect(await statusOf(popup)).toBe('Select some words of the article first.');
  await popup.$eval(part40, selectBeginning);
  await popup.click('#export-more > summary');
  await popup.click('#copy-quote');
  await until('it is copied', async () => (await statusOf(popup))?.startsWith('The quote'));
  expect(await isMenuOpen(popup)).toBe(false);
  const quote = await pasted(popup);
  expect(quote.plain).toMatch(
    /^> Part 40\. .{11}\n>\n> — .*\[Long page\]\(<http[^>]+#:~:text=Part%2040[^>]+>\), Tarrow Gazette\n$/,
  );

  await popup.evaluate(() => getSelection()?.removeAllRanges());
  await popup.click('#export-more > summary');
  await popup.click('#copy-quote');
  expect(await statusOf(popup)).toBe('Select some words of the article first.');
  expect(await isMenuOpen(popup)).toBe(false);
  await popup.$eval('#body p:nth-of-type(12)', selectBeginning);
  await popup.keyboard.press('q');
  await until('it is copied', async () => (await statusOf(popup))?.startsWith('The quote'));
  expect((await pasted(popup)).plain).toMatch(/^> Part 12\. /);
  await popup.close();

  await openReader(page);
  await rig.reader(page).run(part40, selectBeginning);
  await page.keyboard.press('q');
  await until('it is copied', async () =>
    (await rig.reader(page).text('.reader-note'))?.startsWith('The quote'),
  );
  expect(await pasted(page)).toEqual(quote);
});

it('writes Markdown in the form that is typed in the options, and one with a fault takes nothing away', async () => {
  const options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('body[data-state="ready"]');
  await options.type('#template-field', '---\nby: {{author}}\n---\n# {{title}}');
  const stored = async () => (await rig.inBackground(storedSettings)).markdownTemplate;
  await until('it is stored', async () => (await stored()) === '---\nby: {{author}}\n---\n# {{title}}');
  await options.type('#template-field', '\n{{nothing}}');
  expect(await options.$eval('#template-status', (status) => status.textContent)).toBe(
    'There is no {{nothing}}. Until that is mended, the form before is used.',
  );
  expect(await stored()).not.toContain('nothing');
  await options.close();

  const popup = await rig.openPopup(await rig.open(STORY));
  await choose(popup, 'markdown', 'copy');
  await until('it is copied', async () => (await statusOf(popup)) === 'Copied: Markdown.');
  const { plain } = await pasted(popup);
  await popup.close();
  expect(plain).toMatch(new RegExp(`^---\\nby: \\["[^"]*Askvold"\\]\\n---\\n# ${HEADLINE}\\n`));
});

async function openReader(page: Page): Promise<void> {
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
}

/** Runs in the page. */
function selectBeginning(paragraph: Element | null): void {
  const text = paragraph?.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, 20);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}

async function choose(popup: Page, format: string, way: string): Promise<void> {
  await popup.click('#export-more > summary');
  await popup.click(`[data-format="${format}"][data-way="${way}"]`);
}

async function isMenuOpen(popup: Page): Promise<boolean> {
  return popup.$eval('#export-more', (menu) => (menu as HTMLDetailsElement).open);
}

/** By keys: the panel opens at what was done last, and the mouse goes to the button. */
async function chooseInReader(page: Page, format: string, way: string): Promise<void> {
  await page.bringToFront();
  const reader = rig.reader(page);
  if (!(await reader.run('#export', (panel) => (panel as HTMLDetailsElement).open)))
    await page.keyboard.press('e');
  const { x, y } = await reader.placeOf(`[data-format='${format}'][data-way='${way}']`);
  await page.mouse.click(x, y);
}

/** Taken from among the downloads: the next of its name would get another one. */
async function saved(name: string): Promise<Delivered> {
  const file = path.join(folder, name);
  const bytes = await until(`${name} is saved`, async () => {
    const files = (await readdir(folder)).map((other) => other.normalize('NFC'));
    return files.includes(name) ? readFile(file) : undefined;
  });
  await unlink(file);
  return { bytes, text: bytes.toString() };
}

async function copied(page: Page): Promise<Delivered> {
  const { plain } = await pasted(page);
  return { bytes: Buffer.from(plain), text: plain };
}

async function statusOf(popup: Page): Promise<string | null> {
  return popup.$eval('#status', (status) => status.textContent);
}
