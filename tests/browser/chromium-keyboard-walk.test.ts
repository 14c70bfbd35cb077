/** The popup and the reader by keys alone: everything is reached and has a name, nothing holds the focus, and it comes back. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { playVoices } from './rig/fake-voices.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const MOST_TABS = 80;
const PRESSED_OR_WRITTEN_IN =
  /^(?:button|link|textbox|searchbox|checkbox|radio|slider|combobox|listbox|switch|DisclosureTriangle|popUpButton|spinbutton)$/i;

let page: Page;

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchChromium());

beforeAll(async () => {
  page = await rig.open(server.url(PATHS.headings));
});

// One walk, step by step: each begins where the one before has ended.

it('from a link of the page, the popup is gone through, and Enter opens the reader', async () => {
  await page.bringToFront();
  await page.$eval('a[href]', (link) => link.focus());
  const popup = await rig.openPopup(page);
  expect(await unnamed(popup)).toEqual([]);
  const visited = await tabThrough(popup, focusedInPopup(popup));
  const reachable = await popup.$$eval(
    'button, summary, a[href], [tabindex="0"]',
    (all) =>
      all.filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && !(one as HTMLButtonElement).disabled,
      ).length,
  );
  expect(visited.length).toBeGreaterThanOrEqual(reachable);
  await until('the button has the focus', async () => {
    await popup.keyboard.press('Tab');
    return (await focusedInPopup(popup)()) === 'open-reader';
  });
  // It closes under the key.
  await popup.keyboard.press('Enter').catch(() => {});
  await rig.reader(page).whenOpen();
  await page.bringToFront();
  await playVoices(rig.reader(page), ['en-US']);
});

it('Tab goes through all of the reader, there and back, and everything has a name', async () => {
  const there = await tabThrough(page, focused);
  expect(there).toEqual(
    expect.arrayContaining(['close-reader', 'find', 'read-aloud', 'export', 'appearance', 'more']),
  );
  const reachable = await rig.reader(page).run('.reader', (reader) => {
    const all =
      reader?.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, [tabindex="0"]') ?? [];
    return [...all].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0)
      .length;
  });
  expect(there.length).toBeGreaterThanOrEqual(reachable);
  const back = await tabThrough(page, focused, 'Shift');
  expect([...back].sort()).toEqual([...there].sort());
  expect(await unnamed(page)).toEqual([]);
});

it.each(['outline', 'export', 'appearance', 'more'])(
  'the panel %s opens by Enter, is left by Tab, and Escape gives the focus back to its button',
  async (id) => {
    await tabTo(id);
    await page.keyboard.press('Enter');
    await until('it is open', () => isOpen(id));
    expect(await unnamed(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await isWithin(`#${id} .reader-panel`)).toBe(true);
    for (let tabs = 0; tabs < MOST_TABS && (await isWithin(`#${id}`)); tabs += 1)
      await page.keyboard.press('Tab');
    expect(await isWithin(`#${id}`)).toBe(false);
    await tabTo(id, 'Shift');
    await page.keyboard.press('Escape');
    await until('it is closed', async () => !(await isOpen(id)));
    expect(await focused()).toBe(id);
  },
);

it.each([
  ['/', '.find-input', 'find'],
  ['?', '.key-list', 'the list of keys'],
  ['t', '.take-out', 'tidying'],
])('%s takes the focus along, and Escape gives it back where it was', async (key, selector) => {
  await tabTo('appearance');
  await page.keyboard.press(key as '/');
  await until('it has the focus', () => isWithin(selector));
  expect(await unnamed(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await until('the focus is back', async () => (await focused()) === 'appearance');
  expect(await rig.reader(page).isOpen()).toBe(true);
});

it('the list of keys from the menu gives the focus back to the menu', async () => {
  await tabTo('more');
  await page.keyboard.press('Enter');
  await until('the entry has the focus', async () => {
    await page.keyboard.press('Tab');
    return (await focused()) === 'keys';
  });
  await page.keyboard.press('Enter');
  await until('the list is open', () => isWithin('.key-list'));
  await page.keyboard.press('Escape');
  await until('the focus is back', async () => (await focused()) === 'more');
});

it('reading aloud is begun, reached and ended by keys', async () => {
  await tabTo('read-aloud');
  await page.keyboard.press('Enter');
  await tabTo('speech-close');
  expect(await unnamed(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await until('it is closed', () =>
    rig.reader(page).run('.speech', (strip) => (strip as HTMLElement).hidden),
  );
  expect(await focused()).toBe('read-aloud');
});

it('Escape closes the reader, and the link of the page has the focus again', async () => {
  await page.keyboard.press('Escape');
  await rig.reader(page).whenClosed();
  expect(await page.evaluate(() => document.activeElement === document.querySelector('a[href]'))).toBe(true);
});

/** @returns what had the focus, in order, until the first of it has it again; throws when that never comes */
async function tabThrough(
  on: Page,
  focus: () => Promise<string>,
  modifier?: 'Shift',
): Promise<readonly string[]> {
  const visited: string[] = [];
  for (let tabs = 0; tabs < 4 * MOST_TABS; tabs += 1) {
    await press(on, 'Tab', modifier);
    const now = await focus();
    if (now === visited[0]) return visited;
    // Between the last and the first the browser's own bar may have it.
    if (now !== '') visited.push(now);
  }
  throw new Error(`the focus does not come round: ${visited.slice(-5)}`);
}

async function tabTo(id: string, modifier?: 'Shift'): Promise<void> {
  for (let tabs = 0; tabs < 4 * MOST_TABS; tabs += 1) {
    if ((await focused()) === id) return;
    await press(page, 'Tab', modifier);
  }
  throw new Error(`Tab does not reach ${id}`);
}

async function press(on: Page, key: 'Tab', modifier?: 'Shift'): Promise<void> {
  if (modifier) await on.keyboard.down(modifier);
  await on.keyboard.press(key);
  if (modifier) await on.keyboard.up(modifier);
}

/** The id of what has the focus in the reader, or its place among all that can have it. */
const focused = () =>
  rig.reader(page).run('.reader', (reader) => {
    const one = (reader?.getRootNode() as ShadowRoot | undefined)?.activeElement;
    if (!one) return '';
    const named = one.localName === 'summary' ? one.closest('.tool-panel') : one;
    return named?.id || `${one.localName} ${[...(reader?.querySelectorAll('*') ?? [])].indexOf(one)}`;
  });

const focusedInPopup = (popup: Page) => () =>
  popup.evaluate(() => {
    const one = document.activeElement;
    if (!one || one === document.body) return '';
    return one.id || `${one.localName} ${[...document.querySelectorAll('*')].indexOf(one)}`;
  });

const isOpen = (id: string) => rig.reader(page).run(`#${id}[open]`, (panel) => panel !== null);
const isWithin = (selector: string) =>
  rig.reader(page).run(`${selector}:focus, ${selector} :focus`, (one) => one !== null);

/** Roles of what can be pressed or written in and says nothing of itself. */
async function unnamed(on: Page): Promise<readonly string[]> {
  const root = await on.accessibility.snapshot({ interestingOnly: false });
  const wrong: string[] = [];
  let count = 0;
  const look = ({ role, name, children = [] }: SerializedAXNode): void => {
    if (PRESSED_OR_WRITTEN_IN.test(role)) {
      count += 1;
      if (!name?.trim()) wrong.push(role);
    }
    for (const child of children) look(child);
  };
  if (root) look(root);
  if (count === 0) throw new Error('nothing can be pressed: is it the right page?');
  return wrong;
}
