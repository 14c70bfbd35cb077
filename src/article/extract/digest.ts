/**
 * What Readability is given instead of the page: the boxes with their names, each block's text in one paragraph, its
 * links joined to one, a stand-in for every picture. Readability asks for nothing else, and most of what it spends
 * goes by the number of nodes. Every block and picture carries its number, so the answer is read off what is left.
 */
import type { Block } from '../judge/blocks.ts';
import { isBlock } from '../text.ts';

export interface Digest {
  readonly document: Document;
  /** Pictures and players, in the order of the page; a stand-in's `data-src` is its index. */
  readonly media: readonly Element[];
}

export const BLOCK_NUMBER = 'data-block';
/** Readability throws away a picture without any attribute that could be an address. */
export const MEDIA_NUMBER = 'data-src';

/** What Readability reads of a box. */
const READ_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'aria-hidden', 'aria-modal', 'hidden'];
const SILENT = new Set(
  'script style noscript template svg math select textarea button object embed iframe'.split(' '),
);
const MEDIA = new Set(['img', 'video', 'audio', 'picture']);
/** Elements whose text stands in themselves; that of any other box stands in a paragraph of its own. */
const HOLDS_TEXT = new Set(
  'p li td th dd dt h1 h2 h3 h4 h5 h6 blockquote pre figcaption caption summary'.split(' '),
);

/** @param title what Readability compares headings with: a heading that repeats it goes */
export function digestOf(body: Element, blocks: readonly Block[], title: string): Digest {
  const document = body.ownerDocument.implementation.createHTMLDocument(title);
  const media: Element[] = [];
  const numberOf = new Map(blocks.map(({ element, index }) => [element, index]));

  const visit = (source: Element, box: Element, line: Element | null): void => {
    for (let node = source.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 /* text */) line?.append(node.nodeValue as string);
      else if (node.nodeType === 1 /* element */) visitElement(node as Element, box, line);
    }
  };
  const visitElement = (source: Element, box: Element, line: Element | null): void => {
    const name = source.localName;
    if (SILENT.has(name)) return;
    if (name === 'br') line?.append('\n');
    else if (MEDIA.has(name)) {
      const standIn = namesakeOf(source, name === 'picture' ? 'img' : name, document);
      standIn.setAttribute(MEDIA_NUMBER, String(media.push(source) - 1));
      box.append(standIn);
    } else if (isBlock(source)) {
      const inner = namesakeOf(source, name, document);
      box.append(inner);
      visit(source, inner, lineOf(source, inner));
    } else if (name === 'a' && line && line.localName !== 'a') {
      const link = document.createElement('a');
      // An address would be resolved, and nobody asks where it leads: only whether it stays on the page.
      if (source.getAttribute('href')?.startsWith('#')) link.setAttribute('href', '#');
      line.append(link);
      visit(source, box, link);
    } else visit(source, box, line);
  };
  /** Where the text of a block goes; null where the box has none of its own. */
  const lineOf = (source: Element, box: Element): Element | null => {
    const number = numberOf.get(source);
    if (number === undefined) return null;
    const line = HOLDS_TEXT.has(source.localName) ? box : document.createElement('p');
    if (line !== box) box.append(line);
    line.setAttribute(BLOCK_NUMBER, String(number));
    return line;
  };

  copyNames(body, document.body);
  visit(body, document.body, lineOf(body, document.body));
  return { document, media };
}

function namesakeOf(source: Element, name: string, document: Document): Element {
  const element = document.createElement(name);
  copyNames(source, element);
  return element;
}

function copyNames(from: Element, to: Element): void {
  if (!from.hasAttributes()) return;
  for (const name of READ_ATTRIBUTES) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
  const style = from.getAttribute('style');
  if (style && /display|visibility/.test(style)) to.setAttribute('style', style);
}
