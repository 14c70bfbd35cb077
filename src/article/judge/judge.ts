/**
 * Says how likely each block of a page is part of the article's body: boosted regression trees over the features,
 * trained on pages with known truth by `scripts/train-judge.mjs` and shipped as numbers in `rules/judge.json`.
 */
import weights from '../../rules/judge.json' with { type: 'json' };
import { scoreOf } from '../trees.ts';
import type { Block } from './blocks.ts';
import { featuresOf } from './features.ts';
import type { Facts } from './survey.ts';

/** @returns a probability a block */
export function judge(blocks: readonly Block[], facts: Facts): readonly number[] {
  return featuresOf(blocks, facts).map((row) => 1 / (1 + Math.exp(-scoreOf(weights, row))));
}
