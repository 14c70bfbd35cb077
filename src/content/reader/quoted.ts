/** Words of the article within a sentence of ours. */
import type { Article } from '../../article/types.ts';
import { say } from '../../view/say.ts';

/** Where they run the other way, they are kept apart: the marks around them would else jump to the other end. */
export function quoted(words: string, { direction }: Pick<Article, 'direction'>): string {
  return direction.value === say('direction') ? words : `\u2068${words}\u2069`;
}
