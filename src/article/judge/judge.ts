/**
 * Says which blocks of a page are the article's body: boosted regression trees over the features,
 * trained on pages with known truth by `scripts/train-judge.mjs` and shipped as numbers in `rules/judge.json`.
 */
import weights from '../../rules/judge.json' with { type: 'json' };
import { askedBy, scoreOf } from '../trees.ts';
import type { Block } from './blocks.ts';
import { thresholdFor } from './choose.ts';
import { contradictedBy } from './contradicted.ts';
import { FEATURES, rowOf } from './features.ts';
import { levelLists } from './lists.ts';
import { type Facts, type Group, type Page, type Spot, survey } from './survey.ts';

/** From so many blocks on, to judge each takes longer than a person waits: like ones that stand near are judged by one. */
const GIANT = 10_000;
/** Blocks to the next that is judged. */
const SPEAKS_FOR = 16;

/** @returns the blocks that belong, in order */
export function judge(blocks: readonly Block[], facts: Facts): readonly Block[] {
  const page = survey(blocks, { ...facts, asks });
  const own = blocks.length < GIANT ? page.spots.map((spot) => chanceOf(spot, page)) : chancesOfMany(page);
  const chances = levelLists(blocks, own);
  const judged = blocks.map((block, at) => ({ block, chance: chances[at] as number, words: block.words }));
  const threshold = thresholdFor(judged);
  const shown = judged.filter(({ chance }) => chance >= threshold);
  const contradicted = contradictedBy(facts.witness, shown);
  return shown.map(({ block }) => block).filter((block) => !contradicted.has(block));
}

const ASKED = askedBy(weights);

function asks(feature: string): boolean {
  return ASKED.has(feature);
}

/** Of one block after the other: each is judged before the next one is looked at. */
const row = new Float64Array(FEATURES.length);

function chanceOf(spot: Spot, page: Page): number {
  return 1 / (1 + Math.exp(-scoreOf(weights, rowOf(spot, page, row))));
}

function chancesOfMany(page: Page): readonly number[] {
  const judged = new Map<Group, Map<number, { readonly at: number; readonly chance: number }>>();
  return page.spots.map((spot, at) => {
    const kinds = judged.get(spot.group) ?? new Map();
    judged.set(spot.group, kinds);
    const kind = kindOf(spot);
    const known = kinds.get(kind);
    if (known && at < known.at + SPEAKS_FOR) return known.chance;
    const chance = chanceOf(spot, page);
    kinds.set(kind, { at, chance });
    return chance;
  });
}

/** Within a group: as long to within a factor of two, with as many links, and of one opinion. */
function kindOf({ block, isKept, isHeading }: Spot): number {
  const links = block.linkShare > 0.5 ? 2 : block.links > 0 ? 1 : 0;
  return (
    ((Math.floor(Math.log2(block.text.length)) * 3 + links) * 2 + Number(isKept)) * 2 + Number(isHeading)
  );
}
