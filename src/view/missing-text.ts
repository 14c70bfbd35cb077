/** Says when a page holds less than its article: a reader who is not told takes the beginning for the whole. */
import type { Article } from '../article/types.ts';
import { say, sayNumber } from './say.ts';

/** A text of this share of the words that the page counts is whole: counts differ in what they count. */
const WHOLE = 0.8;
/** What a teaser shows, where the page does not say how long the text is. */
const MOST_TEASER_WORDS = 350;

/** @returns a sentence for people, or null where nothing is missing as far as the page says */
export function missingText({ paywall, wordCount }: Pick<Article, 'paywall' | 'wordCount'>): string | null {
  const { access = 'free', wordCount: total } = paywall?.value ?? {};
  if (access === 'free') return null;
  if (total !== undefined) {
    return wordCount >= total * WHOLE
      ? null
      : say(
          access === 'teaser' ? 'missingTeaser' : 'missingMetered',
          sayNumber(rounded(wordCount)),
          sayNumber(rounded(total)),
        );
  }
  if (access === 'metered' || wordCount > MOST_TEASER_WORDS) return null;
  return say('missingUncounted');
}

/** Counts of words are never exact; to name the last digit would say that they are. */
function rounded(words: number): number {
  return words < 100 ? Math.max(10, Math.round(words / 10) * 10) : Math.round(words / 50) * 50;
}
