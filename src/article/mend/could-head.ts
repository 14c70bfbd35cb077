/** Whether a line could stand above what it names: short, of words, and neither a link nor a request. */
import type { Block } from '../judge/blocks.ts';
import { LETTER } from '../lettered.ts';
import { asksFor } from './asks-for.ts';

/** Characters. */
export const LONGEST_HEAD = 60;

export function couldHead({ text, linkShare }: Block): boolean {
  return text.length <= LONGEST_HEAD && linkShare === 0 && LETTER.test(text) && !asksFor(text);
}
