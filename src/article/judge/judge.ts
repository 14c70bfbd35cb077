/**
 * Says which blocks of a page are the article's body: boosted regression trees over the features,
 * trained on pages with known truth by `scripts/train-judge.mjs` and shipped as numbers in `rules/judge.json`.
 */
import weights from '../../rules/judge.json' with { type: 'json' };
import { scoreOf } from '../trees.ts';
import type { Block } from './blocks.ts';
import { thresholdFor } from './choose.ts';
import { contradictedBy } from './contradicted.ts';
import { featuresOf } from './features.ts';
import type { Facts } from './survey.ts';

/** @returns the blocks that belong, in order */
export function judge(blocks: readonly Block[], facts: Facts): readonly Block[] {
  const rows = featuresOf(blocks, facts);
  const judged = blocks.map((block, at) => ({ block, chance: chanceOf(rows[at] as Float64Array) }));
  const threshold = thresholdFor(judged.map(({ block, chance }) => ({ chance, words: block.words })));
  const shown = judged.filter(({ chance }) => chance >= threshold);
  const contradicted = contradictedBy(facts.witness, shown);
  return shown.map(({ block }) => block).filter((block) => !contradicted.has(block));
}

function chanceOf(row: Float64Array): number {
  return 1 / (1 + Math.exp(-scoreOf(weights, row)));
}
