/** The whole name of somebody whom data names by a first name or an account: where the page gives it elsewhere. */
import type { Candidate } from './candidate.ts';
import { fold } from './fold.ts';
import { isFullName, personKey } from './names.ts';
import { keyOf } from './plain.ts';

/** "Zoe", "zsample" or "zoe_sample" of data becomes the only Zoe Sample among all candidates; how somebody signs in print stays. */
export function spelledOut(
  candidates: readonly Candidate<readonly string[]>[],
): readonly Candidate<readonly string[]>[] {
  const full = new Map(
    candidates.flatMap(({ value }) => value.filter(isFullName).map((name) => [personKey(name), name])),
  );
  if (full.size === 0) return candidates;
  const longOf = (name: string): string => {
    const longer = isFullName(name) ? [] : [...full.values()].filter((other) => isShortFor(name, other));
    return longer.length === 1 ? (longer[0] ?? name) : name;
  };
  return candidates.map((candidate) =>
    isFromData(candidate.source) ? { ...candidate, value: candidate.value.map(longOf) } : candidate,
  );
}

/** Written for machines, by software that knows accounts. */
export function isFromData(source: string): boolean {
  return /^(?:json-ld|meta)\b/.test(source);
}

/** Whether a name is the first name of a full one, or an account made of its parts. */
export function isShortFor(name: string, full: string): boolean {
  const words = keyOf(fold(full)).split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const short = keyOf(fold(name)).replaceAll(' ', '');
  return [first, words.join(''), `${first}${last}`, `${first.slice(0, 1)}${last}`].includes(short);
}
