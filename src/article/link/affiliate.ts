/** Finds links for which the site is paid. */
import { affiliates } from '../../rules/links.ts';
import type { AffiliateRule } from '../../rules/rule.ts';
import { namesOf, parameterOf } from './parameters.ts';
import { isAt, isHost } from './place.ts';

const RULES = (affiliates as readonly AffiliateRule[]).map((rule) => ({
  rule,
  names: rule.names === undefined ? null : namesOf(rule.names),
}));

export interface Affiliate {
  readonly rule: AffiliateRule;
  /** The link is the network's own from end to end. */
  readonly isWhole: boolean;
}

export function affiliateOf(url: URL): Affiliate | null {
  for (const { rule, names } of RULES) {
    if (names) {
      if (rule.hosts && !rule.hosts.some((host) => isHost(url.hostname, host))) continue;
      const isMark = (name: string, value: string) =>
        names.has(name) && value !== '' && (rule.value?.test(value) ?? true);
      if (parameterOf(url, isMark) !== null) return { rule, isWhole: false };
    } else if ((rule.at && isAt(url, rule.at)) || rule.path?.test(url.pathname)) {
      return { rule, isWhole: true };
    }
  }
  return null;
}
