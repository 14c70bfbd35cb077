/** How words look in Chromium: under the marks of find and of reading aloud, one over the other too, and divided at line ends. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../../scripts/drive/page-server.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { type Box, colorsIn } from './rig/colors-in.ts';
import { dividedWords } from './rig/divided-words.ts';
import { playVoices } from './rig/fake-voices.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { asChosen, chooseSettings } from './rig/settings.ts';

let page: Page;

const server = await forThisFile(
  servePages((path) => ({ body: path === '/german' ? german() : lanterns() })),
);
const rig = await forThisFile(launchChromium());
const canvas = await rig.browser.newPage();

describe.each([
  ['light', 4.5],
  ['dark', 4.5],
  ['contrast-dark', 7],
])('in the %s theme', (theme, least) => {
  let voices: Awaited<ReturnType<typeof playVoices>>;

  beforeAll(async () => {
    await rig.inBackground(chooseSettings, asChosen({ theme }));
    // An address of its own: it would go on speaking where the last one stopped.
    page = await rig.open(server.url(`/lanterns/${theme}`));
    const popup = await rig.openPopup(page);
    voices = await playVoices(rig.reader(page), ['en-US']);
    await popup.click('#open-reader');
    await rig.reader(page).whenOpen();
    await page.bringToFront();
    await until(
      `it is ${theme}`,
      async () => (await rig.reader(page).attributes('dialog'))?.['data-theme'] === theme,
    );
  });
  afterAll(() => page.close());

  it('a word that was found looks the same in a paragraph that is spoken, and on a mark of the page’s own', async () => {
    await page.keyboard.press('r');
    await speaks('Lantern');
    await page.keyboard.press('j');
    await speaks('Every lantern');
    await voices.comeTo('lantern');
    await until('the word is marked', async () => (await boxes('.spoken-word')).length === 1);
    await page.keyboard.press('/');
    await page.keyboard.type('lantern');
    await until('they are counted', async () => (await rig.reader(page).text('.find-count')) === '1 of 4');
    const [current, spoken, marked, plain] = await seenIn('.mark');
    await page.keyboard.press('Escape');
    expect(spoken?.ground).toBe(plain?.ground);
    expect(marked?.ground).toBe(plain?.ground);
    for (const word of [current, spoken, marked, plain]) expect(word?.contrast).toBeGreaterThanOrEqual(least);
  });

  it('a word that is spoken can be read on a mark of the page’s own', async () => {
    await page.keyboard.press('j');
    await speaks('The keeper');
    await voices.comeTo('lantern');
    await until('the word is marked', async () => (await boxes('.spoken-word')).length === 1);
    const [word] = await seenIn('.spoken-word');
    expect(word?.contrast).toBeGreaterThanOrEqual(least);
  });

  const speaks = (start: string) =>
    until(`“${start}” is spoken`, async () => (await voices.now())?.text.startsWith(start));
});

it('long German words are divided at the ends of narrow lines, and none is when that is switched off', async ({
  skip,
}) => {
  await rig.inBackground(chooseSettings, asChosen({}));
  page = await rig.open(server.url('/german'));
  await page.setViewport({ width: 360, height: 800 });
  // What divides words is a part that Chromium loads by itself later on, and that not every machine has.
  if (!(await page.evaluate(dividesGerman))) skip('this Chromium knows no German syllables');
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  expect((await rig.reader(page).run('dialog', dividedWords)).length).toBeGreaterThan(2);
  await rig.inBackground(chooseSettings, asChosen({ hyphens: false }));
  await until('none is divided', async () => {
    return (await rig.reader(page).run('dialog', dividedWords)).length === 0;
  });
});

/** Their insides, from the first to the last of the article. */
function boxes(selector: string): Promise<readonly Box[]> {
  return rig.reader(page).run(
    'dialog',
    new Function(
      'dialog',
      `return [...dialog.querySelectorAll('${selector}')].map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return { x: x + 2, y: y + 2, width: width - 4, height: height - 4 };
      })`,
    ) as (dialog: Element | null) => readonly Box[],
  );
}

async function seenIn(selector: string) {
  const seen = [];
  for (const box of await boxes(selector)) seen.push(await colorsIn(page, canvas, box));
  return seen;
}

// What follows runs in the page or in the content script's world.

function dividesGerman(): boolean {
  const column = document.createElement('div');
  column.lang = 'de';
  column.style.cssText = 'width: 8ch; font: 20px monospace; hyphens: auto; overflow-wrap: normal';
  column.textContent = 'Landungsbrücken';
  document.body.append(column);
  const { height } = column.getBoundingClientRect();
  column.remove();
  return height > 35;
}

function lanterns(): string {
  const more =
    'The harbor office has counted forty of them along the quay, and says that not one was out of order in the year of the storm.';
  return `<!doctype html><html lang="en"><head><title>Lantern by lantern</title></head><body><main><article>
<h1>Lanterns of the quay</h1>
<p>Every lantern is lit by hand at dusk, by two people who start at either end and meet in the middle, where they shake hands. ${more}</p>
<p>The keeper wrote that <mark>the brightest lantern of them all</mark> hangs where nobody ever goes, because the stairs were taken away. ${more}</p>
<p>Whoever finds a lantern dark is asked to ring the bell beside it, once, and to wait for an answer from the other side. ${more}</p>
<p>${more} ${more}</p></article></main></body></html>`;
}

function german(): string {
  const paragraph =
    'Die Hafenverwaltung verlangt Fahrscheinentwerter an sämtlichen Landungsbrücken, und die Verkehrsbetriebe widersprechen: Die Kostenaufstellung sei unvollständig, die Genehmigungsbehörde unzuständig und das Ausschreibungsverfahren unwirksam, denn Passagierschiffe hätten Fahrscheinentwerter.';
  return `<!doctype html><html lang="de"><head><title>Streit um die Landungsbrücken</title></head><body><main><article>
<h1>Streit um die Landungsbrücken</h1>${`<p>${paragraph}</p>`.repeat(6)}</article></main></body></html>`;
}
