/** Finds the element that shows the article's headline. Everything near it is judged by its distance from it. */
import { classesWith } from '../class-words.ts';
import { lineOf } from '../text.ts';
import { keyOf, likeness, shareOf, tokensOf } from './plain.ts';
import { SILENT } from './shown-text.ts';
import { namesOfHost } from './title.ts';
import { type IsOutside, isArticleHeader, outsideOf } from './zones.ts';

const MOST_HEADINGS = 30;
/** Below this the heading is about something else than the title is. */
const LEAST_LIKENESS = 0.5;
const STRONG_LIKENESS = 0.75;
const EXACT_LIKENESS = 0.9;
const SHORTEST_TITLE = 10;
const FEWEST_WORDS_OF_TITLE = 4;
const MOST_TEXTS = 1_500;
const TEXT_NODES = 4;
const OTHER_HEADINGS = ['[itemprop~="headline"]', 'h2', 'h3'] as const;
const namedHeadings = classesWith([
  'headline',
  'entry-title',
  'post-title',
  'article-title',
  'article__title',
]);
/** With the file that old servers name: `/index.htm`. */
const HOME = /^\/(?:(?:index|default|home)\.\w{3,5})?$/i;
const LONGEST_HEADLINE = 300;

/** @param titles what the page calls the article in its data: `<title>`, og:title, JSON-LD headline */
export function findHeadline(
  document: Document,
  titles: readonly string[],
  siteNames: readonly string[],
  address: URL,
): Element | null {
  const firstHeadings = headingsIn(document, 'h1');
  const own = firstHeadings.filter(
    (heading) => !isLogo(lineOf(heading), siteNames, address.hostname) && !leadsHome(heading, address),
  );
  const isOutside = outsideOf(null, isArticleHeader);
  const strong = mostAlike(own, titles, STRONG_LIKENESS);
  if (strong && !isPartOnly(strong, titles)) return strong;
  // Some pages put the site's name into the h1, and some a heading of the text: then a lesser heading is the headline.
  const lesser = headingsIn(document, [...OTHER_HEADINGS, ...namedHeadings(document)].join()).filter(
    (heading) => !isLogo(lineOf(heading), siteNames, address.hostname),
  );
  const exact = mostAlike(
    lesser.filter((heading) => !isOutside(heading)),
    titles,
    EXACT_LIKENESS,
  );
  if (strong) return exact && wordsIn(exact) > wordsIn(strong) ? exact : strong;
  const first = own.find(
    (heading) => !isOutside(heading) && titles.some((title) => shareOf(title, lineOf(heading)) > 0.3),
  );
  if (exact && !isPartOnly(exact, titles) && !(first && precedes(first, exact))) return exact;
  const opening = first
    ? undefined
    : headingsIn(document, 'h2, h3, h4, h5').find(opensTitle(titles, isOutside));
  if (opening) return opening;
  const alike = mostAlike(own, titles, LEAST_LIKENESS);
  if (alike) return first && precedes(first, alike) ? first : alike;
  // A headline may share nothing with the title made for search engines. Then it is the only h1 outside the masthead.
  const lonely = own.filter((heading) => !isOutside(heading) && lineOf(heading).length > 3);
  // Some pages put the headline into the page's own header, above the article: then it is the page's only h1.
  const only = sameText(lonely)[0] ?? sameText(own).find((heading) => isAHeadline(heading, titles));
  if (only && titles.some((title) => shareOf(title, lineOf(only)) > 0.3)) return only;
  return (
    exact ??
    mostAlike(lesser, titles, STRONG_LIKENESS) ??
    titleInText(document, titles, isOutside) ??
    only ??
    lesser.find((heading) => !isOutside(heading) && holdsTitle(heading, titles)) ??
    null
  );
}

/** A headline may say more than the title that was made short for search engines. */
function holdsTitle(heading: Element, titles: readonly string[]): boolean {
  const text = lineOf(heading);
  return titles.some(
    (title) => tokensOf(title).length >= FEWEST_WORDS_OF_TITLE && shareOf(title, text) >= STRONG_LIKENESS,
  );
}

/** The heading when all of them say the same, as where a page prints its headline once for small screens. */
function sameText(headings: readonly Element[]): readonly Element[] {
  return new Set(headings.map((heading) => keyOf(lineOf(heading)))).size === 1 ? headings : [];
}

function isAHeadline(heading: Element, titles: readonly string[]): boolean {
  const words = wordsIn(heading);
  return words >= 3 || (words === 2 && titles.some((title) => shareOf(lineOf(heading), title) === 1));
}

/** Whether a heading is one part of the title and not the other: "Notes of a gull | Harbour reopens". */
function isPartOnly(heading: Element, titles: readonly string[]): boolean {
  const key = keyOf(lineOf(heading));
  return (
    wordsIn(heading) <= 3 &&
    titles.some((title) => keyOf(title).endsWith(` ${key}`) || keyOf(title).startsWith(`${key} `))
  );
}

const SEPARATOR = /^\s*[-–—|·:»]\s/;

/** "Pool stays open - Free List of the Town: From the Council": all of a heading, then the name of the site. */
function opensTitle(titles: readonly string[], isOutside: IsOutside): (heading: Element) => boolean {
  return (heading) => {
    const text = lineOf(heading);
    return (
      tokensOf(text).length >= FEWEST_WORDS_OF_TITLE &&
      titles.some((title) => title.startsWith(text) && SEPARATOR.test(title.slice(text.length))) &&
      !isOutside(heading)
    );
  };
}

function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) /* following */ !== 0;
}

/** Old pages print the headline without a heading: it is the first text of the page that is the title. */
function titleInText(document: Document, titles: readonly string[], isOutside: IsOutside): Element | null {
  const keys = new Set(
    titles.filter((title) => title.length >= SHORTEST_TITLE && tokensOf(title).length >= 3).map(keyOf),
  );
  const walker = document.createTreeWalker(document.body, TEXT_NODES);
  for (let texts = 0; texts < MOST_TEXTS; texts += 1) {
    const node = walker.nextNode();
    if (!node) return null;
    const text = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (
      !parent ||
      text.length < SHORTEST_TITLE ||
      text.length > LONGEST_HEADLINE ||
      SILENT.has(parent.localName)
    )
      continue;
    if (keys.has(keyOf(text)) && !parent.closest('a, li') && !isOutside(parent)) return parent;
  }
  return null;
}

function isLogo(text: string, siteNames: readonly string[], host: string): boolean {
  return (
    namesOfHost(host).has(keyOf(text).replace(/ /g, '')) ||
    siteNames.some((name) => likeness(text, name) > 0.7)
  );
}

/** A heading that is a link to the front page bears the site's name, however that reads. On the front page it may not. */
function leadsHome(heading: Element, address: URL): boolean {
  if (HOME.test(address.pathname)) return false;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  if (!link || lineOf(link).length < lineOf(heading).length) return false;
  try {
    const { hostname, pathname, search } = new URL(link.getAttribute('href') ?? '', address);
    return hostname === address.hostname && HOME.test(pathname) && search === '' && !address.search;
  } catch {
    // An address that cannot be parsed leads nowhere.
    return false;
  }
}

function wordsIn(heading: Element | undefined): number {
  return heading ? tokensOf(lineOf(heading)).length : 0;
}

function headingsIn(document: Document, selector: string): Element[] {
  const found: Element[] = [];
  for (const heading of document.querySelectorAll(selector)) {
    const length = heading.textContent?.trim().length ?? 0;
    if (length > 1 && length <= LONGEST_HEADLINE) found.push(heading);
    if (found.length === MOST_HEADINGS) break;
  }
  return found;
}

function mostAlike(headings: readonly Element[], titles: readonly string[], least: number): Element | null {
  let best: Element | null = null;
  let bestLikeness = least;
  for (const heading of headings) {
    const text = lineOf(heading);
    const alike = Math.max(0, ...titles.map((title) => likeness(text, title)));
    // A logo in an h1 is as like its part of the title as the headline is like the other part, but shorter.
    if (alike < bestLikeness || (best && alike === bestLikeness && text.length <= lineOf(best).length))
      continue;
    [best, bestLikeness] = [heading, alike];
  }
  return best;
}
