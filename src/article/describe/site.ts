/** Whose site it is: a short name. */
import type { Claim } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { isNode, listOf, propertyOf, resolve, textOf, typesOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { keyOf, plainText } from './plain.ts';
import { claimOf } from './score.ts';
import { textCandidates } from './sources.ts';
import { stripSite } from './title.ts';

const MOST_WORDS = 6;

export function describeSite(page: Page): Claim | null {
  const { article, jsonLd, title, siteNames, url } = page;
  const candidates: Candidate[] = textCandidates(page, 'site');
  for (const publisher of article ? listOf(propertyOf(article, 'publisher')) : []) {
    const node = resolve(publisher, jsonLd.byId);
    const name = isNode(node) ? textOf(node, 'name') : typeof node === 'string' ? plainText(node) : null;
    if (name) candidates.push({ value: name, source: 'json-ld publisher', trust: 0.86 });
  }
  for (const node of jsonLd.nodes) {
    const name = typesOf(node).includes('WebSite') ? textOf(node, 'name') : null;
    if (name) candidates.push({ value: name, source: 'json-ld WebSite', trust: 0.75 });
  }
  const tail = title.slice(stripSite(title, siteNames, url.hostname).length).replace(/^[\s|\-–—·•»:]+/, '');
  if (tail) candidates.push({ value: tail, source: 'title', trust: 0.5 });
  const host = url.hostname.replace(/^www\./, '');
  if (host) candidates.push({ value: host, source: 'address', trust: 0.4 });
  return claimOf(
    candidates.filter(({ value }) => value.split(/\s+/).length <= MOST_WORDS && !/^https?:/.test(value)),
    keyOf,
  );
}
