/** Which blocks of the page Readability kept, by the marks that its work leaves on their elements. */
import { BLOCK_MARK, type Block } from '../judge/blocks.ts';
import { foldSpace, isBlock } from '../text.ts';

export function keptBlocks(body: Element, blocks: readonly Block[]): ReadonlySet<number> {
  markRebuilt(body, blocks);
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

/**
 * Readability puts a paragraph of its own in the place of a `div` that holds text alone, and the mark goes with the
 * `div`. Such a paragraph is known by its text, in the order of the page where a text stands twice.
 */
function markRebuilt(body: Element, blocks: readonly Block[]): void {
  const rebuilt = [...body.querySelectorAll('p, div')].filter(
    (element) => !element.hasAttribute(BLOCK_MARK) && ![...element.children].some(isBlock),
  );
  if (rebuilt.length === 0) return;
  const marked = new Set(
    [...body.querySelectorAll(`[${BLOCK_MARK}]`)].map((element) => element.getAttribute(BLOCK_MARK)),
  );
  const byText = new Map<string, number[]>();
  for (const { index, text } of blocks) {
    if (marked.has(String(index))) continue;
    const indexes = byText.get(text);
    if (indexes) indexes.push(index);
    else byText.set(text, [index]);
  }
  for (const element of rebuilt) {
    const index = byText.get(foldSpace(element.textContent ?? ''))?.shift();
    if (index !== undefined) element.setAttribute(BLOCK_MARK, String(index));
  }
}
