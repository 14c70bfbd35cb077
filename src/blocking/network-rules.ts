/**
 * The tracker data as declarativeNetRequest rules. Dynamic rules, not a file of static ones: on which sites they act
 * is what the person has chosen.
 */
import { type BlockingLevel, type Place, placesOf } from './places.ts';

/** As browsers take it; what we use of it. */
export interface NetworkRule {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: 'block' | 'allow' };
  readonly condition: Condition;
}

interface Condition extends Sites {
  /** A page that a person goes to is never blocked, whoever it belongs to. */
  readonly excludedResourceTypes: ['main_frame'];
  readonly domainType?: 'thirdParty';
  readonly requestDomains?: string[];
  readonly urlFilter?: string;
  readonly regexFilter?: string;
}

interface Sites {
  readonly initiatorDomains?: string[];
  readonly excludedInitiatorDomains?: string[];
}

export interface ChosenSites {
  /** The reader opens by itself on every site, or on these hosts. */
  readonly everySite: boolean;
  readonly hosts: readonly string[];
  /** Hosts on which nothing is blocked, whatever else is chosen. */
  readonly off: readonly string[];
}

const BLOCK = { priority: 1, type: 'block' } as const;
const SPARE = { priority: 2, type: 'allow' } as const;
type Verdict = typeof BLOCK | typeof SPARE;
type Filter = Omit<Condition, keyof Sites | 'excludedResourceTypes'>;

/** @returns the same rules in the same order for the same choice; none where there is no site to act on */
export function networkRules(level: BlockingLevel, chosen: ChosenSites): readonly NetworkRule[] {
  const sites = conditionOf(chosen);
  if (!sites) return [];
  const { blocked, spared } = placesOf(level);
  return [...filtersOf(BLOCK, blocked), ...filtersOf(SPARE, spared)].map(
    ([{ priority, type }, filter], index) => ({
      id: index + 1,
      priority,
      action: { type },
      condition: { ...filter, ...sites, excludedResourceTypes: ['main_frame'] },
    }),
  );
}

/**
 * Browsers take a host with all its subdomains here. Where only single sites are granted they refuse to act on others
 * all the same; on every site a host that is off takes its subdomains along: rather one site too few.
 */
function conditionOf({ everySite, hosts, off }: ChosenSites): Sites | null {
  const initiatorDomains = hosts.filter((host) => !off.includes(host));
  if (!everySite && initiatorDomains.length === 0) return null;
  const excluded = everySite
    ? off
    : off.filter((host) => initiatorDomains.some((on) => host.endsWith(`.${on}`)));
  return {
    ...(everySite ? {} : { initiatorDomains }),
    ...(excluded.length > 0 ? { excludedInitiatorDomains: [...excluded] } : {}),
  };
}

/** Whole hosts in one rule; a rule for each path. */
function filtersOf(verdict: Verdict, places: readonly Place[]): ReadonlyArray<readonly [Verdict, Filter]> {
  const whole = places.flatMap(({ host, path }) => (host !== null && path === '' ? [host] : []));
  const filters = places.filter(({ path }) => path !== '').map(filterOf);
  if (whole.length > 0) filters.unshift({ domainType: 'thirdParty', requestDomains: whole });
  return filters.map((filter) => [verdict, filter]);
}

function filterOf({ host, path }: Place): Filter {
  // Software that a site hosts itself is the site's own address.
  if (host === null) return { urlFilter: `/${path}` };
  // Not `^` of a url filter, for which a dot is no end: `tr` is the start of `tr?id=1` and `tr.gif`, not of `travel`.
  const regexFilter = `^https?://[^/]+/${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}([^a-z0-9]|$)`;
  return { domainType: 'thirdParty', requestDomains: [host], regexFilter };
}
