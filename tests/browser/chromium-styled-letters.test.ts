/** Large first letters and small capitals that only a style sheet of the page makes, in Chromium. */
import { expect, it } from 'vitest';
import { servePages } from '../../scripts/drive/page-server.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';

const STYLES: Readonly<Record<string, string>> = {
  '/large': 'p:first-of-type::first-letter { float: left; font-size: 3em }',
  '/three-lines': 'p:first-of-type::first-letter { initial-letter: 3 }',
  '/flourish': 'p::first-letter { font-size: 1.4em; color: firebrick }',
  '/small-caps': '.lead-in { font-variant-caps: small-caps }',
  '/all-small': '.lead-in { font-variant-caps: all-small-caps }',
  '/all-of-the-text': 'article { font-variant-caps: small-caps }',
};

const server = await forThisFile(
  servePages((path) => {
    const style = STYLES[path];
    return style === undefined ? undefined : { body: pageWith(style) };
  }),
);
const rig = await forThisFile(launchChromium());

it.each([
  ['/large', ['drop-cap: The ferry']],
  ['/three-lines', ['drop-cap: The ferry']],
  ['/flourish', []],
  ['/small-caps', ['small-caps: The ferry']],
  ['/all-small', ['all-small-caps: The ferry']],
  ['/all-of-the-text', []],
])('%s', async (path, styled) => {
  const page = await rig.open(server.url(path));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  const reader = rig.reader(page);
  await reader.whenOpen();
  const found = await reader.run('#body', (body) =>
    [...(body?.querySelectorAll('[data-style]') ?? [])].map(
      (element) => `${element.getAttribute('data-style')}: ${element.textContent?.slice(0, 9)}`,
    ),
  );
  expect(found).toEqual(styled);
  await reader.click('#close-reader');
  await reader.whenClosed();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.close();
});

function pageWith(style: string): string {
  return `<!doctype html><html lang="en"><head><title>The ferry is late</title><style>${style}</style></head>
<body><main><article><h1>The ferry is late</h1>
<p><span class="lead-in">The ferry <em>of Lyddmouth</em></span> left the quay two hours late on Monday, because the rope that holds it had frozen to the ring, and nobody had an axe at hand.</p>
<p>The master sent to the smith, who was at a wedding, and then to the baker, who came with a kettle. It took eleven kettles, said the baker, and every one of them <em>was needed</em> for the bread.</p>
<p>Of the forty passengers, nine had gone home by then. The others sang. When the rope gave way at last it was ten o’clock, the tide had turned, and the crossing took twice as long as it should.</p>
<p>There will be an axe on board from today. It hangs beside the lifebelt, has been painted red, and is to be used for ropes only, as a sheet of paper says that the master has nailed above it.</p>
</article></main></body></html>`;
}
