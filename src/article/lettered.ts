/**
 * Patterns that speak of letters and marks (`\p{L}`, `\p{P}` …), written out for texts in Latin-1. A browser takes up
 * to three milliseconds to compile one that knows all of Unicode, and a page is read once: together they took longer
 * than reading it.
 */

export interface Lettered {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** All matches as they stand in the text; with the flag `g` only. */
  match(text: string): readonly string[];
  /** The same with what their groups hold. */
  matchAll(text: string): IterableIterator<RegExpExecArray>;
  replace(text: string, by: string): string;
}

/** Latin-1 and the marks that any language may have: no more letters or numbers than those of `CLASSES`. */
const LATIN = /^[\x20-\x7e\s\u00a0-\u00ff\u2000-\u205e\u20ac\u2122\u2190-\u21ff]*$/;

/** What a class holds of these. Scripts other than Latin hold nothing of them. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lo: 'ªº',
  N: '0-9²³¹¼-¾',
  M: '',
  P: String.raw`!-#%-*,-\/:;?@\[-\]_{}¡§«¶·»¿‐-‧‰-⁃⁅-⁑⁓-⁞`,
  S: String.raw`$+<->\^\x60|~¢-¦¨©¬®-±´¸×÷⁄⁒€™←-⇿`,
  Han: '',
  Hiragana: '',
  Katakana: '',
  Hangul: '',
  Thai: '',
  Arabic: '',
};
/** Where case counts for nothing, a letter of either case is one of both. */
const OF_EITHER_CASE = 'A-Za-zµÀ-ÖØ-öø-ÿ';

/** @param source as of a `RegExp` with the flag `u`, which is not among the flags */
export function lettered(source: string, flags = ''): Lettered {
  let latin: RegExp | undefined;
  let any: RegExp | undefined;
  const patternFor = (text: string): RegExp => {
    if (LATIN.test(text)) {
      latin ??= new RegExp(writtenOut(source, flags.includes('i')), flags);
      return latin;
    }
    any ??= new RegExp(source, `${flags}u`);
    return any;
  };
  return {
    test: (text) => patternFor(text).test(text),
    exec: (text) => patternFor(text).exec(text),
    match: (text) => text.match(patternFor(text)) ?? [],
    matchAll: (text) => text.matchAll(patternFor(text)),
    replace: (text, by) => text.replace(patternFor(text), by),
  };
}

/** A pattern with the flag `u`, as the rules have them, in the same way. */
export function letteredAs({ source, flags }: RegExp): Lettered {
  return lettered(source, flags.replace('u', ''));
}

/** Any letter. */
export const LETTER = lettered(String.raw`\p{L}`);

/** A class alone or within brackets. What is escaped is no bracket. */
const PARTS = /\\p\{(?:Script=)?(\w+)\}|\\.|[[\]]/g;

function writtenOut(source: string, anyCase: boolean): string {
  let inBrackets = false;
  return source.replace(PARTS, (part, name?: string) => {
    if (part === '[' || part === ']') inBrackets = part === '[';
    if (name === undefined) return part;
    const characters = anyCase && /^L[ul]$/.test(name) ? OF_EITHER_CASE : CLASSES[name];
    if (characters === undefined) throw new Error(`no letters of ${name} are known`);
    return inBrackets ? characters : `[${characters}]`;
  });
}
