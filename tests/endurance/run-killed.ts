/** What a person does, drawn by chance over and over, while the background is ended under it: what came of it is told. */
import { mulberry32 } from '../random.ts';

/** What a person waits for before they think that it is broken. */
const PATIENCE_MS = 5_000;

export interface Options {
  readonly count: number;
  readonly seed: number;
  /** No flow is longer: a kill after it would hit nothing. */
  readonly latestKillMs: number;
}

export interface Drawn {
  /** Of this run of a flow: makes addresses that nobody has been at. */
  readonly number: number;
  /** How long after its beginning the background ends. */
  readonly afterMs: number;
}

/**
 * @param run throws when what was asked for does not happen
 * @returns how many failed. How many were slow is printed and no verdict: on a busy machine it says nothing
 */
export async function runKilled<F>(
  flows: Readonly<Record<string, F>>,
  { count, seed, latestKillMs }: Options,
  run: (flow: F, drawn: Drawn) => Promise<void>,
): Promise<number> {
  const random = mulberry32(seed);
  let failed = 0;
  let slow = 0;
  for (let number = 1; number <= count; number += 1) {
    const [name, flow] = drawnFrom(Object.entries(flows), random);
    const afterMs = Math.floor(random() * latestKillMs);
    const tell = (what: string) => console.log(`kill ${number}, ${afterMs} ms into “${name}”: ${what}`);
    const start = performance.now();
    try {
      await run(flow, { number, afterMs });
    } catch (error) {
      failed += 1;
      tell(String(error));
    }
    const ms = performance.now() - start;
    if (ms <= PATIENCE_MS) continue;
    slow += 1;
    tell(`${Math.round(ms)} ms`);
  }
  console.log(`${count} kills, ${failed} flows failed, ${slow} took over ${PATIENCE_MS} ms; seed ${seed}`);
  return failed;
}

function drawnFrom<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
