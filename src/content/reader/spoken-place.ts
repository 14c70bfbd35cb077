/** How far an article was read aloud, as one number that still means the same place when the article is read anew. */
import { type Sentence, sameIn } from './spoken-text.ts';

/** @returns letters of all sentences before it, and in it before the word */
export function lettersBefore(sentences: readonly Sentence[], sentence: Sentence, from = 0): number {
  const same = sameIn(sentences, sentence);
  const before = sentences.slice(0, same ? sentences.indexOf(same) : 0);
  return before.reduce((sum, { text }) => sum + text.length, from);
}

/** @returns null when the article is shorter now, or was read to its end */
export function placeAfter(
  sentences: readonly Sentence[],
  letters: number,
): { readonly sentence: Sentence; readonly from: number } | null {
  let from = letters;
  for (const sentence of sentences) {
    if (from < sentence.text.length) return { sentence, from };
    from -= sentence.text.length;
  }
  return null;
}
