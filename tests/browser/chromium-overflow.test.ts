/** Words of every language have room: on the narrowest phones, and in the popup. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { PATHS, serveTestPages, type TestPages } from './rig/pages.ts';

const NARROW = { width: 360, height: 740 };

let rig: ChromiumRig;
let server: TestPages;

afterEach(async () => {
  await rig?.close();
  await server?.close();
});

/** Runs in the browser. @returns what sticks out of the window, and words that stick out of their box */
function overflowing(root: Element | null): string[] {
  if (!root) return ['nothing is shown'];
  const out: string[] = [];
  const { clientWidth } = document.documentElement;
  const isScrolled = (element: Element) =>
    element.closest('.scroll-box, pre') !== null || /auto|scroll/.test(getComputedStyle(element).overflowX);
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const own = element.getBoundingClientRect();
    if (element.matches('.for-screen-readers') || isScrolled(element)) continue;
    const name = `${element.localName}#${element.id}.${element.className}`;
    // The line of facts stands in a margin that is clipped away.
    if (element.closest('.facts') === null && (own.left < -1 || own.right > clientWidth + 1))
      out.push(`${name} sticks out of the window`);
    const box = (
      element.closest('button, summary, label, p, li, td, th, h1, h2, h3') ?? element
    ).getBoundingClientRect();
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
      if (!text.trim()) continue;
      const range = document.createRange();
      range.setStart(node, text.length - text.trimStart().length);
      range.setEnd(node, text.trimEnd().length);
      const words = range.getBoundingClientRect();
      if (words.left < box.left - 1 || words.right > box.right + 1)
        out.push(`${name} has no room for ${text}`);
    }
  }
  return out;
}

async function inOwnPage(page: Page): Promise<string[]> {
  await page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  return page.$eval('body', overflowing);
}

// The longest words, the most letters, and the other direction.
it.each(['de', 'uk', 'ar'])('%s has room in popup, reader and options', async (language) => {
  server = await serveTestPages();
  rig = await launchChromium({ language });
  const page = await rig.open(server.url(PATHS.foundingExample));
  const popup = await rig.openPopup(page);
  expect(await inOwnPage(popup)).toEqual([]);

  await popup.click('#open-reader');
  await page.setViewport(NARROW);
  const reader = rig.reader(page);
  await reader.whenOpen();
  expect(await reader.run('dialog', overflowing)).toEqual([]);
  const panels = await reader.run('dialog', (dialog) =>
    [...(dialog?.querySelectorAll('details.tool-panel') ?? [])].map(({ id }) => id),
  );
  expect(panels.length).toBeGreaterThan(1);
  for (const id of panels) {
    const found = await reader.run(`#${id}`, (panel) => {
      for (const details of panel?.querySelectorAll('details') ?? []) details.open = true;
      (panel as HTMLDetailsElement).open = true;
    });
    expect(found).toBeUndefined();
    expect(await reader.run('dialog', overflowing), id).toEqual([]);
    await reader.run(`#${id}`, (panel) => {
      (panel as HTMLDetailsElement).open = false;
    });
  }
  await page.keyboard.press('?');
  expect(await reader.run('dialog', overflowing), 'the list of keys').toEqual([]);

  const options = await rig.openOwnPage('options/options.html');
  await options.setViewport(NARROW);
  await options.waitForSelector('body[data-state="ready"]');
  expect(await inOwnPage(options)).toEqual([]);
});
