/**
 * What Readability is given instead of the page: the boxes with their names, each block's text in one paragraph, its
 * links joined to one, a stand-in for every picture. Readability asks for nothing else, and most of what it spends
 * goes by the number of nodes. Every block and picture carries its number, so the answer is read off what is left.
 */
import { type Block, SILENT } from '../judge/blocks.ts';
import { PICTURE_NAMES } from '../picture-elements.ts';
import { isBlock } from '../text.ts';

export interface Digest {
  readonly document: Document;
  /** Pictures and players, in the order of the page; a stand-in's `data-src` is its index. */
  readonly media: readonly Element[];
  /** Numbers of the blocks whose text stands in the paragraph of another one, by that one's. */
  readonly bundles: ReadonlyMap<number, readonly number[]>;
}

export const BLOCK_NUMBER = 'data-block';
/** Readability throws away a picture without any attribute that could be an address. */
export const MEDIA_NUMBER = 'data-src';

/** What Readability reads of a box. */
const READ_ATTRIBUTES = new Set('class id role itemprop rel aria-hidden aria-modal hidden'.split(' '));
/** Boxes that only place things on the page. */
const LAYOUT = new Set(['div', 'section', 'form']);
/** Elements whose text stands in themselves; that of any other box stands in a paragraph of its own. */
const HOLDS_TEXT = new Set(
  'p li td th dd dt h1 h2 h3 h4 h5 h6 blockquote pre figcaption caption summary'.split(' '),
);

/** From so many blocks on, what Readability would spend on paragraphs alone is longer than a person waits. */
const GIANT = 10_000;
/** Blocks that one paragraph stands for there. */
const BUNDLE = 50;

/** What is being written into: text is put in as one piece. */
interface Line {
  readonly element: Element;
  text: string;
}

interface Work {
  readonly document: Document;
  readonly blocks: readonly Block[];
  readonly numberOf: ReadonlyMap<Element, number>;
  readonly media: Element[];
  /** Boxes of the digest with running text in them. */
  readonly running: Set<Element>;
  readonly isGiant: boolean;
  /** The one that was opened last. */
  bundle: Bundle | null;
  readonly bundles: Map<number, readonly number[]>;
}

/** Like paragraphs that stand one after the other, as one. */
interface Bundle {
  readonly first: Element;
  /** In the digest: the box that stands for the first, and the paragraph in it or that it is, with the text of the others. */
  readonly outer: Element;
  readonly line: Line;
  /** Text in links of the others. */
  linked: string;
  /** Numbers of the blocks after the first. */
  readonly rest: number[];
}

/**
 * @param title what Readability compares headings with: a heading that repeats it goes
 * @param giant from so many blocks on, like paragraphs are bundled
 */
export function digestOf(body: Element, blocks: readonly Block[], title: string, giant = GIANT): Digest {
  const document = body.ownerDocument.implementation.createHTMLDocument(title);
  const numberOf = new Map(blocks.map(({ element, index }) => [element, index]));
  const work: Work = {
    ...{ document, blocks, numberOf, media: [], running: new Set() },
    ...{ isGiant: blocks.length >= giant, bundle: null, bundles: new Map() },
  };
  copyNames(body, document.body);
  fill(body, document.body, work);
  closeBundle(work);
  return { document, media: work.media, bundles: work.bundles };
}

/** Puts what a block holds into its box: its own text as one piece, in a paragraph where the box is none. */
function fill(source: Element, box: Element, work: Work): void {
  const number = work.numberOf.get(source);
  if (number === undefined) {
    visit(source, box, null, work);
    return;
  }
  const element = HOLDS_TEXT.has(source.localName) ? box : work.document.createElement('p');
  element.setAttribute(BLOCK_NUMBER, String(number));
  const line = { element, text: '' };
  visit(source, box, line, work);
  write(line);
  if (element !== box) box.prepend(element);
  if (isRunningText(work.blocks[number] as Block)) work.running.add(box);
}

/** @param line where text goes, or null where none of it is wanted */
function visit(source: Element, box: Element, line: Line | null, work: Work): void {
  for (let node = source.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 /* element */) visitElement(node as Element, box, line, work);
    else if (line && node.nodeType === 3 /* text */) line.text += node.nodeValue;
  }
}

function visitElement(source: Element, box: Element, line: Line | null, work: Work): void {
  const name = source.localName;
  if (SILENT.has(name)) return;
  if (name === 'br') {
    if (line) line.text += '\n';
  } else if (PICTURE_NAMES.has(name)) {
    const standIn = namesakeOf(source, name === 'picture' ? 'img' : name, work.document);
    standIn.setAttribute(MEDIA_NUMBER, String(work.media.push(source) - 1));
    box.append(standIn);
  } else if (isBlock(source)) visitBlock(source, box, work);
  else if (name === 'a' && line && line.element.localName !== 'a') visitLink(source, box, line, work);
  else visit(source, box, line, work);
}

function visitLink(source: Element, box: Element, line: Line, work: Work): void {
  const element = work.document.createElement('a');
  // An address would be resolved, and nobody asks where it leads: only whether it stays on the page.
  if (source.getAttribute('href')?.startsWith('#')) element.setAttribute('href', '#');
  const link = { element, text: '' };
  visit(source, box, link, work);
  write(link);
  write(line);
  line.element.append(element);
}

function visitBlock(source: Element, box: Element, work: Work): void {
  const number = work.isGiant && holdsWordsAlone(source) ? work.numberOf.get(source) : undefined;
  if (number !== undefined && joinBundle(source, box, number, work)) return;
  const inner = namesakeOf(source, source.localName, work.document);
  let innermost = source;
  // Boxes around one box, for layout: they become one, under all their names.
  for (let only = onlyBoxIn(source); only && !work.numberOf.has(innermost); only = onlyBoxIn(innermost)) {
    innermost = only;
    addNames(only, inner);
  }
  fill(innermost, inner, work);
  if (!inner.firstChild) return;
  const before = box.lastElementChild;
  if (before && isContinued(before, inner, work.running)) move(inner, before);
  else box.append(inner);
  if (work.running.has(inner)) work.running.add(box);
  if (number !== undefined) openBundle(source, inner, number, work);
}

/**
 * Puts a paragraph of words into the like one right before it. What Readability makes of the box around them is the
 * same: there are thousands of them all the same.
 *
 * @returns whether it did
 */
function joinBundle(source: Element, box: Element, number: number, work: Work): boolean {
  const { bundle } = work;
  if (!bundle || bundle.outer !== box.lastElementChild || bundle.rest.length >= BUNDLE) return false;
  if (bundle.first.localName !== source.localName || bundle.first.className !== source.className)
    return false;
  bundle.rest.push(number);
  for (let node = source.firstChild; node; node = node.nextSibling) {
    const text = node.nodeType === 3 /* text */ ? (node.nodeValue as string) : wordsOf(node);
    if (node.nodeName === 'A') bundle.linked += text;
    else bundle.line.text += text;
  }
  return true;
}

function openBundle(source: Element, outer: Element, number: number, work: Work): void {
  const paragraph = outer.hasAttribute(BLOCK_NUMBER) ? outer : (outer.firstElementChild as Element);
  const rest: number[] = [];
  closeBundle(work);
  work.bundle = { first: source, outer, line: { element: paragraph, text: '' }, linked: '', rest };
  work.bundles.set(number, rest);
}

/** Of what stands among the words of a paragraph, itself without elements. */
function wordsOf(node: Node): string {
  if (node.nodeType !== 1 /* element */ || SILENT.has((node as Element).localName)) return '';
  return node.nodeName === 'BR' ? '\n' : (node.textContent ?? '');
}

/** Readability is given the text of fifty paragraphs in one piece, and what is linked of it in another. */
function closeBundle({ bundle, document }: Work): void {
  if (!bundle) return;
  write(bundle.line);
  if (bundle.linked === '') return;
  const link = document.createElement('a');
  link.append(bundle.linked);
  bundle.line.element.append(link);
}

function holdsWordsAlone(source: Element): boolean {
  for (let child = source.firstElementChild; child; child = child.nextElementSibling) {
    if (child.firstElementChild || isBlock(child) || PICTURE_NAMES.has(child.localName)) return false;
    // A jump on the page counts less than a link away.
    if (child.localName === 'a' && child.getAttribute('href')?.startsWith('#')) return false;
  }
  return !HEADING.test(source.localName);
}

/** Characters and share of links: a paragraph, not a teaser. */
function isRunningText({ text, linkShare }: Block): boolean {
  return text.length >= 140 && linkShare < 0.3;
}

const HEADING = /^h[1-6]$/;
/** A headline of its own, or one that leads elsewhere. */
const OTHER_STORY = 'h1, h2 a, h3 a, h4 a';

/** A body cut into boxes of the same look, between advertisements: Readability would keep one of them. */
function isContinued(before: Element, next: Element, running: ReadonlySet<Element>): boolean {
  return (
    LAYOUT.has(next.localName) &&
    before.localName === next.localName &&
    next.className !== '' &&
    before.className === next.className &&
    running.has(before) &&
    running.has(next) &&
    !next.querySelector(OTHER_STORY)
  );
}

/** One by one: a call takes only so many arguments, and a page may have more paragraphs. */
function move(from: Element, to: Element): void {
  while (from.firstChild) to.append(from.firstChild);
}

function write(line: Line): void {
  if (line.text) line.element.append(line.text);
  line.text = '';
}

function namesakeOf(source: Element, name: string, document: Document): Element {
  const element = document.createElement(name);
  copyNames(source, element);
  return element;
}

/** @returns the one element in a layout box, where that is a layout box too */
function onlyBoxIn(box: Element): Element | null {
  const child = box.firstElementChild;
  if (!child || !LAYOUT.has(box.localName) || !LAYOUT.has(child.localName)) return null;
  return child.nextElementSibling || child.hasAttribute('role') ? null : child;
}

function addNames(from: Element, to: Element): void {
  for (const name of ['class', 'id']) {
    const more = from.getAttribute(name);
    if (!more) continue;
    const names = to.getAttribute(name);
    to.setAttribute(name, names ? `${names} ${more}` : more);
  }
}

function copyNames(from: Element, to: Element): void {
  if (!from.hasAttributes()) return;
  for (const name of from.getAttributeNames()) {
    const value = from.getAttribute(name) as string;
    const isRead = READ_ATTRIBUTES.has(name) || (name === 'style' && /display|visibility/.test(value));
    if (isRead) to.setAttribute(name, value);
  }
}
