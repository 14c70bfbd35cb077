/** Plain text out of metadata values: pages escape them twice, or put markup into them. */

import { lettered } from '../lettered.ts';
import { foldSpace } from '../text.ts';

/** The entities seen in metadata values. A browser has decoded the attribute once; these are left when it was escaped twice. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  shy: '',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  copy: '©',
  bull: '•',
  middot: '·',
  euro: '€',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  ccedil: 'ç',
  ecirc: 'ê',
  ocirc: 'ô',
  oacute: 'ó',
  iacute: 'í',
  uacute: 'ú',
  ntilde: 'ñ',
  aring: 'å',
  oslash: 'ø',
  aelig: 'æ',
  Eacute: 'É',
  iexcl: '¡',
  iquest: '¿',
};

/** @returns one line of text, entities decoded, tags dropped */
export function plainText(value: string): string {
  const decoded = value.includes('&') ? decodeEntities(decodeEntities(value)) : value;
  const bare = decoded.includes('<') ? decoded.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ') : decoded;
  return foldSpace(bare.replace(/[\u00ad\u200b\u2060\ufeff]/g, ''));
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole;
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The same few lines are compared with each other again and again. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 200;

function wordsOf(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const words = new Set(tokensOf(text));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

const WORDS = lettered(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+`,
  'g',
);
/** Most lines need no more. */
const ASCII = /^[\x20-\x7e]*$/;

/** Words for comparing: lower case, no punctuation; every character of a script without spaces is a word. */
export function tokensOf(text: string): readonly string[] {
  if (ASCII.test(text))
    return (
      text
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z\d]+/g) ?? []
    );
  return WORDS.match(
    text
      .toLowerCase()
      .normalize('NFKC')
      .replace(/['’\u00ad\u200b]/g, ''),
  );
}

/** The share of the words of `part` that are in `whole`, 0 to 1. */
export function shareOf(part: string, whole: string): number {
  const words = wordsOf(part);
  if (words.size === 0) return 0;
  const all = wordsOf(whole);
  let found = 0;
  for (const word of words) if (all.has(word)) found += 1;
  return found / words.size;
}

/** How alike two lines are, 0 to 1: neither may have much that the other has not. */
export function likeness(a: string, b: string): number {
  return Math.min(shareOf(a, b), shareOf(b, a));
}

const keys = new Map<string, string>();

/** Two lines that differ only in case, punctuation or spacing have the same key. */
export function keyOf(text: string): string {
  const before = keys.get(text);
  if (before !== undefined) return before;
  const key = tokensOf(text).join(' ');
  if (keys.size >= MOST_KNOWN) keys.clear();
  keys.set(text, key);
  return key;
}

/**
 * Whether a dek says again what a paragraph says, in part or with a word before it: one of a few words may well use words
 * of the first paragraph.
 */
export function repeats(dek: string, paragraph: string): boolean {
  const [short, long] = [keyOf(dek), keyOf(paragraph)];
  return (
    long.includes(short) ||
    short.includes(long) ||
    shareOf(paragraph, dek) >= 0.8 ||
    likeness(dek, paragraph) > 0.7
  );
}
