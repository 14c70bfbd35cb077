/**
 * An address as it should be followed and passed on: without detours that note who passes, and without parameters that
 * say where somebody comes from. What decides which page is shown stays, and so does what pays the site.
 */

import common from '../../rules/link-parameters.json' with { type: 'json' };
import { parameters } from '../../rules/links.ts';
import type { ParameterRule } from '../../rules/rule.ts';
import { type Affiliate, affiliateOf } from './affiliate.ts';
import { type Names, namesOf, withoutParameters } from './parameters.ts';
import { isHost, rulesByHost } from './place.ts';
import { plainParts } from './plain.ts';
import { unwrap } from './unwrap.ts';

/** Something that was taken out of an address, or the way round that was cut short. */
export interface Trace {
  readonly rule: string;
  readonly owner: string | null;
  readonly product: string;
  /** The host, and the names of parameters when there are any. */
  readonly what: string;
}

export interface CleanAddress {
  readonly href: string;
  readonly traces: readonly Trace[];
  readonly affiliate: Affiliate | null;
}

type Finder = Pick<ParameterRule, 'id' | 'owner' | 'product' | 'hosts'> & { readonly names: Names };

/** Ways round ways round: what is wrapped more often is somebody's game. */
const DEEPEST = 4;
/** A query that is signed is refused when a byte of it is missing. */
const SIGNED = /[?&](?:x-amz-signature|x-goog-signature|signature|sig|hmac)=/i;
/** The query is part of another address, by which an archive knows its copy. */
const QUOTED = /\/https?:\//i;

const COMMON = { id: 'link-common', owner: null, product: 'Tracking parameters' } as const;
const RULES: readonly Finder[] = [
  ...(parameters as readonly ParameterRule[]).map((rule) => ({
    ...rule,
    names: namesOf(rule.names),
  })),
  { ...COMMON, names: namesOf(common.everywhere) },
  ...Object.entries(common.sites).map(([host, names]) => ({
    ...COMMON,
    hosts: [host],
    names: namesOf(names),
  })),
];

const rulesAt = rulesByHost(
  RULES,
  ({ hosts }, host) => !hosts || hosts.some((pattern) => isHost(host, pattern)),
);

/**
 * @param address any text; what is no http(s) address comes back as it is
 * @param isPaid the page says that the link is paid for: its way is part of the deal
 */
export function cleanAddress(address: string, isPaid = false): CleanAddress {
  const untouched = { href: address, traces: [], affiliate: null };
  const plain = plainParts(address);
  if (plain && !affiliateOf(plain) && !unwrap(plain)) return untouched;
  let url = /^https?:/i.test(address) ? parsed(address) : null;
  if (!url) return untouched;
  const traces: Trace[] = [];
  let affiliate = affiliateOf(url);
  for (let depth = 0; depth < DEEPEST && !affiliate && !isPaid; depth += 1) {
    const unwrapped = unwrap(url);
    if (!unwrapped) break;
    const { id: rule, owner, product } = unwrapped.rule;
    traces.push({ rule, owner, product, what: url.hostname });
    url = unwrapped.to;
    affiliate = affiliateOf(url);
  }
  if (!affiliate?.isWhole && !SIGNED.test(url.search) && !QUOTED.test(url.pathname))
    traces.push(...takeParameters(url));
  return traces.length === 0 ? { ...untouched, affiliate } : { href: url.href, traces, affiliate };
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null; // No address: it comes back as it is.
  }
}

function takeParameters(url: URL): readonly Trace[] {
  if (url.search === '' && !url.hash.includes('=')) return []; // As with most links.
  return rulesAt(url.hostname).flatMap(({ id, owner, product, names }) => {
    const taken = withoutParameters(url, (name) => names.has(name));
    if (taken.length === 0) return [];
    return [{ rule: id, owner, product, what: `${url.hostname} ${taken.join(' ')}` }];
  });
}
