/** Which parts of a page are about its article, and which about something else: comments, cards, menus, footer. */
import { OUTSIDE_ELEMENTS, OUTSIDE_NAMES, OUTSIDE_ROLES } from '../../rules/metadata.ts';

/** Whether an element stands in a part of the page that is not about the article. */
export type IsOutside = (element: Element) => boolean;

const ELEMENTS: ReadonlySet<string> = new Set(OUTSIDE_ELEMENTS);
const ROLES: ReadonlySet<string> = new Set(OUTSIDE_ROLES);
const NAMES = new RegExp(OUTSIDE_NAMES.join('|'), 'i');
const COLUMN = /sidebar/gi;

const SHORTEST_ARTICLE = 800;
const LONGEST_CREDITS = 400;

/**
 * Answers are kept, as the same ancestors are asked about again and again.
 * @param headline the article's headline: whatever holds it is about the article
 * @param spares a part that is about the article although its element or its name says otherwise
 */
export function outsideOf(
  headline: Element | null,
  spares: (element: Element) => boolean = () => false,
): IsOutside {
  const known = new Map<Element, boolean>();
  const article = headline && articleOf(headline);
  const isOutside = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const outside =
      parent !== null &&
      (isOutside(parent) ||
        (speaksOfOther(element) && !isOfArticle(element, headline, article) && !spares(element)));
    known.set(element, outside);
    return outside;
  };
  return isOutside;
}

/** Around the headline, or the header, footer or column of credits of the very article that has the headline. */
function isOfArticle(element: Element, headline: Element | null, article: Element | null): boolean {
  if (!headline) return false;
  if (element.contains(headline)) return true;
  if (!/^(?:header|footer|aside)$/.test(element.localName) || element.closest('article') !== article)
    return false;
  return article !== null && (element.localName !== 'aside' || isCredits(element));
}

/** The article around the headline; publishing software may set the headline above it, with nothing else between. */
function articleOf(headline: Element): Element | null {
  const around = headline.closest('article');
  if (around) return around;
  for (const article of headline.ownerDocument.getElementsByTagName('article')) {
    if ((headline.compareDocumentPosition(article) & 4) /* following */ === 0) continue;
    // The first is the text or, where the text stands in no article, the card of another one.
    return (article.textContent?.length ?? 0) >= SHORTEST_ARTICLE ? article : null;
  }
  return null;
}

function isCredits(aside: Element): boolean {
  return (
    (aside.textContent?.length ?? 0) <= LONGEST_CREDITS &&
    aside.querySelector('[itemprop~="datePublished"], [itemprop~="author"], [rel~="author"]') !== null
  );
}

/** A column beside the text by its name, and by nothing else: it may hold the article's own credits. */
export function isColumn(element: Element): boolean {
  const names = namesOf(element);
  return (
    !ELEMENTS.has(element.localName) &&
    !element.hasAttribute('hidden') &&
    names.search(COLUMN) >= 0 &&
    !NAMES.test(names.replace(COLUMN, ''))
  );
}

/** A header without a menu, and not named as that of the site: publishing software sets an article's headline into one. */
export function isArticleHeader(element: Element): boolean {
  return (
    element.localName === 'header' &&
    !element.hasAttribute('role') &&
    !NAMES.test(namesOf(element)) &&
    element.querySelector('nav, form, [role="navigation"]') === null
  );
}

const speaking = new WeakMap<Element, boolean>();

/** Asked of the same elements for each field, on a page that does not change meanwhile. */
function speaksOfOther(element: Element): boolean {
  const before = speaking.get(element);
  if (before !== undefined) return before;
  const speaks = saysItIsOther(element);
  speaking.set(element, speaks);
  return speaks;
}

function saysItIsOther(element: Element): boolean {
  const name = element.localName;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  if (ELEMENTS.has(name) || element.hasAttribute('hidden')) return true;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (/\/(?:User)?Comment/.test(element.getAttribute('itemtype') ?? '')) return true;
  return NAMES.test(namesOf(element));
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}
