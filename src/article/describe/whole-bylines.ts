/** What is printed against what data says: whole lists, people behind accounts and houses. */
import type { Candidate } from './candidate.ts';
import { isFullName, isSite, type NameContext, personKey, plausibility } from './names.ts';
import { keyOf } from './plain.ts';
import { isShortFor } from './spelled-out.ts';

/** Printed for readers, so more about this article than a `<meta>` that every page of the site may share. */
export const BYLINE_TRUST = 0.74;
/** At most this plausible are names of accounts: "jane.roe", "jroe". */
const MOST_OF_ACCOUNT = 0.7;
/** Trust in an account where a full name is printed by the headline. */
const BESIDE_PRINT = 0.5;
const PRINTED = /^(?:byline$|element |name by the headline$)/;
/** Above what is trusted most. */
const ABOVE = 0.2;

type People = readonly string[];

/**
 * Data often names the first author only: a printed list that holds the same people and more is the whole of it. And
 * software names the account that entered the text, or the house: where the one byline under the headline names
 * somebody else, that is who wrote it.
 *
 * @param title the page's `<title>`
 */
export function withWholeBylines(
  candidates: readonly Candidate<People>[],
  title: string,
  context: NameContext,
): Candidate<People>[] {
  const most = Math.max(0, ...candidates.map(({ trust }) => trust));
  const best = candidates.find(({ trust }) => trust === most);
  // A site of two words, called a person by its data, looks like one; its name closes the title.
  const tail = endOf(title);
  const isHouse = (name: string) => isSite(name, context) || keyOf(name) === tail;
  const isAccount = (name: string) => plausibility(name) <= MOST_OF_ACCOUNT || isHouse(name);
  const isPrinted = candidates.some(
    ({ value, source }) => PRINTED.test(source) && value.every((name) => isFullName(name) && !isHouse(name)),
  );
  const isOnly = new Set(candidates.filter(isByline).map(({ value }) => keyOfAll(value))).size === 1;
  return candidates.map((candidate) => {
    const { value, trust } = candidate;
    if (isPrinted && value.every(isAccount)) return { ...candidate, trust: trust * BESIDE_PRINT };
    if (!best) return candidate;
    const isOther = isOnly && isByline(candidate) && namesSomebodyElse(candidate, best);
    return isWholeOf(candidate, best) || isOther ? { ...candidate, trust: most + ABOVE } : candidate;
  });
}

function endOf(title: string): string {
  const parts = title.split(/\s[|–—·•»-]\s/);
  return parts.length > 1 ? keyOf(parts.at(-1) ?? '') : '';
}

function isByline({ source }: Candidate<People>): boolean {
  return source === 'byline';
}

function keyOfAll(people: People): string {
  return people.map(personKey).sort().join('|');
}

function shared(one: People, other: People): number {
  const keys = new Set(one.map(personKey));
  return other.filter((name) => keys.has(personKey(name))).length;
}

function isWholeOf(candidate: Candidate<People>, best: Candidate<People>): boolean {
  const { value, source } = candidate;
  if (!/^byline$|^element .*(?:byline|author-name)/.test(source) || !value.every(isFullName)) return false;
  const all = new Set(value.map(personKey)).size;
  const isWhole = shared(value, best.value) === best.value.length && best.value.length < all;
  return isWhole && (isByline(candidate) || /^(?:json-ld|meta|property)/.test(best.source));
}

function namesSomebodyElse({ value, trust }: Candidate<People>, best: Candidate<People>): boolean {
  if (shared(value, best.value) > 0) return false;
  if (value.every(isFullName)) return trust >= BYLINE_TRUST;
  // The author in a `<meta>`, and nowhere else, is often that of the site.
  const [only = ''] = value;
  return (
    best.source === 'meta author' &&
    value.length === 1 &&
    plausibility(only) > MOST_OF_ACCOUNT &&
    trust >= BYLINE_TRUST * plausibility(only) &&
    !best.value.some((name) => isShortFor(only, name))
  );
}
