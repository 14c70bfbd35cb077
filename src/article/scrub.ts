/** Takes out of the copy what is surely not the article, and remembers which rule took it and whose it was. */
import type { Removal } from './types.ts';

export function scrub(_copy: Document, _url: string): readonly Removal[] {
  return [];
}
