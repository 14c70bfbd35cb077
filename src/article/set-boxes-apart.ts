/**
 * Labels and titles that only a style sheet sets on lines of their own stand in the markup without a space between: shown
 * without it, they are one word.
 */

import { lettered } from './lettered.ts';

const BOXES = new Set(['span', 'a', 'b', 'strong', 'em', 'i', 'small', 'time', 'cite', 'label']);
const ENDS_APART = /\s$/;
/** What a word can begin with: a mark that ends the first box belongs to it. */
const BEGINS_WORD = lettered(String.raw`^["'“„«‘¿¡(]?[\p{L}\p{N}]`);
const GOES_ON = lettered(String.raw`^\p{Ll}`);
const ENDS_IN_LETTER = lettered(String.raw`\p{L}$`);
const WITHOUT_SPACES = lettered(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`,
);
/** Letters: a single one may be the first of the word beside it. */
const SHORTEST_BOX = 2;

/** @param between made for each place at which two boxes meet */
export function setBoxesApart(root: Element, between: () => Node): void {
  const ends: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    const next = element.nextSibling as Element | null;
    if (!isBox(element) || !next || !isBox(next) || hasOwnWords(element.parentElement)) continue;
    const [before, after] = [element.textContent ?? '', next.textContent ?? ''];
    if (before.trim().length < SHORTEST_BOX || after.trim().length < SHORTEST_BOX) continue;
    if (!ENDS_APART.test(before) && BEGINS_WORD.test(after) && !isOneWord(before, after)) ends.push(element);
  }
  // All are found first: what is put between two would be words of the box itself.
  for (const end of ends) end.after(between());
}

/** The parts of a word, or of a sentence in a script that has no spaces: some pages put each phrase into an element. */
function isOneWord(before: string, after: string): boolean {
  return GOES_ON.test(after) ? ENDS_IN_LETTER.test(before) : WITHOUT_SPACES.test(before.at(-1) ?? '');
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
