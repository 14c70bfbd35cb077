/** Microdata and RDFa: elements that say which property they hold, of the article and not of its comments or cards. */
import { selectAny } from '../select-any.ts';
import type { IsOutside } from './zones.ts';

export interface PropertyElement {
  readonly element: Element;
  /** What the property holds: an attribute where the element has one for it, else its text. */
  readonly value: string;
}

export type Properties = ReadonlyMap<string, readonly PropertyElement[]>;

/** Properties read here; a page has hundreds of others. */
const READ = [
  'headline',
  'alternativeHeadline',
  'author',
  'creator',
  'datePublished',
  'dateModified',
  'dateCreated',
  'dc.created',
  'dc.issued',
  'articleSection',
  'image',
] as const;
const NAMES: ReadonlySet<string> = new Set(READ);
const MOST_ELEMENTS = 2_000;
/** Items inside an article that have an author and a date of their own. */
const OF_ANOTHER = /(?:Comment|UserComments|Review|Rating|Product|Offer|Event|Organization|ListItem)$/i;

const ARTICLE = /(?:Article|Posting)$/;

export function readProperties(document: Document, isOutside: IsOutside): Properties {
  const properties = new Map<string, PropertyElement[]>();
  const elements = selectAny(document, ['[itemprop]', '[property]:not(meta)']);
  for (let index = 0; index < elements.length && index < MOST_ELEMENTS; index += 1) {
    const element = elements[index] as Element;
    const names = namesOf(element);
    if (names.length === 0) continue;
    const scope = element.parentElement?.closest('[itemscope],[typeof]');
    if (scope && (OF_ANOTHER.test(itemTypeOf(scope)) || isWithinArticle(scope))) continue;
    if (isOutside(element)) continue;
    const value = contentOf(element);
    for (const name of value ? names : []) {
      const list = properties.get(name);
      if (list) list.push({ element, value });
      else properties.set(name, [{ element, value }]);
    }
  }
  return properties;
}

/** The type an item says it has, in microdata or RDFa. */
export function itemTypeOf(item: Element): string {
  return item.getAttribute('itemtype') ?? item.getAttribute('typeof') ?? '';
}

/** An article within an article is another one, as in a box of what to read next. */
function isWithinArticle(scope: Element): boolean {
  if (!ARTICLE.test(itemTypeOf(scope)) || scope.querySelector('h1')) return false;
  const outer = scope.parentElement?.closest('[itemscope],[typeof]');
  return outer ? ARTICLE.test(itemTypeOf(outer)) : false;
}

/** The properties an element holds that are read here, without their vocabulary, unless that is Dublin Core: "created" alone may be anything. */
function namesOf(element: Element): string[] {
  const attribute = element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '';
  return attribute
    .split(/\s+/)
    .map((full) => full.replace(/^dc(?:terms)?:/, 'dc.').replace(/^.*[:/]/, ''))
    .filter((name) => NAMES.has(name));
}

function contentOf(element: Element): string {
  const attribute = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (attribute?.trim()) return attribute.trim();
  const name = element.querySelector('[itemprop~="name"], [property="name"], [property="schema:name"]');
  return (
    (name
      ? (name.getAttribute('content') ?? name.textContent)
      : (element.getAttribute('title') ?? element.textContent)
    )?.trim() ?? ''
  );
}
