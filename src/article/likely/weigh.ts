/**
 * Sums what the gate counted. Each feature has a row of pairs: a value, and what being above it adds to the sum. It is
 * read on every page of a site and had to be small; so the gate has no trees, as the judge has (`../trees.ts`).
 */
export interface GateWeights {
  readonly base: number;
  readonly steps: ReadonlyArray<readonly number[]>;
}

/** @returns log odds in hundredths: above 0 is worth opening */
export function weigh({ base, steps }: GateWeights, row: readonly number[]): number {
  return steps.reduce((sum, pairs, feature) => {
    const value = row[feature] as number;
    const passed = pairs.filter((_, at) => at % 2 === 1 && value > (pairs[at - 1] as number));
    return passed.reduce((above, gain) => above + gain, sum);
  }, base);
}
