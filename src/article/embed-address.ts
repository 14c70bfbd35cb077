/**
 * From the address of a post, film or chart to the one a person visits and the one that may be framed. Both are made of
 * the parts that a form of `rules/embeds.ts` finds, so nothing else of an address from a page gets into a frame. Used
 * twice: where the card is made, and again where it is shown, because what comes in between is the page's word.
 */
import { embeds } from '../rules/embeds.ts';
import type { EmbedForm, EmbedRule } from '../rules/rule.ts';
import { type Address, addressOf, directoryOf, isWithin, ownerOf } from './scrub/addresses.ts';

export interface EmbedAddress {
  /** Absolute https address for a person. */
  readonly page: string;
  /** Absolute https address for a frame; null where nothing may be framed. */
  readonly frame: string | null;
}

/** What a frame would load, and whom it would contact. */
export interface LiveFrame {
  readonly src: string;
  readonly host: string;
  readonly rule: EmbedRule;
}

const RULES: readonly EmbedRule[] = embeds;
const DIRECTORY = directoryOf(RULES);
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const BY_PRODUCT = new Map(RULES.map((rule) => [rule.product, rule]));
/** The one host of a frame stands in the rule itself. */
const HOST = /^https:\/\/([a-z0-9.-]+)\//;
const BY_FRAME_HOST = new Map(
  RULES.flatMap((rule) =>
    (rule.forms ?? []).map(({ frame }) => [HOST.exec(frame ?? '')?.[1], rule] as const),
  ),
);

export function embedRule(id: string): EmbedRule {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`no rule for embeds is named ${id}`);
  return rule;
}

export function embedRuleOfProduct(product: string): EmbedRule | null {
  return BY_PRODUCT.get(product) ?? null;
}

/** @returns the rule for the address of a frame */
export function embedRuleAt(address: Address): EmbedRule | null {
  return ownerOf(DIRECTORY, { ...address, host: withoutCountry(address.host) }, '');
}

/** A step up within a path, also written in code: with it a part would lead out of the place that a form names. */
const STEP_UP = /(?:^|\/|%2f|%5c)(?:\.|%2e){1,2}(?=[/?#]|%2f|%5c|$)/i;

/** @returns null where no form of the rule fits, or a part of it would lead elsewhere */
export function readEmbedAddress(rule: EmbedRule, url: string): EmbedAddress | null {
  for (const address of [url, ...addressesWithin(url)]) {
    const place = addressOf(address);
    if (!place) continue;
    const bare = `${withoutCountry(place.host.replace(/^www\./, ''))}/${place.rest}`;
    for (const form of rule.forms ?? []) {
      const parts = form.from.exec(bare);
      if (parts && !parts.slice(1).some((part) => STEP_UP.test(part ?? ''))) return fill(form, parts);
    }
  }
  return null;
}

/** @returns null for every address that is not, to the letter, one that `readEmbedAddress` makes */
export function liveFrameOf(src: string): LiveFrame | null {
  const host = HOST.exec(src)?.[1];
  const rule = host === undefined ? undefined : BY_FRAME_HOST.get(host);
  if (!host || !rule || readEmbedAddress(rule, src)?.frame !== src) return null;
  return { src, host, rule };
}

/** @returns whose the host is; null where the rule does not name it: a network may stand on servers of many people */
export function ownerAt(rule: EmbedRule, host: string): string | null {
  const written = (rule.forms ?? []).flatMap(({ page, frame }) => [page, frame ?? '']);
  const hosts = [
    ...rule.match.map((place) => place.split('/', 1)[0] as string),
    ...written.map((address) => HOST.exec(address)?.[1]?.replace(/^www\./, '')),
  ];
  return hosts.some((named) => named !== undefined && isWithin(host, named)) ? rule.owner : null;
}

/** Whether a picture would come from those whom the card promises not to contact before it is asked to. */
export function isPictureOf({ pictures = [], match }: EmbedRule, url: string | null): boolean {
  const host = addressOf(url)?.host;
  if (!host) return false;
  return [...pictures, ...match].some((place) => isWithin(host, place.split('/', 1)[0] as string));
}

const PICTURE_HOSTS = new Set(
  RULES.flatMap(({ pictures = [], match }) =>
    [...pictures, ...match].map((place) => place.split('/', 1)[0] as string),
  ),
);

/** A picture of any of them. */
export function isEmbedPicture(url: string | null): boolean {
  for (let host = addressOf(url)?.host ?? ''; host; host = host.slice(host.indexOf('.') + 1)) {
    if (PICTURE_HOSTS.has(host)) return true;
    if (!host.includes('.')) return false;
  }
  return false;
}

function fill({ page, frame }: EmbedForm, parts: RegExpExecArray): EmbedAddress {
  const withParts = (template: string) => template.replace(/\$(\d)/g, (_, at) => parts[Number(at)] ?? '');
  // As a browser writes it: what is checked to the letter is then the very address that is asked for.
  return { page: withParts(page), frame: frame && new URL(withParts(frame)).href };
}

/** Players are told what to play by an address within their own. */
function addressesWithin(url: string): readonly string[] {
  return [...url.matchAll(/[?&](?:href|url)=(https?[^&#]+)/g)].flatMap(([, value]) => {
    try {
      return [decodeURIComponent(value as string)];
    } catch {
      return []; // A lone % sign: no address.
    }
  });
}

/** Maps stand on the company's host of each country. */
function withoutCountry(host: string): string {
  return host.replace(/(^|\.)google\.(?:com?\.)?[a-z]{2}$/, '$1google.com');
}
