/** The language of a text, by its script or its small words: for pages that do not say, or say a default. */
import { lettered } from '../lettered.ts';

/** Scripts that one language of the news mostly has to itself. */
const SCRIPTS: ReadonlyArray<readonly [language: string, pattern: RegExp]> = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Small words that no other language here has in such numbers; of the languages that use few of them, more. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of that with for was',
  de: 'der und die nicht mit ist das',
  fr: 'les des est dans une que pour',
  es: 'los las una por con del que',
  it: 'della che gli una sono con per',
  pt: 'não uma dos para com mais que o do em um os ao',
  nl: 'het een van niet dat zijn voor',
  sv: 'och att det som för inte med',
  da: 'og det til ikke af som på sig blev efter ud hun',
  no: 'og det til ikke av som på seg ble etter ut bare',
  fi: 'ja että oli mutta myös ovat sekä on ei joka kun se niin jo',
  pl: 'nie się jest jak oraz przez który w że od są tylko',
  cs: 'je se že jako byl podle který ale aby když jsou už',
  tr: 've bir için ile olarak daha çok bu da ise değil ne',
};

/** Each small word with the languages that have it: a text is walked once, not once a language. */
const LANGUAGES_OF_WORD = new Map<string, string[]>();
for (const [language, list] of Object.entries(SMALL_WORDS)) {
  for (const word of list.split(' '))
    LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), language]);
}
const WORDS = lettered(String.raw`\p{L}+`, 'g');
const LATIN_ONLY = /^[\0-\u024f\u2000-\u20cf\u2100-\u27bf]*$/;

/** @returns the language of a text of some length, or null when it is too short or nothing stands out */
export function languageOfText(text: string): string | null {
  const words = WORDS.match(text.toLowerCase());
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  if (letters < 80) return null;
  for (const [language, pattern] of LATIN_ONLY.test(text) ? [] : SCRIPTS) {
    const share = (text.match(pattern)?.length ?? 0) / letters;
    if (share > (language === 'uk' ? 0.04 : language === 'ja' ? 0.15 : 0.5)) return language;
  }
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF_WORD.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  let best: string | null = null;
  let bestShare = 0.06;
  for (const language of Object.keys(SMALL_WORDS)) {
    const share = (counts.get(language) ?? 0) / words.length;
    if (share > bestShare) [best, bestShare] = [language, share];
  }
  return best;
}

/** Whether the language was told by its script: surer than small words, and than what the page says. */
export function hasOwnScript(language: string): boolean {
  return !Object.hasOwn(SMALL_WORDS, language);
}
