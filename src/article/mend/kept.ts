/** Which blocks of the page Readability kept, by the marks that its work leaves on their elements. */
import { BLOCK_MARK } from '../judge/blocks.ts';

export function keptBlocks(body: Element): ReadonlySet<number> {
  const kept = new Set<number>();
  const visit = (element: Element, mark: string | null): void => {
    const own = element.getAttribute(BLOCK_MARK) ?? mark;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1 /* element */) visit(node as Element, own);
      else if (node.nodeType === 3 /* text */ && own !== null && node.nodeValue?.trim())
        kept.add(Number(own));
    }
  };
  visit(body, null);
  return kept;
}
