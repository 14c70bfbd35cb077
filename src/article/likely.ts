/**
 * The gate's question: is this page an article worth opening by itself? Cheap enough for every page of a site:
 * it counts, and a few small trees weigh the counts (`rules/gate.json`, trained by `scripts/train-gate.mjs`).
 */
import weights from '../rules/gate.json' with { type: 'json' };
import { scoreOf } from './trees.ts';

export const GATE_FEATURES = [
  'pathDepth',
  'slugWords',
  'dateInPath',
  'idInPath',
  'htmlPath',
  'query',
  'sectionPath',
  'shopPath',
  'forumPath',
  'docsPath',
  'ogArticle',
  'ogWebsite',
  'ogOther',
  'ldArticle',
  'ldProduct',
  'ldList',
  'ldForum',
  'ldPage',
  'publishedMeta',
  'authorMeta',
  'h1',
  'h1Words',
  'articles',
  'longParagraphs',
  'paragraphText',
  'bestBox',
  'bestBoxShare',
  'paragraphLinks',
  'links',
  'linkText',
  'textPerLink',
  'listItems',
  'images',
  'times',
  'fields',
  'headingLinks',
  'headings',
  'code',
  'tables',
  'shopMarks',
  'replyMarks',
  'bodyMark',
  'bylineMarks',
] as const;

type GateFeature = (typeof GATE_FEATURES)[number];

/** @param document parsed as far as it is; it is only read */
export function isLikelyArticle(document: Document, { url }: { readonly url: string }): boolean {
  if (!document.body || isHome(url)) return false;
  return scoreOf(weights, gateFeaturesOf(document, url)) > 0;
}

export function isHome(url: string): boolean {
  return /^\/(?:index\.\w+|home\/?)?$/.test(new URL(url).pathname);
}

export function gateFeaturesOf(document: Document, url: string): Float64Array {
  const values = { ...addressFeatures(new URL(url)), ...claimFeatures(document), ...bodyFeatures(document) };
  return Float64Array.from(GATE_FEATURES, (feature) => values[feature as GateFeature]);
}

function addressFeatures({ pathname, search }: URL) {
  const parts = pathname.split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  const says = (words: RegExp) => flag(parts.some((part) => words.test(part)));
  return {
    pathDepth: parts.length,
    slugWords: last.split(/[-_+]|%20/).length,
    dateInPath: flag(/\/(?:19|20)\d\d[/-]?(?:\d\d|[a-z]{3})\b/.test(pathname)),
    idInPath: flag(/\d{4,}/.test(last)),
    htmlPath: flag(/\.(?:s?html?|php|aspx?)$/.test(last)),
    query: flag(search.length > 1),
    sectionPath: says(
      /^(?:categor(?:y|ies)|tags?|topics?|search|authors?|archives?|sections?|page|latest|all|index|list|collections?)$/i,
    ),
    shopPath: says(/^(?:shop|store|products?|p|item|cart|dp|pricing|services?|solutions|plans)$/i),
    forumPath: says(/^(?:forums?|threads?|t|questions?|community|discussions?|viewtopic\.php|r|comments)$/i),
    docsPath: says(/^(?:docs?|documentation|reference|manual|api|guide|wiki|help|support|learn)$/i),
  };
}

function claimFeatures(document: Document) {
  const og = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  let ld = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (ld.length < 200_000) ld += (script.textContent ?? '').slice(0, 100_000);
  }
  const types = new Set(
    [...ld.matchAll(/"@type"\s*:\s*\[?\s*"([^"]+)"/g)].map((match) => match[1] as string),
  );
  const has = (words: RegExp) => flag([...types].some((type) => words.test(type)));
  return {
    ogArticle: flag(og === 'article'),
    ogWebsite: flag(og === 'website'),
    ogOther: flag(og !== '' && og !== 'article' && og !== 'website'),
    ldArticle: has(/Article$|^BlogPosting$|^Report$|LiveBlogPosting/),
    ldProduct: has(/^(?:Product|Offer|AggregateOffer|Service)/),
    ldList: has(/^(?:ItemList|CollectionPage|SearchResultsPage|ProfilePage)$/),
    ldForum: has(/^(?:QAPage|DiscussionForumPosting|Question|FAQPage)$/),
    ldPage: has(/^(?:WebPage|AboutPage|ContactPage)$/),
    publishedMeta: flag(
      document.querySelector(
        'meta[property="article:published_time"], meta[name="article:published_time"], meta[itemprop="datePublished"], meta[name="parsely-pub-date"], meta[name="date"]',
      ) !== null,
    ),
    authorMeta: flag(
      document.querySelector('meta[name="author"], meta[property="article:author"], [rel="author"]') !== null,
    ),
  };
}

function bodyFeatures(document: Document) {
  const count = (selector: string) => document.querySelectorAll(selector).length;
  const h1s = document.getElementsByTagName('h1');
  const boxes = new Map<Element | null, number>();
  let longParagraphs = 0;
  let paragraphText = 0;
  let paragraphLinks = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    const length = (paragraph.textContent ?? '').trim().length;
    if (length < 80) continue;
    longParagraphs += 1;
    paragraphText += length;
    paragraphLinks += paragraph.getElementsByTagName('a').length;
    boxes.set(paragraph.parentElement, (boxes.get(paragraph.parentElement) ?? 0) + length);
  }
  const bestBox = Math.max(0, ...boxes.values());
  const anchors = document.getElementsByTagName('a');
  let linkText = 0;
  for (const anchor of anchors) linkText += Math.min(200, (anchor.textContent ?? '').trim().length);
  return {
    h1: Math.min(10, h1s.length),
    h1Words: Math.min(30, (h1s[0]?.textContent ?? '').trim().split(/\s+/).filter(Boolean).length),
    articles: Math.min(40, document.getElementsByTagName('article').length),
    longParagraphs: log(longParagraphs),
    paragraphText: log(paragraphText),
    bestBox: log(bestBox),
    bestBoxShare: bestBox / Math.max(1, paragraphText),
    paragraphLinks: paragraphLinks / Math.max(1, longParagraphs),
    links: log(anchors.length),
    linkText: log(linkText),
    textPerLink: log(paragraphText / Math.max(1, linkText)),
    listItems: log(document.getElementsByTagName('li').length),
    images: log(document.getElementsByTagName('img').length),
    times: Math.min(40, document.getElementsByTagName('time').length),
    fields: log(count('input:not([type=hidden]), select, textarea')),
    headingLinks: log(count('h2 a, h3 a, h4 a, a h2, a h3, a h4')),
    headings: log(count('h2, h3')),
    code: log(count('pre, code')),
    tables: log(document.getElementsByTagName('table').length),
    shopMarks: log(
      count(
        '[itemtype*="Product"], [class*="add-to-cart"], [class*="addtocart"], [class*="product-price"], [class*="price"]',
      ),
    ),
    replyMarks: log(
      count(
        '[class*="reply"], [class*="post-body"], [class*="message-body"], [id^="post-"], [id^="comment-"]',
      ),
    ),
    bodyMark: flag(document.querySelector('[itemprop="articleBody"]') !== null),
    bylineMarks: log(count('[class*="byline"], [class*="author"], [itemprop="author"]')),
  };
}

const flag = (value: boolean): number => (value ? 1 : 0);
const log = (value: number): number => Math.log1p(value);
