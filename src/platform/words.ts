/** The sentences of `_locales`, in the browser's language or in English. */
import { browser } from './browser.ts';

export function lookUpWords(key: string, values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}
