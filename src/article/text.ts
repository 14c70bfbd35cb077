/** Text of elements as a person reads it: white space folded, blocks apart. */

const BLOCKS = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'head', 'svg', 'math']);

/** White space but for the single spaces: to replace those by themselves made folding eight times slower. */
const UNFOLDED = /\s{2,}|[^\S ]/g;

/** The text of one line: white space folded, ends trimmed. */
export function lineOf(node: Node): string {
  return foldSpace(node.textContent ?? '');
}

export function foldSpace(text: string): string {
  return text.replace(UNFOLDED, ' ').trim();
}

/** A part of a line: it may begin or end with a space. */
export function foldPart(text: string): string {
  return text.replace(UNFOLDED, ' ');
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
    const text = line.includes('\n') ? foldLines(line) : foldSpace(line);
    if (text) blocks.push(text);
    line = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3 /* text */) {
      line += (node.nodeValue ?? '').replace(UNFOLDED, ' ');
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
    // As most: its texts are not asked for one by one.
    if (!element.firstElementChild) line += (element.textContent ?? '').replace(UNFOLDED, ' ');
    else for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (block) flush();
  };
  visit(root);
  flush();
  return blocks;
}

function foldLines(text: string): string {
  return text.split('\n').map(foldSpace).filter(Boolean).join('\n');
}

/**
 * Block-level elements with text and no block-level element within, in reading order.
 * @param most how many are wanted: the rest of the tree is not looked at
 */
export function blockElementsOf(root: Element, most = Number.POSITIVE_INFINITY): Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (found.length >= most) break;
    if (isBlock(element) && !holdsBlock(element) && hasText(element)) found.push(element);
  }
  return found;
}

/** Stops at the first word: the whole text of a big box is long. */
export function hasText(root: Node): boolean {
  for (let node = root.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 /* element */ ? hasText(node) : isWords(node)) return true;
  }
  return false;
}

export function isWords({ nodeType, nodeValue }: Node): boolean {
  return (nodeType === 3 /* text */ || nodeType === 4) /* CDATA */ && nodeValue?.trim() !== '';
}

export function holdsBlock(element: Element): boolean {
  for (const child of element.children) if (isBlock(child) || holdsBlock(child)) return true;
  return false;
}

/** Characters in paragraphs below a root. */
export function paragraphCharacters(root: Document | Element): number {
  let length = 0;
  for (const paragraph of root.getElementsByTagName('p')) length += paragraph.textContent?.trim().length ?? 0;
  return length;
}

/** Share of an element's characters that stand in links, 0 to 1. */
export function linkShareOf(element: Element): number {
  const linked = [...element.getElementsByTagName('a')].reduce((sum, link) => sum + lineOf(link).length, 0);
  return linked / Math.max(1, lineOf(element).length);
}

/** What leads on to the words that are cut off. */
const HALF_STOP = /[\s,;:،；，、–—-]+$/;

/** Its start, with an ellipsis: between words, where there are any. @param most characters in all */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > most / 2 ? end : most - 1).replace(HALF_STOP, '')}…`;
}
