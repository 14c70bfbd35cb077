/** Text of elements as a person reads it: white space folded, blocks apart. */

const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'head', 'svg', 'math']);

/** The text of one line: white space folded, ends trimmed. */
export function lineOf(node: Node): string {
  return foldSpace(node.textContent ?? '');
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/**
 * The blocks of text below a root, in reading order.
 * @param skips local names of elements whose text is left out
 */
export function blocksOf(root: Node, skips: ReadonlySet<string> = new Set()): string[] {
  const blocks: string[] = [];
  let line = '';
  const flush = () => {
    const text = line.split('\n').map(foldSpace).filter(Boolean).join('\n');
    if (text) blocks.push(text);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3 /* text */) {
      line += (node.nodeValue ?? '').replace(/\s+/g, ' ');
      return;
    }
    if (node.nodeType !== 1 /* element */ && node.nodeType !== 11 /* fragment */) return;
    const element = node as Element;
    const name = element.localName ?? '';
    if (SILENT.has(name) || skips.has(name)) return;
    if (name === 'br') {
      line += '\n';
      return;
    }
    const block = BLOCKS.has(name);
    if (block) flush();
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (block) flush();
  };
  visit(root);
  flush();
  return blocks;
}

/** Block-level elements with text and no block-level element within, in reading order. */
export function blockElementsOf(root: Element): Element[] {
  return [...root.querySelectorAll('*')].filter(
    (element) => isBlock(element) && element.textContent?.trim() && !holdsBlock(element),
  );
}

function holdsBlock(element: Element): boolean {
  for (const child of element.children) if (isBlock(child) || holdsBlock(child)) return true;
  return false;
}
