/** Takes blocks out of the body, and the boxes and pictures that are left with nothing to say. */
import { BLOCK_MARK } from '../judge/blocks.ts';
import { hasText } from '../text.ts';

/** Never taken for being empty of text. */
const HOLDS_MEDIA = 'figure, video, audio, table, pre, math';

export function dropBlocks(body: Element, indexes: ReadonlySet<number>): void {
  for (const element of [...body.querySelectorAll(`[${BLOCK_MARK}]`)]) {
    if (!indexes.has(Number(element.getAttribute(BLOCK_MARK)))) continue;
    // A caption goes with its picture or stays with it.
    if (element.closest('figure')) continue;
    const parent = element.parentElement;
    if (element.querySelector(`[${BLOCK_MARK}]`)) dropOwnText(element);
    else element.remove();
    if (parent && parent !== body) dropIfHollow(parent, body);
  }
}

/** The text of this block itself, not that of the blocks within it. */
function dropOwnText(element: Element): void {
  for (const node of [...element.childNodes]) {
    if (node.nodeType === 3 /* text */) node.remove();
    else if (node.nodeType === 1 && !holdsBlock(node as Element) && !isPicture(node as Element))
      node.remove();
  }
}

function holdsBlock(element: Element): boolean {
  return element.hasAttribute(BLOCK_MARK) || element.querySelector(`[${BLOCK_MARK}]`) !== null;
}

function isPicture(element: Element): boolean {
  return element.matches('img, picture, figure') || element.querySelector('img') !== null;
}

/** A card whose text went: what is left is its linked thumbnail. */
function dropIfHollow(element: Element, body: Element): void {
  let box: Element | null = element;
  while (box && box !== body) {
    const parent: Element | null = box.parentElement;
    if (hasText(box) || box.querySelector(HOLDS_MEDIA) || hasOwnPicture(box)) return;
    box.remove();
    box = parent;
  }
}

/** A picture that does not lead elsewhere. */
function hasOwnPicture(box: Element): boolean {
  return [...box.querySelectorAll('img')].some((image) => !image.closest('a[href]'));
}
