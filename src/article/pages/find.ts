/**
 * Finds the other pages of an article that a site divides. The next article, the next page of a list and the next page
 * of comments are linked in the same words and with the same `rel`; what tells them apart is the address. Pages of one
 * article have one address but for a number, and the number is one more or one less than that of the page shown.
 */
import { NEXT_PAGE, NUMBERED, OTHER_PAGES, PAGE_OF, PREVIOUS_PAGE } from '../../rules/page-words.ts';
import { pageLinks } from '../page-links.ts';
import { lineOf } from '../text.ts';
import type { ArticlePages } from '../types.ts';
import { type Numbered, numbersIn, stemOf } from './address.ts';

/** What a link says it leads to. */
type Word = number | 'next' | 'previous' | null;

interface Link {
  readonly url: URL;
  readonly word: Word;
  /** Only the head of the page, or `rel`, says so. */
  readonly isByRel: boolean;
  readonly element: Element;
}

interface Candidate extends Link {
  /** Of the page it leads to, as its address has it. */
  readonly number: number;
  readonly kind: Numbered['kind'] | 'none';
}

const MOST_LINKS = 3_000;
/** More pages than this no article has: they are those of a list. */
const MOST_PAGES = 50;

/**
 * @param document the page, before anything is taken out of it
 * @param url its address, from the browser
 * @returns null where the article has no other pages that can be told
 */
export function findPages(document: Document, url: string): ArticlePages | null {
  const here = new URL(url);
  const links = linksOf(document, here);
  // As the first page, whose address has no number, and as the page that a number in it says.
  const readings = [{ stem: stemOf(here), number: null, kind: 'none' as const }, ...numbersIn(here)];
  for (const reading of readings) {
    const pages = pagesOf(reading, links, here);
    if (pages) return pages;
  }
  return null;
}

interface HereAs {
  readonly stem: string;
  /** Null for an address without one. */
  readonly number: number | null;
  readonly kind: Numbered['kind'] | 'none';
}

function pagesOf(here: HereAs, links: readonly Link[], url: URL): ArticlePages | null {
  if (!isOfArticle(here.stem)) return null;
  const candidates = links.flatMap((link) => candidateFrom(link, here) ?? []);
  if (candidates.length === 0) return null;
  // Some count from 0: the link that says 2 leads to `?page=1`.
  const offset = candidates.some(({ word, number, kind }) => kind === 'word' && word === number + 1) ? 1 : 0;
  const numberOf = ({ number, kind }: Candidate) => (kind === 'none' ? 1 : number + offset);
  const own = here.number === null ? 1 : here.number + offset;
  const trusted = candidates.filter((candidate) => isTrusted(candidate, numberOf(candidate), own));
  if (!trusted.some((one) => isConvincing(one, here, candidates))) return null;
  const at = (number: number) => trusted.find((one) => numberOf(one) === number);
  const [previous, next] = [at(own - 1), at(own + 1)];
  if (!previous && !next) return null;
  // A page that is not the first and has none before it is the page of something else.
  if (own > 1 && !previous) return null;
  const largest = Math.max(own, ...trusted.map(numberOf));
  if (largest > MOST_PAGES) return null;
  const count =
    countOf(trusted, own) ?? (trusted.some(({ word }) => typeof word === 'number') ? largest : null);
  return {
    first: own,
    last: own,
    count: count !== null && count >= largest ? count : null,
    previous: previous ? addressOf(previous.url, url) : null,
    next: next ? addressOf(next.url, url) : null,
  };
}

/** The front of a site or of a section has pages too, and they are no article's. */
function isOfArticle(stem: string): boolean {
  const [path = '', query = ''] = stem.split('?');
  const slug = path.split('/').at(-1) ?? '';
  return /\D.{8,}|[-_].*[-_]|\d{5,}/.test(slug) || /=\d{3,}|=[^&]{12,}/.test(query);
}

function candidateFrom(link: Link, here: HereAs): Candidate | null {
  for (const { stem, number, kind } of numbersIn(link.url)) {
    if (stem === here.stem && (here.number === null || kind === here.kind)) return { ...link, number, kind };
  }
  return stemOf(link.url) === here.stem && here.number !== null ? { ...link, number: 1, kind: 'none' } : null;
}

/** What the link says agrees with its address. */
function isTrusted({ word, kind }: Candidate, number: number, own: number): boolean {
  if (number < 1 || number === own) return false;
  if (kind === 'none') return true;
  if (word === 'next') return number === own + 1;
  if (word === 'previous') return number === own - 1;
  return word === number;
}

function isConvincing(one: Candidate, here: HereAs, all: readonly Candidate[]): boolean {
  const isNumbered = typeof one.word === 'number';
  switch (one.kind) {
    case 'none':
      return false;
    case 'word':
      return true;
    case 'segment':
      return isNumbered || here.number === null || hasFirst(all);
    // Sites that put a second article of one name beside the first call it so, and link to it as the next.
    case 'suffix':
      return isNumbered
        ? here.number === null || hasFirst(all)
        : /\.\w{3,5}$/.test(one.url.pathname) && !one.isByRel && hasFirstOr(here, all);
  }
}

/** `/phones/name-15` has a `name-14` before it, and no `name` or `name-1`. */
function hasFirst(all: readonly Candidate[]): boolean {
  return all.some(({ number }) => number <= 1);
}

function hasFirstOr(here: HereAs, all: readonly Candidate[]): boolean {
  return here.number === null || hasFirst(all);
}

/** "Page 2 of 5", in the box of the links. */
function countOf(trusted: readonly Candidate[], own: number): number | null {
  for (const { element } of trusted) {
    let box = element.parentElement;
    for (let up = 0; box && up < 3; up += 1) {
      const text = lineOf(box);
      if (text.length > 200) break;
      const found = PAGE_OF.exec(text);
      if (found && Number(found[1]) === own && Number(found[2]) <= MOST_PAGES) return Number(found[2]);
      box = box.parentElement;
    }
  }
  return null;
}

/** In the path or the query of an address, where the number of a page may stand. */
const MAY_BE_NUMBERED = /(?<!\d)\d{1,3}(?:\.[a-z]{3,5})?\/?(?:[?#]|$)|\?[^#?\d]*\d/i;

function linksOf(document: Document, here: URL): Link[] {
  const links: Link[] = [];
  // Menus, pictures and headlines lead to the same places.
  const elsewhere = new Set<string>();
  for (const { element, href } of pageLinks(document).slice(0, MOST_LINKS)) {
    if (elsewhere.has(href)) continue;
    const url = addressIn(element, href, here);
    // Cheap, and true of nearly all links of a page: neither a number in it nor the beginning of one that has.
    if (!url || (numbersIn(url).length === 0 && !isBeginningOf(here, url.href))) {
      // What is no address in a menu may be one in a link.
      if (element.localName !== 'option') elsewhere.add(href);
      continue;
    }
    if (element.localName !== 'link' && isOfOthers(element)) continue;
    links.push({ url, ...wordOf(element), element });
  }
  return links;
}

/** Taken apart only where it may be that of a page of the article: most links of a page are not, as their text says. */
function addressIn(element: Element, href: string, here: URL): URL | null {
  if (!href || href.startsWith('#') || isToComments(href)) return null;
  // A menu of marks from 1 to 5 has values that would do as addresses.
  if (element.localName === 'option' && !/[/?]/.test(href)) return null;
  const isInFull = IN_FULL.test(href) && !href.includes('/.');
  if (isInFull && !mayBePage(here, href.startsWith('/') ? here.origin + href : href)) return null;
  const address = inFull(element, href);
  if (!mayBePage(here, address)) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.origin === here.origin ? url : null;
}

/** But for the site, and as the browser would write it. */
const IN_FULL = /^(?:https?:\/\/[a-z\d.-]+)?\/(?!\/)[\w.~!$&'()*+,;=:@%/?#-]*$/;

/** @param address in full */
function mayBePage(here: URL, address: string): boolean {
  return MAY_BE_NUMBERED.test(address) || isBeginningOf(here, address);
}

function isToComments(href: string): boolean {
  const mark = href.indexOf('#');
  return mark >= 0 && /comment|respond|reply/i.test(href.slice(mark));
}

/** The browser knows it of a link, at a tenth of the price; in a drawing `href` is no text. What is no address stays so. */
function inFull(element: Element, href: string): string {
  const known: unknown = (element as HTMLAnchorElement).href;
  if (typeof known === 'string') return known;
  const base = element.baseURI;
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}

/** @param address in full */
function isBeginningOf({ href }: URL, address: string): boolean {
  const [path = ''] = address.split(/[?#]/, 1);
  // As of nearly all: what is taken off at the end has six characters at most.
  if (!href.startsWith(path.slice(0, -6))) return false;
  return href.startsWith(path.replace(/(?:\.\w{3,5}|\/)$/, ''));
}

function isOfOthers(element: Element): boolean {
  for (let box: Element | null = element; box && box.localName !== 'body'; box = box.parentElement) {
    if (box.localName === 'article' || box.localName === 'main') return false;
    // Below all that is the article's.
    if (box.localName === 'footer' && !box.closest('article')) return true;
    if (OTHER_PAGES.test(`${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`)) return true;
  }
  return false;
}

const ARROWS = /[\s«»‹›<>←→▶◀►◄▸◂⟩⟨|•·…]+/g;

function wordOf(element: Element): { readonly word: Word; readonly isByRel: boolean } {
  for (const said of [lineOf(element), element.getAttribute('aria-label'), element.getAttribute('title')]) {
    const text = (said ?? '').replace(ARROWS, ' ').trim();
    const number = NUMBERED.exec(text);
    if (number) return { word: Number(number[1] ?? number[2]), isByRel: false };
    if (NEXT_PAGE.test(text)) return { word: 'next', isByRel: false };
    if (PREVIOUS_PAGE.test(text)) return { word: 'previous', isByRel: false };
  }
  const rel = element.getAttribute('rel') ?? '';
  const word = /\bnext\b/i.test(rel) ? 'next' : /\bprev/i.test(rel) ? 'previous' : null;
  return { word, isByRel: true };
}

/** Without a place in it, and as safe as the page itself. */
function addressOf(target: URL, { protocol }: URL): string {
  const address = new URL(target);
  address.hash = '';
  address.protocol = protocol;
  return address.href;
}
