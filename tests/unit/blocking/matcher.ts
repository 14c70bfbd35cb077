/** What a browser does with network rules, as far as ours go; `tests/browser` shows that real ones do the same. */
import type { NetworkRule } from '../../../src/blocking/network-rules.ts';

export interface Asked {
  /** The page that asks. */
  readonly from?: string;
  readonly type?: 'main_frame' | 'image' | 'script' | 'sub_frame';
}

export function isBlocked(
  rules: readonly NetworkRule[],
  url: string,
  { from = 'news.example', type = 'image' }: Asked = {},
): boolean {
  const matching = rules.filter((rule) => matches(rule, new URL(url), from, type));
  const strongest = Math.max(...matching.map(({ priority }) => priority));
  const verdicts = matching.filter(({ priority }) => priority === strongest).map(({ action }) => action.type);
  return verdicts.includes('block') && !verdicts.includes('allow');
}

function matches({ condition }: NetworkRule, { href, hostname }: URL, from: string, type: string): boolean {
  const { initiatorDomains, excludedInitiatorDomains, requestDomains, regexFilter, urlFilter } = condition;
  if ((condition.excludedResourceTypes as readonly string[]).includes(type)) return false;
  if (initiatorDomains && !isOneOf(initiatorDomains, from)) return false;
  if (excludedInitiatorDomains && isOneOf(excludedInitiatorDomains, from)) return false;
  if (condition.domainType === 'thirdParty' && siteOf(from) === siteOf(hostname)) return false;
  if (requestDomains && !isOneOf(requestDomains, hostname)) return false;
  if (regexFilter && !new RegExp(regexFilter, 'i').test(href)) return false;
  return !urlFilter || href.toLowerCase().includes(urlFilter.toLowerCase());
}

function isOneOf(domains: readonly string[], host: string): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Of the hosts in these tests: the last two names. */
function siteOf(host: string): string {
  return host.split('.').slice(-2).join('.');
}
