/** In Firefox: our typefaces under any policy of a page, gone with the reader; a style sheet of one's own that asks for nothing. */
import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { marked, TRIES } from './rig/custom-css-tries.ts';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { openListener } from './rig/listener.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const server = await forThisFile(serveTestPages());
const listener = await forThisFile(openListener());
const rig = await forThisFile(launchFirefox());

it('under a policy that forbids all fonts, ours are there while the reader is open, and the text is set in them', async () => {
  await rig.open(server.url(PATHS.strictPolicy));
  await rig.openPopup();
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
  await until('the typefaces are there', async () => (await added()).length > 0);
  expect(await added()).toEqual(['Broadsheet sans', 'Broadsheet serif']);
  const [ours, fallback] = await widths();
  expect(ours).not.toBe(fallback);
  await rig.clickInReader('#close-reader');
  await rig.whenReaderClosed();
  expect(await added()).toEqual([]);
});

it('a first letter printed large ends on the third line, and its word goes on right beside it', async () => {
  await rig.open(server.url(PATHS.story));
  await rig.openPopup();
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
  const { letter, next, lines } = await firstLetter();
  expect(letter.bottom).toBeGreaterThan(lines[2]?.top as number);
  expect(letter.bottom).toBeLessThan(lines[2]?.bottom as number);
  expect(letter.top).toBeLessThan(lines[0]?.bottom as number);
  expect(next.left - letter.right).toBeLessThan(letter.height * 0.06);
});

it('whatever is tried in a style sheet, nothing is asked for', async () => {
  await rig.openPopup();
  await rig.clickInPopup('#open-options');
  await rig.switchToTab('/options/options.html');
  await until('the page is ready', () => rig.inPage(() => document.body?.dataset.state === 'ready'));
  // That something would be seen: the page may load pictures.
  await rig.inPage((url: string) => {
    document.body.append(Object.assign(new Image(), { src: url }));
  }, `${listener.address}/seen`);
  await until('it is asked for', async () => (await listener.asked()).includes('/seen'));
  for (const [at, css] of TRIES.entries()) {
    await write(marked(css, at, listener.address));
    await until(`try ${at} is in the preview`, async () => (await leadingDrawn()) === String(at + 1));
  }
  expect(await listener.asked()).toEqual([]);
});

const write = (css: string): Promise<void> =>
  rig.inPage((text: string) => {
    const field = document.querySelector('#custom-css-field') as HTMLTextAreaElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, css);

/** Once it has been drawn: what a style asks for is asked for then. */
const leadingDrawn = (): Promise<string> =>
  rig.inPage(
    () =>
      new Promise((resolve) => {
        const body = document.querySelector('#preview')?.shadowRoot?.querySelector('#body') as Element;
        const drawn = () => resolve(getComputedStyle(body).getPropertyValue('--leading'));
        requestAnimationFrame(() => requestAnimationFrame(drawn));
      }),
  );

const added = (): Promise<string[]> =>
  rig.inPage(() => [...document.fonts].map(({ family }) => family.replaceAll('"', '')).sort());

/** Of a line of the article, as it stands, and in the font that comes after ours. */
const widths = (): Promise<[number, number]> =>
  rig.inPage(() => {
    const host = document.querySelector('[data-broadsheet="reader"]') as Element & {
      openOrClosedShadowRoot: ShadowRoot;
    };
    const headline = host.openOrClosedShadowRoot.querySelector('#headline') as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(headline);
    const { width } = range.getBoundingClientRect();
    headline.style.setProperty('font-family', 'Georgia, "Liberation Serif", serif');
    return [width, range.getBoundingClientRect().width];
  });

/** Of the first paragraph, which has one from here on: places of its letters, and of its lines without the first. */
const firstLetter = (): Promise<{ letter: DOMRect; next: DOMRect; lines: DOMRect[] }> =>
  rig.inPage(() => {
    const host = document.querySelector('[data-broadsheet="reader"]') as Element & {
      openOrClosedShadowRoot: ShadowRoot;
    };
    const paragraph = host.openOrClosedShadowRoot.querySelector('.body p') as HTMLElement;
    paragraph.dataset.style = 'drop-cap';
    const text = paragraph.firstChild as Text;
    const rectsOf = (from: number, to: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return [...range.getClientRects()].map((rect) => rect.toJSON());
    };
    const lines = rectsOf(1, text.length).filter(({ width }) => width > 0);
    return { letter: rectsOf(0, 1)[0], next: rectsOf(1, 2).at(-1), lines };
  });
