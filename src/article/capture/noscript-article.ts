/**
 * The article of a page that waits for its script: an app's shell shows grey bars, and for those without scripts the
 * whole text stands in a `<noscript>`. Where scripts have run, or were not needed, the page has its text outside of it.
 */

import { paragraphCharacters } from '../text.ts';

/** Characters of paragraphs. */
const SHORTEST_ARTICLE = 600;
const FEWEST_PARAGRAPHS = 3;
/** Of the article's: what else the page says in paragraphs. */
const MOST_BESIDE = 0.5;

export function showNoscriptArticle(copy: Document): void {
  for (const noscript of copy.querySelectorAll('noscript')) {
    if (noscript.getElementsByTagName('p').length < FEWEST_PARAGRAPHS) continue;
    const own = paragraphCharacters(noscript);
    if (own < SHORTEST_ARTICLE) continue;
    const others = paragraphCharacters(copy) - own;
    if (others > own * MOST_BESIDE) return;
    const box = copy.createElement('div');
    box.append(...noscript.childNodes);
    noscript.replaceWith(box);
    return;
  }
}
