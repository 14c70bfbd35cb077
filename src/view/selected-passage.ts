/** The words that are selected in the article, with what stands around them. */
import type { Passage } from '../article/formats/text-fragment.ts';
import { selectedIn } from './selected-in.ts';

export interface Selected {
  /** Paragraphs on lines of their own. */
  readonly words: string;
  readonly passage: Omit<Passage, 'text'>;
}

const BLOCK =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, td, th, pre, figcaption, caption, blockquote, summary, div, .body';

/** @param column holds the articles. @returns null where nothing of their text is selected */
export function selectedPassage(column: HTMLElement, document: Document): Selected | null {
  const range = selectedRange(column, document);
  if (!range || range.collapsed) return null;
  const body = elementOf(range.startContainer)?.closest<HTMLElement>('.body');
  const [start, end] = [blockOf(range.startContainer), blockOf(range.endContainer)];
  if (!body || !start || !end || !column.contains(body) || !body.contains(end)) return null;
  const words = wordsIn(range, document);
  if (!words.trim()) return null;
  const [before, after] = [range.cloneRange(), range.cloneRange()];
  before.selectNodeContents(start);
  before.setEnd(range.startContainer, range.startOffset);
  after.selectNodeContents(end);
  after.setStart(range.endContainer, range.endOffset);
  return {
    words,
    passage: { ...partsOf(range, start, end), before: `${before}`, after: `${after}` },
  };
}

function selectedRange(column: HTMLElement, document: Document): Range | null {
  const selected = selectedIn(column.getRootNode() as ShadowRoot | Document);
  if (!selected) return null;
  const range = document.createRange();
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  return range;
}

function partsOf(range: Range, start: Element, end: Element): Pick<Passage, 'first' | 'last'> {
  if (start === end) return { first: `${range}`, last: null };
  const [first, last] = [range.cloneRange(), range.cloneRange()];
  first.setEnd(start, start.childNodes.length);
  last.setStart(end, 0);
  return { first: `${first}`, last: `${last}` };
}

/** A block at a time: what a range says of itself runs them together. */
function wordsIn(range: Range, document: Document): string {
  const nodes = document.createTreeWalker(range.commonAncestorContainer, 4 /* NodeFilter.SHOW_TEXT */);
  const lines = new Map<Element | null, string>();
  for (let node: Node | null = nodes.currentNode; node; node = nodes.nextNode()) {
    if (node.nodeType !== 3 || !range.intersectsNode(node)) continue;
    const text = node.nodeValue ?? '';
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : text.length;
    const block = blockOf(node);
    lines.set(block, (lines.get(block) ?? '') + text.slice(from, to));
  }
  return [...lines.values()].join('\n');
}

/** The whole text that a passage is searched in. */
export function textOf(column: Element): string {
  return [...column.querySelectorAll('.article')].map(({ textContent }) => textContent).join(' ');
}

function blockOf(node: Node): Element | null {
  return elementOf(node)?.closest(BLOCK) ?? null;
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}
