/** Whether a thing was put among the text by who wrote it: the text goes on after it, in the same box. */
import type { Block } from '../judge/blocks.ts';
import { hasText, isWords } from '../text.ts';

/** The blocks around it are the text, and stand in the same box as it does. */
export function standsBetween(
  whole: Element,
  around: readonly (Block | undefined)[],
  text: ReadonlySet<Block>,
): boolean {
  if (!around.every((block) => block && text.has(block))) return false;
  const box = boxOf(whole);
  return around.every((block) => box?.contains(block?.element ?? null));
}

/** Blocks that are no text and may stand beside it: a button, a notice about free articles. */
const MOST_BETWEEN = 6;

/** The nearest blocks of the text before and after those from `start` to `end`, the last left out. */
export function textAround(
  blocks: readonly Block[],
  [start, end]: readonly [number, number],
  text: ReadonlySet<Block>,
): readonly (Block | undefined)[] {
  return [
    blocks.slice(Math.max(0, start - MOST_BETWEEN), start).findLast((block) => text.has(block)),
    blocks.slice(end, end + MOST_BETWEEN).find((block) => text.has(block)),
  ];
}

/** The box around it that holds more than it: the scrolling frame of a table is none. */
export function boxOf(whole: Element): Element | null {
  let part = whole;
  while (part.parentElement && !hasTextBeside(part)) part = part.parentElement;
  return part.parentElement;
}

function hasTextBeside(part: Element): boolean {
  for (let node = part.parentNode?.firstChild; node; node = node.nextSibling) {
    if (node !== part && (node.nodeType === 1 /* element */ ? hasText(node) : isWords(node))) return true;
  }
  return false;
}
