/** Giant documents: what the popup says of them, how soon, and how long the page stands still meanwhile. */
import { type PageServer, servePages } from '../../scripts/drive/page-server.mjs';
import { launchChromium } from '../browser/rig/chromium.ts';
import { launchFirefox } from '../browser/rig/firefox.ts';
import type { BrowserName } from './attacked.ts';

export interface Giant {
  readonly page: string;
  readonly elements: number;
  /** What the popup says: an article, or the headline of the refusal. */
  readonly said: string;
  /** From the click to that, in ms. */
  readonly saidMs: number;
  /** The longest time in which nothing else could happen on the page, in ms. */
  readonly heldMs: number;
}

/** What the browser itself takes to load a giant is not measured. */
const LOADED_WITHIN_MS = 300_000;

const PARAGRAPH = (number: number) =>
  `<p>On day ${number} the keepers raised gate ${number * 7} by hand, and wrote it into the book.</p>`;
const story = (body: string) =>
  `<!doctype html><html lang="en"><title>Canal opens</title><link rel="icon" href="data:,">
<article><h1>Canal opens after eleven dry years</h1>${Array.from({ length: 8 }, (_, n) => PARAGRAPH(n)).join('')}${body}</article></html>`;
const times = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');

/** By what they hold. Nodes are elements, texts and comments; those of up to 300,000 are read. */
export const GIANTS: Readonly<Record<string, () => string>> = {
  '100,000 paragraphs': () => story(times(100_000, PARAGRAPH)),
  '145,000 paragraphs': () => story(times(145_000, PARAGRAPH)),
  '90,000 cells of a table': () =>
    story(`<table>${times(10_000, (n) => `<tr>${times(9, (m) => `<td>${n * m}`)}`)}</table>`),
  '66,000 words of their own': () => story(`<p>${times(66_000, (n) => `<span>word${n}</span> `)}</p>`),
  '40,000 comments below': () =>
    story(
      `</article><section class="comments">${times(40_000, (n) => `<div class="comment"><a href="/u/${n}">Ann</a><p>Yes, ${n}.</p></div>`)}</section>`,
    ),
  '66,000 links': () => story(`<ul>${times(66_000, (n) => `<li><a href="/s/${n}">Story ${n}</a>`)}</ul>`),
  '66,000 paragraphs with a picture after each': () =>
    story(
      times(66_000, (n) => `${PARAGRAPH(n)}<img loading="lazy" src="/${n}.jpg" width="400" height="300">`),
    ),
  '30,000 paragraphs with a quotation after each': () =>
    story(
      times(
        30_000,
        (n) => `${PARAGRAPH(n)}<blockquote><p>“Gate ${n} will not move, and it never did.”</p></blockquote>`,
      ),
    ),
  '290,000 boxes': () => story(times(290_000, () => '<div></div>')),
  '200,000 paragraphs': () => story(times(200_000, PARAGRAPH)),
  'a million elements': () => story(times(1_000_000, () => '<br>')),
  // Of fewer nodes than are read; in one paragraph a browser would be laying it out for minutes.
  'a hundred megabytes of text': () =>
    story(times(100_000, () => `<p>${'The keepers raised the gate. '.repeat(36)}</p>`)),
  'a branch of 5,000': () =>
    story(
      '<div id="deep" hidden></div><script>let box = document.getElementById("deep"); for (let n = 0; n < 5000; n += 1) box = box.appendChild(document.createElement("div"));</script>',
    ),
};

/** In a browser of its own: what one giant leaves behind is not the next one's. */
export async function measureGiant(browser: BrowserName, name: string): Promise<Giant> {
  const server = await servePages((path) => {
    const make = GIANTS[decodeURIComponent(path.slice(1))];
    return make && { body: make() };
  });
  try {
    return await (browser === 'chromium' ? inChromium : inFirefox)(name, server);
  } finally {
    await server.close();
  }
}

async function inChromium(name: string, server: PageServer): Promise<Giant> {
  const rig = await launchChromium();
  try {
    const page = await rig.browser.newPage();
    await page.goto(server.url(`/${encodeURIComponent(name)}`), {
      waitUntil: 'load',
      timeout: LOADED_WITHIN_MS,
    });
    await page.evaluate(whenStill);
    const elements = await page.evaluate(startClock);
    const start = performance.now();
    const popup = await rig.openPopup(page);
    const saidMs = Math.round(performance.now() - start);
    const said = (await popup.$eval('h1', (heading) => heading.textContent)) ?? '';
    return { page: name, elements, said, saidMs, heldMs: await page.evaluate(readClock) };
  } finally {
    await rig.close();
  }
}

async function inFirefox(name: string, server: PageServer): Promise<Giant> {
  const rig = await launchFirefox();
  try {
    await rig.open(server.url(`/${encodeURIComponent(name)}`));
    const elements = await rig.inPage(startClock);
    const start = performance.now();
    await rig.openPopup();
    const saidMs = Math.round(performance.now() - start);
    const said = (await rig.popupText('h1')) ?? '';
    return { page: name, elements, said, saidMs, heldMs: await rig.inPage(readClock) };
  } finally {
    await rig.close();
  }
}

/** Runs in the page: nobody clicks before there is something to see, and to lay out a giant takes the browser seconds. */
function whenStill(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Runs in the page: looks at the clock all the time, and keeps the longest time between two looks. */
function startClock(): number {
  let held = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    held = Math.max(held, now - last);
    last = now;
    // On the page itself: in Firefox each call has a global of its own.
    document.documentElement.dataset.held = String(Math.round(held));
  }, 5);
  return document.getElementsByTagName('*').length;
}

function readClock(): number {
  return Number(document.documentElement.dataset.held);
}
