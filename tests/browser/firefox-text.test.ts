import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { dividedWords } from './rig/divided-words.ts';
import { launchFirefox } from './rig/firefox.ts';
import { KEYS, narrow, readerIn } from './rig/firefox-reader.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { serveSavedPages } from './rig/saved-pages.ts';

const server = await forThisFile(
  serveSavedPages({ '/styled': { body: styled() }, '/german': { body: german() } }),
);
const rig = await forThisFile(launchFirefox());
const reader = readerIn(rig);

describe('of a carefully set page', () => {
  beforeAll(() => reader.open(server.url('/typeset')));

  it('large first letters and small capitals are kept', async () => {
    const { cap, capital } = await reader.run((root) => {
      const sizeOf = (selector: string, part?: string) =>
        Number.parseFloat(getComputedStyle(root.querySelector(selector) as Element, part).fontSize);
      const small = root.querySelector('[data-style="small-caps"]') as Element;
      return {
        cap: sizeOf('[data-style="drop-cap"]', '::first-letter') / sizeOf('[data-style="drop-cap"]'),
        capital: [small.textContent, getComputedStyle(small).fontVariantCaps],
      };
    });
    expect(cap).toBeGreaterThan(3);
    expect(capital).toEqual(['Eda Quill', 'small-caps']);
  });

  it('a note opens at its reference by Enter, and Escape gives the focus back, not the page', async () => {
    await rig.focusInReader('.note-mark');
    await rig.press(KEYS.enter);
    await until('the note is open', async () => (await noteText())?.includes('The oldest timetable'));
    expect(await noteText()).not.toContain('↩');
    await rig.press(KEYS.escape);
    await until('the note is closed', async () => (await noteText()) === null);
    expect(await rig.isReaderOpen()).toBe(true);
    await until('the reference has the focus', async () => (await reader.focused()) === '1');
  });

  it('a note is gone to, and from it back to the text', async () => {
    await rig.focusInReader('.note-mark');
    await rig.press(KEYS.enter);
    await until('the note is open', async () => (await noteText()) !== null);
    await rig.press(KEYS.tab);
    await rig.press(KEYS.enter);
    await until('the note has the focus', async () =>
      (await reader.focused())?.includes('The oldest timetable'),
    );
    await rig.press(KEYS.tab);
    await rig.press(KEYS.enter);
    await until('the reference has the focus', async () => (await reader.focused()) === '1');
    expect(await rig.inPage(() => location.hash)).toBe('');
  });

  it('a listing is copied as it is, line by line', async () => {
    await rig.focusInReader('.copy-code');
    await rig.press(KEYS.enter);
    await until(
      'it says so',
      async () => (await reader.attributes('.copy-code'))?.['aria-label'] === 'Copied',
    );
    const copied = await rig.clipboardText();
    expect(copied.split('\n')).toHaveLength(5);
    expect(copied).toContain('\n    return [o - n for o, n in zip(old, new) if abs(o - n) < 86_400]\n');
  });

  it('a table wider than the text scrolls in its own box by keys, and nothing else does', async () => {
    await narrow(rig, 390);
    await until('it is a region', async () => (await reader.attributes('.table-box'))?.role === 'region');
    expect(await reader.attributes('.table-box')).toMatchObject({
      tabindex: '0',
      'aria-label': 'Table: The old clock against the new one, in seconds',
    });
    await rig.focusInReader('.table-box');
    await rig.press(KEYS.right);
    await until('it has scrolled', () =>
      reader.run((root) => (root.querySelector('.table-box')?.scrollLeft ?? 0) > 0),
    );
    const isWider = await reader.run((root) => {
      const { scrollWidth, clientWidth } = root.querySelector('dialog') as Element;
      return scrollWidth > clientWidth;
    });
    expect(isWider).toBe(false);
    await narrow(rig, null);
  });
});

it('large first letters and small capitals that only a style sheet makes are kept', async () => {
  await reader.open(server.url('/styled'));
  const found = await reader.run((root) =>
    [...root.querySelectorAll('#body [data-style]')].map(
      (element) => `${element.getAttribute('data-style')}: ${element.textContent?.slice(0, 9)}`,
    ),
  );
  expect(found).toEqual(['drop-cap: The ferry', 'small-caps: The ferry']);
});

it('a picture opens large by Enter; arrows show the others, and Escape gives the focus to the one shown', async () => {
  await reader.open(server.url('/gallery'));
  await until('the pictures are there', async () => (await pictures()).length === 4);
  await rig.focusInReader('img[role="button"]');
  await rig.press(KEYS.enter);
  const shows = (count: string) =>
    until(count, async () => (await rig.readerText('.lightbox[open] .lightbox-count')) === count);
  await shows('Picture 1 of 4');
  expect(await rig.readerText('.lightbox-caption')).toContain('Rafts leave');
  await rig.press(KEYS.right);
  await shows('Picture 2 of 4');
  await rig.press(KEYS.end);
  await shows('Picture 4 of 4');
  await rig.press(KEYS.left);
  await shows('Picture 3 of 4');
  const isZoomed = async () => (await reader.attributes('.lightbox-stage'))?.class?.includes('is-zoomed');
  await rig.press('+');
  await until('it is larger', isZoomed);
  await rig.press('0');
  await until('it fits', async () => !(await isZoomed()));
  await rig.press(KEYS.escape);
  await until('it is closed', async () => (await rig.readerText('.lightbox[open]')) === null);
  expect(await rig.isReaderOpen()).toBe(true);
  await until('the third has the focus', async () => (await pictures()).indexOf(true) === 2);
});

describe('around an article in sections', () => {
  beforeAll(() => reader.open(server.url('/listicle')));

  it('the contents say which section is read, and lead to another', async () => {
    const [first, , third] = await entries();
    expect(first?.isCurrent).toBe(true);
    await rig.press('o');
    await rig.clickInReader('.outline li:nth-child(3) button');
    expect(await reader.focused()).toBe(third?.text);
    expect((await entries()).filter(({ isCurrent }) => isCurrent)).toEqual([
      { text: third?.text, isCurrent: true },
    ]);
    expect(await reader.scrollTop()).toBeGreaterThan(0);
    await rig.press('n');
    expect((await entries())[3]?.isCurrent).toBe(true);
    await rig.press('p');
    await rig.press('p');
    expect((await entries())[1]?.isCurrent).toBe(true);
  });

  it('the line below the bar grows, and the minutes that are left become fewer', async () => {
    const share = (): Promise<number> =>
      reader.run((root) => {
        const line = root.querySelector('.progress-line') as HTMLElement;
        return Number(line.style.getPropertyValue('--share'));
      });
    await rig.press(KEYS.home);
    await until('nothing is read', async () => (await share()) === 0);
    expect(await rig.readerText('.time-left')).toMatch(/^\d+ min left$/);
    await rig.scrollReaderToEnd();
    await until('all of it is read', async () => (await share()) === 1);
    expect(await rig.readerText('.time-left')).toBe('');
  });

  it('+ and - change the size of the text, which is kept, and 0 brings it back', async () => {
    await rig.press('+');
    await rig.press('+');
    await rig.press('-');
    await until('it is larger', async () => (await textSize()) === '20px');
    expect(await rig.readerText('.reader-note')).toBe('Text size: 20');
    await until('it is kept', async () => {
      await reader.open(server.url('/listicle'));
      return (await textSize()) === '20px';
    });
    await rig.press('0');
    await until('it is as it was', async () => (await textSize()) === '19px');
  });
});

it('the posts of a live blog turn round by a click and by a key, each with its time, and stay so', async () => {
  const newest = ['14:32', '12:50', '11:15', '09:55', '06:10'];
  const oldest = [...newest].reverse();
  await reader.open(server.url('/live-blog'));
  const before = await postsByTime();
  expect(before.map(([time, heading]) => `${time} ${heading}`)).toEqual([
    '14:32 Bridge closed until Tuesday',
    '12:50 Power returns to Old Quay',
    '11:15 At the fish market, tied to a lorry',
    '09:55 140 km/h, and then nothing',
    '06:10 Storm arrives early',
  ]);
  await rig.clickInReader('.live-order input[value="oldest"]');
  await until('they are turned', async () => (await times()).join() === oldest.join());
  expect(await postsByTime()).toEqual([...before].reverse());
  await until('it is kept', async () => {
    await reader.open(server.url('/live-blog'));
    return (await times()).join() === oldest.join();
  });
  await rig.press('g');
  await until('they are turned back', async () => (await times()).join() === newest.join());
});

it('long German words are divided at the ends of narrow lines, and none is when that is switched off', async () => {
  await reader.open(server.url('/german'));
  await narrow(rig, 360);
  await until('some are divided', async () => (await reader.run(dividedWords)).length > 2);
  const height = await bodyHeight();
  await rig.press('a');
  await rig.clickInReader('.more > summary');
  await rig.clickInReader('input[name="hyphens"]');
  await until('none is divided', async () => (await reader.run(dividedWords)).length === 0);
  expect(await bodyHeight()).toBeGreaterThan(height);
  await rig.clickInReader('input[name="hyphens"]');
  await until('some are divided again', async () => (await reader.run(dividedWords)).length > 2);
  await narrow(rig, null);
});

function noteText(): Promise<string | null> {
  return rig.readerText('.note-popover:popover-open');
}

/** Those that open large: whether each has the focus. */
function pictures(): Promise<readonly boolean[]> {
  return reader.run((root) =>
    [...root.querySelectorAll('img[role="button"]')].map((picture) => picture === root.activeElement),
  );
}

function entries(): Promise<readonly { text: string; isCurrent: boolean }[]> {
  return reader.run((root) =>
    [...root.querySelectorAll('.outline button')].map((entry) => ({
      text: entry.textContent ?? '',
      isCurrent: entry.hasAttribute('aria-current'),
    })),
  );
}

function textSize(): Promise<string> {
  return reader.run((root) => root.querySelector('dialog')?.style.getPropertyValue('--text-size') ?? '');
}

function times(): Promise<readonly string[]> {
  return reader.run((root) =>
    [...root.querySelectorAll('#body time')].map(({ textContent }) => textContent ?? ''),
  );
}

/** Each post as its lines, from the time on. */
function postsByTime(): Promise<readonly (readonly string[])[]> {
  return reader.run((root) => {
    const posts: string[][] = [];
    for (const { textContent } of root.querySelectorAll('#body p, #body h2')) {
      if (/^\d\d:\d\d$/.test(textContent ?? '')) posts.push([]);
      posts.at(-1)?.push(textContent ?? '');
    }
    return posts;
  });
}

function bodyHeight(): Promise<number> {
  return reader.run((root) => (root.querySelector('#body') as Element).getBoundingClientRect().height);
}

function styled(): string {
  return `<!doctype html><html lang="en"><head><title>The ferry is late</title>
<style>p:first-of-type::first-letter { float: left; font-size: 3em } .lead-in { font-variant-caps: small-caps }</style></head>
<body><main><article><h1>The ferry is late</h1>
<p>The ferry of Lyddmouth left the quay two hours late on Monday, because the rope that holds it had frozen to the ring, and nobody had an axe at hand to part it from the ice.</p>
<p>The master sent to the smith, who was at a wedding, and then to the baker, who came with a kettle. It took eleven kettles, said the baker, and every one of them was needed for the bread.</p>
<p><span class="lead-in">The ferry</span> has forty seats, of which nine were empty by then. The others sang. When the rope gave way at last it was ten o’clock, the tide had turned, and the crossing took twice as long.</p>
<p>There will be an axe on board from today. It hangs beside the lifebelt, has been painted red, and is to be used for ropes only, as a sheet of paper says that the master has nailed above it.</p>
</article></main></body></html>`;
}

function german(): string {
  const paragraph =
    'Die Hafenverwaltung verlangt Fahrscheinentwerter an sämtlichen Landungsbrücken, und die Verkehrsbetriebe widersprechen: Die Kostenaufstellung sei unvollständig, die Genehmigungsbehörde unzuständig und das Ausschreibungsverfahren unwirksam, denn Passagierschiffe hätten Fahrscheinentwerter.';
  return `<!doctype html><html lang="de"><head><title>Streit um die Landungsbrücken</title></head><body><main><article>
<h1>Streit um die Landungsbrücken</h1>${`<p>${paragraph}</p>`.repeat(6)}</article></main></body></html>`;
}
