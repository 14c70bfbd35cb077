/**
 * The script of every surface: what it does is said by the address, `?ours`, `?exports` and so on; the outcome is left on
 * the document, where every driver can read it.
 */
import { createParsingPolicy } from '../../src/view/parse-inert.ts';
import { speakWith } from '../../src/view/say.ts';
import { attackExports } from './exports.ts';
import { attack, lastPicture } from './in-page.ts';
import { attackJoined } from './joined.ts';
import { compareLayers } from './layers.ts';
import type { Payload } from './payloads.ts';
import { runRaw } from './raw.ts';
import { attackSpoken } from './spoken.ts';
import { tryWays } from './ways.ts';

/** Each needs a frame of its own. */
const CONTROLS = 1_500;

declare const PAYLOADS: readonly Payload[];

const TASKS: Readonly<Record<string, () => Promise<unknown>>> = {
  ours: () => attack(PAYLOADS),
  raw: () => runRaw(evenly(PAYLOADS, CONTROLS)),
  ways: tryWays,
  exports: () => attackExports(PAYLOADS),
  joined: () => attackJoined(PAYLOADS),
  spoken: () => attackSpoken(PAYLOADS),
  layers: () => compareLayers(PAYLOADS),
};

/** @param isExtensionPage where trusted types are required, and parsing has a policy of its own */
export function startAttack({ isExtensionPage = false } = {}): void {
  if (isExtensionPage) createParsingPolicy();
  speakWith(lookUp);
  const task = TASKS[location.search.slice(1) || 'ours'];
  if (!task) return;
  void task()
    .catch((error: unknown) => ({ failed: `${error} ${error instanceof Error ? error.stack : ''}` }))
    .then(async (outcome) => {
      await lastPicture();
      document.documentElement.dataset.outcome = JSON.stringify(outcome);
    });
}

interface WithWords {
  readonly chrome?: { readonly i18n?: { getMessage(key: string, values: readonly string[]): string } };
}

/** The words of the extension; in the page's own world, which has none, the key and what would be filled in. */
function lookUp(key: string, values: readonly string[]): string {
  const { i18n } = (globalThis as WithWords).chrome ?? {};
  return i18n ? i18n.getMessage(key, [...values]) : [key, ...values].join(' ');
}

function evenly<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, index) => all[Math.floor(index * step)] as T,
  );
}
