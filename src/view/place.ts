/** Where on the page a thing stood, in words. */

import { oneLine } from '../article/one-line.ts';
import type { PagePart, Place } from '../article/types.ts';
import { type MessageKey, say } from './say.ts';

const PARTS = {
  head: ['placeHead', 'placeHeadAfter'],
  'above-headline': ['placeAboveHeadline', 'placeAboveHeadlineAfter'],
  'above-text': ['placeAboveText', 'placeAboveTextAfter'],
  text: ['placeText', 'placeTextAfter'],
  'below-text': ['placeBelowText', 'placeBelowTextAfter'],
  page: ['placePage', 'placePageAfter'],
} as const satisfies Readonly<Record<PagePart, readonly [alone: MessageKey, after: MessageKey]>>;

/** "In the article, after “The council voted on Monday…”" */
export function placeWords({ part, after }: Place): string {
  const [alone, afterWords] = PARTS[part];
  return after ? say(afterWords, oneLine(after)) : say(alone);
}
