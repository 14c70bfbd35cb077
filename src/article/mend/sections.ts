/**
 * Sections that a person opens one by one, as capture has marked them: each is short and looks like none of the text, but
 * those of one list belong together, and between two parts of the text to it.
 */

import { OPENED } from '../capture/disclosures.ts';
import type { Block } from '../judge/blocks.ts';
import { asksFor } from './asks-for.ts';
import { boxOf, standsBetween, textAround } from './stands-between.ts';

const QUESTION = /[?？؟]$/;
const FEWEST_SECTIONS = 2;
/** Of the characters of them all, that are shown already: then so are the others. */
const LEAST_SHOWN = 0.3;

/** @returns blocks that are not in the text and belong with it */
export function missingSections(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  repeated: ReadonlySet<Block>,
): readonly Block[] {
  return [...listsOf(blocks)].flatMap(([list, sections]) => {
    if (list.querySelectorAll(`[${OPENED}]`).length < FEWEST_SECTIONS) return [];
    const [first, last] = [sections[0] as Block, sections.at(-1) as Block];
    const all = blocks.slice(first.index, last.index + 1).filter(({ element }) => list.contains(element));
    const around = textAround(blocks, [first.index, last.index + 1], text);
    if (
      !isPartlyShown(all, text) &&
      !standsBetween(list, around, text) &&
      !answersBelow(list, around[0], all)
    )
      return [];
    return all.filter((block) => !text.has(block) && !repeated.has(block) && !asks(block));
  });
}

/** Of each list the blocks of its sections, with the headings that open them. */
function listsOf(blocks: readonly Block[]): ReadonlyMap<Element, readonly Block[]> {
  const lists = new Map<Element, Block[]>();
  // Nearly every page has none, and one section may hold thousands of blocks.
  const sections = [...(blocks[0]?.element.ownerDocument.querySelectorAll(`[${OPENED}]`) ?? [])];
  const perParent = new Map<Element | null, number>();
  for (const { parentElement } of sections)
    perParent.set(parentElement, (perParent.get(parentElement) ?? 0) + 1);
  for (const block of sections.length > 0 ? blocks : []) {
    const section = block.element.closest(`[${OPENED}]`);
    if (!section) continue;
    // Sections stand side by side, or each in a box of its own with its heading.
    const item = section.parentElement;
    const list = (perParent.get(item) ?? 0) >= FEWEST_SECTIONS ? item : item?.parentElement;
    if (!list) continue;
    const known = lists.get(list);
    const heading = blocks[block.index - 1];
    if (known) known.push(block);
    else lists.set(list, heading && list.contains(heading.element) ? [heading, block] : [block]);
  }
  return lists;
}

/** Questions and their answers, right below a paragraph of the text. */
function answersBelow(list: Element, before: Block | undefined, all: readonly Block[]): boolean {
  const questions = all.filter(({ text }) => QUESTION.test(text)).length;
  const sections = list.querySelectorAll(`[${OPENED}]`).length;
  return questions * 2 >= sections && before?.element.parentElement === boxOf(list);
}

function isPartlyShown(all: readonly Block[], text: ReadonlySet<Block>): boolean {
  return charactersOf(all.filter((block) => text.has(block))) >= LEAST_SHOWN * charactersOf(all);
}

function charactersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function asks({ text, linkShare }: Block): boolean {
  return linkShare > 0.5 || asksFor(text);
}
