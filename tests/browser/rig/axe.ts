/** axe in pages, popup and reader: everything once, and what depends on colours in every theme. */
import { readFile } from 'node:fs/promises';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { expect } from 'vitest';
import { PAPER, type PaintedTheme } from '../../../src/view/paper.ts';

export type RunIn = <A extends unknown[], T>(
  script: string | ((...args: A) => T),
  ...args: A
) => Promise<Awaited<T>>;

export interface Surface {
  /** Runs a script where axe is to run, with the document of what is looked at. */
  readonly run: RunIn;
  /** Selectors of the part to look at, the first in the document and each other in the shadow of the one before; else all. */
  readonly within?: readonly string[];
}

const AXE = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
const THEMES = Object.keys(PAPER) as PaintedTheme[];
/** What can be right in one theme and wrong in another. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];

const READER = '[data-broadsheet="reader"]';

/**
 * The reader as it stands: from the world of the content script, which alone can look into its closed root. Axe is shown a
 * document that has the reader for its body, without the page below: it knows nothing of what lies in the top layer.
 *
 * @param part of it, by selector; all of it when absent
 */
export async function readerSurface(run: RunIn, part?: string): Promise<Surface> {
  await run((reader: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: { dom: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
    };
    const host = document.querySelector(reader) as HTMLElement;
    const root = chrome.dom.openOrClosedShadowRoot(host);
    // Asked for thousands of times: the browser is asked once.
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get(this: Element) {
        return this === host ? root : null;
      },
    });
    // There axe begins to look for what lies behind a text, and the reader stands beside the body of the page.
    Object.defineProperty(document, 'body', { configurable: true, value: host });
  }, READER);
  return { run, within: part ? [READER, part] : [READER, '.reader'] };
}

/** Everything in one theme, which is the first, and colours in the others: at 7 to 1 where contrast was chosen. */
export async function expectNoneInAnyTheme(surface: Surface): Promise<void> {
  await expectNone(surface);
  for (const theme of THEMES) {
    await show(surface, theme);
    const values = theme.startsWith('contrast') ? [...OF_COLORS, 'color-contrast-enhanced'] : OF_COLORS;
    const found = await violationsIn(surface, { runOnly: { type: 'rule', values } });
    expect(found, theme).toEqual([]);
  }
}

/** As it is shown now, whatever its colours are. */
export async function expectNone(surface: Surface): Promise<void> {
  // Beside what axe asks for by itself: what can be pressed has room for a finger (WCAG 2.2, 2.5.8).
  expect(await violationsIn(surface, { rules: { 'target-size': { enabled: true } } })).toEqual([]);
}

/** Runs in the browser. Samples of themes keep their own. */
function showTheme(theme: string): void {
  const roots = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
  for (const root of roots.flatMap((one) => [...(one?.querySelectorAll('html, dialog, .reader') ?? [])]))
    if (root instanceof HTMLElement) root.dataset.theme = theme;
}

async function show({ run }: Surface, theme: PaintedTheme): Promise<void> {
  await run(showTheme, theme);
}

/** @returns one line a violation; throws when axe has looked at no text */
async function violationsIn({ run, within }: Surface, options: RunOptions): Promise<readonly string[]> {
  await run(`globalThis.axe || (() => { ${AXE} })()`);
  const { violations, passes, incomplete } = await run(
    (context, chosen) => {
      const { axe } = globalThis as unknown as {
        axe: { run(where: ElementContext, how: RunOptions): Promise<AxeResults> };
      };
      const [first, second] = context;
      const part = second ? { fromShadowDom: [first, second] as [string, string] } : first;
      return axe.run(part ?? document, chosen);
    },
    [...(within ?? [])] as [string?, string?],
    { ...options, resultTypes: ['violations', 'passes', 'incomplete'] } as RunOptions,
  );
  const isJudged = [...passes, ...violations].some(({ id }) => id === 'color-contrast');
  if (!isJudged) throw new Error(`axe could look at no text: ${reasonsIn(incomplete)}`);
  return violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}

function reasonsIn(results: AxeResults['incomplete']): string {
  const checks = results.flatMap(({ nodes }) => nodes.flatMap(({ any }) => any));
  return [...new Set(checks.map(({ message }) => message))].join(' | ') || 'nothing is there';
}
