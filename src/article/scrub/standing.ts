/** Whether a node is a line of its own or part of a sentence: a link inside a sentence is never junk, whatever its class. */
import { holdsBlock, isBlock } from '../text.ts';

/** What stands side by side in a bar. */
const IN_BARS = new Set(['a', 'button', 'img', 'svg', 'input']);

type Direction = 'previousSibling' | 'nextSibling';

/** @returns whether nothing else is on its line */
export function standsAlone(node: Node): boolean {
  return isAlone(node, (neighbour) => isBreak(neighbour) || isButton(neighbour));
}

/** @returns whether it touches text: links and icons side by side are a bar, words beside them make a sentence */
export function isInSentence(element: Element): boolean {
  return !isAlone(element, (neighbour) => isBreak(neighbour) || !isWords(neighbour));
}

function isAlone(node: Node, isEdge: (neighbour: Node) => boolean): boolean {
  for (let at: Node | null = node; at && !isBreak(at); at = at.parentNode) {
    for (const direction of ['previousSibling', 'nextSibling'] as const) {
      const neighbour = neighbourOf(at, direction);
      if (neighbour && !isEdge(neighbour)) return false;
    }
  }
  return true;
}

function neighbourOf(node: Node, direction: Direction): Node | null {
  let next = node[direction];
  while (
    next &&
    (next.nodeType === 8 /* comment */ || (next.nodeType === 3 /* text */ && !next.nodeValue?.trim()))
  ) {
    next = next[direction];
  }
  return next;
}

function isWords(node: Node): boolean {
  if (node.nodeType !== 1 /* element */) return true;
  return !IN_BARS.has((node as Element).localName) && node.textContent?.trim() !== '';
}

/** Not a word of a sentence. */
function isButton(node: Node): boolean {
  return node.nodeType === 1 /* element */ && (node as Element).localName === 'button';
}

function isBreak(node: Node): boolean {
  if (node.nodeType !== 1 /* element */) return false;
  const element = node as Element;
  return element.localName === 'br' || element.localName === 'body' || isBlock(element) || isOwnBox(element);
}

/** Each is looked through once: a hostile page has a hundred thousand links in one. */
const ownBoxes = new WeakMap<Element, boolean>();

/** An element of the site's own making, with blocks in it. */
function isOwnBox(element: Element): boolean {
  if (!element.localName.includes('-')) return false;
  const known = ownBoxes.get(element);
  if (known !== undefined) return known;
  const isBox = holdsBlock(element);
  ownBoxes.set(element, isBox);
  return isBox;
}
