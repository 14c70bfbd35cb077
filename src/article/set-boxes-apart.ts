/**
 * Labels and titles that only a style sheet sets on lines of their own stand in the markup without a space between: shown
 * without it, they are one word.
 */

const BOXES = new Set(['span', 'a', 'b', 'strong', 'em', 'i', 'small', 'time', 'cite', 'label']);
const ENDS_APART = /\s$/;
/** What a word can begin with: a mark that ends the first box belongs to it. */
const BEGINS_WORD = /^["'“„«‘¿¡(]?[\p{L}\p{N}]/u;
/** Letters: a single one may be the first of the word beside it. */
const SHORTEST_BOX = 2;

/** @param between made for each place at which two boxes meet */
export function setBoxesApart(root: Element, between: () => Node): void {
  for (const element of [...root.querySelectorAll('*')]) {
    const next = element.nextSibling as Element | null;
    if (!isBox(element) || !next || !isBox(next) || hasOwnWords(element.parentElement)) continue;
    const [before, after] = [element.textContent ?? '', next.textContent ?? ''];
    if (before.trim().length < SHORTEST_BOX || after.trim().length < SHORTEST_BOX) continue;
    if (!ENDS_APART.test(before) && BEGINS_WORD.test(after)) element.after(between());
  }
}

function isBox({ localName }: Element): boolean {
  return BOXES.has(localName);
}

/** Words between them: then they are parts of a sentence. */
function hasOwnWords(box: Element | null): boolean {
  for (let node = box?.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 /* text */ && node.nodeValue?.trim()) return true;
  return false;
}
