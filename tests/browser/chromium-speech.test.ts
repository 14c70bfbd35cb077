/** Reading aloud, by keys and clicks, with voices that the test plays. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type ServedPage, servePages } from '../../scripts/drive/page-server.mjs';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { type PlayedVoices, playVoices } from './rig/fake-voices.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

let page: Page;
let voices: PlayedVoices;

const pages = await forThisFile(serveTestPages());
const kept = await forThisFile(servePages(async (url) => keptPage(url.split('?', 1)[0] as string)));
const rig = await forThisFile(launchChromium());
afterEach(() => page.close());

/** What a policy was asked to report. */
const reports: string[] = [];
const STORIES: Readonly<Record<string, { readonly language: string; readonly sentence: string }>> = {
  '/parts': {
    language: 'en',
    sentence: 'The mill had stood still since a storm. ',
  },
  '/en': {
    language: 'en',
    sentence: 'The windmill above Tarrow turned on Saturday, and nobody said a word. ',
  },
  '/strict': {
    language: 'en',
    sentence: 'The windmill above Tarrow turned on Saturday, and nobody said a word. ',
  },
  '/ar': {
    language: 'ar',
    sentence: 'دارت طاحونة القرية يوم السبت لأول مرة منذ أربعين عامًا، ولم يتكلم أحد. ',
  },
  '/ja': { language: 'ja', sentence: '丘の上の風車は土曜日に四十年ぶりに回り、誰もひとことも話さなかった。' },
};

/** As most pages are: the browser may keep them. */
function keptPage(path: string): ServedPage | undefined {
  if (path === '/report') reports.push(path);
  const story = STORIES[path];
  if (!story) return undefined;
  const { language, sentence } = story;
  const policy = "default-src 'self'; report-uri /report";
  const mark = (index: number) => (path === '/parts' ? `Part ${index + 1}. ` : '');
  const paragraphs = Array.from({ length: 8 }, (_, index) => `<p>${mark(index)}${sentence.repeat(6)}</p>`);
  return {
    body: `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><title>Tarrow</title><article><h1>${sentence}</h1>${paragraphs.join('')}</article>`,
    headers: {
      'cache-control': 'private, max-age=0',
      ...(path === '/strict' ? { 'content-security-policy': policy } : {}),
    },
  };
}

const reader = () => rig.reader(page);
const LANGUAGES = ['en-US', 'en-GB', 'de-DE'];

let visits = 0;

/** Each time as another page: of one that was read before, it is known where reading stopped. */
async function open(url: string, languages: readonly string[] = LANGUAGES): Promise<void> {
  visits += 1;
  page = await rig.open(`${url}?visit=${visits}`);
  await openReader(languages);
}

async function openReader(languages: readonly string[] = LANGUAGES): Promise<void> {
  const popup = await rig.openPopup(page);
  voices = await playVoices(reader(), languages);
  await popup.click('#open-reader');
  await reader().whenOpen();
  await page.bringToFront();
}

/** Waits until a sentence that begins so is spoken. */
const hear = (start: string) =>
  until(`“${start}” is spoken`, async () => {
    const said = await voices.now();
    return said?.text.startsWith(start) ? said : undefined;
  });
const quiet = () => until('it is quiet', async () => (await voices.now()) === null);
const playButton = () => reader().attributes('#speech-play');
/** The text below the first box of a kind of mark. */
const boxOf = (selector: string) =>
  reader().run(selector, (mark) => {
    const { left, top, width, height } = mark?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width, height };
  });

const partOf = (text: string | null | undefined) => Number(/^Part (\d+)\./.exec(text ?? '')?.[1]);
/** Waits until nothing scrolls any more. */
const stand = () =>
  until('it stands', async () => {
    const before = await reader().scrollTop();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
    return (before ?? 0) > 0 && before === (await reader().scrollTop());
  });

/** Id, or else class, of what has the focus in the reader. */
const focused = () =>
  reader().run('dialog', (dialog) => {
    const root = dialog?.getRootNode() as ShadowRoot;
    return root.activeElement?.id || root.activeElement?.className;
  });

/** Starts at the head, and goes on to the first sentence of the text. */
async function readToText(): Promise<void> {
  await page.keyboard.press('r');
  await hear('Long page');
  await voices.finish();
  await hear('Part 1.');
}

describe('reading aloud', () => {
  it('goes from the headline through the text, with a voice of this machine, and marks what is spoken', async () => {
    await open(pages.url(PATHS.long));
    const markup = await reader().run('#body', (body) => body?.innerHTML);
    await readToText();
    expect((await voices.now())?.voice).toBe('Voice of en-US');
    // No word is known yet: the sentence is marked.
    expect((await boxOf('.spoken-sentence')).width).toBeGreaterThan(40);
    await voices.finish();
    await hear('The windmill');
    await voices.comeTo('windmill');
    const word = await boxOf('.spoken-word');
    const text = await reader().run('#body p', (paragraph) => {
      const node = paragraph?.firstChild as Text;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf('windmill'));
      range.setEnd(node, node.data.indexOf('windmill') + 8);
      const { left, top } = range.getBoundingClientRect();
      return { left, top };
    });
    expect(Math.abs(word.left - text.left)).toBeLessThan(3);
    expect(Math.abs(word.top - text.top)).toBeLessThan(3);
    expect((await boxOf('.spoken-paragraph')).width).toBeGreaterThan(400);
    // Over the text, not in it, and nothing of it for the page.
    expect(await reader().run('#body', (body) => body?.innerHTML)).toBe(markup);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('pauses, goes on at the word, and says on its button what a press would do', async () => {
    await open(pages.url(PATHS.long));
    await readToText();
    await voices.finish();
    await hear('The windmill');
    await voices.comeTo('turned');
    expect((await playButton())?.['aria-label']).toBe('Pause');
    await page.keyboard.press('r');
    await quiet();
    expect((await playButton())?.['aria-label']).toBe('Read aloud');
    await reader().click('#speech-play');
    await hear('turned on Saturday');
  });

  it('skips by sentences and paragraphs, and speaks faster at once', async () => {
    await open(pages.url(PATHS.long));
    await readToText();
    await page.keyboard.press('.');
    await hear('The windmill');
    await page.keyboard.press(',');
    await hear('Part 1.');
    await page.keyboard.press('j');
    await hear('Part 2.');
    await page.keyboard.press('.');
    await page.keyboard.press('k');
    await hear('Part 2.');
    await page.keyboard.press('k');
    await hear('Part 1.');
    await voices.comeTo('1');
    await page.keyboard.press('d');
    const said = await hear('1.');
    expect(said.rate).toBe(1.1);
    expect(await reader().text('.speech-rate')).toBe('1.1×');
    await page.keyboard.press('s');
    expect((await hear('1.')).rate).toBe(1);
  });

  it('scrolls along, leaves whoever scrolls away where they are, and finds the way back', async () => {
    await open(pages.url(PATHS.long));
    await readToText();
    for (let more = 2; more <= 9; more += 1) {
      await page.keyboard.press('j');
      await hear(`Part ${more}.`);
    }
    await until('it scrolls along', async () => {
      const { top } = await boxOf('.spoken-sentence');
      return ((await reader().scrollTop()) ?? 0) > 100 && top > 50 && top < 700;
    });
    await stand();
    await page.mouse.move(500, 400);
    await page.mouse.wheel({ deltaY: 4000 });
    await until('a way back is offered', () =>
      reader().run('.speech-return', (back) => (back as HTMLElement).offsetHeight > 0),
    );
    const away = await reader().scrollTop();
    await voices.finish();
    await hear('Then Lene');
    expect(await reader().scrollTop()).toBe(away);
    await reader().click('.speech-return');
    await until('it is back', async () => {
      const { top, height } = await boxOf('.spoken-sentence');
      return top > 50 && top + height < 850;
    });
  });

  it('starts at what is selected', async () => {
    await open(pages.url(PATHS.long));
    await reader().run('#body p:nth-of-type(7)', (paragraph) => {
      const node = paragraph?.firstChild as Text;
      const at = node.data.indexOf('windmill');
      document.getSelection()?.setBaseAndExtent(node, at, node, at + 8);
    });
    await page.keyboard.press('r');
    await hear('windmill above');
  });

  it('starts at the place that is read', async () => {
    await open(pages.url(PATHS.long));
    await page.mouse.move(500, 400);
    await page.mouse.wheel({ deltaY: 6000 });
    await stand();
    const atTop = partOf(await reader().textAtTop());
    expect(atTop).toBeGreaterThan(10);
    await page.keyboard.press('r');
    const said = await until('it speaks', () => voices.now());
    // The paragraph that is half read, or the first whole one.
    expect([atTop - 1, atTop]).toContain(partOf(said.text));
  });

  it('stops when the reader closes, and goes on there when it is open again', async () => {
    await open(pages.url(PATHS.long));
    await readToText();
    await page.keyboard.press('j');
    await hear('Part 2.');
    await page.keyboard.press('Escape');
    await reader().whenClosed();
    await quiet();
    const popup = await rig.openPopup(page);
    await popup.click('#open-reader');
    await reader().whenOpen();
    await page.bringToFront();
    expect((await boxOf('.spoken-sentence')).width).toBeGreaterThan(40);
    expect(await voices.now()).toBeNull();
    await page.keyboard.press('r');
    await hear('Part 2.');
    await reader().click('#speech-close');
    await quiet();
    expect(await reader().run('.speech', (strip) => (strip as HTMLElement).offsetHeight)).toBe(0);
    expect(await reader().run('.spoken', (marks) => marks)).toBeNull();
  });

  it('goes on where it stopped after the page was loaded anew, and says so', async () => {
    await open(pages.url(PATHS.long));
    await readToText();
    for (const part of [2, 3]) {
      await page.keyboard.press('j');
      await hear(`Part ${part}.`);
    }
    await voices.finish();
    await hear('Then Lene');
    await voices.comeTo('shipwright');
    await page.reload();
    await openReader();
    await page.keyboard.press('r');
    await until('it is said', async () =>
      (await reader().text('.reader-note'))?.startsWith('Goes on where it stopped.'),
    );
    await until('it goes on', async () => (await voices.now())?.text.includes('shipwright'));
    await page.keyboard.press(',');
    await hear('Part 3.');
  });

  it('goes on there also when the page had gone on to another address meanwhile', async () => {
    await open(pages.url(PATHS.long));
    const address = page.url();
    await readToText();
    await page.evaluate(() => history.pushState(null, '', '/2024/may/09/the-next-one'));
    await page.keyboard.press('j');
    await hear('Part 2.');
    await page.goto(address);
    await openReader();
    await page.keyboard.press('r');
    await hear('Part 2.');
  });

  it.each([
    ['ar', 'طاحونة'],
    ['ja', '土曜日'],
  ])('marks the word where it stands: %s', async (language, word) => {
    await open(kept.url(`/${language}`), [language]);
    await page.keyboard.press('r');
    const { text } = await until('it speaks', async () => (await voices.now()) ?? undefined);
    expect(text).toContain(word);
    await page.keyboard.press('j');
    await until(
      'the text is spoken',
      async () => (await reader().run('.spoken-sentence', (mark) => mark)) !== null,
    );
    await voices.comeTo(word);
    const mark = await boxOf('.spoken-word');
    const { box, direction } = (await reader().run('#body p', (paragraph) => {
      const node = paragraph?.firstChild as Text;
      const wanted = paragraph?.closest('[lang]')?.getAttribute('lang') === 'ar' ? 'طاحونة' : '土曜日';
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(wanted));
      range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
      const { left, top, width } = range.getBoundingClientRect();
      return { box: { left, top, width }, direction: getComputedStyle(paragraph as Element).direction };
    })) as { box: { left: number; top: number; width: number }; direction: string };
    expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(box.width).toBeGreaterThan(20);
    expect(Math.abs(mark.left + mark.width / 2 - box.left - box.width / 2)).toBeLessThan(3);
    expect(Math.abs(mark.top - box.top)).toBeLessThan(3);
  });

  it('the strip is used by keys alone, and gives the focus back', async () => {
    await open(kept.url('/en'));
    await page.keyboard.press('r');
    await hear('The windmill');
    await reader().focus('#speech-next-sentence');
    await page.keyboard.press('Enter');
    await until('the next is spoken', async () =>
      ((await boxOf('.spoken-sentence')).top ?? 0) > 0 ? (await voices.now()) !== null : undefined,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('speech-close');
    await page.keyboard.press('Enter');
    await quiet();
    expect(await focused()).toMatch(/reader/);
  });

  it('turns the pages', async () => {
    await open(pages.url(PATHS.long));
    await page.keyboard.press('b');
    await until('there are pages', async () => (await reader().text('.page-number'))?.startsWith('1 of '));
    await readToText();
    for (let more = 2; more <= 12; more += 1) {
      await page.keyboard.press('j');
      await hear(`Part ${more}.`);
    }
    expect(await reader().text('.page-number')).not.toMatch(/^1 /);
    const { left, width } = await boxOf('.spoken-sentence');
    expect(left).toBeGreaterThan(0);
    expect(left + width).toBeLessThan(await page.evaluate(() => innerWidth));
    await page.keyboard.press('b');
  });
});

describe('media keys', () => {
  const session = () =>
    reader().run('.speech iframe', (frame) => {
      const { mediaSession } = (frame as HTMLIFrameElement | null)?.contentWindow?.navigator ?? {};
      if (!mediaSession) return undefined;
      const { metadata, playbackState } = mediaSession;
      return { title: metadata?.title, state: playbackState };
    });
  /** As the browser calls it when such a key is pressed. */
  const act = (action: MediaSessionAction) => reader().evaluate(callAction, action);

  it('have a session of their own while it reads, beside that of the page', async () => {
    await open(kept.url('/en'));
    await page.evaluate(() => {
      navigator.mediaSession.metadata = new MediaMetadata({ title: 'Of the page' });
      navigator.mediaSession.playbackState = 'paused';
    });
    await page.keyboard.press('r');
    await until('it plays', async () => (await session())?.state === 'playing');
    expect((await session())?.title).toMatch(/^The windmill/);
    await page.keyboard.press('r');
    await until('it is paused', async () => (await session())?.state === 'paused');
    const seen = () =>
      page.evaluate(() => {
        const { metadata, playbackState } = navigator.mediaSession;
        return {
          title: metadata?.title,
          playbackState,
          frames: frames.length,
          media: document.querySelectorAll('audio').length,
        };
      });
    const own = { title: 'Of the page', playbackState: 'paused', frames: 0, media: 0 };
    expect(await seen()).toEqual(own);
    await reader().click('#speech-close');
    expect(await session()).toBeUndefined();
    expect(await seen()).toEqual(own);
  });

  it('of a headset and of the system’s player do what is said of them', async () => {
    await open(kept.url('/parts'));
    await reader().evaluate(catchActions);
    await page.keyboard.press('r');
    await until('it plays', async () => (await session())?.state === 'playing');
    expect(await session()).toMatchObject({ title: 'The mill had stood still since a storm.' });
    await act('nexttrack');
    await hear('Part 1.');
    await act('nexttrack');
    await hear('Part 2.');
    await act('seekforward');
    await hear('The mill had stood still');
    await act('seekbackward');
    await hear('Part 2.');
    await act('pause');
    await quiet();
    await act('pause'); // As some send it, twice.
    expect((await session())?.state).toBe('paused');
    await act('play');
    await hear('Part 2.');
    await act('play');
    expect((await voices.now())?.text).toMatch(/^Part 2\./);
    await act('previoustrack');
    await hear('Part 1.');
    await act('stop');
    await quiet();
    expect(await session()).toBeUndefined();
  });

  it('on the keyboard skip and pause', async () => {
    await open(pages.url(PATHS.long));
    await readToText();
    await page.keyboard.press('MediaTrackNext');
    await hear('Part 2.');
    await page.keyboard.press('MediaTrackPrevious');
    await hear('Part 1.');
    await page.keyboard.press('MediaPlayPause');
    await quiet();
  });

  it('have none where the policy of the page forbids sound, and nothing is reported to the site', async () => {
    await open(kept.url('/strict'));
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', () =>
        document.documentElement.setAttribute('data-broken', ''),
      );
    });
    await page.keyboard.press('r');
    await hear('The windmill');
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await quiet();
    expect(await session()).toBeUndefined();
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-broken'))).toBe(false);
    expect(reports).toEqual([]);
  });
});

describe('voices', () => {
  it('are those of this machine that speak the language, and the chosen one is remembered for it', async () => {
    await open(pages.url(PATHS.long));
    await page.keyboard.press('r');
    await hear('Long page');
    const offered = await reader().run('select[name="voice"]', (select) =>
      [...(select as HTMLSelectElement).options].map(({ text }) => text),
    );
    expect(offered.toSorted()).toEqual(['Voice of en-GB', 'Voice of en-US']);
    await reader().run('select[name="voice"]', (select) => {
      (select as HTMLSelectElement).value = 'urn:en-GB';
      select?.dispatchEvent(new Event('change'));
    });
    await until('it is spoken with', async () => (await voices.now())?.voice === 'Voice of en-GB');
    await page.close();
    await open(pages.url(PATHS.story));
    await page.keyboard.press('r');
    expect((await hear('Windmill turns again')).voice).toBe('Voice of en-GB');
  });

  it('that send the text away are none, and it is said where to get others', async () => {
    await open(pages.url(PATHS.long), []);
    await page.keyboard.press('r');
    // After that it is looking for them.
    await until('it is said', async () =>
      /^The browser says of none of its voices .*Linux/s.test((await reader().text('.speech-words')) ?? ''),
    );
    expect(await voices.now()).toBeNull();
    expect(await reader().run('#speech-play', (play) => (play as HTMLElement).offsetHeight)).toBe(0);
  });

  it('of other languages do not read', async () => {
    await open(pages.url(PATHS.japanese));
    await page.keyboard.press('r');
    await until('it is said', async () =>
      /^No voice on this device speaks Japanese\./.test((await reader().text('.speech-words')) ?? ''),
    );
    expect(await voices.now()).toBeNull();
  });
});

// What follows runs in the content script's world.

interface World {
  caught: Map<MediaSessionAction, MediaSessionActionHandler | null>;
}

/** Notes what is registered with the media session of any frame. The browser is given it all the same. */
function catchActions(): void {
  const caught: World['caught'] = new Map();
  Object.assign(globalThis, { caught });
  const prototype = HTMLIFrameElement.prototype;
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'contentWindow') as { get(): Window | null };
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const window = get.call(this);
      const session = window?.navigator.mediaSession;
      if (session && !Object.hasOwn(session, 'setActionHandler')) {
        const register = session.setActionHandler.bind(session);
        session.setActionHandler = (action, handler) => {
          register(action, handler);
          caught.set(action, handler);
        };
      }
      return window;
    },
  });
}

function callAction(action: MediaSessionAction): void {
  (globalThis as unknown as World).caught.get(action)?.({ action });
}
