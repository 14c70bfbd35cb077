/**
 * The sites on which the reader opens by itself. The origins the person granted *are* the list; the only thing
 * kept beside it is the list of hosts on which it never opens (`settings.neverHosts`).
 */
import { browser, type Scripting } from './browser.ts';
import { followSettings } from './follow.ts';
import { changeSettings, loadSettings, type Outcome, type Settings } from './settings.ts';
import { themesAtStart } from './themes-at-start.ts';

/** Grants of every site, as browsers write it back. */
const EVERY_SITE = ['*://*/*', '<all_urls>', 'http://*/*', 'https://*/*'];
export const EVERY_SITE_PATTERN = '*://*/*';

export interface Grants {
  readonly everySite: boolean;
  /** Hosts granted one by one, sorted. */
  readonly hosts: readonly string[];
}

/** How many of some origins the browser lets us act on. */
export type Access = 'all' | 'some' | 'none';

/** @returns the host of an address; the empty string when it is none */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The match pattern of one site: this host and both schemes, no other host. */
export function patternOf(host: string): string {
  return `*://${host}/*`;
}

/** @returns the host of a pattern that names exactly one, else null */
export function hostOfPattern(pattern: string): string | null {
  return /^(?:\*|https?):\/\/([^*/]+)\//.exec(pattern)?.[1] ?? null;
}

export async function loadGrants(): Promise<Grants> {
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.map(hostOfPattern).filter((host) => host !== null);
  return {
    everySite: origins.some((origin) => EVERY_SITE.includes(origin)),
    hosts: [...new Set(hosts)].sort(),
  };
}

/** Whether the reader may open by itself on this host, as far as grants go. */
export function isGranted({ everySite, hosts }: Grants, host: string): boolean {
  return everySite || hosts.includes(host);
}

/** Asks the person for one site. Call it straight from a click: browsers refuse it otherwise. */
export function grantSite(host: string): Promise<boolean> {
  return request([patternOf(host)]);
}

export function grantEverySite(): Promise<boolean> {
  return request([EVERY_SITE_PATTERN]);
}

export function revokeSite(host: string): Promise<boolean> {
  return remove([patternOf(host)]);
}

/** Call it straight from a click, as for a grant: the sites granted one by one stay. */
export function revokeEverySite(): Promise<void> {
  return revoke([EVERY_SITE_PATTERN]);
}

/** Which of these patterns are granted, to the letter: what else a person has granted in the browser's settings is theirs. */
export async function grantedOf(origins: readonly string[]): Promise<readonly string[]> {
  const { origins: granted = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => granted.includes(origin));
}

/** Whether the browser lets us act on requests to these; a wider grant counts. */
export async function accessTo(origins: readonly string[]): Promise<Access> {
  if (await browser.permissions.contains({ origins: [...origins] })) return 'all';
  return (await grantedOf(origins)).length > 0 ? 'some' : 'none';
}

/** Asks the person for all of these in one question. Call it straight from a click, as for a site. */
export function grantOrigins(origins: readonly string[]): Promise<boolean> {
  return request(origins);
}

/** Gives up those of these that are granted, and nothing else. Call it straight from a click: the sites stay. */
export async function revokeOrigins(origins: readonly string[]): Promise<void> {
  await revoke(await grantedOf(origins));
}

async function request(origins: readonly string[]): Promise<boolean> {
  const isGranted = await browser.permissions.request({ origins: [...origins] });
  if (isGranted) await followSettings();
  return isGranted;
}

async function remove(origins: readonly string[]): Promise<boolean> {
  const isRemoved = await browser.permissions.remove({ origins: [...origins] });
  if (isRemoved) await followSettings();
  return isRemoved;
}

async function revoke(origins: readonly string[]): Promise<void> {
  const { origins: before = [] } = await browser.permissions.getAll();
  await remove(origins);
  const { origins: kept = [] } = await browser.permissions.getAll();
  const lost = before.filter((origin) => !kept.includes(origin) && !isGivenUp(origin, origins));
  // Chromium takes them along, and gives them back without a question because the person has answered it before.
  if (lost.length > 0) await request(lost);
}

/** Every site is written back in more than one way. */
function isGivenUp(origin: string, origins: readonly string[]): boolean {
  return origins.includes(origin) || (origins.includes(EVERY_SITE_PATTERN) && EVERY_SITE.includes(origin));
}

/** Puts a host on the list of those on which the reader never opens by itself, or takes it off. */
export async function setNever(host: string, on: boolean): Promise<Outcome> {
  const { neverHosts } = await loadSettings();
  const changed = listed(neverHosts, host, on);
  return changed.join() === neverHosts.join() ? 'kept' : changeSettings({ neverHosts: changed });
}

/** Puts a host on the list of those on which no trackers are blocked, or takes it off. */
export async function setUnblocked(host: string, on: boolean): Promise<Outcome> {
  const { unblockedHosts } = await loadSettings();
  const changed = listed(unblockedHosts, host, on);
  return changed.join() === unblockedHosts.join() ? 'kept' : changeSettings({ unblockedHosts: changed });
}

function listed(hosts: readonly string[], host: string, on: boolean): readonly string[] {
  const others = hosts.filter((other) => other !== host);
  return on ? [...others, host].sort() : others;
}

export function onGrantsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

const GATE_ID = 'gate';

type ContentScript = Scripting.RegisteredContentScript;

/**
 * Makes the registered content script say what grants and settings say. Registration outlives the browser
 * session, so this runs whenever either changes and when the browser starts.
 */
export async function registerGate(grants: Grants, settings: Settings): Promise<void> {
  const matches = grants.everySite ? [EVERY_SITE_PATTERN] : grants.hosts.map(patternOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
    return;
  }
  const gate = {
    id: GATE_ID,
    // The theme's file is there before the first paint; storage would answer after it.
    js: [...themesAtStart(settings).map((theme) => `content/theme-${theme}.js`), 'content/gate.js'],
    matches,
    excludeMatches: settings.neverHosts.map(patternOf),
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (registered && saysTheSame(registered, gate)) return;
  // Updated in place: a background that ends between taking off and putting on would leave no gate at all.
  if (registered) await browser.scripting.updateContentScripts([gate]);
  else await browser.scripting.registerContentScripts([gate]);
}

/** As browsers write it back: from the root, and an empty list as none. */
function saysTheSame(registered: ContentScript, gate: ContentScript): boolean {
  const told = ({ js, matches, excludeMatches }: ContentScript) =>
    JSON.stringify([
      (js ?? []).map((file) => file.replace(/^.*?(?=content\/)/, '')),
      [...(matches ?? [])].sort(),
      [...(excludeMatches ?? [])].sort(),
    ]);
  return told(registered) === told(gate);
}
