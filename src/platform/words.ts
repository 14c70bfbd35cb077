/** The sentences of `_locales`, in the browser's language or in English. */
import { browser } from './browser.ts';

/** By key, as it was said last. */
const said = new Map<string, string>();

/**
 * After an update or a reload of the extension, a reader that is open from before has no words any more: it goes on with
 * those it has said.
 */
export function lookUpWords(key: string, values: readonly string[]): string {
  try {
    const sentence = browser.i18n.getMessage(key, [...values]);
    said.set(key, sentence);
    return sentence;
  } catch {
    return said.get(key) ?? '…';
  }
}
