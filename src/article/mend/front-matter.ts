/**
 * Finds at the start of the text what the article's head shows already: headline, dek, section, byline and date
 * lines. Only before the first running paragraph, or for a byline right below it: further down the same words are text.
 */
import { textAfterLabel } from '../describe/leading-label.ts';
import { keyOf, shareOf, tokensOf } from '../describe/plain.ts';
import { sourcesOf } from '../describe/sources.ts';
import type { Block } from '../judge/blocks.ts';
import { lineOf } from '../text.ts';
import type { Claims } from '../types.ts';
import { isBylineOrDate } from './byline-line.ts';
import { isInBioBox } from './notes.ts';

/** A block of this many characters that is not the dek is where the text begins. */
const RUNNING_TEXT = 160;
/** Characters from which a paragraph opens the text, and does not only announce it. */
const OPENING = 120;
/** Fewer may be a byline. */
const SHORTEST_PARAGRAPH = 60;
/** Of a line that is part of the headline: fewer may be a heading of the text. */
const FEWEST_WORDS = 4;
/** More blocks than this are never front matter. */
const MOST_BLOCKS = 14;
const NEVER = 'figure, table, ul, ol, blockquote';
/** Dates and names may stand in a list of their own, above the text. */
const NEVER_ABOVE_TEXT = 'figure, table, blockquote';

/** From this trust the class is the name of a dek and of nothing else: "intro" and "summary" are names of paragraphs too. */
const SURE_OF_NAME = 0.75;
const NAMED_DEK = sourcesOf('dek', 'element')
  .filter(({ trust }) => trust >= SURE_OF_NAME)
  .map(({ key }) => key)
  .join();

/** @param text the blocks of the body, in order */
export function findFrontMatter(text: readonly Block[], claims: Claims): readonly Block[] {
  const shown = shownAlready(claims);
  const found: Block[] = [];
  // A paragraph may open the text above the byline; below it only a line with the author's name is one.
  let hasBegun = false;
  for (const block of text.slice(0, MOST_BLOCKS)) {
    const line = block.text;
    if (block.element.closest(hasBegun ? NEVER : NEVER_ABOVE_TEXT)) continue;
    if (!hasBegun && (isInBioBox(block.element) || isLabelledDek(block, claims))) found.push(block);
    else if (
      !hasBegun &&
      (isShown(block, shown) || isPartOf(claims.headline?.value ?? '', block)) &&
      !isOpening(block)
    )
      found.push(block);
    else if (isBylineOrDate(block, claims) && (!hasBegun || namesAuthor(line, claims))) found.push(block);
    else if (line.length >= RUNNING_TEXT) hasBegun = true;
  }
  return found;
}

/**
 * A dek of some length in a plain paragraph is how many papers begin their text. It stays there, and is not printed
 * above it a second time (`dek-above.ts`).
 */
function isOpening({ element, text }: Block): boolean {
  return text.length >= OPENING && !/^h[1-6]$/.test(element.localName) && !isNamedDek(element, text);
}

/** Within the box of the text it opens it, whatever it is called. */
function isNamedDek(element: Element, text: string): boolean {
  const { parentElement: box, nextElementSibling: next } = element;
  if (next?.localName === 'p' && lineOf(next).length >= SHORTEST_PARAGRAPH) return false;
  return element.matches(NAMED_DEK) || Boolean(box?.matches(NAMED_DEK) && lineOf(box) === text);
}

/** With a label before it, it opens no text. */
function isLabelledDek({ element }: Block, { dek }: Claims): boolean {
  const text = dek ? textAfterLabel(element) : null;
  return text !== null && keyOf(text) === keyOf(dek?.value ?? '');
}

/** A kicker may stand in the heading beside the headline, or a shorter one for small screens: each in an element of its own. */
function isShown({ element, text }: Block, shown: ReadonlySet<string>): boolean {
  if (shown.has(keyOf(text))) return true;
  const isHeading = /^h[1-6]$/.test(element.localName);
  return isHeading && [...element.children].some((part) => shown.has(keyOf(lineOf(part))));
}

/** The title of a film or a picture above the text: nothing in it but words of the headline. */
function isPartOf(headline: string, { text }: Block): boolean {
  return tokensOf(text).length >= FEWEST_WORDS && shareOf(text, headline) === 1;
}

function shownAlready({ headline, dek, section, site }: Claims): ReadonlySet<string> {
  const values = [
    headline?.value,
    dek?.value,
    section?.value,
    site?.value,
    ...(headline?.others ?? []).map(({ value }) => value),
  ];
  return new Set(values.filter((value) => value !== undefined).map(keyOf));
}

function namesAuthor(line: string, { authors }: Claims): boolean {
  return (authors?.value ?? []).some((name) => line.includes(name));
}
