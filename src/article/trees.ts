/** Sums boosted regression trees: what the judge and the gate are made of. */

export interface Trees {
  readonly features: readonly string[];
  readonly base: number;
  /** Complete binary trees: node n asks whether a feature is at most a threshold, and goes on at 2n+1 or 2n+2. */
  readonly trees: ReadonlyArray<{
    readonly feature: readonly number[];
    readonly threshold: readonly number[];
    readonly leaf: readonly number[];
  }>;
}

/** @returns the features that some tree asks for: training leaves others aside */
export function askedBy({ features, trees }: Trees): ReadonlySet<string> {
  return new Set(trees.flatMap(({ feature }) => feature.map((at) => features[at] as string)));
}

/** @returns log odds: above 0 is more likely than not */
export function scoreOf({ base, trees }: Trees, row: Float64Array): number {
  let score = base;
  for (const { feature, threshold, leaf } of trees) {
    let node = 0;
    while (node < feature.length) {
      const value = row[feature[node] as number] as number;
      node = 2 * node + (value <= (threshold[node] as number) ? 1 : 2);
    }
    score += leaf[node - feature.length] as number;
  }
  return score;
}
