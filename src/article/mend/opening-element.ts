/** The element that a paragraph begins with, without words before it. */
export function openingElementOf(paragraph: Element): Element | null {
  if (!paragraph.firstElementChild) return null;
  let node = paragraph.firstChild;
  while (node?.nodeType === 3 /* text */ && !node.nodeValue?.trim()) node = node.nextSibling;
  return node?.nodeType === 1 /* element */ ? (node as Element) : null;
}
