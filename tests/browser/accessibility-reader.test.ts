import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { expectNone, expectNoneInAnyTheme, readerSurface } from './rig/axe.ts';
import { launchChromium } from './rig/chromium.ts';
import { DIVIDED, serveDividedPages } from './rig/divided-pages.ts';
import { playVoices } from './rig/fake-voices.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';
import { serveSavedPages } from './rig/saved-pages.ts';
import { asChosen, chooseSettings } from './rig/settings.ts';

/** Tall: axe judges no text that is scrolled out of sight. */
const VIEWPORT = { width: 1280, height: 4_000 };
const WARNING = '#appearance .colors + .control-note';

let page: Page;

const pages = await forThisFile(serveTestPages());
const divided = await forThisFile(serveDividedPages());
const saved = await forThisFile(serveSavedPages());
const rig = await forThisFile(launchChromium());

describe('an article', () => {
  withReader(() => saved.url('/founding-example'));

  it('with all that stands below it', async () => {
    await openAll('.fold, .removed-thing');
    await expectNoneInReader();
  });

  it.each(['export', 'more'])('the panel %s', async (id) => {
    await openAll(`#${id}`);
    await expectNoneInReader(`#${id}`);
    await closeAll();
  });

  it('the panel of appearance with all of its controls', async () => {
    await choose({ theme: 'system', font: 'local' });
    await openAll('#appearance, #appearance .more');
    await expectNoneInReader('#appearance');
    await choose({ theme: 'own' });
    await expectNoneInReader('#appearance', 'as it is');
    // The sample of such a theme cannot be read either: what is said of it can.
    await choose({ theme: 'own', ownPaper: '#dddddd', ownInk: '#cccccc' });
    await until('it is said', async () => (await text(WARNING)) !== '');
    await expectNoneInReader(WARNING, 'as it is');
    await choose({});
    await closeAll();
  });

  it('the list of keys', async () => {
    await page.keyboard.press('?');
    await expectNoneInReader('.key-list');
    await page.keyboard.press('Escape');
  });

  it('find, with matches and without', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('ferry');
    await until('they are counted', async () => (await text('.find-count'))?.startsWith('1 of'));
    await expectNoneInReader();
    await page.keyboard.type('zz');
    await expectNoneInReader('.find-bar');
    await page.keyboard.press('Escape');
  });

  it.each([
    ['one line in focus', { lineFocus: 'line' }],
    ['pages', { layout: 'pages' }],
    ['own colours', { theme: 'own', ownPaper: '#102030', ownInk: '#e0e8f0', ownAccent: '#ffb000' }],
    [
      'own colours that are close',
      { theme: 'own', ownPaper: '#e8e0d0', ownInk: '#5a5040', ownAccent: '#c08080' },
    ],
  ])('with %s', async (_what, settings) => {
    await choose(settings);
    await expectNoneInReader('.reader', 'as it is');
    await choose({});
  });

  it('in the colours that the system forces', async () => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await expectNoneInReader('.reader', 'as it is');
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });
});

describe('contents', () => {
  withReader(() => saved.url('/headings-uneven'));

  it('that leave no level out', async () => {
    await openAll('#outline');
    await expectNoneInReader('#outline');
  });
});

describe('pictures', () => {
  withReader(() => saved.url('/gallery'));

  it('in the text, and a large one', async () => {
    await expectNoneInReader();
    await rig.reader(page).focus('img[role="button"]');
    await page.keyboard.press('Enter');
    await until('it is open', () => rig.reader(page).run('.lightbox', (box) => box?.hasAttribute('open')));
    await expectNoneInReader('.lightbox');
    await page.keyboard.press('+');
    await expectNoneInReader('.lightbox', 'as it is');
  });
});

describe('notes, tables and listings', () => {
  withReader(() => saved.url('/typeset'));

  it('in the text, and a note where it is referred to', async () => {
    await expectNoneInReader();
    await rig.reader(page).focus('.note-mark');
    await page.keyboard.press('Enter');
    await until('it is open', async () => (await text('.note-popover')) !== null);
    await expectNoneInReader('.note-popover');
  });
});

describe('what is left out and taken out', () => {
  withReader(() => pages.url(PATHS.interrupted));

  it('the list, with a part that is put back', async () => {
    await openAll('#left-out');
    await expectNoneInReader();
    await rig.reader(page).click('#left-out .left-out-buttons button:last-of-type');
    await until('it is asked', async () => (await text('.recipe-question')) !== null);
    await expectNoneInReader('#left-out');
  });

  it('tidying, with the question for the site and its answer', async () => {
    await page.keyboard.press('t');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await expectNoneInReader();
    await rig.reader(page).click('#recipe-yes');
    await until('it is told', async () => (await text('.recipe-told')) !== null);
    await expectNoneInReader('.edit-bar');
  });
});

describe.each([
  ['in Japanese, in vertical lines', '/japanese-ruby', { vertical: true }],
  ['in Japanese, in vertical lines and pages', '/japanese-ruby', { vertical: true, layout: 'pages' }],
  ['in Arabic', '/arabic', {}],
  ['whose headings leave levels out', '/headings-uneven', {}],
  ['as a live blog', '/live-blog', {}],
])('an article %s', (_what, path, settings) => {
  withReader(() => saved.url(path), settings);

  it('has none', () => expectNoneInReader());
});

describe('pages that are joined', () => {
  withReader(() => divided.url(DIVIDED.long));

  it('with what stands between and below them', async () => {
    await rig.reader(page).scrollToEnd();
    await until('the second is there', async () => (await text('#body'))?.includes('Page 2, part 1.'));
    await expectNoneInReader();
  });
});

describe('a page that is another article', () => {
  withReader(() => divided.url(DIVIDED.wrong));

  it('and is not joined', async () => {
    await rig.reader(page).scrollToEnd();
    await until('it is said', async () => (await text('.pages-end .page-link')) !== null);
    await expectNoneInReader('.pages-next');
  });
});

describe('posts and films of others', () => {
  withReader(() => pages.url(PATHS.embeds));

  it('on cards', () => expectNoneInReader());
});

describe('read aloud', () => {
  it('with the strip and its panel', async () => {
    page = await rig.open(pages.url(PATHS.story, 'spoken.localhost'));
    const popup = await rig.openPopup(page);
    const voices = await playVoices(rig.reader(page), ['en-US', 'en-GB']);
    await popup.click('#open-reader');
    await rig.reader(page).whenOpen();
    await page.bringToFront();
    await page.keyboard.press('r');
    await until('it speaks', () => voices.now());
    await expectNoneInReader();
    await openAll('#speech-panel');
    await expectNoneInReader('#speech-panel');
    await page.close();
  });
});

function withReader(url: () => string, settings: Readonly<Record<string, unknown>> = {}): void {
  beforeAll(async () => {
    await rig.inBackground(chooseSettings, asChosen(settings));
    page = await rig.open(url());
    await page.setViewport(VIEWPORT);
    const popup = await rig.openPopup(page);
    await popup.click('#open-reader');
    await rig.reader(page).whenOpen();
    await page.bringToFront();
  });
  afterAll(async () => {
    await page?.close();
    await rig.inBackground(chooseSettings, asChosen({}));
  });
}

/** As another device would send them: the reader shows them by itself. */
async function choose(settings: Readonly<Record<string, unknown>>): Promise<void> {
  const chosen = asChosen(settings);
  await rig.inBackground(chooseSettings, chosen);
  await until('they are shown', () =>
    rig.reader(page).evaluate(
      (font, wanted) => {
        const { chrome } = globalThis as unknown as {
          chrome: { dom: { openOrClosedShadowRoot(one: Element): ShadowRoot } };
        };
        const host = document.querySelector('[data-broadsheet="reader"]') as Element;
        const root = chrome.dom.openOrClosedShadowRoot(host);
        const isOn = (name: string) =>
          (root.querySelector(`[name="${name}"][value="${wanted[name]}"]`) as HTMLInputElement | null)
            ?.checked ?? true;
        return font !== undefined && ['theme', 'font', 'layout'].every(isOn);
      },
      String(chosen.font),
      chosen as Record<string, string>,
    ),
  );
}

async function openAll(selector: string): Promise<void> {
  await rig.reader(page).evaluate(openIn, selector, true);
}

async function closeAll(): Promise<void> {
  await rig.reader(page).evaluate(openIn, '.tool-panel', false);
}

function openIn(selector: string, isOpen: boolean): void {
  const { chrome } = globalThis as unknown as {
    chrome: { dom: { openOrClosedShadowRoot(one: Element): ShadowRoot } };
  };
  const host = document.querySelector('[data-broadsheet="reader"]') as Element;
  for (const details of chrome.dom
    .openOrClosedShadowRoot(host)
    .querySelectorAll<HTMLDetailsElement>(selector))
    details.open = isOpen;
}

async function expectNoneInReader(
  part = '.reader',
  themes: 'in every theme' | 'as it is' = 'in every theme',
): Promise<void> {
  const surface = await readerSurface((script, ...args) => rig.reader(page).evaluate(script, ...args), part);
  await (themes === 'as it is' ? expectNone(surface) : expectNoneInAnyTheme(surface));
}

const text = (selector: string) => rig.reader(page).text(selector);
