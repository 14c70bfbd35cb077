/** Pages that try a reader's patience, in Chromium: each is answered, and none is changed. */
import { afterAll, expect, it } from 'vitest';
import { servePages } from '../../scripts/drive/page-server.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { TRYING_PAGES } from './rig/trying-pages.ts';

/** Of a name that is there: a browser on this machine takes whatever ends so. */
const LONG_HOST = `www.bank.example.${'account.'.repeat(20)}news.localhost`;

let end = () => {};
const rest = new Promise<string>((resolve) => {
  end = () => resolve('</article>');
});

const server = await forThisFile(
  servePages((path) => {
    if (path === '/2024/endless') {
      const body = (TRYING_PAGES['/2024/clobbered-form']?.body ?? '').replace(/<\/article>.*/s, '');
      return { body, rest };
    }
    const body = TRYING_PAGES[path]?.body;
    return body ? { body } : undefined;
  }),
);
const rig = await forThisFile(launchChromium());
afterAll(() => end());

it.each(Object.entries(TRYING_PAGES))('%s', async (path, { said }) => {
  const page = await rig.open(server.url(path));
  await page.evaluate(noteSeen);
  const popup = await rig.openPopup(page);
  expect(await popup.$eval('h1', ({ textContent }) => textContent)).toBe(said);
  await page.close();
});

it('a page the last of which never comes is read as far as it is there', async () => {
  const page = await rig.browser.newPage();
  void page.goto(server.url('/2024/endless')).catch(() => {}); // It is closed before it has come.
  await page.waitForSelector('p:nth-of-type(12)');
  const popup = await rig.openPopup(page);
  expect(await popup.$eval('h1', ({ textContent }) => textContent)).toBe(
    'Canal opens after eleven dry years',
  );
  await page.close();
});

it('of a host that is longer than its line the end is seen, which names the site', async () => {
  const page = await rig.open(server.url('/2024/clobbered-form', LONG_HOST));
  const popup = await rig.openPopup(page);
  expect(await popup.$eval('#host', endIsSeen)).toBe(true);
  await popup.click('#open-reader');
  const reader = rig.reader(page);
  await reader.whenOpen();
  expect(await reader.run('.reader-host bdi', endIsSeen)).toBe(true);
  // Beside it, as far as it goes, stand the minutes that are left.
  expect(await reader.run('.reader-host', inItsOrder)).toBe(true);
});

/** Runs in the page, once it has been laid out. */
async function noteSeen(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500)));
  document.documentElement.dataset.seen = 'yes';
}

/** Runs in the page: whether the minutes stand after the host, and in sight. */
function inItsOrder(box: Element | null): boolean {
  const rectOf = (selector: string) => box?.querySelector(selector)?.getBoundingClientRect() as DOMRect;
  const [host, minutes] = [rectOf('bdi'), rectOf('.time-left')];
  return minutes.left >= host.right && minutes.right <= (box?.getBoundingClientRect().right ?? 0) + 1;
}

/** Runs in the page: whether the last letters lie within the box, and the first do not. */
function endIsSeen(box: Element | null): boolean {
  const walker = document.createTreeWalker(box as Element, NodeFilter.SHOW_TEXT);
  const text = walker.nextNode() as Text;
  const { left, right } = (box as Element).getBoundingClientRect();
  const rectOf = (from: number, to: number) => {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    return range.getBoundingClientRect();
  };
  const first = rectOf(0, 3);
  const last = rectOf(text.length - 3, text.length);
  return first.left < left && last.left >= left && last.right <= right + 1;
}
