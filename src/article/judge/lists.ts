/** The points of a list belong to the text together: half a list says something else than the whole. */
import type { Block } from './blocks.ts';

/** Of the points' characters, as a mean: such lists lead to other stories more often than not. */
const MOSTLY_LINKS = 0.5;

/**
 * @param chances of each block that it belongs
 * @returns the same, those of a list's points each their mean; a list of cards, with several blocks in an item, is left
 */
export function levelLists(blocks: readonly Block[], chances: readonly number[]): readonly number[] {
  const points = new Map<Element, number[]>();
  for (const [at, { element }] of blocks.entries()) {
    const list = element.closest('li, dt, dd')?.closest('ul, ol, dl');
    if (!list) continue;
    const own = points.get(list);
    if (own) own.push(at);
    else points.set(list, [at]);
  }
  const level = [...chances];
  for (const [list, own] of points) {
    if (own.length > list.children.length) continue;
    const mean = meanOf(own, (at) => chances[at] as number);
    const linked = meanOf(own, (at) => (blocks[at] as Block).linkShare);
    for (const at of own) level[at] = linked > MOSTLY_LINKS ? Math.min(mean, chances[at] as number) : mean;
  }
  return level;
}

function meanOf(places: readonly number[], valueAt: (at: number) => number): number {
  return places.reduce((sum, at) => sum + valueAt(at), 0) / places.length;
}
