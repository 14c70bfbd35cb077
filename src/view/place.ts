/** Where on the page a thing stood, in words. */
import type { PagePart, Place } from '../article/types.ts';
import { oneLine } from './one-line.ts';

const PARTS: Readonly<Record<PagePart, string>> = {
  head: 'In the page’s head',
  'above-headline': 'Above the headline',
  'above-text': 'Above the text',
  text: 'In the article',
  'below-text': 'Below the article',
  page: 'On the page',
};

/** "In the article, after “The council voted on Monday…”" */
export function placeWords({ part, after }: Place): string {
  return after ? `${PARTS[part]}, after “${oneLine(after)}”` : PARTS[part];
}
