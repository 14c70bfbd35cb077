/** axe finds nothing to complain about in what we show. */
import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { PAPER, type PaintedTheme } from '../../src/view/paper.ts';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { playVoices } from './rig/fake-voices.ts';
import { PATHS, serveTestPages, type TestPages } from './rig/pages.ts';

let rig: ChromiumRig;
let server: TestPages;

beforeAll(async () => {
  server = await serveTestPages();
  rig = await launchChromium();
});
afterAll(async () => {
  await rig?.close();
  await server?.close();
});

const THEMES = Object.keys(PAPER) as PaintedTheme[];

const ARTICLES = [
  ['an article', PATHS.foundingExample, 'Council keeps the lantern ferry running'],
  ['posts and films of others', PATHS.embeds, 'What others posted of the windmill'],
] as const;

it.each(ARTICLES)('the popup with %s at %s, in every theme', async (_what, path) => {
  const popup = await rig.openPopup(await rig.open(server.url(path)));
  await popup.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  await expectNoneInAnyTheme(popup);
});

it('the popup with all its switches, in every theme', async () => {
  const popup = await rig.openPopup(await rig.open(server.url(PATHS.story)));
  await popup.waitForSelector('#always-here', { visible: true });
  if (!(await popup.$('#always-here[aria-checked="true"]'))) await popup.click('#always-here');
  await popup.waitForSelector('#block-here', { visible: true });
  await expectNoneInAnyTheme(popup);
});

it('the popup with a refusal, in every theme', async () => {
  const popup = await rig.openPopup(await rig.open(server.url(PATHS.empty)));
  await expectNoneInAnyTheme(popup);
});

it('the options page, in every theme', async () => {
  await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)));
  const options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('#preview >>> #headline');
  await options.waitForSelector('#totals-shown table');
  await options.$$eval('>>> details', (all) => {
    for (const details of all) details.open = true;
  });
  await expectNoneInAnyTheme(options);
  await options.click('#clear-totals');
  await options.waitForSelector('#confirm-clear[open]');
  await expectNoneInAnyTheme(options);
});

it.each(ARTICLES)('the reader with %s at %s, “%s”, in every theme', async (_what, path, headline) => {
  const page = await rig.open(server.url(path));
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  const { html, css } = await rig.reader(page).contents();
  expect(html).toContain(headline);
  expect(css.length).toBeGreaterThan(1000);
  await expectNoneInCopy(html, css);
});

it('the reader while it reads aloud, in every theme', async () => {
  const page = await rig.open(server.url(PATHS.story, 'spoken.localhost'));
  const popup = await rig.openPopup(page);
  const voices = await playVoices(rig.reader(page), ['en-US', 'en-GB']);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
  await page.keyboard.press('r');
  await until('it speaks', () => voices.now());
  const { html, css } = await rig.reader(page).contents();
  expect(html).toContain('speech-play');
  expect(html).toContain('spoken-paragraph');
  await expectNoneInCopy(html, css);
});

async function expectNoneInCopy(html: string, css: string): Promise<void> {
  // axe cannot look into a closed root: the same nodes and styles in an open one, in a page with nothing else.
  const copy = await rig.open(server.url('/nothing-here'));
  await copy.evaluate(
    (markup, styles) => {
      document.title = 'Reader';
      document.documentElement.lang = 'en';
      const host = document.createElement('div');
      document.body.replaceChildren(host);
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      root.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
      const dialog = root.querySelector('dialog');
      dialog?.removeAttribute('open');
      dialog?.showModal();
      for (const details of root.querySelectorAll('details')) details.open = true;
    },
    html,
    css,
  );
  await expectNoneInAnyTheme(copy);
}

async function expectNoneInAnyTheme(page: Page): Promise<void> {
  for (const theme of THEMES) {
    await page.evaluate((name) => {
      const hosts = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
      // Samples of themes keep their own.
      for (const root of hosts.flatMap((host) => [
        ...(host?.querySelectorAll('html, dialog, .reader') ?? []),
      ]))
        if (root instanceof HTMLElement) root.dataset.theme = name;
    }, theme);
    expect(await violations(page), theme).toEqual([]);
  }
}

/** @returns one line a violation; throws when axe has looked at nothing */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile('node_modules/axe-core/axe.min.js', 'utf8'));
  const results = await page.evaluate(() => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
    };
    return axe.run(document, { resultTypes: ['violations', 'passes'] });
  });
  if (results.passes.length < 5)
    throw new Error(`axe passed only ${results.passes.length} rules: an empty page?`);
  return results.violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}
