/**
 * Blocks that stand or fall together: a post of a network is one quotation with its author and date, and of headings
 * and times that look alike none is left out between two sections or entries that are shown.
 */
import { SOCIAL_POST_CLASSES } from '../../rules/social-posts.ts';
import type { Block } from '../judge/blocks.ts';

const SOCIAL_POST = SOCIAL_POST_CLASSES.map((name) => `.${name}`).join(', ');
const HEADING = /^h[2-6]$/;
/** Characters: "14:32", "22 January, 14:32 GMT". */
const LONGEST_TIME = 30;

/**
 * @param text those of the blocks that belong, in order; what belongs with them is added
 * @param repeated those that say again what another one says: they stay out
 */
export function completeParts(
  blocks: readonly Block[],
  text: Set<Block>,
  repeated: ReadonlySet<Block>,
): void {
  const shown = [...text];
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? -1;
  const looks = new Set(shown.filter(isHeading).map(lookOf));
  const missing = blocks
    .slice(first, last + 1)
    .filter((block) => !text.has(block) && !repeated.has(block))
    .filter(
      (block) =>
        block.element.closest(SOCIAL_POST) !== null ||
        (isHeading(block) && isLikeShown(block, blocks, { text, looks })),
    );
  for (const block of missing) text.add(block);
}

interface Shown {
  readonly text: ReadonlySet<Block>;
  /** Of the headings that are shown. */
  readonly looks: ReadonlySet<string>;
}

/** Looks like a heading that is shown, leads nowhere, and what it heads is shown. */
function isLikeShown(heading: Block, blocks: readonly Block[], { text, looks }: Shown): boolean {
  const next = blocks[heading.index + 1];
  return looks.has(lookOf(heading)) && heading.linkShare < 0.5 && next !== undefined && text.has(next);
}

/** Also the time above an entry of a live blog. */
function isHeading({ element, text }: Block): boolean {
  return (
    HEADING.test(element.localName) || (text.length <= LONGEST_TIME && element.querySelector('time') !== null)
  );
}

function lookOf({ element }: Block): string {
  const { parentElement: parent } = element;
  return [element.localName, element.className, parent?.localName, parent?.className].join(' ');
}
