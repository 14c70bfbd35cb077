/**
 * A row of things to buy, whatever its boxes are called: each is a picture, a few words and a link that says it is paid
 * for. Things that the article tells of stand apart, with its words between them.
 */
import { type Kept, touchesKept } from '../recipe/apply-recipe.ts';
import { lineOf } from '../text.ts';
import type { Ledger } from './ledger.ts';
import type { Measures } from './measure.ts';
import { areMuchOfPage } from './much-of-page.ts';

const OFFERS = { id: 'row-of-offers', owner: null, product: 'Offers of shops', kind: 'ad' } as const;
/** Source: HTML, link type `sponsored` as search engines define it. */
const PAID = 'a[rel~="sponsored"][href]';
const FEWEST_OFFERS = 2;
/** Characters of one: name, shop, price. */
const LONGEST_OFFER = 160;
/** Characters beside them: a title, and that the page earns by it. */
const MOST_BESIDE = 200;
const NEVER = 'body, main, article, table, tbody, tr, p';
/** In an offer: what has a heading or a paragraph is told of, and not only for sale. */
const TOLD = 'h1, h2, h3, h4, h5, h6, p, figcaption, blockquote';

export function takeOffers(copy: Document, measures: Measures, ledger: Ledger, kept: Kept): void {
  const rows = [...rowsIn(copy)].filter((row) => isRowOfOffers(row, measures) && !touchesKept(row, kept));
  if (areMuchOfPage(rows, copy.body, measures)) return;
  for (const row of rows) {
    ledger.count(OFFERS, lineOf(row), row);
    row.remove();
  }
}

/** The first boxes around paid links that hold more than one. Each is climbed to once, however many links a page has. */
function rowsIn(copy: Document): ReadonlySet<Element> {
  const rows = new Set<Element>();
  const partOf = new Map<Element, Element>();
  for (const link of copy.querySelectorAll(PAID)) {
    let part: Element = link;
    let around = link.parentElement;
    while (around && !partOf.has(around) && !around.matches(NEVER)) {
      partOf.set(around, part);
      part = around;
      around = around.parentElement;
    }
    const known = around && partOf.get(around);
    if (around && known && known !== part) rows.add(around);
  }
  return rows;
}

function isRowOfOffers(row: Element, measures: Measures): boolean {
  if (row.querySelector('h1, figcaption, blockquote')) return false;
  const offers = [...row.children].filter(
    (child) => child.matches(PAID) || child.querySelector(PAID) !== null,
  );
  const lengths = offers.map((offer) => measures.get(offer)?.text ?? 0);
  const beside = (measures.get(row)?.text ?? 0) - lengths.reduce((sum, length) => sum + length, 0);
  if (offers.length < FEWEST_OFFERS || beside > MOST_BESIDE) return false;
  return offers.every(
    (offer, at) =>
      (lengths[at] as number) <= LONGEST_OFFER &&
      offer.querySelector('img, picture') !== null &&
      offer.querySelector(TOLD) === null,
  );
}
