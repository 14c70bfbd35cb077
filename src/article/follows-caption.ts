/** Whether a credit in small letters stands in one line with the caption before it: there a sign keeps the two apart. */
import { isBlock, lineOf } from './text.ts';

/** @param small any element; of ones outside a caption it is false. A stylesheet could not tell: it sees no text before. */
export function followsCaption(small: Element): boolean {
  if (!small.closest('figcaption') || lineOf(small) === '') return false;
  for (let within: Element | null = small; within && !isBlock(within); within = within.parentElement) {
    for (let before = within.previousSibling; before; before = before.previousSibling) {
      if (isElement(before) && (isBlock(before) || before.localName === 'br')) return false;
      if (lineOf(before) !== '') return true;
    }
  }
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
