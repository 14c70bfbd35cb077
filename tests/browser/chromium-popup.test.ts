/** A click on the toolbar button in Chromium: the cleaned article of the tab, and the page as it was. */

import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());

describe('the popup on a book', () => {
  it('shows its beginning, then the rest, and copies all of it', async () => {
    const page = await rig.open(server.url(PATHS.foundingExample));
    await page.evaluate(() => {
      const lines = Array.from(
        { length: 3_500 },
        (_, day) => `On day ${day} the keepers raised the gate by hand, and wrote it into the book.`,
      );
      const paragraphs = lines.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      });
      document.querySelector('article p, main p, p')?.after(...paragraphs);
    });
    const popup = await rig.openPopup(page);
    await popup.evaluate(() => document.getElementById('export-last')?.click());
    const copied = await until('the article was copied', () =>
      popup.$eval('#status', (status) => status.textContent || undefined),
    );
    expect(copied).toContain('Markdown');
    expect(await popup.$$eval('#body p', (all) => all.length)).toBeGreaterThanOrEqual(3_500);
    expect(await clipboardOf(page)).toContain('On day 3499 ');
    await page.close();
  });
});

describe('the popup on the founding example', () => {
  let page: Page;
  let popup: Page;
  let before: string;

  beforeAll(async () => {
    page = await rig.open(server.url(PATHS.foundingExample));
    before = await markupOf(page);
    popup = await rig.openPopup(page);
  });

  it('shows the article', async () => {
    expect(await popup.$eval('body', (body) => body.dataset.state)).toBe('article');
    expect(await text(popup, '#headline')).toBe(
      'Council keeps the lantern ferry running as its last pilot retires',
    );
    expect(await text(popup, '#dek')).toBe(
      'Volunteers take turns at the tiller while the town looks for a successor',
    );
    expect(await text(popup, '#section')).toContain('Nation & World');
    expect(await text(popup, '#byline')).toMatch(/Ilsa Marrendeth.*Bloomberg News/);
    expect(await text(popup, '#site')).toContain('The Harrow Courier');
    expect(await text(popup, '#reading-time')).toMatch(/\d min/);
  });

  it('shows the day of publication, not the day of the visit in the masthead', async () => {
    expect(await popup.$eval('#published', (element) => element.outerHTML)).toContain('2021-06-22T16:31');
    expect(await text(popup, '#details')).not.toContain('2024');
  });

  it('shows the eight paragraphs and nothing else', async () => {
    const paragraphs = await popup.$$eval('#body p', (all) => all.map((p) => p.textContent ?? ''));
    expect(paragraphs).toHaveLength(8);
    expect(paragraphs[0]).toMatch(/^The ferry that has crossed the Harrow/);
    expect(paragraphs[7]).toMatch(/most of them did\.$/);
    const body = await text(popup, '#body');
    for (const junk of [
      'Linkedin',
      'Pinterest',
      'Loading',
      'Related stories',
      'Sign up',
      '<img',
      'facebook.com',
    ]) {
      expect(body).not.toContain(junk);
    }
  });

  it('shows the lead image with its caption', async () => {
    expect(await popup.$eval('#lead-image', (element) => element.outerHTML)).toContain('ferry-1024x683.jpg');
    expect(await text(popup, '#lead-image')).toContain('The lantern ferry leaves the north bank');
  });

  it('says what was removed, and opens the list of it', async () => {
    const summary = await text(popup, '#removed summary');
    expect(summary).toMatch(/^Removed: /);
    expect(summary).toContain('1 tracking pixel (Meta)');
    expect(summary).toContain('1 share bar');
    await popup.click('#removed summary');
    expect(await popup.$eval('#removed', (details) => (details as HTMLDetailsElement).open)).toBe(true);
    expect(await text(popup, '#removed')).toContain('Meta Pixel');
  });

  it('shows every metadata field with the place where it was read', async () => {
    const details = await text(popup, '#details');
    for (const value of [
      'Ilsa Marrendeth',
      'Bloomberg News',
      '2021-06-22T16:31',
      'en-US',
      'Nation & World',
    ]) {
      expect(details).toContain(value);
    }
    const sources = await popup.$$eval('#details .claim-source', (all) =>
      all.map((source) => source.textContent),
    );
    expect(sources.length).toBeGreaterThan(8);
    expect(sources.every((source) => source?.trim())).toBe(true);
  });

  it('leaves the page byte for byte as it was', async () => {
    expect(before.length).toBeGreaterThan(5000);
    expect(await markupOf(page)).toBe(before);
  });

  it('copies the article as Markdown', async () => {
    await popup.click('#export-last');
    await popup.waitForFunction(() => document.getElementById('status')?.textContent, { polling: 100 });
    expect(await text(popup, '#status')).toBe('Copied: Markdown.');
    const markdown = await clipboardOf(page);
    expect(markdown).toMatch(/^(?:---\n[\s\S]*?\n---\n+)?# Council keeps the lantern ferry/m);
    expect(markdown).toContain('Until then the evening boat leaves at half past six');
  });
});

it('the popup is there at once, with a skeleton, while the page is too busy to answer', async () => {
  const page = await rig.open(server.url(PATHS.story));
  await page.bringToFront();
  // Nothing else happens in the page until the server has sent all of it.
  const busy = page.evaluate((address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address, false);
    request.send();
  }, `${PATHS.otherStory}?held`);
  await until('the page is busy', () => server.heldPages() > 0);

  const popup = await rig.clickToolbarButton(page);
  await popup.waitForSelector('.skeleton', { visible: true });
  await popup.waitForFunction(() => document.getElementById('host')?.textContent === 'news.localhost', {
    polling: 100,
  });
  expect(await popup.$eval('body', (body) => body.dataset.state)).toBe('reading');
  expect(await popup.$eval('#main', (main) => main.ariaBusy)).toBe('true');
  const skeleton = await popup.$eval('.skeleton', (element) => element.getBoundingClientRect().toJSON());
  expect(skeleton.height).toBeGreaterThan(200);

  server.release();
  await busy;
  await popup.waitForSelector('body[data-state="article"]');
  expect(await popup.$('.skeleton')).toBe(null);
  expect(await text(popup, '#headline')).toBe('Windmill turns again after forty years');
});

describe('the date of an update', () => {
  it('is shown when it is another day', async () => {
    const popup = await rig.openPopup(await rig.open(server.url(PATHS.updated)));
    expect(await popup.$eval('#updated', (time) => time.getAttribute('datetime'))).toContain(
      '2024-05-05T08:30',
    );
    expect(await text(popup, '.facts')).toContain('Updated ');
  });

  it('is left out when it is two minutes after publication, though the details have it', async () => {
    const popup = await rig.openPopup(await rig.open(server.url(PATHS.corrected)));
    expect(await text(popup, '#details')).toContain('2024-05-04T08:32');
    expect(await popup.$('#published')).not.toBe(null);
    expect(await popup.$('#updated')).toBe(null);
    expect(await text(popup, '.facts')).not.toContain('Updated');
  });
});

/** Read by the page, which may be given the right to; an extension's page may not. */
async function clipboardOf(page: Page): Promise<string> {
  const context = page.browser().defaultBrowserContext();
  await context.setPermission(new URL(page.url()).origin, {
    permission: { name: 'clipboard-read' },
    state: 'granted',
  });
  await page.bringToFront();
  // It has the focus a moment later than it is in front.
  await page.waitForFunction(() => document.hasFocus(), { polling: 100 });
  return page.evaluate(() => navigator.clipboard.readText());
}

function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

async function text(page: Page, selector: string): Promise<string> {
  const raw = await page.$eval(selector, (element) => element.textContent ?? '');
  return raw.replace(/\s+/g, ' ').trim();
}
