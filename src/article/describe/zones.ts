/** Which parts of a page are about its article, and which about something else: comments, cards, menus, footer. */
import { OUTSIDE_ELEMENTS, OUTSIDE_NAMES, OUTSIDE_ROLES } from '../../rules/metadata.ts';

/** Whether an element stands in a part of the page that is not about the article. */
export type IsOutside = (element: Element) => boolean;

const ELEMENTS: ReadonlySet<string> = new Set(OUTSIDE_ELEMENTS);
const ROLES: ReadonlySet<string> = new Set(OUTSIDE_ROLES);
const NAMES = new RegExp(OUTSIDE_NAMES.join('|'), 'i');

/**
 * Answers are kept, as the same ancestors are asked about again and again.
 * @param headline the article's headline: whatever holds it is about the article
 */
export function outsideOf(headline: Element | null): IsOutside {
  const known = new Map<Element, boolean>();
  const isOutside = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element.parentElement;
    const outside =
      parent !== null && (isOutside(parent) || (speaksOfOther(element) && !isOfArticle(element, headline)));
    known.set(element, outside);
    return outside;
  };
  return isOutside;
}

/** Around the headline, or the header or footer of the very article that has the headline. */
function isOfArticle(element: Element, headline: Element | null): boolean {
  if (!headline) return false;
  if (element.contains(headline)) return true;
  return (
    /^(?:header|footer)$/.test(element.localName) && element.closest('article')?.contains(headline) === true
  );
}

function speaksOfOther(element: Element): boolean {
  const name = element.localName;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  if (ELEMENTS.has(name) || element.hasAttribute('hidden')) return true;
  if (ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (/\/(?:User)?Comment/.test(element.getAttribute('itemtype') ?? '')) return true;
  return NAMES.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
}
