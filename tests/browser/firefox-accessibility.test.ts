/** What axe finds in Firefox, which lays out and names things by itself, and the reader by keys alone there. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const TAB = '\uE004';
const ESCAPE = '\uE00C';
const AXE = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchFirefox());

it('the popup has none', async () => {
  await rig.open(server.url(PATHS.headings));
  await rig.openPopup();
  // A frame script has no window: axe gets one, of the popup's.
  const look = `async (popup) => {
    const sandbox = new Components.utils.Sandbox(popup, { sandboxPrototype: popup });
    const code = ${JSON.stringify(`${AXE}; axe.run(document).then(JSON.stringify)`)};
    return JSON.parse(await Components.utils.evalInSandbox(code, sandbox));
  }`;
  expectNone(await rig.inPopup(look));
});

it('the reader has none, and everything in it is reached by Tab', async () => {
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
  expectNone(await inPage(`{ fromShadowDom: ['[data-broadsheet="reader"]', '.reader'] }`));
  const visited = new Set<string>();
  for (let tabs = 0; tabs < 120 && !visited.has('more'); tabs += 1) {
    await rig.press(TAB);
    visited.add(await focused());
  }
  expect([...visited]).toEqual(
    expect.arrayContaining(['close-reader', 'outline', 'find', 'export', 'appearance', 'more']),
  );
});

it.each([
  ['o', 'outline'],
  ['e', 'export'],
  ['a', 'appearance'],
])('%s opens a panel, and Escape gives the focus to its button', async (key, id) => {
  await rig.press(key);
  await until('it is open', () => isThere(`#${id}[open] :focus`));
  await rig.press(ESCAPE);
  await until('it is closed', async () => !(await isThere(`#${id}[open]`)));
  expect(await focused()).toBe(id);
});

it.each([
  ['/', '.find-bar :focus'],
  ['?', '.key-list'],
  ['t', '.tidy-tools :focus'],
])('after %s, Escape gives the focus back where it was', async (key, selector) => {
  expect(await focused()).toBe('appearance');
  await rig.press(key);
  await until('it is open', () => isThere(selector));
  await rig.press(ESCAPE);
  await until('the focus is back', async () => (await focused()) === 'appearance');
});

it('the options page has none', async () => {
  await rig.press(ESCAPE);
  await rig.whenReaderClosed();
  await rig.openPopup();
  await rig.clickInPopup('#open-options');
  await rig.switchToTab('/options/options.html');
  await until('the page is ready', () => rig.inPage(() => document.body?.dataset.state === 'ready'));
  expectNone(await inPage('document'));
});

/** @param where code that names what axe is to look at */
function inPage(where: string): Promise<AxeResults> {
  const code = `async () => {
    const reader = document.querySelector('[data-broadsheet="reader"]');
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get() { return this.openOrClosedShadowRoot; },
    });
    // There axe begins to look for what lies behind a text, and the reader stands beside the body of the page.
    if (reader) Object.defineProperty(document, 'body', { configurable: true, value: reader });
    ${AXE};
    return JSON.parse(JSON.stringify(await axe.run(${where})));
  }`;
  return rig.inPage(code as unknown as () => AxeResults);
}

function expectNone({ violations, passes }: AxeResults): void {
  expect([...passes, ...violations].map(({ id }) => id)).toContain('color-contrast');
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
}

const isThere = (selector: string): Promise<boolean> =>
  rig.inPage((wanted: string) => {
    const host = document.querySelector('[data-broadsheet="reader"]') as Element & {
      openOrClosedShadowRoot: ShadowRoot;
    };
    return host.openOrClosedShadowRoot.querySelector(wanted) !== null;
  }, selector);

/** The id of what has the focus in the reader. */
const focused = (): Promise<string> =>
  rig.inPage(() => {
    const host = document.querySelector('[data-broadsheet="reader"]') as Element & {
      openOrClosedShadowRoot: ShadowRoot;
    };
    const one = host.openOrClosedShadowRoot.activeElement;
    return (one?.localName === 'summary' ? one.closest('.tool-panel') : one)?.id ?? '';
  });
