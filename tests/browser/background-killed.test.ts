/**
 * The background is ended at every one of its calls of the browser, before the call and after it, in everything it
 * does; started anew and asked again, all is as if nothing had happened.
 */
import type { Script } from 'node:vm';
import { beforeAll, expect, it } from 'vitest';
import {
  type BrowserState,
  builtBackground,
  type FakeBrowser,
  newState,
  startInFake,
} from './rig/fake-browser.ts';

/** As they were stored before there was an item for each. */
const FIRST_SETTINGS = { version: 1, neverHosts: ['shop.example'], theme: 'sepia' };
const TALLY = { pages: 1, kinds: { pixel: 3 }, owners: { Meta: 3 } };

/** What is asked, and asked again of the next background. */
const FLOWS: Readonly<Record<string, (background: FakeBrowser) => Promise<unknown>>> = {
  'a site is granted': ({ state, permitted }) => {
    if (state.granted.length === 0) state.granted.push('*://*/*');
    return permitted.fire();
  },
  'the gate asks for the reader': ({ ask }) => ask('openOnLoad'),
  'the reader is closed': ({ ask }) => ask('readerClosed'),
  'a page was read': ({ ask }) => ask('pageRead', TALLY),
  'a page was left': ({ ask }) => ask('pageLeft'),
  'a place in what is read aloud': ({ ask }) =>
    ask('noteSpokenPlace', 'https://news.example/2024/may/04/mill', 120),
  'settings have changed': ({ ask }) => ask('followSettings'),
  'typefaces are asked for': ({ ask }) => ask('injectFonts', ['source-serif-4-latin-opsz-normal']),
  'files are to be written': ({ ask }) => ask('injectExport'),
};

let code: Script;

beforeAll(async () => {
  code = await builtBackground();
});

it.each(Object.entries(FLOWS))('%s', async (name, flow) => {
  const whole = await run(flow, Number.POSITIVE_INFINITY);
  expect(whole.steps).toBeGreaterThan(0);
  for (let last = 0; last < whole.steps; last += 1) {
    const ended = await run(flow, last);
    expect(ended.state, `ended after ${last} of ${whole.steps} steps`).toEqual(
      name === 'a page was read' ? orUncounted(whole.state, ended.state) : whole.state,
    );
  }
});

/** Ended between two notes, a page may be missing from the totals; it is in them twice never. */
function orUncounted(whole: BrowserState, ended: BrowserState): BrowserState {
  return 'totals' in ended.local ? whole : { ...whole, local: ended.local };
}

it('starting, with settings and sites that the first version stored', async () => {
  const whole = await start(Number.POSITIVE_INFINITY);
  expect(JSON.stringify(whole.state)).toContain('shop.example');
  for (let last = 0; last < whole.steps; last += 1) {
    const ended = await start(last);
    expect(ended.state, `ended after ${last} of ${whole.steps} steps`).toEqual(whole.state);
  }

  async function start(last: number) {
    const state = { ...newState(), local: { settings: { ...FIRST_SETTINGS } }, granted: ['*://*/*'] };
    const counted = counter(last);
    startInFake(code, { state, step: counted.step });
    await untilQuiet(counted.steps);
    if (last !== Number.POSITIVE_INFINITY) {
      startInFake(code, { state });
      await untilQuiet(() => 0);
    }
    return { steps: counted.steps(), state: seen(state) };
  }
});

/** @param last how many steps of the flow are made before the background ends */
async function run(flow: (background: FakeBrowser) => Promise<unknown>, last: number) {
  const state = newState();
  const counted = counter(Number.POSITIVE_INFINITY);
  const first = startInFake(code, { state, step: counted.step });
  await untilQuiet(counted.steps);
  const before = counted.steps();
  counted.endAfter(before + last);
  flow(first).catch(() => {}); // Whoever asked hears nothing of it, and asks again.
  await untilQuiet(counted.steps);
  if (last !== Number.POSITIVE_INFINITY) {
    const next = startInFake(code, { state });
    await flow(next);
    await untilQuiet(() => 0);
  }
  return { steps: counted.steps() - before, state: seen(state) };
}

/** Counts the steps of a background, which ends after so many. */
function counter(most: number) {
  let steps = 0;
  let end = most;
  return {
    steps: () => steps,
    endAfter(last: number) {
      end = last;
    },
    async step() {
      if (steps >= end) await new Promise(() => {}); // The background is no more.
      steps += 1;
    },
  };
}

/** Asked twice, the same script is put into a page twice, where it changes nothing. */
function seen(state: BrowserState): BrowserState {
  const { injected, ...rest } = structuredClone(state);
  return { ...rest, injected: [...new Map(injected.map((one) => [JSON.stringify(one), one])).values()] };
}

/** Everything that is waited for here comes within a few turns. */
async function untilQuiet(count: () => number): Promise<void> {
  for (let quiet = 0, last = count(); quiet < 5; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (count() !== last) quiet = 0;
    last = count();
  }
}
