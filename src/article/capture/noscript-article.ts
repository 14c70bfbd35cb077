/**
 * The article of a page that waits for its script: an app's shell shows grey bars, and for those without scripts the
 * whole text stands in a `<noscript>`. Where scripts have run, or were not needed, the page has its text outside of it.
 */

/** Characters of paragraphs. */
const SHORTEST_ARTICLE = 600;
const FEWEST_PARAGRAPHS = 3;
/** Of the article's: what else the page says in paragraphs. */
const MOST_BESIDE = 0.5;

export function showNoscriptArticle(copy: Document): void {
  for (const noscript of copy.querySelectorAll('noscript')) {
    const paragraphs = noscript.querySelectorAll('p');
    if (paragraphs.length < FEWEST_PARAGRAPHS) continue;
    const own = charactersOf(paragraphs);
    if (own < SHORTEST_ARTICLE) continue;
    const others = charactersOf(copy.querySelectorAll('p')) - own;
    if (others > own * MOST_BESIDE) return;
    const box = copy.createElement('div');
    box.append(...noscript.childNodes);
    noscript.replaceWith(box);
    return;
  }
}

function charactersOf(paragraphs: Iterable<Element>): number {
  let sum = 0;
  for (const { textContent } of paragraphs) sum += textContent?.trim().length ?? 0;
  return sum;
}
