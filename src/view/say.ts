/**
 * Every sentence a person sees, by its key: the words are in `_locales`, a file for each part of the product. Each
 * surface says once, as it starts, where they are looked up.
 */
import type appearance from '../_locales/en/appearance.json';
import type around from '../_locales/en/around.json';
import type article from '../_locales/en/article.json';
import type exports from '../_locales/en/exports.json';

import type options from '../_locales/en/options.json';
import type pages from '../_locales/en/pages.json';
import type popup from '../_locales/en/popup.json';
import type product from '../_locales/en/product.json';
import type reader from '../_locales/en/reader.json';
import type recipes from '../_locales/en/recipes.json';
import type sample from '../_locales/en/sample.json';
import type speech from '../_locales/en/speech.json';
import type text from '../_locales/en/text.json';

type Words = typeof appearance &
  typeof around &
  typeof article &
  typeof exports &
  typeof options &
  typeof pages &
  typeof popup &
  typeof product &
  typeof reader &
  typeof recipes &
  typeof sample &
  typeof speech &
  typeof text;
export type MessageKey = keyof Words & string;

/** Keys of sentences that differ by a number: `picturesLeft_one`, `picturesLeft_other`, and what a language has more. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** @returns the sentence with `$1` to `$9` filled in; empty when there is none by that key */
export type LookUp = (key: string, values: readonly string[]) => string;

/** Not in any sentence of ours. */
const HOLE = '\uE000';

let lookUp: LookUp | null = null;

/** Once, before anything is said. */
export function speakWith(words: LookUp): void {
  lookUp = words;
}

/** @throws when the key has no words, which the types and a test over all languages keep from happening */
export function say(key: MessageKey, ...values: readonly string[]): string {
  const sentence = found(key, values);
  if (sentence === '') throw new Error(`nothing to say for ${key}`);
  return sentence;
}

/** The form that the language has for that number, which fills `$1`; further values follow. */
export function sayCount(key: CountedKey, count: number, ...values: readonly string[]): string {
  const form = new Intl.PluralRules(say('locale')).select(count);
  const filled = [sayNumber(count), ...values];
  return found(`${key}_${form}`, filled) || say(`${key}_other` as MessageKey, ...filled);
}

/** The sentence with a node where `$1` stands, for a sentence that holds more than text. */
export function sayAround(key: MessageKey, node: Node): readonly (Node | string)[] {
  const [before = '', after = ''] = say(key, HOLE).split(HOLE);
  return [before, node, after].filter((part) => part !== '');
}

/** "2 tracking pixels, 1 share bar", as the language puts it. */
export function sayList(parts: readonly string[]): string {
  return new Intl.ListFormat(say('locale'), { type: 'unit', style: 'short' }).format(parts);
}

export function sayNumber(count: number): string {
  return new Intl.NumberFormat(say('locale')).format(count);
}

function found(key: string, values: readonly string[]): string {
  if (!lookUp) throw new Error(`${key} was to be said before speakWith() was called`);
  return lookUp(key, values);
}
