/** The article is taken along, from the popup and from the reader: real files among the downloads, and the clipboard. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { type EveryHost, serveEveryHost } from './rig/every-host.ts';
import { PATHS, serveTestPages, type TestPages } from './rig/pages.ts';
import { storedSettings } from './rig/settings.ts';

const PAGE = 'http://news.example/2024/may/04/boats';
const HEADLINE = 'Boats: what “slow” means';

let rig: ChromiumRig;
let web: EveryHost;
let pages: TestPages;
let folder: string;

beforeAll(async () => {
  const picture = await readFile('icons/icon-128.png');
  web = await serveEveryHost((host, asked) => {
    if (asked.endsWith('.png'))
      return asked.includes('lost') ? undefined : { contentType: 'image/png', body: picture };
    return host === 'news.example' ? { contentType: 'text/html; charset=utf-8', body: story() } : undefined;
  });
  pages = await serveTestPages();
  folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-exports-'));
  rig = await launchChromium({ args: web.chromiumArguments });
  const session = await rig.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await rig?.close();
  await web?.close();
  await pages?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('from the popup', () => {
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    page = await rig.open(PAGE);
    popup = await rig.openPopup(page);
  });

  it('saves an EPUB with the pictures that can be had, and says how many', async () => {
    await choose(popup, 'epub', 'save');
    const name = '2024-05-04 Boats - what “slow” means - The Tarrow Post.epub';
    const epub = unzipSync(await saved(name));
    expect(await statusOf(popup)).toBe(
      `Saved as “${name}”. 2 of 3 pictures are in the file. The others are links in it.`,
    );
    expect(Object.keys(epub)[0]).toBe('mimetype');
    expect(Object.keys(epub).filter((file) => file.endsWith('.png'))).toHaveLength(2);
    expect(new TextDecoder().decode(epub['EPUB/article.xhtml'])).toContain(
      'href="http://pictures.example/lost.png"',
    );
  });

  it('offers what was done last as its button', async () => {
    expect(await popup.$eval('#export-last', (button) => button.textContent)).toBe('Save EPUB');
    await popup.close();
    await until('the choice is stored', async () => {
      const again = await rig.openPopup(page);
      const label = await again.$eval('#export-last', (button) => button.textContent);
      await again.close();
      return label === 'Save EPUB';
    });
  });

  it('copies a citation with italics for programs that have some', async () => {
    popup = await rig.openPopup(page);
    await choose(popup, 'apa', 'copy');
    await until('it is copied', async () => (await statusOf(popup)) === 'Copied: APA.');
    await popup.close();
    const [plain, rich] = await clipboard();
    expect(plain).toMatch(
      /^Askvold, L\. \(2024, May 4\)\. Boats: what “slow” means\. The Tarrow Post\. http:/,
    );
    expect(rich).toContain('<i>The Tarrow Post</i>');
  });
});

describe('from the reader', () => {
  let page: Page;

  beforeAll(async () => {
    page = await rig.open(PAGE);
    await openReader(page);
  });

  it('saves a web page that asks for nothing', async () => {
    const name = '2024-05-04 Boats - what “slow” means - The Tarrow Post.html';
    await chooseInReader(page, 'html', 'save');
    const html = (await saved(name)).toString();
    expect(await rig.reader(page).text('.reader-note')).toContain('2 of 3 pictures');
    const file = await rig.browser.newPage();
    const asked: string[] = [];
    file.on('request', (request) => asked.push(request.url()));
    await file.setContent(html);
    await file.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth === 128));
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
    const [plain] = await clipboard();
    expect(plain).toMatch(/^---\ntitle: "Boats: what “slow” means"\n/);
    expect(plain).toContain('| Day | Boats |');
    expect(plain).not.toContain('Copy the code');
  });
});

it('a page that lets nothing in does not keep a file from being saved', async () => {
  const page = await rig.open(pages.url(PATHS.strictPolicy));
  await openReader(page);
  await chooseInReader(page, 'plain', 'save');
  const text = (await saved('2024-05-04 Strict policy - Tarrow Gazette.txt')).toString();
  expect(text).toMatch(/^Strict policy\n\n/);
});

it('a quote of selected words has a link that goes to their place', async () => {
  const page = await rig.open(pages.url(PATHS.long));
  await openReader(page);
  await rig.reader(page).run('#body p:nth-of-type(40)', (paragraph) => {
    const text = paragraph?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 20);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.keyboard.press('q');
  await until('it is copied', async () =>
    (await rig.reader(page).text('.reader-note'))?.startsWith('The quote'),
  );
  const [plain] = await clipboard();
  const link = /<(http[^>]+#:~:text=[^>]+)>/.exec(plain ?? '')?.[1] as string;
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

  const popup = await rig.openPopup(await rig.open(PAGE));
  await choose(popup, 'markdown', 'copy');
  await until('it is copied', async () => (await statusOf(popup)) === 'Copied: Markdown.');
  await popup.close();
  const [plain] = await clipboard();
  expect(plain).toMatch(new RegExp(`^---\\nby: \\["[^"]*Askvold"\\]\\n---\\n# ${HEADLINE}\\n`));
});

async function openReader(page: Page): Promise<void> {
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
}

async function choose(popup: Page, format: string, way: string): Promise<void> {
  await popup.click('#export-more > summary');
  await popup.click(`[data-format="${format}"][data-way="${way}"]`);
}

/** By keys: the panel opens at what was done last, and the mouse goes to the button. */
async function chooseInReader(page: Page, format: string, way: string): Promise<void> {
  await page.bringToFront();
  const reader = rig.reader(page);
  if (!(await reader.run('#export', (panel) => (panel as HTMLDetailsElement).open)))
    await page.keyboard.press('e');
  const box = await reader.run(
    `[data-format="${format}"][data-way="${way}"]`.replaceAll('"', "'"),
    (button) => {
      button?.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = (button as Element).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
  );
  await page.mouse.click(box.x, box.y);
}

async function saved(name: string): Promise<Buffer> {
  return until(`${name} is saved`, async () => {
    const files = (await readdir(folder)).map((file) => file.normalize('NFC'));
    return files.includes(name) ? readFile(path.join(folder, name)) : undefined;
  });
}

async function statusOf(popup: Page): Promise<string | null> {
  return popup.$eval('#status', (status) => status.textContent);
}

/** Read by a page that may be given the right to; an extension's page may not, nor one without encryption. */
async function clipboard(): Promise<readonly [string, string | null]> {
  const page = await rig.open(pages.url(PATHS.long));
  await page.browserContext().setPermission(new URL(page.url()).origin, {
    permission: { name: 'clipboard-read' },
    state: 'granted',
  });
  await page.bringToFront();
  const read = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : null;
    return [(await of('text/plain')) ?? '', await of('text/html')] as const;
  });
  await page.close();
  return read;
}

function story(): string {
  const paragraph =
    'The harbor of Tarrow has a rule that no boat may be faster than a person who walks beside it, and it has kept that rule for a hundred years without a single accident or complaint.';
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} | The Tarrow Post</title>
    <meta property="og:site_name" content="The Tarrow Post"><meta property="og:type" content="article">
    <meta name="author" content="Lene Askvold"><meta property="article:published_time" content="2024-05-04"></head>
    <body><article><h1>${HEADLINE}</h1><p class="byline">By Lene Askvold</p>
    <p>${paragraph}</p><figure><img src="/quay.png" width="640" height="400" alt="The quay"></figure>
    <p>${paragraph} So says the keeper.</p><h2>Days</h2>
    <table><thead><tr><th>Day</th><th>Boats</th></tr></thead><tbody><tr><td>Monday</td><td>12</td></tr><tr><td>Friday</td><td>31</td></tr></tbody></table>
    <p>${paragraph} So says the mayor.</p><figure><img src="http://pictures.example/only-in-srcset.png" width="640" height="400" alt="The mayor" loading="lazy"></figure>
    <p>${paragraph} So says the baker.</p><figure><img src="http://pictures.example/lost.png" width="640" height="400" alt="A lost boat" loading="lazy"></figure>
    <pre>knots = 3</pre><p>${paragraph} So say all.</p></article></body></html>`;
}
