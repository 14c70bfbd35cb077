import { lettered } from './lettered.ts';

/**
 * Reading speed by language: Trauzettel-Klosinski and Dietz, "Standardized assessment of reading performance"
 * (IReST, 2012), mean of silent readers. Words a minute; characters a minute for Chinese and Japanese.
 */
const SPEEDS: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 357,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 255,
};
const COUNTED_BY_CHARACTER = new Set(['ja', 'zh']);
const DEFAULT_SPEED = 200;
const WORDS = lettered(String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*`, 'g');

/** @returns words, or characters for Chinese and Japanese, which put no spaces between words */
export function countWords(text: string, language: string): number {
  if (countsCharacters(language)) return [...text.replace(/[\s\p{P}]/gu, '')].length;
  return WORDS.match(text).length;
}

/** Whether what is counted as the words of a language are its characters. */
export function countsCharacters(language: string): boolean {
  return COUNTED_BY_CHARACTER.has(baseOf(language));
}

/** @returns whole minutes, at least 1 */
export function minutesToRead(wordCount: number, language: string): number {
  return Math.max(1, Math.round(wordCount / (SPEEDS[baseOf(language)] ?? DEFAULT_SPEED)));
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
