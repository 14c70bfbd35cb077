/** A reading in Chromium that takes long: it stops at its first pause, and goes on when it is told to. */
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/until.mjs';
import type { ChromiumRig } from './chromium.ts';

const GO_ON = 'test-go-on';

export interface HeldReading {
  whenHeld(): Promise<unknown>;
  /** By the page: by then the script may be none of the extension's any more. */
  goOn(): Promise<unknown>;
}

/** In the world of the content script, which is there already; the first stage seems to have taken a second. */
export async function holdNextReading(page: Page, rig: ChromiumRig): Promise<HeldReading> {
  const reader = rig.reader(page);
  await reader.evaluate((goOn) => {
    const { setTimeout } = globalThis;
    const now = performance.now.bind(performance);
    const held: (() => void)[] = [];
    let calls = 0;
    performance.now = () => now() + 1_000 * calls++;
    globalThis.setTimeout = ((callback: () => void) => held.push(callback)) as never;
    Object.assign(globalThis, { isHeld: () => held.length > 0 });
    document.addEventListener(goOn, () => {
      performance.now = now;
      globalThis.setTimeout = setTimeout;
      for (const callback of held) callback();
    });
  }, GO_ON);
  return {
    whenHeld: () => until('the page is being read', () => reader.evaluate('isHeld()')),
    goOn: () => page.evaluate((goOn) => document.dispatchEvent(new Event(goOn)), GO_ON),
  };
}
