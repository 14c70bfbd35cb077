/** Where an element stands: inside which of the elements that mean something. */

export interface Place {
  /** The innermost list. */
  readonly list: Element | null;
  readonly table: boolean;
  readonly figure: boolean;
  readonly article: boolean;
  readonly main: boolean;
  readonly aside: boolean;
  readonly headerFooter: boolean;
  readonly quote: boolean;
  /** Microdata says that this is the article's text. */
  readonly bodyMark: boolean;
}

const OUTSIDE: Place = {
  list: null,
  table: false,
  figure: false,
  article: false,
  main: false,
  aside: false,
  headerFooter: false,
  quote: false,
  bodyMark: false,
};

/** @param around the place of the element's parent, so that no ancestor is asked twice */
export function placeOf(element: Element, around: Place = OUTSIDE): Place {
  const place = placeByName(element, around);
  if (place.bodyMark || !element.hasAttributes()) return place;
  if (element.getAttribute('itemprop') !== 'articleBody') return place;
  return { ...place, bodyMark: true };
}

function placeByName(element: Element, around: Place): Place {
  switch (element.localName) {
    case 'ul':
    case 'ol':
    case 'dl':
      return { ...around, list: element };
    case 'table':
      return { ...around, table: true };
    case 'figure':
      // A card of ours holds the text of a post: no caption, but words among the others.
      return element.hasAttribute('data-embed') ? around : { ...around, figure: true };
    case 'article':
      return { ...around, article: true };
    case 'main':
      return { ...around, main: true };
    case 'aside':
      return { ...around, aside: true };
    case 'blockquote':
      return { ...around, quote: true };
    case 'header':
    case 'footer':
      return { ...around, headerFooter: true };
    default:
      return around;
  }
}
