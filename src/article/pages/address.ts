/** What an address says of pages: which number it holds, and what remains of it without. */
import { COUNTS_SOMETHING_ELSE, PAGE_IN_PATH, PAGE_PARAMETER } from '../../rules/page-words.ts';

/**
 * How a number stands in an address: after the word for a page, as a part of the path of its own, or as the end of one.
 * The word says the most. `/iphone-15` says nothing yet.
 */
export type NumberKind = 'word' | 'segment' | 'suffix';

export interface Numbered {
  /** The address without the number, to be compared. */
  readonly stem: string;
  readonly number: number;
  readonly kind: NumberKind;
}

/** Four digits are a year, or a key. */
const MOST = 999;

/** Parameters that say where a person came from are no part of what is shown. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|cmp|cid|mc_\w+|ns_\w+)$/i;

/** @returns the stem of an address that holds no number */
export function stemOf(url: URL): string {
  return `${pathOf(url.pathname)}${queryOf(url)}`;
}

/** @returns each way in which the address may hold the number of a page */
export function numbersIn(url: URL): readonly Numbered[] {
  return [...inQuery(url), ...inPath(url)].filter(({ number }) => number <= MOST);
}

function inQuery(url: URL): Numbered[] {
  return [...url.searchParams].flatMap(([name, value]) => {
    if (!PAGE_PARAMETER.test(name) || !/^\d{1,3}$/.test(value)) return [];
    const without = new URL(url);
    without.searchParams.delete(name);
    return { stem: stemOf(without), number: Number(value), kind: 'word' as const };
  });
}

const END = /^(?<before>.+?)(?<mark>[-_/.,]|(?<=\D))(?<number>\d{1,3})(?<suffix>\.[a-z]{3,5})?\/?$/i;
const WORD_BEFORE = /(?:(?<mark>[-_/.,])|(?<![^-_/.,\d]))(?<word>[^-_/.,\d]+)[-_/.,=]?$/u;

function inPath(url: URL): Numbered[] {
  const end = END.exec(url.pathname)?.groups;
  if (!end) return [];
  const { before = '', mark = '', suffix = '' } = end;
  const number = Number(end.number);
  const query = queryOf(url);
  const stem = (path: string) => `${pathOf(path + suffix)}${query}`;
  const path = decoded(before);
  const worded = WORD_BEFORE.exec(path);
  if (worded?.groups?.mark && PAGE_IN_PATH.test(worded.groups.word ?? '')) {
    // `/p/2` with nothing before it is a list; so is `/page/2` of the whole site.
    return worded.index > 0 ? [{ stem: stem(path.slice(0, worded.index)), number, kind: 'word' }] : [];
  }
  if (COUNTS_SOMETHING_ELSE.test(path)) return [];
  if (mark === '/') return [{ stem: stem(before), number, kind: 'segment' }];
  // `index2.html` beside `index.html`: elsewhere a number that is stuck to a word is part of the word.
  if (mark === '' && !/\/index$/i.test(before)) return [];
  return [{ stem: stem(before), number, kind: 'suffix' }];
}

/** `/a/`, `/a`, `/a.html` and `/a/index.html` are one: pages of an article are not told apart by them. */
function pathOf(path: string): string {
  return decoded(path)
    .replace(/\.(?:s?html?|php\d?|aspx?|jsp|cfm)$/i, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\/index$/i, '');
}

function queryOf(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // Not UTF-8: compared as it is.
  }
}
