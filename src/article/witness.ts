/**
 * A witness: the article's full text as the page's own data gives it. It says which blocks belong and is never shown
 * itself, because links and pictures are gone from it. It may stop early or lie; the judge weighs it with the rest.
 */
import { readJsonLd, textOf } from './describe/json-ld.ts';
import { lettered } from './lettered.ts';

/** Characters: a shorter text is a teaser. */
const SHORTEST_WITNESS = 400;

/** @returns letters and digits of the text in lower case, or null where the page has none */
export function findWitness(copy: Document): string | null {
  const texts = readJsonLd(copy).nodes.flatMap((node) => textOf(node, 'articleBody') ?? []);
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '');
  return longest.length >= SHORTEST_WITNESS ? comparable(longest) : null;
}

const BETWEEN_WORDS = lettered(String.raw`[^\p{L}\p{N}]+`, 'g');

/** What two printings of one text have in common. */
export function comparable(text: string): string {
  return BETWEEN_WORDS.replace(text.toLowerCase(), '');
}

/** Letters and digits of a text by which it is known. */
const QUOTED = 80;

/** @param text as `comparable` gives it */
export function hasSaid(witness: string, text: string): boolean {
  return witness.includes(text.slice(0, QUOTED));
}
