/** Takes parameters out of an address and leaves every other byte of it as it is: some servers count on the bytes. */

import type { Parts } from './plain.ts';

/**
 * @param isTaken asked with names as a server reads them, in lower case
 * @returns the names that were taken
 */
export function withoutParameters(url: URL, isTaken: (name: string) => boolean): readonly string[] {
  const query = partsOf(url.search);
  const kept = query.filter(({ name }) => name === '' || !isTaken(name));
  const taken = query.filter((part) => !kept.includes(part));
  if (taken.length > 0) url.search = kept.map(({ text }) => text).join('&');
  // Behind # a page keeps places and states of its own: it is touched where nothing else would be left.
  const behind = partsOf(url.hash);
  if (behind.length > 0 && behind.every(({ name }) => name !== '' && isTaken(name))) {
    url.hash = '';
    taken.push(...behind);
  }
  return [...new Set(taken.map(({ name }) => name))];
}

/** @param text with its `?` or `#`, or empty */
function partsOf(text: string): readonly { readonly text: string; readonly name: string }[] {
  if (text === '') return [];
  return text
    .slice(1)
    .split('&')
    .map((part) => ({ text: part, name: nameOf(part) }));
}

export interface Names {
  has(name: string): boolean;
}

/** @param text names in lower case, spaces between them; `utm_*` is every name that begins so */
export function namesOf(text: string): Names {
  const names = text.split(' ');
  const whole = new Set(names.filter((name) => !name.endsWith('*')));
  const starts = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return { has: (name) => whole.has(name) || starts.some((start) => name.startsWith(start)) };
}

/** @returns the first value that `isWanted`, percent-encoding undone; null when there is none */
export function parameterOf(url: Parts, isWanted: (name: string, value: string) => boolean): string | null {
  if (url.search === '') return null;
  for (const [name, value] of url.searchParams) if (isWanted(name.toLowerCase(), value)) return value;
  return null;
}

function nameOf(part: string): string {
  const name = part.split('=', 1)[0] as string;
  // An ampersand that was escaped twice on its way into the page.
  return decoded(name).toLowerCase().replace(/^amp;/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray percent sign: the name is taken as it stands.
  }
}
