/**
 * Puts back what belongs to the body and takes out what Readability left in it. The judge says how likely each
 * block of the page is part of the article; what Readability kept needs less to stay than what it dropped needs to
 * come back.
 */
import { BLOCK_MARK, type Block } from './judge/blocks.ts';
import { judge } from './judge/judge.ts';
import { dropBlocks } from './mend/drop.ts';
import { dropFrontMatter } from './mend/front-matter.ts';
import { keptBlocks } from './mend/kept.ts';
import { findEndMatter } from './mend/notes.ts';
import { restoreBlocks } from './mend/restore.ts';
import type { Claims, EndNote } from './types.ts';

interface Context {
  readonly claims: Claims;
  /** Blocks of the scrubbed copy, marked before Readability worked on its clone. */
  readonly blocks: readonly Block[];
  readonly witness: string | null;
}

const STAYS_FROM = 0.4;
const RETURNS_FROM = 0.5;
/** Characters: shorter lines ("Advantages", a refrain) may well stand twice. */
const REPEATED_FROM = 60;

export function mend(
  body: Element,
  { claims, blocks, witness }: Context,
): { readonly notes: readonly EndNote[] } {
  const kept = keptBlocks(body, blocks);
  const belongs = judge(blocks, { claims, kept, witness });
  const isWanted = (index: number) => {
    const chance = belongs[index] as number;
    return kept.has(index) ? chance >= STAYS_FROM : chance > RETURNS_FROM;
  };
  const repeated = repeatedBlocks(blocks, isWanted);
  const isText = ({ index }: Block) => isWanted(index) && !repeated.has(index);
  const { notes, taken } = findEndMatter(blocks, isText);
  const isShown = (block: Block) => isText(block) && !taken.has(block.index);

  restoreBlocks(body, blocks, { kept, isRestored: (block) => !kept.has(block.index) && isShown(block) });
  const dropped = blocks.filter((block) => kept.has(block.index) && !isShown(block));
  dropBlocks(body, new Set(dropped.map(({ index }) => index)));
  dropFrontMatter(body, claims);
  for (const element of body.querySelectorAll(`[${BLOCK_MARK}]`)) element.removeAttribute(BLOCK_MARK);
  return { notes };
}

/**
 * Pages carry a text twice, in a box for wide and in one for narrow screens: a paragraph that stood in another box
 * already says nothing new. In one and the same box it was meant.
 */
function repeatedBlocks(blocks: readonly Block[], isWanted: (index: number) => boolean): ReadonlySet<number> {
  const boxes = new Map<string, Element | null>();
  const repeated = new Set<number>();
  for (const { index, text, element } of blocks) {
    if (text.length < REPEATED_FROM || !isWanted(index)) continue;
    const first = boxes.get(text);
    if (first === undefined) boxes.set(text, element.parentElement);
    else if (first !== element.parentElement) repeated.add(index);
  }
  return repeated;
}
