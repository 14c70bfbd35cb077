/** The dek as it is printed above the text. A long one that the page prints as the first paragraph stays text. */
import { keyOf } from './describe/plain.ts';
import type { Article } from './types.ts';

/** @returns null where there is none, or where the text itself begins with it */
export function dekAbove({ dek, text }: Pick<Article, 'dek' | 'text'>): string | null {
  if (!dek) return null;
  const first = text.split('\n\n', 1)[0] ?? '';
  return keyOf(first) === keyOf(dek.value) ? null : dek.value;
}
