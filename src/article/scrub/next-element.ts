/** @returns the element right after a node; null where text stands between them */
export function nextElementOf(node: ChildNode): Element | null {
  let next = node.nextSibling;
  while (next && next.nodeType !== 1 /* element */) {
    if (next.nodeType === 3 /* text */ && next.nodeValue?.trim()) return null;
    next = next.nextSibling;
  }
  return next as Element | null;
}
