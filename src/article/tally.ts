/** Counts what was removed: for the number on the toolbar button and for the totals over time. */
import type { Removal, RemovalKind, Tally } from './types.ts';

/** That a page has menus is no news: they are listed, and counted nowhere. */
export function isCounted({ kind }: Pick<Removal, 'kind'>): boolean {
  return kind !== 'chrome';
}

/** @returns the tally of one page */
export function tallyOf(removed: readonly Removal[]): Tally {
  const kinds = new Map<RemovalKind, number>();
  const owners = new Map<string, number>();
  for (const { kind, owner } of removed.filter(isCounted)) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (owner) owners.set(owner, (owners.get(owner) ?? 0) + 1);
  }
  return { pages: 1, kinds: Object.fromEntries(kinds), owners: Object.fromEntries(owners) };
}

/** @returns how many things a tally counts */
export function countOf({ kinds }: Pick<Tally, 'kinds'>): number {
  return Object.values(kinds).reduce((sum, count) => sum + count, 0);
}
