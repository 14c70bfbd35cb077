/** Everything the fields are read from, collected once. */

import { lineOf } from '../text.ts';
import type { ReadOptions } from '../types.ts';
import { languageOfArticle } from './article-language.ts';
import { type ArticleNodes, chooseArticleNode } from './article-node.ts';
import { type HeadlineBlock, readHeadlineBlock } from './headline-block.ts';
import { findHeadline } from './headline-element.ts';
import {
  isNode,
  type JsonLd,
  type JsonLdNode,
  listOf,
  propertyOf,
  readJsonLd,
  resolve,
  textOf,
  typesOf,
} from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';
import { keyOf, plainText } from './plain.ts';
import { type Properties, readProperties } from './properties.ts';
import { titleParts } from './title.ts';
import { type IsOutside, outsideOf } from './zones.ts';

export interface Page extends ArticleNodes {
  readonly document: Document;
  readonly url: URL;
  readonly now: number;
  readonly metaTags: MetaTags;
  readonly jsonLd: JsonLd;
  readonly properties: Properties;
  /** `<title>`, as one line. */
  readonly title: string;
  /** Names the site goes by, best first. */
  readonly siteNames: readonly string[];
  readonly headline: Element | null;
  readonly block: HeadlineBlock;
  readonly isOutside: IsOutside;
  /** The language of the page in lower case without its region: "en"; "" when the page does not say. */
  readonly language: string;
  /** The language in which its text is written, or null where that cannot be told. */
  readonly textLanguage: string | null;
  /** The region the page names with its language or its address: "GB"; "" when unknown. */
  readonly region: string;
}

export function readPage(document: Document, { url: address, now }: ReadOptions): Page {
  const url = new URL(address);
  const metaTags = readMetaTags(document);
  const jsonLd = readJsonLd(document);
  const title = plainText(document.title);
  const siteNames = readSiteNames(metaTags, jsonLd, title);
  const titles = readTitles(title, metaTags, jsonLd, siteNames, url);
  const headline = findHeadline(document, titles, siteNames, url);
  const isOutside = outsideOf(headline);
  const block = readHeadlineBlock(document, headline, isOutside);
  const shown = headline ? [lineOf(headline)] : [];
  const textLanguage = languageOfArticle(document, headline, block);
  return {
    document,
    url,
    now,
    metaTags,
    jsonLd,
    title,
    siteNames,
    headline,
    ...chooseArticleNode(jsonLd, url, [...shown, ...titles]),
    isOutside,
    properties: readProperties(document, isOutside),
    block,
    textLanguage,
    ...languageOf(document, metaTags, url, textLanguage),
  };
}

function readSiteNames(metaTags: MetaTags, jsonLd: JsonLd, title: string): string[] {
  const names = new Set<string>();
  for (const name of ['og:site_name', 'application-name', 'dc.publisher'])
    for (const value of metaTags.get(name) ?? []) names.add(value);
  for (const node of jsonLd.nodes) {
    const types = typesOf(node);
    // A person's own site is published by `["Person", "Organization"]`: that is a name of a person first.
    if (types.some((type) => /^(?:WebSite|.*Organization)$/.test(type)) && !types.includes('Person'))
      names.add(textOf(node, 'name') ?? '');
    const authors = authorsOf(node, jsonLd);
    for (const publisher of listOf(propertyOf(node, 'publisher'))) {
      const resolved = resolve(publisher, jsonLd.byId);
      const name = isNode(resolved) && !typesOf(resolved).includes('Person') && textOf(resolved, 'name');
      // Who publishes what they write themselves is named as both, and not always called a person.
      if (name && !authors.has(name)) names.add(name);
    }
  }
  names.delete('');
  // Some software writes the page's title into every field: that names no site.
  return [...names].filter((name) => name.split(/\s+/).length <= 6 && keyOf(name) !== keyOf(title));
}

function authorsOf(node: JsonLdNode, { byId }: JsonLd): ReadonlySet<string | null> {
  const authors = listOf(propertyOf(node, 'author')).map((author) => resolve(author, byId));
  return new Set(
    authors
      .filter(isNode)
      .filter((author) => !isOrganization(author))
      .map((author) => textOf(author, 'name')),
  );
}

function isOrganization(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => type.endsWith('Organization'));
}

function readTitles(
  title: string,
  metaTags: MetaTags,
  jsonLd: JsonLd,
  siteNames: readonly string[],
  url: URL,
): string[] {
  const titles = new Set<string>();
  for (const name of ['og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'])
    for (const value of metaTags.get(name) ?? []) titles.add(value);
  titles.add(title);
  for (const value of [...titles])
    for (const part of titleParts(value, siteNames, url.hostname)) titles.add(part);
  const articles = jsonLd.nodes.filter((node) =>
    typesOf(node).some((type) => /Article|Posting|Report/.test(type)),
  );
  if (articles.length === 1 && articles[0]) titles.add(textOf(articles[0], 'headline') ?? '');
  titles.delete('');
  return [...titles];
}

/** Where a site under this top-level domain is read, for the languages whose regions write dates differently. */
const REGION_OF_HOST: Readonly<Record<string, string>> = {
  uk: 'GB',
  ie: 'IE',
  au: 'AU',
  nz: 'NZ',
  za: 'ZA',
  in: 'IN',
  gov: 'US',
  mil: 'US',
};

function languageOf(
  document: Document,
  metaTags: MetaTags,
  url: URL,
  textLanguage: string | null,
): { language: string; region: string } {
  const tags = [
    document.documentElement.getAttribute('lang'),
    metaTags.get('content-language')?.[0],
    metaTags.get('og:locale')?.[0],
    document.body?.getAttribute('lang'),
  ].flatMap((tag) =>
    tag && /^[a-z]{2,3}(?:[-_]|$)/i.test(tag.trim()) ? [tag.trim().replace(/_/g, '-')] : [],
  );
  const language = tags[0]?.split('-', 1)[0]?.toLowerCase() ?? textLanguage ?? '';
  const withRegion = tags.find(
    (tag) => tag.toLowerCase().startsWith(`${language}-`) && /-[a-z]{2}(?:-|$)/i.test(tag),
  );
  // A default of the publishing software says `en-US` on British and Australian sites; their address does not.
  const ofHost =
    REGION_OF_HOST[url.hostname.split('.').at(-1) ?? ''] ??
    /^\/[a-z]{2}[-_]([a-z]{2})(?:\/|$)/i.exec(url.pathname)?.[1]?.toUpperCase() ??
    '';
  return {
    language,
    region: ofHost || (/-([a-z]{2})(?:-|$)/i.exec(withRegion ?? '')?.[1]?.toUpperCase() ?? ''),
  };
}
