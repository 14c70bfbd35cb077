/**
 * The origins a browser must have granted before it lets us block: measured in both, it stops a request only where the
 * extension has access to the page *and* to the address that is asked for (docs/decisions/0011-blocking.md).
 */
import { type BlockingLevel, type Place, placesOf } from './places.ts';

/**
 * Where people are signed in beside the pixel, the one host that has it: access to all of google.com would be access
 * to a person's mail.
 */
const ONE_HOST: Readonly<Record<string, string>> = {
  'facebook.com': 'www.facebook.com',
  'google.com': 'www.google.com',
};

/** @returns match patterns, sorted. Each with `*.`, which no pattern of a site has: sites stay told apart from them. */
export function trackerOrigins(level: BlockingLevel): string[] {
  const hosts = placesOf(level).blocked.flatMap(hostToAsk);
  const needed = hosts.filter((host) => !hosts.some((broader) => host.endsWith(`.${broader}`)));
  return [...new Set(needed)].sort().map((host) => `*://*.${host}/*`);
}

/** What a site hosts itself is covered by the grant of the site. */
function hostToAsk({ host }: Place): readonly string[] {
  return host === null ? [] : [ONE_HOST[host] ?? host];
}
