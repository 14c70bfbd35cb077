/**
 * Of several articles that a page has loaded one after the other, the one whose address the browser shows. Endless
 * pages append the next story below; each has a headline and running text of its own. The others leave the copy.
 */
import { overlap, tokensOf } from '../judge/likeness.ts';
import { outermost } from '../outermost.ts';
import { foldSpace, lineOf, paragraphCharacters } from '../text.ts';

const WHOLE = 'article, [itemtype$="Article"], [itemtype$="BlogPosting"]';
/** Characters of running text: a card has less. */
const LEAST_TEXT = 800;
const ADDRESSES = [
  'data-url',
  'data-permalink',
  'data-href',
  'data-canonical',
  'data-canonical-url',
  'data-page-url',
  'data-article-url',
  'itemid',
  'cite',
];
const BODY = '[itemprop~="articleBody"]';
const SIGNATURE =
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class~="author" i], [class*="author-" i], [class*="-author" i], a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"]';
/** Of a headline: fewer may head a part of the text. */
const FEWEST_WORDS = 4;
/** That an endless page has loaded. */
const MOST_STORIES = 3;
/** Of `compareDocumentPosition`. */
const FOLLOWING = 4;
/** Share of words that headline and title have in common at least. */
const ALIKE = 0.5;

export function keepArticleAt(copy: Document, url: string): void {
  const headlines = copy.getElementsByTagName('h1');
  if (headlines.length > 1) keepOneHeadline(copy, url);
  else if (headlines[0]) {
    dropSameTemplate(headlines[0]);
    dropOtherBodies(copy);
  }
}

/** A second box that says it is the body of an article, below a signed headline of its own in the box around it. */
function dropOtherBodies(copy: Document): void {
  const [first, ...others] = [...copy.querySelectorAll(BODY)];
  if (!first || paragraphCharacters(first) < LEAST_TEXT) return;
  const looked = new Set<Element>();
  for (const body of others) {
    if (first.contains(body)) continue;
    const whole = widestWithout(first, body);
    if (looked.has(whole)) continue;
    looked.add(whole);
    const heading = whole === body || whole.querySelector('h1') ? null : whole.querySelector('h2');
    if (!heading || body.contains(heading) || !isHeadline(heading)) continue;
    if (isSigned(whole, body)) whole.remove();
  }
}

/** What stands around a box and not around the other one. */
function widestWithout(other: Element, box: Element): Element {
  let whole = box;
  while (whole.parentElement && !whole.parentElement.contains(other)) whole = whole.parentElement;
  return whole;
}

/** The first story has the headline of the page; the next ones are made by the same template, with a lower heading. */
function dropSameTemplate(headline: Element): void {
  const article = headline.closest('article');
  const length = article ? paragraphCharacters(article) : 0;
  if (!article || length < LEAST_TEXT) return;
  const others = [...headline.ownerDocument.getElementsByTagName('article')].filter(
    (other) => isAfter(other, article) && !article.contains(other) && isOfTemplate(other, article, headline),
  );
  // More are entries or chapters, and so is what says more than the first.
  if (others.length > MOST_STORIES) return;
  for (const other of others) if (paragraphCharacters(other) <= length) other.remove();
}

/** Has no class but those of the article, and begins as it does: with a headline like its own, or one that is signed. */
function isOfTemplate(other: Element, article: Element, headline: Element): boolean {
  const own = [...other.classList];
  if (own.length === 0 || !own.every((name) => article.classList.contains(name))) return false;
  const heading = other.querySelector('h2');
  if (!heading || !isHeadline(heading) || !other.querySelector('p')) return false;
  if (!foldSpace(other.textContent ?? '').startsWith(lineOf(heading))) return false;
  const isAlike = [...heading.classList].some((name) => headline.classList.contains(name));
  // Below a headline stands a dek or a byline, which have names; below the heading of a chapter its text.
  return isSigned(other) || (isAlike && Boolean(heading.nextElementSibling?.className));
}

function isHeadline(heading: Element): boolean {
  return lineOf(heading).split(' ').length >= FEWEST_WORDS;
}

/** Before its text. */
function isSigned(other: Element, body: Element | null = null): boolean {
  const signature = other.querySelector(SIGNATURE);
  const text = body ?? other.querySelector('p:not([class])');
  if (!signature || body?.contains(signature)) return false;
  return !text || text.contains(signature) || isAfter(text, signature);
}

function keepOneHeadline(copy: Document, url: string): void {
  const articles = outermost(
    [...copy.body.querySelectorAll(WHOLE)].filter((box) => box.getElementsByTagName('h1').length === 1),
  );
  const whole = articles.filter((article) => paragraphCharacters(article) >= LEAST_TEXT);
  const named =
    whole.find((article) => namesAddress(article, url)) ??
    likeTitle(whole, copy.querySelector('title')?.textContent ?? '');
  // Without a sign it is the first: the others came later.
  const shown = named ?? whole[0];
  if (!shown) return;
  for (const article of articles) {
    const isOther = whole.includes(article) || (named && isAfter(article, shown));
    if (isOther && article !== shown) article.remove();
  }
}

/** However short, what has a headline of its own and comes after the article is another one. */
function isAfter(other: Element, article: Element): boolean {
  return (article.compareDocumentPosition(other) & FOLLOWING) !== 0;
}

/** By an attribute that carries its address, or by the link of its headline. */
function namesAddress(article: Element, url: string): boolean {
  const own = ADDRESSES.map((name) => article.getAttribute(name));
  const links = [
    ...article.querySelectorAll(
      'h1 a[href], a[rel~="bookmark"][href], link[rel="canonical"], meta[itemprop="mainEntityOfPage"]',
    ),
  ];
  const linked = links.map(
    (link) => link.getAttribute('href') ?? link.getAttribute('content') ?? link.getAttribute('itemid'),
  );
  return [...own, ...linked].some((address) => address && pathOf(address, url) === pathOf(url, url));
}

function pathOf(address: string, base: string): string | null {
  try {
    const { host, pathname, searchParams } = new URL(address, base);
    // Old sites number their stories in the query.
    return `${host}${pathname.replace(/\/$/, '')}?${searchParams.get('id') ?? ''}`;
  } catch {
    // An attribute of that name may hold anything.
    return null;
  }
}

/** Endless pages change the title along with the address. */
function likeTitle(articles: readonly Element[], title: string): Element | null {
  if (articles.length === 0) return null;
  const words = tokensOf(title);
  const likeness = (article: Element) =>
    overlap(tokensOf(article.getElementsByTagName('h1')[0]?.textContent ?? ''), words);
  const best = articles.reduce((a, b) => (likeness(b) > likeness(a) ? b : a));
  return likeness(best) >= ALIKE ? best : null;
}
