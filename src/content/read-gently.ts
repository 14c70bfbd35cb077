/**
 * Reads a page and lets it answer in between: all stages in one go would hold a giant page for seconds. One that takes
 * far longer than others is given up, with what is said of a page that is too large.
 */
import { readInStages } from '../article/read.ts';
import type { Reading, ReadOptions } from '../article/types.ts';

/** Ordinary pages are read in less, and without a pause. */
const HELD_MS = 250;
/** Of work: those who ask wait 20 seconds, and are to be told why. */
const MOST_MS = 15_000;

/** @param stop ends it between two stages, with a rejection */
export async function readGently(
  document: Document,
  options: ReadOptions,
  stop?: AbortSignal,
): Promise<Reading> {
  const stages = readInStages(document, options);
  let worked = 0;
  let held = 0;
  for (;;) {
    const start = performance.now();
    const { done, value } = stages.next();
    if (done) return value;
    const took = performance.now() - start;
    worked += took;
    held += took;
    if (worked > MOST_MS) return { ok: false, reason: 'too-large' };
    if (held <= HELD_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    // Not `throwIfAborted`: a browser that sends an answer takes nothing but an `Error` for a reason.
    if (stop?.aborted) throw new Error('nobody waits for this reading any more');
    held = 0;
  }
}
