/** How wide the letters of a language are, beside the zero by which a line is measured: `reader.css` has the figures. */

/**
 * Joined letters are narrower, those of Cyrillic wider. Only some of our typefaces have Cyrillic and Greek ones, and none the
 * others: those are of the system's fonts, whichever is chosen.
 */
const LETTERS: ReadonlyArray<readonly [name: string, languages: RegExp]> = [
  ['joined', /^(?:ar|ckb|fa|ps|ur)(?:-|$)/i],
  ['cyrillic', /^(?:be|bg|kk|ky|mk|mn|ru|sr(?!-latn)|tg|uk)(?:-|$)/i],
  ['greek', /^el(?:-|$)/i],
  ['wide', /^(?:he|hi|iw|mr|ne|th|yi)(?:-|$)/i],
  ['square', /^(?:ja|ko|zh)(?:-|$)/i],
];

/** @returns false for letters as wide as those of English */
export function lettersOf(language: string): string | false {
  return LETTERS.find(([, languages]) => languages.test(language))?.[0] ?? false;
}
