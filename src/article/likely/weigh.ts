/**
 * Sums the gate's trees. They ask twice each, so a tree is a row of ten numbers: what is asked first and the threshold,
 * the same for the second question after "at most" and after "more", and the four leaves in hundredths. The judge's trees
 * (`../trees.ts`) spell out their parts; these are read on every page of a site and had to be small.
 */
export interface GateWeights {
  readonly base: number;
  readonly trees: ReadonlyArray<readonly number[]>;
}

/** @returns log odds in hundredths: above 0 is worth opening */
export function weigh({ base, trees }: GateWeights, row: readonly number[]): number {
  return trees.reduce((sum, tree) => {
    const atMost = (question: number) =>
      (row[tree[question] as number] as number) <= (tree[question + 1] as number);
    const leaf = atMost(0) ? (atMost(2) ? 6 : 7) : atMost(4) ? 8 : 9;
    return sum + (tree[leaf] as number);
  }, base);
}
