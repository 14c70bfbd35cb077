/** Finds whose an address is: hosts by a walk over their suffixes, self-hosted software by its path. */
import type { EmbedRule, TrackerRule } from '../../rules/rule.ts';
import { isPictureFile } from './picture-address.ts';

interface Place<R> {
  /** Of a host, without the leading slash and empty for all of it; of any host, with the slash. */
  readonly path: string;
  readonly rule: R;
}

export interface Directory<R> {
  readonly hosts: ReadonlyMap<string, readonly Place<R>[]>;
  /** Longest path first. */
  readonly paths: readonly Place<R>[];
}

export interface Address {
  readonly host: string;
  /** Path and query, without the leading slash. */
  readonly rest: string;
}

export function directoryOf<R extends TrackerRule | EmbedRule>(rules: readonly R[]): Directory<R> {
  const hosts = new Map<string, Place<R>[]>();
  const paths: Place<R>[] = [];
  for (const rule of rules) {
    for (const place of rule.match) {
      const slash = place.indexOf('/');
      const host = slash < 0 ? place : place.slice(0, slash);
      const path = slash < 0 ? '' : place.slice(slash + 1);
      if (host === '*') paths.push({ path: `/${path}`, rule });
      else hosts.set(host, [...(hosts.get(host) ?? []), { path, rule }]);
    }
  }
  const longestFirst = (a: Place<R>, b: Place<R>) => b.path.length - a.path.length;
  for (const places of hosts.values()) places.sort(longestFirst);
  return { hosts, paths: paths.sort(longestFirst) };
}

/**
 * @param pageHost the site that is read: a company's own pages may show its own pictures
 * @returns the rule of the longest host and path that fits
 */
export function ownerOf<R>(directory: Directory<R>, address: Address, pageHost: string): R | null {
  for (let host = address.host; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const places = directory.hosts.get(host);
    if (!places || isWithin(pageHost, host)) continue;
    const place = places.find(({ path }) => isBelow(address.rest, path));
    if (place) return place.rule;
  }
  // On a host that nobody knows, a folder of that name may hold photos.
  if (isPictureFile(address)) return null;
  const rest = `/${address.rest}`;
  return directory.paths.find(({ path }) => rest.includes(path))?.rule ?? null;
}

const ADDRESS = /^\s*(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:\s]+)(?::\d+)?\/?([^#\s]*)/i;

/** @returns null for addresses on the page's own host (relative ones) and for other schemes */
export function addressOf(url: string | null): Address | null {
  const parts = url ? ADDRESS.exec(url) : null;
  return parts ? { host: (parts[1] as string).toLowerCase(), rest: parts[2] as string } : null;
}

/** @returns whether a host belongs to the site of the page, above or below it */
export function isOwnHost(host: string, pageHost: string): boolean {
  const site = pageHost.replace(/^www\./, '');
  return isWithin(host, site) || isWithin(site, host.replace(/^www\./, ''));
}

export function isWithin(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}

/** `tr` is the start of `tr?id=1` and `tr/`, not of `travel`. */
function isBelow(rest: string, path: string): boolean {
  return rest.startsWith(path) && (path === '' || !/[a-z0-9]/i.test(rest[path.length] ?? ''));
}
