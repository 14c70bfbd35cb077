/**
 * Says which blocks of a page are the article's body: boosted regression trees over the features,
 * trained on pages with known truth by `scripts/train-judge.mjs` and shipped as numbers in `rules/judge.json`.
 */
import weights from '../../rules/judge.json' with { type: 'json' };
import { scoreOf } from '../trees.ts';
import type { Block } from './blocks.ts';
import { thresholdFor } from './choose.ts';
import { featuresOf } from './features.ts';
import type { Facts } from './survey.ts';

/** @returns the blocks that belong, in order */
export function judge(blocks: readonly Block[], facts: Facts): readonly Block[] {
  const chances = featuresOf(blocks, facts).map((row) => 1 / (1 + Math.exp(-scoreOf(weights, row))));
  const threshold = thresholdFor(blocks.map(({ words }, at) => ({ chance: chances[at] as number, words })));
  return blocks.filter((_, at) => (chances[at] as number) >= threshold);
}
