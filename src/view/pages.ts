/** Which pages of a divided article are shown. */
import type { ArticlePages } from '../article/types.ts';
import { say, sayNumber } from './say.ts';

/** @returns "Page 2 of 5", or "Page 2" where nobody says how many there are */
export function pageName(number: number, count: number | null): string {
  const name = sayNumber(number);
  return count === null ? say('pageNumber', name) : say('pageNumberOf', name, sayNumber(count));
}

/** @returns empty where all of them are shown */
export function pagesSentence({ first, last, count, previous, next }: ArticlePages): string {
  if (!previous && !next && first === 1 && (count ?? last) === last) return '';
  if (first === last) return pageName(first, count);
  const range = [sayNumber(first), sayNumber(last)] as const;
  return count === null ? say('pagesTo', ...range) : say('pagesToOf', ...range, sayNumber(count));
}
