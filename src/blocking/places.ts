/** The addresses of `rules/trackers.ts`, taken apart: which of them a level blocks, and which of those it must spare. */
import type { TrackerRule } from '../rules/rule.ts';
import { trackers } from '../rules/trackers.ts';

export type BlockingLevel = 'default' | 'strict';

export interface Place {
  /** With its subdomains; null for software that sites host themselves. */
  readonly host: string | null;
  /** Without the leading slash; empty for the whole host. */
  readonly path: string;
}

export interface Places {
  readonly blocked: readonly Place[];
  /** Lie below a place that is blocked, and belong to a rule that is not: the longer address wins, as in `scrub`. */
  readonly spared: readonly Place[];
}

/** @param rules other than all of them in tests only */
export function placesOf(level: BlockingLevel, rules: readonly TrackerRule[] = trackers): Places {
  const isBlocked = ({ blocking }: TrackerRule) => !blocking || blocking.level === level;
  const blocked = rules.filter(isBlocked).flatMap(placesOfRule);
  const others = rules.filter((rule) => !isBlocked(rule)).flatMap(placesOfRule);
  return { blocked, spared: others.filter((place) => blocked.some((broader) => lies(place, broader))) };
}

function placesOfRule({ match }: TrackerRule): readonly Place[] {
  return match.map((place) => {
    const slash = place.indexOf('/');
    const host = slash < 0 ? place : place.slice(0, slash);
    return { host: host === '*' ? null : host, path: slash < 0 ? '' : place.slice(slash + 1) };
  });
}

function lies({ host, path }: Place, below: Place): boolean {
  if (host === null || below.host === null) return false;
  if (host === below.host) return path !== below.path && path.startsWith(below.path);
  return host.endsWith(`.${below.host}`) && below.path === '';
}
