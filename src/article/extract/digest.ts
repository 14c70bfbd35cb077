/**
 * What Readability is given instead of the page: the boxes with their names, each block's text in one paragraph, its
 * links joined to one, a stand-in for every picture. Readability asks for nothing else, and most of what it spends
 * goes by the number of nodes. Every block and picture carries its number, so the answer is read off what is left.
 */
import { type Block, SILENT } from '../judge/blocks.ts';
import { PICTURE_NAMES } from '../picture-elements.ts';
import { foldPart, isBlock } from '../text.ts';
import {
  type Box,
  type Bundle,
  bundleAtEnd,
  closeBundle,
  GIANT,
  joinWords,
  type Line,
  lookOf,
  openBundle,
} from './bundles.ts';

export interface Digest {
  readonly document: Document;
  /** Pictures and players, in the order of the page; a stand-in's `data-src` is its index. */
  readonly media: readonly Element[];
  /** Numbers of the blocks whose text stands in the paragraph of another one, by that one's. */
  readonly bundles: ReadonlyMap<number, readonly number[]>;
  /** The same of pictures. */
  readonly mediaBundles: ReadonlyMap<number, readonly number[]>;
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

interface Work {
  readonly document: Document;
  readonly blocks: readonly Block[];
  readonly numberOf: ReadonlyMap<Element, number>;
  readonly media: Element[];
  /** Boxes of the digest with running text in them. */
  readonly running: Set<Element>;
  readonly isGiant: boolean;
  readonly opened: Bundle[];
  readonly bundles: Map<number, readonly number[]>;
  readonly mediaBundles: Map<number, readonly number[]>;
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
    ...{ isGiant: blocks.length >= giant, opened: [], bundles: new Map(), mediaBundles: new Map() },
  };
  copyNames(body, document.body);
  fill(body, { element: document.body, turns: [] }, work);
  for (const bundle of work.opened) closeBundle(bundle);
  return { document, media: work.media, bundles: work.bundles, mediaBundles: work.mediaBundles };
}

/** Puts what a block holds into its box: its own text as one piece, in a paragraph where the box is none. */
function fill(source: Element, box: Box, work: Work): void {
  const number = work.numberOf.get(source);
  if (number === undefined) {
    visit(source, box, null, work);
    return;
  }
  const element = HOLDS_TEXT.has(source.localName) ? box.element : work.document.createElement('p');
  element.setAttribute(BLOCK_NUMBER, String(number));
  const block = work.blocks[number] as Block;
  const line = { element, text: source.firstElementChild ? '' : block.text };
  if (source.firstElementChild) visit(source, box, line, work);
  write(line);
  if (element !== box.element) box.element.prepend(element);
  if (isRunningText(block)) work.running.add(box.element);
}

/** @param line where text goes, or null where none of it is wanted */
function visit(source: Element, box: Box, line: Line | null, work: Work): void {
  // As most: its texts are not asked for one by one.
  if (!source.firstElementChild) {
    if (line) line.text += source.textContent;
    return;
  }
  for (let node = source.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 /* element */) visitElement(node as Element, box, line, work);
    else if (line && node.nodeType === 3 /* text */) line.text += node.nodeValue;
  }
}

function visitElement(source: Element, box: Box, line: Line | null, work: Work): void {
  const name = source.localName;
  if (SILENT.has(name)) return;
  if (name === 'br') {
    if (line) line.text += '\n';
  } else if (PICTURE_NAMES.has(name)) visitPicture(source, box, work);
  else if (isBlock(source)) visitBlock(source, box, work);
  else if (name === 'a' && line && line.element.localName !== 'a') visitLink(source, box, line, work);
  else visit(source, box, line, work);
}

function visitPicture(source: Element, box: Box, work: Work): void {
  const number = work.media.push(source) - 1;
  const look = work.isGiant ? lookOf(source, true) : null;
  const bundle = look && bundleAtEnd(look, box);
  if (bundle) {
    bundle.rest.push(number);
    bundle.size += 1;
    return;
  }
  const name = source.localName;
  const outer = namesakeOf(source, name === 'picture' ? 'img' : name, work.document);
  outer.setAttribute(MEDIA_NUMBER, String(number));
  box.element.append(outer);
  if (!look) return;
  const rest: number[] = [];
  open({ look, outer, rest, linked: '', size: 1 }, box, work);
  work.mediaBundles.set(number, rest);
}

function visitLink(source: Element, box: Box, line: Line, work: Work): void {
  const element = work.document.createElement('a');
  // An address would be resolved, and nobody asks where it leads: only whether it stays on the page.
  if (source.getAttribute('href')?.startsWith('#')) element.setAttribute('href', '#');
  const link = { element, text: '' };
  visit(source, box, link, work);
  write(link);
  write(line);
  line.element.append(element);
}

function visitBlock(source: Element, box: Box, work: Work): void {
  const number = work.isGiant ? work.numberOf.get(source) : undefined;
  const look = work.isGiant ? lookOf(source, number !== undefined) : null;
  const bundle = look && bundleAtEnd(look, box);
  if (bundle) {
    if (number !== undefined) joinWords(work.blocks[number] as Block, bundle);
    else joinBox(source, bundle, work);
    return;
  }
  const inner: Box = { element: namesakeOf(source, source.localName, work.document), turns: [] };
  let innermost = source;
  // Boxes around one box, for layout: they become one, under all their names.
  for (let only = onlyBoxIn(source); only && !work.numberOf.has(innermost); only = onlyBoxIn(innermost)) {
    innermost = only;
    addNames(only, inner.element);
  }
  fill(innermost, inner, work);
  const outer = inner.element;
  if (!outer.firstChild) return;
  const before = box.element.lastElementChild;
  if (before && isContinued(before, outer, work.running)) move(outer, before);
  else box.element.append(outer);
  if (work.running.has(outer)) work.running.add(box.element);
  if (!look || outer.parentNode !== box.element) return;
  if (number === undefined) open({ look, outer, rest: [], box: inner, linked: '', size: 1 }, box, work);
  else openWords(number, { look, outer }, box, work);
}

function openWords(
  number: number,
  { look, outer }: Pick<Bundle, 'look' | 'outer'>,
  box: Box,
  work: Work,
): void {
  const element = outer.hasAttribute(BLOCK_NUMBER) ? outer : (outer.firstElementChild as Element);
  const rest: number[] = [];
  open({ look, outer, rest, line: { element, text: '' }, linked: '', size: 1 }, box, work);
  work.bundles.set(number, rest);
}

function joinBox(source: Element, bundle: Bundle, work: Work): void {
  bundle.size += 1;
  visit(source, bundle.box as Box, null, work);
}

function open(bundle: Bundle, box: Box, work: Work): void {
  openBundle(bundle, box);
  work.opened.push(bundle);
}

/** Characters and share of links: a paragraph, not a teaser. */
function isRunningText({ text, linkShare }: Block): boolean {
  return text.length >= 140 && linkShare < 0.3;
}

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
  if (line.text) line.element.append(foldPart(line.text));
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
