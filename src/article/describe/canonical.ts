/** The address the article is known by. The page may name itself only on its own site, and not the home page. */
import { siteOf } from '../site-of.ts';
import type { Claim } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { isNode, type JsonLdNode, propertyOf, textOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { claimOf } from './score.ts';

/** Parameters that say where a reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga|ref|ref_src|cmpid|ocid|smid|sref|wt_mc|ns_\w+|at_\w+|__twitter_impression)$/i;

export function describeCanonicalUrl(page: Page): Claim | null {
  const { document, metaTags, article, url } = page;
  const candidates: Candidate[] = [];
  const add = (value: string | null | undefined, source: string, trust: number) => {
    const address = value && sameSiteAddress(value, url);
    if (address) candidates.push({ value: address, source, trust });
  };
  add(document.head.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), 'link canonical', 0.9);
  add(metaTags.get('og:url')?.[0], 'meta og:url', 0.7);
  add(article && addressIn(article), 'json-ld url', 0.65);
  add(url.href, 'address', 0.5);
  // An endless page changes the address as one scrolls, and leaves the first story's link in its head.
  const own = candidates.filter(({ value }) => new URL(value).pathname === url.pathname);
  if (own.some(({ source }) => source === 'json-ld url')) candidates.splice(0, candidates.length, ...own);
  return claimOf(candidates, (address) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
}

function addressIn(article: JsonLdNode): string | null {
  const page = propertyOf(article, 'mainEntityOfPage');
  return textOf(article, 'url') ?? (isNode(page) ? textOf(page, '@id') : textOf(article, 'mainEntityOfPage'));
}

function sameSiteAddress(value: string, base: URL): string | null {
  let url: URL;
  try {
    url = new URL(value.trim(), base);
  } catch {
    // Not an address.
    return null;
  }
  if (!/^https?:$/.test(url.protocol) || siteOf(url.hostname) !== siteOf(base.hostname)) return null;
  const isHome = url.pathname === '/' && !url.search;
  if (isHome && (base.pathname !== '/' || base.search)) return null;
  if (url.search) dropTracking(url);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

function dropTracking({ searchParams }: URL): void {
  // Not by `keys()`: in a Firefox content script its iterator is out of reach.
  const names: string[] = [];
  searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) searchParams.delete(name);
}
