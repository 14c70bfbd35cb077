/**
 * Chooses among candidates. The first found does not win by being first: sources that agree and do not copy from
 * each other count as more than one source that stands alone.
 */
import type { Claim, Rival } from '../types.ts';
import type { Candidate } from './candidate.ts';

/** A field stays empty rather than show a value that is less sure than this. */
export const LEAST_TRUST = 0.4;

/** Added for every further kind of source that gives the same value. */
const AGREEMENT = 0.1;
const MOST_RIVALS = 5;

/**
 * @param sameAs the key by which values are compared: two candidates with the same key agree
 * @returns the best value with the runners-up that disagree, or null when nothing is trustworthy
 */
export function settle<T>(
  candidates: readonly Candidate<T>[],
  sameAs: (value: T) => string,
): (Claim<T> & { readonly winner: Candidate<T> }) | null {
  const groups = new Map<string, Candidate<T>[]>();
  for (const candidate of candidates) {
    const key = sameAs(candidate.value);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  const ranked = [...groups.values()]
    .map((group) => ({ best: mostTrusted(group), score: scoreOf(group) }))
    .sort((a, b) => b.score - a.score);
  const [first, ...rest] = ranked;
  if (!first || first.score < LEAST_TRUST) return null;
  const others: Rival<T>[] = rest
    .slice(0, MOST_RIVALS)
    .map(({ best }) => ({ value: best.value, source: best.source }));
  return {
    value: first.best.value,
    source: first.best.source,
    confidence: Math.round(Math.min(first.score, 1) * 100) / 100,
    ...(others.length > 0 && { others }),
    winner: first.best,
  };
}

/** The same, without what only this folder needs. */
export function claimOf<T>(
  candidates: readonly Candidate<T>[],
  sameAs: (value: T) => string,
): Claim<T> | null {
  const settled = settle(candidates, sameAs);
  if (!settled) return null;
  const { winner: _, ...claim } = settled;
  return claim;
}

function mostTrusted<T>(group: readonly Candidate<T>[]): Candidate<T> {
  return group.reduce((best, candidate) => (candidate.trust > best.trust ? candidate : best));
}

function scoreOf<T>(group: readonly Candidate<T>[]): number {
  const kinds = new Set(group.map(({ source }) => source.split(' ', 1)[0]));
  return mostTrusted(group).trust + AGREEMENT * (kinds.size - 1);
}
