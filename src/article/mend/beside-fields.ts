/**
 * The title and the line or two that say what a form is for: "Conversion calculator", "Enter your balances". The fields
 * have left the copy; what was measured before tells where they stood.
 */
import type { Block } from '../judge/blocks.ts';
import type { Measure, Measures } from '../scrub/measure.ts';

/** One may ask below anything whether it was useful, or for how many a recipe is. */
const FEWEST_FIELDS = 2;
/** Characters of such a box, its buttons and labels among them. */
const LONGEST_BOX = 500;
/** Of running text in it, and of one of its lines. */
const MOST_PROSE = 160;
const LONGEST_LINE = 140;
/** Of running text above it: at the top of a page it may be the page. */
const LEAST_BEFORE = 500;
const MOST_STEPS = 4;
const NEVER = /^(?:body|main|article|section|blockquote)$/;
const OF_TEXT = 'ul, ol, dl, table, figure, pre, blockquote';

export function findBesideFields(text: readonly Block[], measures: Measures): ReadonlySet<Block> {
  return new Set(
    text.filter((block) => block.text.length <= LONGEST_LINE && isBesideFields(block.element, measures)),
  );
}

function isBesideFields(element: Element, measures: Measures): boolean {
  if (element.closest(OF_TEXT)) return false;
  let box = element.parentElement;
  for (let steps = 0; box && steps < MOST_STEPS && !NEVER.test(box.localName); steps += 1) {
    const own = measures.get(box);
    if (!own || !isShort(own)) return false;
    if (own.fields > 0)
      return own.fields >= FEWEST_FIELDS && own.before >= LEAST_BEFORE && !box.querySelector(OF_TEXT);
    box = box.parentElement;
  }
  return false;
}

function isShort({ text, prose, images, media }: Measure): boolean {
  return text <= LONGEST_BOX && prose <= MOST_PROSE && images === 0 && media === 0;
}
