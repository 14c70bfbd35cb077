/** Where in the article the page is: the reader opens at the paragraph that was being read. */
import { lineOf } from '../../article/text.ts';

/** What a place in a text is told by. */
export const BLOCKS = 'p, li, h2, h3, h4, blockquote, figcaption, dd, td';

/** Enough to tell paragraphs apart; more would only find differences in what was mended. */
const KEY_LENGTH = 80;
const SHORTEST_KEY = 24;

/**
 * @param body the article's body in the reader
 * @returns its first block that the page shows in the window; null at the head of the article, or when none is found
 */
export function findPlace(document: Document, body: Element): Element | null {
  const blocks = new Map<string, Element>();
  for (const block of body.querySelectorAll(BLOCKS)) {
    const key = keyOf(block);
    if (key && !blocks.has(key)) blocks.set(key, block);
  }
  const first = blocks.values().next().value;
  const height = document.documentElement.clientHeight;
  // What stands above a block may have been mended, and be found nowhere: a page at its head opens at its head.
  const scrolled = document.defaultView?.scrollY ?? 0;
  let isPastSome = false;
  for (const block of document.querySelectorAll(BLOCKS)) {
    const { top, height: own } = block.getBoundingClientRect();
    // In the lower half of the window is not being read yet.
    if (own === 0 || top > height / 2) continue;
    const key = keyOf(block);
    const found = key && blocks.get(key);
    if (!found) continue;
    // Half of it gone is read already.
    if (top + own / 2 < 0) isPastSome = true;
    else return found !== first && (isPastSome || top + scrolled > height) ? found : null;
  }
  return null;
}

function keyOf(block: Element): string | null {
  const text = lineOf(block).slice(0, KEY_LENGTH);
  return text.length >= SHORTEST_KEY ? text : null;
}
