/**
 * Tells a very short article, a notice of two lines or a verse, from a page that is none: a caption that is all that
 * was found, a page that waits for a script. It is signed or dated, its headline is printed above it, and the page has
 * little else to say.
 */
import { keyOf } from './describe/plain.ts';
import type { Block } from './judge/blocks.ts';
import type { Claims } from './types.ts';

/** Characters: a longer one needs no such proof. */
const LONGEST_BRIEF = 200;
/** Of the characters that are left after scrub, without the headline. */
const SHARE_OF_PAGE = 0.4;

/** @param shown those of the blocks that are the text */
export function isBrief(blocks: readonly Block[], shown: readonly Block[], claims: Claims): boolean {
  const [first] = shown;
  if (!first || lengthOf(shown) > LONGEST_BRIEF) return false;
  if (!claims.headline || !(claims.published || claims.authors)) return false;
  const headline = keyOf(claims.headline.value);
  const rest = blocks.filter(({ text }) => keyOf(text) !== headline);
  const isAbove = blocks.slice(0, first.index).some(({ text }) => keyOf(text) === headline);
  return isAbove && lengthOf(shown) >= SHARE_OF_PAGE * lengthOf(rest);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
