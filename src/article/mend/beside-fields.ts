/**
 * The title and the line or two that say what a form is for: "Conversion calculator", "Enter your balances". The fields
 * have left the copy; what was measured before tells where they stood.
 */
import type { Block } from '../judge/blocks.ts';
import type { Measure, Measures } from '../scrub/measure.ts';

/** Characters of such a box, its buttons and labels among them. */
const LONGEST_BOX = 500;
/** Of running text in it, and of one of its lines. */
const MOST_PROSE = 160;
const LONGEST_LINE = 140;
/** Of running text above it: at the top of a page it may be the page. */
const LEAST_BEFORE = 500;
const MOST_STEPS = 4;
const NEVER = /^(?:body|main|article|section|li|td|blockquote)$/;

export function findBesideFields(text: readonly Block[], measures: Measures): ReadonlySet<Block> {
  return new Set(
    text.filter((block) => block.text.length <= LONGEST_LINE && isBesideFields(block.element, measures)),
  );
}

function isBesideFields(element: Element, measures: Measures): boolean {
  let box = element.parentElement;
  for (let steps = 0; box && steps < MOST_STEPS && !NEVER.test(box.localName); steps += 1) {
    const own = measures.get(box);
    if (!own || !isShort(own)) return false;
    if (own.fields > 0) return own.before >= LEAST_BEFORE;
    box = box.parentElement;
  }
  return false;
}

function isShort({ text, prose }: Measure): boolean {
  return text <= LONGEST_BOX && prose <= MOST_PROSE;
}
