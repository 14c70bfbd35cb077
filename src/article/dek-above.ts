/** The dek as it is printed above the text. One that the text says again at its beginning stays text. */
import { repeats } from './describe/plain.ts';
import type { Article } from './types.ts';

/** A picture's line or a date may stand before the paragraph that is the dek once more. */
const PARAGRAPHS = 3;

/** A shorter one may well be words of the dek. */
const SHORTEST_PARAGRAPH = 60;

/** @returns null where there is none, or where the text itself begins with it */
export function dekAbove({ dek, text }: Pick<Article, 'dek' | 'text'>): string | null {
  if (!dek) return null;
  const first = text.split('\n\n', PARAGRAPHS).filter((paragraph) => paragraph.length >= SHORTEST_PARAGRAPH);
  return first.some((paragraph) => repeats(dek.value, paragraph)) ? null : dek.value;
}
