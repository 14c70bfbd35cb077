/** The appearance panel in Chromium: by keyboard, on a phone, in every mode of the system, and what it sets is seen. */
import type { CDPSession, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { asChosen, chooseSettings, storedSettings } from './rig/settings.ts';

/** In the background, where these functions run. */
declare const chrome: Browser;

let page: Page;
let media: CDPSession | undefined;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());

beforeAll(async () => {
  page = await rig.open(server.url(PATHS.story));
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
});
/** One reader for all, as it came. */
beforeEach(async () => {
  await rig.inBackground(chooseSettings, asChosen({}));
  await emulate({});
  await page.setViewport({ width: 1280, height: 900 });
  await rig.reader(page).run('dialog', (dialog) => {
    for (const details of dialog?.querySelectorAll('details') ?? []) details.open = false;
  });
  await until('the reader is as it came', async () => {
    const { 'data-theme': theme, 'data-font': font, style } = (await dialog()) ?? {};
    return theme === 'light' && font === 'serif' && style?.includes('--text-size: 19px');
  });
});

describe('by keyboard alone', () => {
  it('every control is reached, in the order in which it is seen', async () => {
    await openPanel();
    const reached: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const name = await rig.reader(page).run('.controls :focus', (focused) => {
        const { name = '', localName, textContent } = (focused ?? {}) as HTMLInputElement;
        return name || (localName ? `${localName}: ${textContent}` : null);
      });
      if (name === null) break;
      reached.push(name);
      if (reached.length > 20) break;
    }
    expect(reached).toEqual([
      'theme',
      'lightTheme',
      'darkTheme',
      'font',
      'sizePx',
      'widthCh',
      'lineHeight',
      'layout',
      'summary: Spacing and paragraphs',
      'button: Reset to defaults',
    ]);
  });

  it('arrow keys change a theme and a typeface at once, and it is kept', async () => {
    await openPanel();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await dialog()).toMatchObject({ 'data-theme': 'light' });
    await page.keyboard.press('ArrowRight');
    expect(await dialog()).toMatchObject({ 'data-theme': 'sepia' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await dialog()).toMatchObject({ 'data-font': 'sans' });
    await until('it is stored', async () => (await stored())?.font === 'sans');
    expect(await stored()).toMatchObject({ theme: 'sepia', font: 'sans' });
  });

  it('a opens the panel with the focus in it, and closes it', async () => {
    await openPanel();
    await page.keyboard.press('Enter');
    await page.keyboard.press('a');
    expect(await rig.reader(page).run('.controls input:focus', (field) => field?.getAttribute('name'))).toBe(
      'theme',
    );
    await page.keyboard.press('a');
    expect(await rig.reader(page).run('.controls input:focus', (field) => field)).toBe(null);
  });

  it('Escape closes the panel, and the focus is on its button', async () => {
    await openPanel();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await rig.reader(page).run('#appearance', (panel) => (panel as HTMLDetailsElement).open)).toBe(
      false,
    );
    expect(await rig.reader(page).run('#appearance > summary:focus', (summary) => summary !== null)).toBe(
      true,
    );
  });
});

it('every control has a name that is read out', async () => {
  await openPanel();
  const unnamed = await rig
    .reader(page)
    .run('.controls', (controls) =>
      [...(controls?.querySelectorAll('input, select, button, summary') ?? [])]
        .filter((control) => !((control as HTMLInputElement).labels?.[0] ?? control).textContent?.trim())
        .map((control) => control.outerHTML),
    );
  expect(unnamed).toEqual([]);
  expect(await rig.reader(page).attributes('input[name="sizePx"]')).toMatchObject({
    'aria-valuetext': '19 pixels',
  });
});

it.each([
  [360, 640],
  [320, 480],
])('at %d by %d nothing of it is cut off, and all of it can be scrolled to', async (width, height) => {
  await page.setViewport({ width, height });
  await openPanel();
  await rig.reader(page).click('input[name="theme"][value="own"]');
  await rig.reader(page).click('.more > summary');
  const box = await rig.reader(page).run('#appearance .reader-panel', (panel) => {
    const { left, right, bottom } = (panel as Element).getBoundingClientRect();
    const { scrollWidth, clientWidth } = panel as Element;
    const wide = [...(panel as Element).querySelectorAll('*')].filter(
      (inner) => inner.getBoundingClientRect().right > right,
    );
    return {
      left,
      right,
      bottom,
      overflow: scrollWidth - clientWidth,
      wide: wide.map(({ outerHTML }) => outerHTML),
    };
  });
  expect(box).toMatchObject({ overflow: 0, wide: [] });
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(width);
  expect(box.bottom).toBeLessThanOrEqual(height);
});

it('in a window of 1280 by 800 all of it is seen at once', async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await openPanel();
  const hidden = await rig.reader(page).run('#appearance .reader-panel', (panel) => {
    const { scrollHeight, clientHeight } = panel as Element;
    return scrollHeight - clientHeight;
  });
  expect(hidden).toBe(0);
});

it('a line longer than is read with ease is said to be long', async () => {
  await openPanel();
  const note = () => rig.reader(page).text('.line-length .control-note');
  expect(await note()).toBe('');
  await rig.reader(page).focus('input[name="widthCh"]');
  await page.keyboard.press('End');
  expect(await note()).toBe('Lines of more than 75 characters are harder to follow.');
  await page.keyboard.press('Home');
  expect(await note()).toBe('');
});

it('where the system decides, its change is seen at once, in the themes that were chosen for day and night', async () => {
  await emulate({ 'prefers-color-scheme': 'light' });
  await openPanel();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  expect(await dialog()).toMatchObject({ 'data-theme': 'sepia' });
  await emulate({ 'prefers-color-scheme': 'dark' });
  await until('the reader is dark', async () => (await dialog())?.['data-theme'] === 'dark');
  await emulate({ 'prefers-color-scheme': 'light' });
  await until('the reader is sepia again', async () => (await dialog())?.['data-theme'] === 'sepia');
});

it('who has asked the system for more contrast has it', async () => {
  await emulate({ 'prefers-contrast': 'more' });
  await until('by day', async () => (await dialog())?.['data-theme'] === 'contrast-light');
  await emulate({ 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' });
  await until('by night', async () => (await dialog())?.['data-theme'] === 'contrast-dark');
});

it('own colors are those of the reader, and a sentence says when they cannot be read', async () => {
  await openPanel();
  await rig.reader(page).click('input[name="theme"][value="own"]');
  await pick('ownPaper', '#103020');
  await pick('ownInk', '#d0e8d8');
  expect(await colors('dialog')).toEqual(['rgb(208, 232, 216)', 'rgb(16, 48, 32)']);
  expect(await warning()).toBe('');
  await pick('ownInk', '#305040');
  expect(await warning()).toMatch(/^Text in these colors is hard to read: their contrast is 1\.\d to 1/);
  // The way back can be read all the same.
  expect(await colors('.controls')).toEqual(['rgb(29, 27, 24)', 'rgb(253, 252, 249)']);
});

it('an installed font is used by its name, and a sentence says when there is none of that name', async () => {
  await openPanel();
  await rig.reader(page).click('input[name="font"][value="local"]');
  await name('No Such Font At All');
  await until('it is said', async () =>
    (await rig.reader(page).text('.font-field .control-note'))?.startsWith(
      '“No Such Font At All” is not installed on this computer.',
    ),
  );
  await name('Liberation Mono');
  await until(
    'nothing is said',
    async () => (await rig.reader(page).text('.font-field .control-note')) === '',
  );
  const family = await rig
    .reader(page)
    .run('#body p', (text) => getComputedStyle(text as Element).fontFamily);
  expect(family).toMatch(/^"Liberation Mono", "Broadsheet serif"/);
});

it('spacing, alignment, paragraphs and hyphens are seen in the text, and “Reset” takes all of it back', async () => {
  const text = () =>
    rig.reader(page).run('#body p + p', (paragraph) => {
      const { letterSpacing, wordSpacing, textAlign, textIndent, hyphens } = getComputedStyle(
        paragraph as Element,
      );
      const above = paragraph?.previousElementSibling?.getBoundingClientRect().bottom ?? Number.NaN;
      const gap = Math.round((paragraph?.getBoundingClientRect().top ?? Number.NaN) - above);
      return { letterSpacing, wordSpacing, textAlign, textIndent, hyphens, gap };
    });
  await rig.inBackground(chooseSettings, {
    customCss: '.x { color: red }',
    neverHosts: ['a.example'],
    sizePx: 20,
  });
  await until('the reader knows it', async () => (await dialog())?.style?.includes('--text-size: 20px'));
  await rig.reader(page).click('.controls .reset');
  await until('the size is what it was', async () => (await stored())?.sizePx === 19);
  await openPanel();
  const before = await text();
  expect(before).toMatchObject({ textAlign: 'start', textIndent: '0px', hyphens: 'auto', gap: 20 });
  await rig.reader(page).click('.more > summary');
  for (const slider of ['letterSpacing', 'wordSpacing']) {
    await rig.reader(page).focus(`input[name="${slider}"]`);
    await page.keyboard.press('End');
  }
  for (const choice of [
    '[name="align"][value="justify"]',
    '[name="paragraphs"][value="indented"]',
    '[name="hyphens"]',
  ]) {
    await rig.reader(page).click(`input${choice}`);
  }
  expect(await text()).toEqual({
    letterSpacing: '2.85px',
    wordSpacing: '7.6px',
    textAlign: 'justify',
    textIndent: '26.6px',
    hyphens: 'manual',
    gap: 0,
  });
  // Where paragraphs stand close already, nothing is taken back: they would lie over each other.
  expect(await rig.reader(page).run('#body', gapsInBoxes)).toEqual({ td: 0, figcaption: 0 });
  await rig.reader(page).click('.controls .reset');
  expect(await text()).toEqual(before);
  await until('it is stored', async () => (await stored())?.align === 'start');
  expect(await stored()).toMatchObject({ customCss: '.x { color: red }', neverHosts: ['a.example'] });
});

/** Between two paragraphs in each, in pixels. */
function gapsInBoxes(body: Element | null): Record<string, number> {
  const gaps = Object.entries({ td: ['table', 'tr', 'td'], figcaption: ['figure', 'figcaption'] }).map(
    ([name, path]) => {
      const boxes = path.map((step) => document.createElement(step));
      const paragraphs = ['One', 'Two'].map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        return paragraph;
      });
      for (const [at, box] of boxes.entries()) (boxes[at - 1] ?? body)?.append(box);
      boxes.at(-1)?.append(...paragraphs);
      const [one, two] = paragraphs.map((paragraph) => paragraph.getBoundingClientRect());
      boxes[0]?.remove();
      return [name, Math.round((two?.top ?? Number.NaN) - (one?.bottom ?? Number.NaN))];
    },
  );
  return Object.fromEntries(gaps);
}

it('in forced colors what is chosen is marked with a color of the system', async () => {
  await emulate({ 'forced-colors': 'active' });
  await openPanel();
  const marks = await rig
    .reader(page)
    .run('.controls', (controls) =>
      [...(controls?.querySelectorAll('input[type="radio"]:checked + :is(.swatch, .face)') ?? [])].map(
        (chosen) => getComputedStyle(chosen).outlineStyle,
      ),
    );
  expect(marks).toEqual(['solid', 'solid']);
});

async function openPanel(): Promise<void> {
  await rig.reader(page).focus('#appearance > summary');
  await page.keyboard.press('Enter');
}

/** As the browser's own dialog for colors does, which no test can reach. */
const pick = (field: string, color: string) =>
  rig
    .reader(page)
    .run(
      `input[name="${field}"]`,
      new Function(
        'input',
        `input.value = '${color}'; input.dispatchEvent(new Event('input', { bubbles: true }))`,
      ) as (input: Element | null) => void,
    );

async function name(font: string): Promise<void> {
  await rig.reader(page).focus('input[name="localFont"]');
  await rig.reader(page).run('input[name="localFont"]', (input) => (input as HTMLInputElement).select());
  await page.keyboard.type(font);
  await page.keyboard.press('Tab');
}

async function emulate(features: Readonly<Record<string, string>>): Promise<void> {
  media ??= await page.createCDPSession();
  await media.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([feature, value]) => ({ name: feature, value })),
  });
}

const dialog = () => rig.reader(page).attributes('dialog');
const warning = () => rig.reader(page).text('.colors + .control-note');
const colors = (selector: string) =>
  rig.reader(page).run(selector, (element) => {
    const { color, backgroundColor } = getComputedStyle(element as Element);
    return [color, backgroundColor];
  });
const stored = () => rig.inBackground(storedSettings);
