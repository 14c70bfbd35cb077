/** Whether an address stands at a place that a rule names. */
import { isWithin } from '../scrub/addresses.ts';

/** @param pattern `paper.example` and its subdomains; `shop.*` is a name under the ending of any country */
export function isHost(host: string, pattern: string): boolean {
  if (!pattern.endsWith('.*')) return isWithin(host, pattern);
  const name = pattern.slice(0, -2);
  const ending = host.startsWith(`${name}.`) ? host.slice(name.length) : host.split(`.${name}`, 2)[1];
  return ending !== undefined && /^(?:\.[a-z]{2,3}){1,2}$/.test(ending);
}

/** A host, and the path that counts with what is below it: `/` for all of them. */
export interface Place {
  readonly host: string;
  readonly below: string;
}

/** @param texts `host` or `host/path` */
export function placesOf(texts: readonly string[]): readonly Place[] {
  return texts.map((text) => {
    const [host = '', ...path] = text.split('/');
    return { host, below: `/${path.join('/')}` };
  });
}

/** What is asked of an address: a `URL` takes it out anew each time. */
export type Spot = Pick<URL, 'hostname' | 'pathname'>;

export function spotOf({ hostname, pathname }: Spot): Spot {
  return { hostname, pathname };
}

/** Hosts that are remembered: a page leads to few, and a list of all that there are must not grow for ever. */
const MOST_HOSTS = 1_000;

/**
 * @param mayHold whether a rule has anything to say of addresses at a host
 * @returns a function that finds those rules, in their order: looked for once a host
 */
export function rulesByHost<Rule>(
  rules: readonly Rule[],
  mayHold: (rule: Rule, host: string) => boolean,
): (host: string) => readonly Rule[] {
  const known = new Map<string, readonly Rule[]>();
  return (host) => {
    const found = known.get(host) ?? rules.filter((rule) => mayHold(rule, host));
    if (known.size >= MOST_HOSTS) known.clear();
    known.set(host, found);
    return found;
  };
}

export function isAt({ hostname, pathname }: Spot, places: readonly Place[]): boolean {
  return places.some(
    ({ host, below }) =>
      isHost(hostname, host) && (below === '/' || pathname === below || pathname.startsWith(`${below}/`)),
  );
}
