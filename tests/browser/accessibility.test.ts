/** axe finds nothing to complain about in what we show. */
import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
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

const THEMES = ['light', 'dark'] as const;

const ARTICLES = [
  ['an article', PATHS.foundingExample, 'Council keeps the lantern ferry running'],
  ['posts and films of others', PATHS.embeds, 'What others posted of the windmill'],
] as const;
const SHOWN = ARTICLES.flatMap((article) => THEMES.map((theme) => [...article, theme] as const));

it.each(SHOWN)('the popup with %s at %s, “%s”, %s', async (_what, path, _headline, theme) => {
  const popup = await rig.openPopup(await rig.open(server.url(path)));
  await show(popup, theme);
  await popup.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  expect(await violations(popup)).toEqual([]);
});

it.each(THEMES)('the popup with all its switches, %s', async (theme) => {
  const popup = await rig.openPopup(await rig.open(server.url(PATHS.story)));
  await show(popup, theme);
  await popup.waitForSelector('#always-here', { visible: true });
  if (!(await popup.$('#always-here[aria-checked="true"]'))) await popup.click('#always-here');
  await popup.waitForSelector('#block-here', { visible: true });
  expect(await violations(popup)).toEqual([]);
});

it.each(THEMES)('the popup with a refusal, %s', async (theme) => {
  const popup = await rig.openPopup(await rig.open(server.url(PATHS.empty)));
  await show(popup, theme);
  expect(await violations(popup)).toEqual([]);
});

it.each(THEMES)('the options page, %s', async (theme) => {
  await rig.openPopup(await rig.open(server.url(PATHS.foundingExample)));
  const options = await rig.openOwnPage('options/options.html');
  await show(options, theme);
  await options.waitForSelector('#preview >>> #headline');
  await options.waitForSelector('#totals-shown table');
  expect(await violations(options)).toEqual([]);
  await options.click('#clear-totals');
  await options.waitForSelector('#confirm-clear[open]');
  expect(await violations(options)).toEqual([]);
});

it.each(SHOWN)('the reader with %s at %s, “%s”, %s', async (_what, path, headline, theme) => {
  const page = await rig.open(server.url(path));
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  const { html, css } = await rig.reader(page).contents();
  expect(html).toContain(headline);
  expect(css.length).toBeGreaterThan(1000);

  // axe cannot look into a closed root: the same nodes and styles in an open one, in a page with nothing else.
  const copy = await rig.open(server.url('/nothing-here'));
  await show(copy, theme);
  await copy.evaluate(
    (markup, styles, colors) => {
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
      if (dialog) dialog.dataset.theme = colors;
      dialog?.showModal();
      for (const details of root.querySelectorAll('details')) details.open = true;
    },
    html,
    css,
    theme,
  );
  expect(await violations(copy)).toEqual([]);
});

async function show(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
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
