/** How long a text is, as one says it of its language: "20 words", "41 characters". */
import { countsCharacters } from '../article/reading-time.ts';
import { sayCount } from './say.ts';

/**
 * @param count as `countWords` counts
 * @param language of the text, BCP 47
 */
export function sayLength(count: number, language: string): string {
  return sayCount(countsCharacters(language) ? 'characters' : 'words', count);
}
