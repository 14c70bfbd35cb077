/** Finds links for which the site is paid. */
import { affiliates } from '../../rules/links.ts';
import type { AffiliateRule } from '../../rules/rule.ts';
import { namesOf, parameterOf } from './parameters.ts';
import { isAt, isHost, placesOf, rulesByHost, spotOf } from './place.ts';
import type { Parts } from './plain.ts';

const RULES = (affiliates as readonly AffiliateRule[]).map((rule) => ({
  rule,
  places: placesOf(rule.at ?? []),
  names: rule.names === undefined ? null : namesOf(rule.names),
}));

export interface Affiliate {
  readonly rule: AffiliateRule;
  /** The link is the network's own from end to end. */
  readonly isWhole: boolean;
}

const rulesAt = rulesByHost(RULES, ({ rule, places, names }, host) => {
  if (names) return !rule.hosts || rule.hosts.some((pattern) => isHost(host, pattern));
  return rule.path !== undefined || places.some((place) => isHost(host, place.host));
});

export function affiliateOf(url: Parts): Affiliate | null {
  const spot = spotOf(url);
  for (const { rule, places, names } of rulesAt(spot.hostname)) {
    if (names) {
      const isMark = (name: string, value: string) =>
        names.has(name) && value !== '' && (rule.value?.test(value) ?? true);
      if (parameterOf(url, isMark) !== null) return { rule, isWhole: false };
    } else if (isAt(spot, places) || rule.path?.test(spot.pathname)) {
      return { rule, isWhole: true };
    }
  }
  return null;
}
