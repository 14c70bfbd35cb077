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
const BEGINS_WORD = lettered(String.raw`[\p{L}\p{N}]`);
const GOES_ON = lettered(String.raw`[\p{M}'’.-]`);
/** Of characters that take two code units only the pattern knows what they are. */
const IN_TWO_UNITS = /[\ud800-\udfff]/;

/** @returns words, or characters for Chinese and Japanese, which put no spaces between words */
export function countWords(text: string, language: string): number {
  if (countsCharacters(language)) return [...text.replace(/[\s\p{P}]/gu, '')].length;
  return IN_TWO_UNITS.test(text) ? WORDS.match(text).length : countPlainWords(text);
}

const OUTSIDE = 1;
const WITHIN = 2;
const BEGINS = 3;
/** What a character is to a word, by its code: asked once of each that is met, 0 for others. */
const roles = new Uint8Array(0x1_0000);

/** The same as the pattern's matches, without a list of a million words. */
function countPlainWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const role = roles[code] || roleOf(code);
    if (role === BEGINS && !inWord) words += 1;
    inWord = role === BEGINS || (inWord && role === WITHIN);
  }
  return words;
}

function roleOf(code: number): number {
  const character = String.fromCharCode(code);
  const role = BEGINS_WORD.test(character) ? BEGINS : GOES_ON.test(character) ? WITHIN : OUTSIDE;
  roles[code] = role;
  return role;
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
