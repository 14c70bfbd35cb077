import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { type FirefoxReader, KEYS, narrow, readerIn } from './rig/firefox-reader.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { serveSavedPages } from './rig/saved-pages.ts';

let reader: FirefoxReader;

const pages = await forThisFile(serveTestPages());
const fixtures = await forThisFile(serveSavedPages());
const rig = await forThisFile(launchFirefox());

beforeAll(async () => {
  reader = readerIn(rig);
});

describe('pages', () => {
  beforeAll(async () => {
    await reader.open(pages.url(PATHS.long));
    await rig.press('b');
    await until('there are pages', async () => (await pageNumbers())[1] > 3);
  });

  it('are turned by keys, and counted', async () => {
    await press(KEYS.pageDown, 2);
    await press(' ', 3);
    await press(KEYS.left, 2);
    await press(KEYS.right, 3);
    await press(KEYS.end, (await pageNumbers())[1]);
    expect(await textOnPage()).toContain('Part 60. ');
    await press(KEYS.home, 1);
    expect(await textOnPage()).toContain('Long page');
  });

  it('are turned by a click beside the text, not by one in it', async () => {
    const [width, height] = await reader.run((root) => {
      const dialog = root.querySelector('dialog');
      return [dialog?.clientWidth ?? 0, dialog?.clientHeight ?? 0] as const;
    });
    await rig.clickAt(width / 2, height / 2);
    await rig.clickAt(width - 8, height / 2);
    await untilOnPage(2);
    await rig.clickAt(8, height / 2);
    await untilOnPage(1);
  });

  it('show every paragraph, and turn from each to the next', async () => {
    let seen = await textOnPage();
    for (let number = 2; number <= (await pageNumbers())[1]; number += 1) {
      await press(KEYS.pageDown, number);
      seen += await textOnPage();
    }
    for (let part = 1; part <= 60; part += 1) expect(seen).toContain(`Part ${part}. `);
  });

  it('are where they were when the reader is opened again', async () => {
    await rig.press(KEYS.home);
    await press(KEYS.pageDown, 2);
    await rig.press(KEYS.escape);
    await rig.whenReaderClosed();
    await rig.pressAltAnd('r');
    await rig.whenReaderOpen();
    await untilOnPage(2);
  });

  it('keep the paragraph that is read when the window or the text changes', async () => {
    await press(KEYS.pageDown, 3);
    const [, count] = await pageNumbers();
    const read = /Part \d+\. /.exec(await textOnPage({ whole: false }))?.[0] as string;
    const isOnPage = async () => (await textOnPage({ whole: false })).includes(read);
    await narrow(rig, 420);
    await until('there are more pages', async () => (await pageNumbers())[1] > count);
    await until('the paragraph is on the page', isOnPage);
    const [, narrower] = await pageNumbers();
    for (let more = 0; more < 6; more += 1) await rig.press('+');
    await until('there are more pages still', async () => (await pageNumbers())[1] > narrower);
    await until('the paragraph is on the page', isOnPage);
    await rig.press('0');
  });

  it('of an Arabic article go to the left', async () => {
    await reader.open(fixtures.url('/arabic'));
    await untilOnPage(1);
    await press(KEYS.left, 2);
    await press(KEYS.right, 1);
  });

  it('of a Japanese article may have vertical lines, which may scroll too', async () => {
    await reader.open(fixtures.url('/japanese-ruby'));
    await rig.press('V');
    await until('the lines are vertical', async () => (await writingMode()) === 'vertical-rl');
    expect(await areLinesVertical()).toBe(true);
    await press(KEYS.left, 2);
    await rig.press('b');
    await until('it scrolls', async () => (await reader.attributes('dialog'))?.['data-layout'] === 'scroll');
    await rig.press(KEYS.home);
    await until('it is at its head', async () => (await scrollLeft()) === 0);
    await rig.press(KEYS.left);
    await until('it has scrolled', async () => (await scrollLeft()) < -100);
    await rig.press('V');
    await until('the lines are horizontal', async () => (await writingMode()) === 'horizontal-tb');
    expect(await areLinesVertical()).toBe(false);
  });
});

describe.each([
  { width: 360, paths: ['/listicle', '/arabic', '/japanese-ruby'] },
  { width: 412, paths: ['/listicle'] },
])('in a window of $width pixels', ({ width, paths }) => {
  it.each(paths)('%s has all of its bar and no overflow', async (path) => {
    await reader.open(fixtures.url(path));
    await narrow(rig, width);
    expect(await outside()).toEqual([]);
    for (const panel of ['more', 'export', 'appearance']) {
      await rig.clickInReader(`#${panel} > summary`);
      await until(`${panel} is open`, async () => (await reader.attributes(`#${panel}`))?.open !== undefined);
      expect(await outside(), panel).toEqual([]);
      await rig.press(KEYS.escape);
    }
    await rig.press('/');
    await until(
      'the field is there',
      async () => (await reader.attributes('.find-bar'))?.hidden === undefined,
    );
    expect(await outside(), 'find').toEqual([]);
  });

  it('the options page has no overflow', async () => {
    await rig.open(fixtures.url('/listicle'));
    await rig.openPopup();
    await rig.clickInPopup('#open-options');
    await rig.switchToTab('/options/options.html');
    await until('the page is ready', () => rig.inPage(() => document.body?.dataset.state === 'ready'));
    await narrow(rig, width);
    const { scrollWidth, clientWidth } = await rig.inPage(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth).toBe(clientWidth);
  });
});

async function press(key: string, at: number): Promise<void> {
  await rig.press(key);
  await untilOnPage(at);
}

function untilOnPage(number: number) {
  return until(`page ${number}`, async () => (await pageNumbers())[0] === number);
}

async function pageNumbers(): Promise<[number, number]> {
  const [at, count] = (await rig.readerText('.page-number'))?.match(/\d+/g)?.map(Number) ?? [];
  return [at ?? 0, count ?? 0];
}

/** The text of the blocks that begin within what is seen of the column; or of which a part lies there. */
function textOnPage({ whole = true } = {}): Promise<string> {
  return reader.run((root, isWhole) => {
    const column = root.querySelector('.reader-page') as Element;
    const view = column.getBoundingClientRect();
    const isSeen = ({ left, top }: DOMRect) =>
      left >= view.left && left < view.right && top >= view.top && top < view.bottom;
    return [...column.querySelectorAll('#headline, #body p')]
      .filter((block) => [...block.getClientRects()].slice(0, isWhole ? 1 : 9).some(isSeen))
      .map((block) => block.textContent)
      .join(' ');
  }, whole);
}

function writingMode(): Promise<string> {
  return reader.run((root) => getComputedStyle(root.querySelector('.article') as Element).writingMode);
}

/** As they are drawn: of a line of text, higher than it is wide. */
function areLinesVertical(): Promise<boolean> {
  return reader.run((root) => {
    const range = document.createRange();
    range.selectNodeContents(root.querySelector('#body p') as Element);
    const [line] = range.getClientRects();
    return line !== undefined && line.height > 2 * line.width;
  });
}

function scrollLeft(): Promise<number> {
  return reader.run((root) => root.querySelector('.reader-page')?.scrollLeft ?? 0);
}

/** Controls that lie partly beyond the window's sides, and whatever makes the reader scroll sideways. */
function outside(): Promise<readonly string[]> {
  return reader.run((root) => {
    const dialog = root.querySelector('dialog') as Element;
    const { clientWidth, scrollWidth } = dialog;
    const beyond = [...dialog.querySelectorAll('button, summary, input, select')].filter((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      const box = control.closest('.scroll-box, .choice-swatches');
      return width > 0 && control.checkVisibility() && !box && (left < -0.5 || right > clientWidth + 0.5);
    });
    return [
      ...beyond.map(({ id, className, localName }) => `${localName}#${id}.${className}`),
      // A fraction of a pixel is rounded up.
      ...(scrollWidth > clientWidth + 1 ? [`the reader is ${scrollWidth} wide`] : []),
    ];
  });
}
