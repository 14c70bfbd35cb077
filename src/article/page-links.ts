/** What on a page leads elsewhere, with the address as it is written: several fields and stages look for theirs in it. */

import { selectAny } from './select-any.ts';

export interface PageLink {
  readonly element: Element;
  readonly href: string;
}

const LINKS = ['link[rel~="next" i]', 'link[rel~="prev" i]', 'a[href]', 'option[value]'];
const known = new WeakMap<Document, readonly PageLink[]>();

/**
 * @param document one that nothing is taken out of before it is asked for the last time
 * @returns links, options and the head's links to other pages, in the page's order
 */
export function pageLinks(document: Document): readonly PageLink[] {
  const before = known.get(document);
  if (before) return before;
  const links = selectAny(document, LINKS).map((element) => ({
    element,
    href: element.getAttribute(element.localName === 'option' ? 'value' : 'href') ?? '',
  }));
  known.set(document, links);
  return links;
}
