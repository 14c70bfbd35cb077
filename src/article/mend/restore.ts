/** Puts blocks back that Readability dropped, at their place in the reading order. */
import { BLOCK_MARK, type Block } from '../judge/blocks.ts';

interface Choice {
  readonly kept: ReadonlySet<number>;
  isRestored(block: Block): boolean;
}

/** Elements that may not stand alone, and what they stand in. */
const WRAPPED: Readonly<Record<string, string>> = { li: 'ul', dt: 'dl', dd: 'dl' };
const ROW_OF_FLOW = 'ul, ol, dl, table, blockquote, pre, p, h1, h2, h3, h4, h5, h6, figure';

export function restoreBlocks(body: Element, blocks: readonly Block[], { kept, isRestored }: Choice): void {
  let anchor: Element | null = null;
  const places = new Map(
    [...body.querySelectorAll(`[${BLOCK_MARK}]`)].map((element) => [
      Number(element.getAttribute(BLOCK_MARK)),
      element,
    ]),
  );
  const early: Element[] = [];
  let lastSource: Element | null = null;
  for (const block of blocks) {
    const place = places.get(block.index);
    if (kept.has(block.index) && place) {
      anchor = rowOf(place, body);
      lastSource = null;
      continue;
    }
    if (!isRestored(block) || block.element.closest('figure')) continue;
    const table = block.element.closest('table');
    if (table) {
      if (table !== lastSource) anchor = put(table.cloneNode(true) as Element, anchor, early, body);
      lastSource = table;
      continue;
    }
    const copy = withoutInnerBlocks(block.element);
    const list = WRAPPED[copy.localName] ? block.element.parentElement : null;
    if (list && list === lastSource && anchor) {
      anchor.append(copy);
      continue;
    }
    lastSource = list;
    anchor = put(list ? wrap(copy, list) : copy, anchor, early, body);
  }
  body.prepend(...early);
}

/** After the block before it; what comes before every kept block is gathered and goes first. */
function put(element: Element, anchor: Element | null, early: Element[], body: Element): Element {
  if (anchor && body.contains(anchor)) anchor.after(element);
  else early.push(element);
  return element;
}

function wrap(item: Element, list: Element): Element {
  const name = list.localName === 'ol' ? 'ol' : (WRAPPED[item.localName] as string);
  const wrapper = item.ownerDocument.createElement(name);
  wrapper.append(item);
  return wrapper;
}

/** The block as it stood, without the blocks within it: those are chosen for themselves. */
function withoutInnerBlocks(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const inner of [...copy.querySelectorAll(`[${BLOCK_MARK}]`)]) inner.remove();
  if (copy.localName !== 'div' && copy.localName !== 'section') return copy;
  const paragraph = element.ownerDocument.createElement('p');
  paragraph.append(...copy.childNodes);
  return paragraph;
}

/** The outermost element around a block that is still one unit of the flow: the list of an item, the table of a cell. */
function rowOf(element: Element, body: Element): Element {
  let row = element;
  for (let step: Element | null = element; step && step !== body; step = step.parentElement) {
    if (step.matches(ROW_OF_FLOW)) row = step;
  }
  return row;
}
