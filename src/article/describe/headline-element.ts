/** Finds the element that shows the article's headline. Everything near it is judged by its distance from it. */
import { lineOf } from '../text.ts';
import { keyOf, likeness, shareOf, tokensOf } from './plain.ts';
import { namesOfHost } from './title.ts';
import { outsideOf } from './zones.ts';

const MOST_HEADINGS = 30;
/** Below this the heading is about something else than the title is. */
const LEAST_LIKENESS = 0.5;
const NAMED_HEADINGS =
  '[itemprop~="headline"], [class*="headline" i], [class*="entry-title" i], [class*="post-title" i], [class*="article-title" i], [class*="article__title" i]';
const OTHER_HEADINGS = `${NAMED_HEADINGS}, h2, h3`;
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
  const best = mostAlike(own, titles, LEAST_LIKENESS);
  if (best) return best;
  // A headline may share nothing with the title made for search engines. Then it is the only h1 outside the masthead.
  const isOutside = outsideOf(null);
  const lonely = own.filter((heading) => !isOutside(heading) && lineOf(heading).length > 3);
  // Some pages put the headline into the page's own header, above the article: then it is the page's only h1.
  const only =
    lonely.length === 1 ? lonely[0] : own.length === 1 && wordsIn(own[0]) >= 3 ? own[0] : undefined;
  const named = mostAlike(headingsIn(document, NAMED_HEADINGS), titles, 0.9);
  if (named) return named;
  if (only && titles.some((title) => shareOf(title, lineOf(only)) > 0.3)) return only;
  return mostAlike(headingsIn(document, OTHER_HEADINGS), titles, 0.75) ?? only ?? null;
}

function isLogo(text: string, siteNames: readonly string[], host: string): boolean {
  return (
    namesOfHost(host).has(keyOf(text).replace(/ /g, '')) ||
    siteNames.some((name) => likeness(text, name) > 0.7)
  );
}

/** A heading that is a link to the front page bears the site's name, however that reads. On the front page it may not. */
function leadsHome(heading: Element, address: URL): boolean {
  if (address.pathname === '/') return false;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  if (!link || lineOf(link).length < lineOf(heading).length) return false;
  try {
    const { hostname, pathname, search } = new URL(link.getAttribute('href') ?? '', address);
    return hostname === address.hostname && pathname === '/' && search === '' && !address.search;
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
