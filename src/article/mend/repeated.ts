/**
 * Pages carry a text twice, in a box for wide and in one for narrow screens: a paragraph that stood in another box
 * already says nothing new. In one and the same box it was meant.
 */
import type { Block } from '../judge/blocks.ts';

/** Characters: shorter lines ("Advantages", a refrain) may well stand twice. */
const REPEATED_FROM = 60;

/** @returns those of the blocks that stood before */
export function findRepeated(blocks: readonly Block[]): ReadonlySet<Block> {
  const boxes = new Map<string, Element | null>();
  const repeated = new Set<Block>();
  for (const block of blocks) {
    if (block.text.length < REPEATED_FROM) continue;
    const box = block.element.parentElement;
    const first = boxes.get(block.text);
    if (first === undefined) boxes.set(block.text, box);
    else if (first !== box) repeated.add(block);
  }
  return repeated;
}
