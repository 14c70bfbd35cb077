/** What the words before a date say it is: the day of publication, of a change, or of something else. */
import {
  OTHER_DATE_WORDS,
  PLAIN_DATE_WORDS,
  PUBLISHED_WORDS,
  UPDATED_WORDS,
} from '../../rules/date-words.ts';
import { type Lettered, lettered } from '../lettered.ts';
import { fold } from './fold.ts';

export type Meaning = 'published' | 'modified' | 'other' | 'unsaid';

/** The word nearest to the date decides: "Updated … Published June 22, 2021". */
export function meaningOf(before: string): Meaning {
  const text = fold(before);
  const ends: ReadonlyArray<readonly [Meaning, number]> = [
    ['other', lastEnd(text, OTHER)],
    ['modified', lastEnd(text, UPDATED)],
    ['published', lastEnd(text, PUBLISHED)],
  ];
  const [meaning, index] = ends.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (index >= 0) return meaning;
  return lastEnd(text, PLAIN) < 0 ? 'unsaid' : 'published';
}

function lastEnd(text: string, words: Lettered): number {
  let last = -1;
  for (const match of words.matchAll(text)) last = match.index + match[0].length;
  return last;
}

function wordPattern(words: readonly string[]): Lettered {
  // "on" is not the beginning of "online"; longer words stand for their inflections too.
  const whole = (word: string) => (/^[a-z]{1,4}$/.test(word) ? String.raw`${word}(?!\p{L})` : word);
  const sorted = words
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .map(whole);
  return lettered(String.raw`(?<!\p{L})(?:${sorted.join('|')})`, 'g');
}

const PUBLISHED = wordPattern(PUBLISHED_WORDS);
const PLAIN = wordPattern(PLAIN_DATE_WORDS);
const UPDATED = wordPattern(UPDATED_WORDS);
const OTHER = wordPattern(OTHER_DATE_WORDS);
