/** Finds where a link leads that only passes by somebody who notes it. */
import { redirects } from '../../rules/links.ts';
import type { RedirectRule } from '../../rules/rule.ts';
import { namesOf, parameterOf } from './parameters.ts';
import { isAt, isHost, placesOf, rulesByHost, spotOf } from './place.ts';
import type { Parts } from './plain.ts';

/** Those that name a host first: they know whose it is. */
const IN_ORDER = (redirects as readonly RedirectRule[]).toSorted((a, b) => Number(!a.at) - Number(!b.at));
const RULES = IN_ORDER.map((rule) => ({
  rule,
  places: rule.at && placesOf(rule.at),
  names: rule.to === undefined ? null : namesOf(rule.to),
}));

const rulesAt = rulesByHost(
  RULES,
  ({ places }, host) => !places || places.some((place) => isHost(host, place.host)),
);

export interface Unwrapped {
  readonly rule: RedirectRule;
  readonly to: URL;
}

/** @returns null for an address that is no detour, or whose end is no better place to be sent to */
export function unwrap(url: Parts): Unwrapped | null {
  const spot = spotOf(url);
  for (const { rule, places, names } of rulesAt(spot.hostname)) {
    if (places && !isAt(spot, places)) continue;
    if (rule.path && !rule.path.test(spot.pathname)) continue;
    const written = names
      ? parameterOf(url, (name, value) => names.has(name) && isAddress(value, rule))
      : writtenWithin(url, rule);
    const to = written === null ? null : parsed(written, rule);
    if (to && !(url.protocol === 'https:' && to.protocol === 'http:')) return { rule, to };
  }
  return null;
}

/** An address that begins without its scheme stands there as it is, its own escapes in it. */
function writtenWithin(url: Parts, rule: RedirectRule): string | null {
  const found = rule.within?.exec(url.pathname + url.search)?.groups?.to;
  return rule.written === 'without-scheme' ? (found ?? null) : decoded(found);
}

function isAddress(value: string, rule: RedirectRule): boolean {
  return parsed(value, rule) !== null;
}

/** Only what says that it is an address of the web: a path or a bare name would be guessed at. */
function parsed(written: string, rule: RedirectRule): URL | null {
  const address = spelledOut(written, rule);
  if (!/^https?:\/\/?[^/?#\s]/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  // https://bank.example@evil.example/ shows the one and goes to the other.
  url.username = '';
  url.password = '';
  return /[^.]\.[^.]/.test(url.hostname) ? url : null;
}

function spelledOut(written: string, rule: RedirectRule): string {
  if (rule.written === 'without-scheme') return `https://${written}`;
  if (rule.written !== 'proofpoint') return written;
  return decoded(written.replaceAll('_', '/').replaceAll('-', '%')) ?? '';
}

function decoded(text: string | undefined): string | null {
  try {
    return text === undefined ? null : decodeURIComponent(text);
  } catch {
    return null; // Not an address as a browser would write it.
  }
}
