/** Whether a line is one of those with which a page asks for something or leads elsewhere. */
import { type Phrase, says } from '../judge/wording.ts';

const ASKING: readonly Phrase[] = [
  'saysShare',
  'saysRelated',
  'saysSubscribe',
  'saysAd',
  'saysComment',
  'saysTags',
];

export function asksFor(text: string): boolean {
  return ASKING.some((group) => says(text, group));
}
