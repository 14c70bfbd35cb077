/** How alike two short texts are by the words they share. */
import { lettered } from '../lettered.ts';

/** A run of letters and digits. */
export const WORDS = lettered(String.raw`[\p{L}\p{N}]+`, 'g');

/** Characters: headlines and deks are shorter, and a paragraph need not be read to its end to differ from one. */
const COMPARED = 300;

export function tokensOf(text: string): ReadonlySet<string> {
  const lower = text.slice(0, COMPARED).toLowerCase();
  // The same words in text of plain letters, several times faster.
  const words = isAscii(lower) ? lower.match(/[a-z0-9]+/g) : WORDS.match(lower);
  return new Set(words);
}

/** Jaccard index. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const token of a) if (b.has(token)) common += 1;
  return common / (a.size + b.size - common);
}

const NOT_ASCII = /[^\0-\x7f]/;

export function isAscii(text: string): boolean {
  return !NOT_ASCII.test(text);
}
