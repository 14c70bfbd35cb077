/**
 * A slice of the attacks, for every run of the tests: `npm run attacks` makes them all. And the ways in: which of them
 * let a handler live is known, and that it is still seen shows that the canaries sing. Of one browser each in a file of
 * its own, so that they run at once.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Attacked, type BrowserName, launchAttacked, type Surface } from '../../attacks/attacked.ts';
import { attackOn, control, layersOf, USES } from '../../attacks/battery.ts';
import { drawPayloads } from '../../attacks/payloads.ts';
import { WAYS } from '../../attacks/way-names.ts';

const COUNT = 300;
/** Of files and further pages, each of which is a document of its own. */
const FEWER = 40;

/** By these a handler of a page lives in every world. */
const PLAINLY_BAD = WAYS.slice(0, 6);
/** By these too in a Chromium content script, though no attribute that begins with "on" is left. */
const BAD_BELOW = WAYS.slice(0, 16);

const EXPECTED: readonly (readonly [BrowserName, Surface, readonly string[]])[] = [
  ['chromium', 'page', PLAINLY_BAD],
  ['chromium', 'content', BAD_BELOW],
  ['firefox', 'page', PLAINLY_BAD],
  ['firefox', 'content', PLAINLY_BAD],
];

export function describeAttacksIn(name: BrowserName): void {
  describe('shown', () => {
    let browser: Attacked;
    beforeAll(async () => {
      browser = await launchAttacked(process.cwd(), name, drawPayloads(COUNT, 2), { limitMs: 100_000 });
    });
    afterAll(async () => {
      await browser?.close();
    });

    it('of three hundred payloads a good part runs when put into a page as it is', async () => {
      expect((await control(browser)).length).toBeGreaterThan(COUNT / 5);
    });

    it.each<Surface>(['content', 'popup', 'tab'])(
      'none of them runs, asks for anything, or leaves what is not allowed: %s',
      async (surface) => {
        const { askedForPictures, ...result } = await attackOn(browser, surface);
        expect(result).toMatchObject({ shown: COUNT, ran: [], asked: [], wrong: [], reshaped: [] });
        expect(askedForPictures).toBeGreaterThan(0);
      },
    );

    it('the browser’s own sanitizer goes first and changes nothing of the outcome; DOMPurify has nothing to add', async () => {
      expect(await layersOf(browser)).toEqual({ compared: COUNT, hasNative: true, differ: [], refused: [] });
    });

    it.each(EXPECTED.filter(([browserName]) => browserName === name))(
      'ways for a handler to live, in the world of %s %s',
      async (_name, surface, bad) => {
        const { outcome } = await browser.run<readonly string[]>(surface, 'ways');
        expect(outcome).toEqual(bad);
      },
    );
  });

  describe('beside showing it', () => {
    let browser: Attacked;
    beforeAll(async () => {
      browser = await launchAttacked(process.cwd(), name, drawPayloads(FEWER, 4), { limitMs: 100_000 });
    });
    afterAll(async () => {
      await browser?.close();
    });

    it.each(USES)('none of forty runs or asks for anything, and each file is sound: %s', async (task) => {
      const { ran, asked, wrong } = await attackOn(browser, 'content', task);
      expect({ ran, asked, wrong }).toEqual({ ran: [], asked: [], wrong: [] });
    });
  });
}
