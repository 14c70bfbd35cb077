/**
 * A tally as it comes from a message or from storage: whatever is in it, a sound one comes out.
 * Knows nothing of the browser, so that it is tested without one.
 */
import type { RemovalKind, Tally } from '../article/types.ts';

/** A kind that is new does not compile until it is here. */
const KINDS = Object.keys({
  pixel: true,
  beacon: true,
  analytics: true,
  'tag-manager': true,
  link: true,
  ad: true,
  'share-bar': true,
  'social-widget': true,
  embed: true,
  newsletter: true,
  comments: true,
  consent: true,
  related: true,
  placeholder: true,
  chrome: true,
} satisfies Record<RemovalKind, true>) as readonly RemovalKind[];

/** Owners are those of our rules, fewer than a hundred: more, or longer names, are not ours. */
export const MOST_OWNERS = 100;
const LONGEST_OWNER = 40;
const LARGEST_COUNT = 1e12;

export const NOTHING: Tally = { pages: 0, kinds: {}, owners: {} };

/** What is no count is left out; what is no tally is nothing. */
export function parseTally(value: unknown): Tally {
  const { pages, kinds, owners } = recordOf(value);
  const named = recordOf(kinds);
  const counts = (entries: readonly (readonly [string, unknown])[]) =>
    Object.fromEntries(
      entries.map(([name, count]) => [name, countFrom(count)] as const).filter(([, count]) => count > 0),
    );
  return {
    pages: countFrom(pages),
    kinds: counts(KINDS.map((kind) => [kind, Object.hasOwn(named, kind) ? named[kind] : 0] as const)),
    owners: mostOf(counts(Object.entries(recordOf(owners)).filter(([name]) => isOwner(name)))),
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    pages: Math.min(LARGEST_COUNT, a.pages + b.pages),
    kinds: added(a.kinds, b.kinds),
    owners: mostOf(added(a.owners, b.owners)),
  };
}

type Counts = Readonly<Record<string, number>>;

function added(a: Counts, b: Counts): Counts {
  const sums = new Map(Object.entries(a));
  for (const [name, count] of Object.entries(b)) {
    sums.set(name, Math.min(LARGEST_COUNT, (sums.get(name) ?? 0) + count));
  }
  return Object.fromEntries(sums);
}

/** The owners with the highest counts, where there are more than are kept. */
function mostOf(counts: Counts): Counts {
  const entries = Object.entries(counts);
  if (entries.length <= MOST_OWNERS) return counts;
  return Object.fromEntries(entries.sort(([, a], [, b]) => b - a).slice(0, MOST_OWNERS));
}

function countFrom(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
    ? Math.min(value, LARGEST_COUNT)
    : 0;
}

function isOwner(name: string): boolean {
  return name.length <= LONGEST_OWNER && name.trim() !== '' && name !== '__proto__';
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
