/** A page that the browser has made ready before anybody went there: until then nothing of ours happens on it. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { servePages } from '../../scripts/drive/page-server.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';

/** In the options page, where this runs. */
declare const chrome: Browser;

const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Canal opens</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><script>
document.documentElement.dataset.prerendered = document.prerendering;
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const { dataset } of addedNodes)
    if (dataset?.broadsheet && document.prerendering) document.documentElement.dataset.early = 'yes';
}).observe(document.documentElement, { childList: true });
</script></head><body><main><article><h1>Canal opens after eleven dry years</h1><p class="byline">By Mira Halden</p>
${Array.from({ length: 12 }, (_, n) => `<p>On day ${n} the keepers raised gate ${n * 7} by hand, wrote the height of the water into the book, and waited for the boats that came up from the sea with the tide behind them.</p>`).join('')}
</article></main></body></html>`;
const FRONT = `<!doctype html><title>Front</title><link rel="icon" href="data:,">
<script type="speculationrules">{"prerender":[{"source":"list","urls":["/2024/05/17/canal-opens"],"eagerness":"immediate"}]}</script>
<a href="/2024/05/17/canal-opens">Canal opens</a>`;

const asked: string[] = [];

const server = await forThisFile(
  servePages((path) => {
    asked.push(path);
    return { body: path === '/' ? FRONT : STORY };
  }),
);
const rig = await forThisFile(launchChromium());

it('the reader opens by itself when the person goes there, and not before', async () => {
  await rig.inBackground(() => undefined);
  const options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('body[data-state="ready"]');
  await options.click('#every-site');
  await until(
    'the gate is registered',
    () =>
      options.evaluate(
        'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)',
      ) as Promise<boolean>,
  );
  const page = await rig.open(server.url('/'));
  await page.bringToFront();
  await until('the story is asked for', () => asked.includes('/2024/05/17/canal-opens'));
  await page.click('a');
  // The page that was made ready takes the place of this one, and what drives the tests does not follow: the options look.
  const seen = await until('the reader is open', async () => {
    const dataset = (await options.evaluate(lookAtStory)) as Readonly<Record<string, string>> | null;
    return dataset?.open ? dataset : undefined;
  });
  expect(seen).toEqual({ prerendered: 'true', open: 'yes' });
});

/** In the options page, which may look at every site by now. */
async function lookAtStory() {
  const [story] = await chrome.tabs.query({ url: '*://*/2024/05/17/canal-opens' });
  if (story?.id === undefined) return null;
  const [found] = await chrome.scripting.executeScript({
    target: { tabId: story.id },
    func: () => {
      const isOpen = document.querySelector('[data-broadsheet="reader"]') !== null;
      return { ...document.documentElement.dataset, ...(isOpen ? { open: 'yes' } : {}) };
    },
  });
  return found?.result;
}
