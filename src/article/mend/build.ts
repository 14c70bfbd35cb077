/**
 * Builds the body from the blocks that belong: a flat run of paragraphs, headings, lists, tables, quotations and
 * figures in the page's order, without the boxes that were there for layout. Nodes are moved out of the copy, which
 * is spent afterwards.
 */

import { PULL_QUOTE } from '../../rules/typography.ts';
import { type Block, SILENT } from '../judge/blocks.ts';
import { PICTURE_NAMES, PICTURES } from '../picture-elements.ts';
import { selectAny } from '../select-any.ts';
import { hasText, holdsBlock, isBlock } from '../text.ts';
import { isPictureFile, isSign } from './pictures.ts';
import { isDataTable } from './table.ts';

export interface Choice {
  isShown(block: Block): boolean;
  /** @param picture a picture, a player or the figure around it */
  isPictureShown(picture: Element): boolean;
}

interface Work extends Choice {
  readonly blockOf: ReadonlyMap<Element, Block>;
}

/** The block that is being emptied into the body. */
interface Source {
  readonly isShown: boolean;
  /** What a line of it becomes. */
  readonly line: string;
  /** Its text stands in the target itself: an item's in the item. */
  readonly isTarget: boolean;
  /** A link around all of it. */
  readonly link: Element | null;
}

/** Pictures and formulas among words stay in them; a field is nothing to read. */
const TAKEN_OUT = [...[...SILENT].filter((name) => name !== 'svg' && name !== 'math'), 'input'];
const HEADING = /^h[1-6]$/;
/** Characters: a longer one is a paragraph in large letters. */
const LONGEST_HEADING = 100;
const LINES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'address']);
/** Boxes that mean something wherever they stand; what stands in any other box goes into the box around it. */
const MEANINGFUL = new Set(['ul', 'ol', 'dl', 'blockquote', 'details']);
/** Boxes that mean something in one other box only. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  summary: ['details'],
  figcaption: ['figure'],
};

/** @param root body of the scrubbed copy; it is taken apart */
export function build(root: Element, blocks: readonly Block[], choice: Choice): Element {
  for (const element of selectAny(root, TAKEN_OUT)) element.remove();
  const body = root.ownerDocument.createElement('div');
  const work = { ...choice, blockOf: new Map(blocks.map((block) => [block.element, block])) };
  placeBox(root, body, work, null);
  while (body.lastElementChild && headsNothing(body.lastElementChild)) body.lastElementChild.remove();
  return body;
}

/** Of what is last: a line between two parts, the heading of a box that was left out. */
function headsNothing({ localName, textContent }: Element): boolean {
  if (localName === 'hr') return true;
  const text = textContent?.trim() ?? '';
  return HEADING.test(localName) && text.length <= LONGEST_HEADING && !/[.!…”"]$/.test(text);
}

function fill(target: Element, from: Element, source: Source, work: Work): void {
  let line: Element | null = null;
  const open = () => {
    line ??= openLine(target, source);
    return line;
  };
  for (let node = from.firstChild; node; ) {
    const next: ChildNode | null = node.nextSibling;
    const element = node.nodeType === 1 /* element */ ? (node as Element) : null;
    if (!element) {
      if (node.nodeType === 3 /* text */ && source.isShown && (line || node.nodeValue?.trim())) {
        open().appendChild(node);
      }
    } else if (element.localName === 'br') {
      if (line && line !== target && endsInBreak(line)) line = null;
      else if (line) (line as Element).append(element);
    } else if (isBlock(element)) {
      line = null;
      place(element, target, work, source.link);
    } else if (!isInterrupting(element) || (line && source.isShown && !holdsBlock(element))) {
      if (source.isShown && !isOnlyHiddenPicture(element, work)) open().appendChild(element);
    } else {
      line = null;
      if (PICTURE_NAMES.has(element.localName)) placePicture(element, target, work, source.link);
      else {
        const link = element.localName === 'a' ? element : source.link;
        fill(target, element, { ...source, link, isTarget: false }, work);
      }
    }
    node = next;
  }
}

function place(element: Element, target: Element, work: Work, link: Element | null): void {
  const name = element.localName;
  if (element.hasAttribute('data-embed')) placeCard(element, target, work);
  else if (name === 'figure') placeFigure(element, target, work);
  else if (name === 'hr') {
    const isMark = element.hasAttribute('data-post');
    if (isMark || (target.lastElementChild && target.lastElementChild.localName !== 'hr'))
      target.append(element);
  } else if (name === 'table') placeTable(element, target, work);
  else if (isPulled(element) || MEANINGFUL.has(name) || PARTS[name]?.includes(target.localName)) {
    placeMeaningful(element, target, work, link);
  } else placeBox(element, target, work, link);
}

function placeBox(element: Element, target: Element, work: Work, link: Element | null): void {
  const isShown = isShownBlock(element, work);
  const name = element.localName;
  const isLine = LINES.has(name);
  if (isLine && !isInterrupted(element) && (name === 'pre' || !hasParagraphBreak(element))) {
    if (isShown) target.appendChild(linked(element, link));
    return;
  }
  if (!isShown && !element.firstElementChild) return;
  fill(target, element, { isShown, line: isLine ? name : 'p', isTarget: false, link }, work);
}

function placeMeaningful(element: Element, target: Element, work: Work, link: Element | null): void {
  const isShown = isShownBlock(element, work);
  const isPart = PARTS[element.localName] !== undefined;
  // As most items: what would be made of it is the same.
  if (isPart && isShown && !link && isLineOfWords(element)) {
    target.appendChild(element);
    return;
  }
  const inner = isPulled(element) ? pulledBox(element) : (element.cloneNode(false) as Element);
  fill(inner, element, { isShown, line: 'p', isTarget: isPart, link }, work);
  if (!hasContent(inner)) return;
  if (isPart) unwrapOnlyParagraph(inner);
  target.append(inner);
}

/** Words from its start on, and inline elements with nothing but words in them. */
function isLineOfWords(element: Element): boolean {
  const { firstChild } = element;
  if (firstChild?.nodeType === 3 /* text */ && !firstChild.nodeValue?.trim()) return false;
  for (let node = firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== 3 /* text */ && !(node.nodeType === 1 /* element */ && isWord(node as Element)))
      return false;
  }
  return hasText(element);
}

function isWord(element: Element): boolean {
  const name = element.localName;
  return !element.firstElementChild && name !== 'br' && !isBlock(element) && !PICTURE_NAMES.has(name);
}

/** A sentence that is printed large among the others is none of them. The innermost box of it becomes the quotation. */
function isPulled(element: Element): boolean {
  if (element.localName === 'blockquote') return isNamedPulled(element) || isAlonePulled(element);
  if (!isNamedPulled(element) || element.localName === 'figure' || PARTS[element.localName]) return false;
  return !element.querySelector('blockquote, figure, ul, ol, table, h1, h2, h3, h4');
}

function isNamedPulled(element: Element): boolean {
  return PULL_QUOTE.test(element.className);
}

/** The box around it is named so, and holds little else. */
function isAlonePulled(quote: Element): boolean {
  const box = quote.parentElement?.closest('figure, aside, div');
  // The name first: to read all of a long page for each of its quotations takes minutes.
  if (!box || !isNamedPulled(box)) return false;
  const length = quote.textContent?.trim().length ?? 0;
  return (box.textContent?.trim().length ?? 0) < length * 1.5 + 80;
}

function pulledBox(element: Element): Element {
  const quote = element.ownerDocument.createElement('blockquote');
  quote.setAttribute('data-style', 'pull-quote');
  return quote;
}

/** A table of data is one thing: whole where most of its text belongs, or not at all. Any other table is layout. */
function placeTable(table: Element, target: Element, work: Work): void {
  if (!isDataTable(table)) {
    placeBox(table, target, work, null);
    return;
  }
  let shown = 0;
  let all = 0;
  for (const cell of table.querySelectorAll('*')) {
    const block = work.blockOf.get(cell);
    if (!block) continue;
    all += block.text.length;
    if (work.isShown(block)) shown += block.text.length;
  }
  if (shown * 2 > all) target.append(table);
}

function placeFigure(figure: Element, target: Element, work: Work): void {
  const isShown = work.isPictureShown(figure);
  const inner = figure.cloneNode(false) as Element;
  const { isPictureShown } = work;
  fill(
    inner,
    figure,
    { isShown: isShownBlock(figure, work), line: 'p', isTarget: false, link: null },
    {
      ...work,
      isShown: (block) => (block.element.closest('figcaption') ? isShown : work.isShown(block)),
      isPictureShown: (picture) => (picture.localName === 'figure' ? isPictureShown(picture) : isShown),
    },
  );
  const isCardAlone = inner.querySelector('[data-embed]') && !inner.querySelector(':scope > figcaption');
  if (!isCardAlone && inner.querySelector(`${PICTURES}, table, pre, [data-embed]`))
    target.append(unnested(inner));
  else if (isCardAlone) target.append(...inner.childNodes);
  else {
    // Without a picture there is nothing for a caption to explain.
    for (const caption of [...inner.querySelectorAll('figcaption')]) caption.remove();
    target.append(...inner.childNodes);
  }
}

/** Made by us, of what belongs together: there is nothing in it to choose. */
function placeCard(card: Element, target: Element, work: Work): void {
  if (work.isPictureShown(card)) target.append(card);
}

/** Each picture in a figure of its own became a figure within this one. */
function unnested(figure: Element): Element {
  for (const inner of [...figure.querySelectorAll('figure')]) {
    if (!inner.querySelector('figcaption')) inner.replaceWith(...inner.childNodes);
  }
  return figure;
}

function placePicture(picture: Element, target: Element, work: Work, link: Element | null): void {
  if (!work.isPictureShown(picture)) return;
  const figure = picture.ownerDocument.createElement('figure');
  figure.appendChild(picture);
  // What leads to the picture's own file enlarges it.
  if (link && isPictureFile(link.getAttribute('href'))) linked(figure, link);
  target.appendChild(figure);
}

function openLine(target: Element, { line, isTarget, link }: Source): Element {
  const element = isTarget ? target : (target.ownerDocument.createElement(line) as Element);
  if (!isTarget) target.append(element);
  if (!link) return element;
  const inner = link.cloneNode(false) as Element;
  element.append(inner);
  return inner;
}

function linked(element: Element, link: Element | null): Element {
  if (!link) return element;
  const inner = link.cloneNode(false) as Element;
  inner.append(...element.childNodes);
  element.append(inner);
  return element;
}

function isShownBlock(element: Element, { blockOf, isShown }: Work): boolean {
  const block = blockOf.get(element);
  return block !== undefined && isShown(block);
}

/** A picture that does not belong, alone or in a link, among words that do. */
function isOnlyHiddenPicture(element: Element, { isPictureShown }: Work): boolean {
  const picture = PICTURE_NAMES.has(element.localName)
    ? element
    : element.firstElementChild && element.querySelector(PICTURES);
  return picture !== null && !isSign(picture) && !isPictureShown(picture) && !hasText(element);
}

/** A break was the last thing in the line, so a second one ends the paragraph. */
function endsInBreak(line: Element): boolean {
  let last = line.lastChild;
  while (last?.nodeType === 3 /* text */ && !last.nodeValue?.trim()) last = last.previousSibling;
  if (last?.nodeName !== 'BR') return false;
  last.remove();
  return true;
}

function hasParagraphBreak(element: Element): boolean {
  if (!element.firstElementChild) return false;
  return element.getElementsByTagName('br').length > 1 && element.querySelector('br + br') !== null;
}

function isInterrupted(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isBlock(child) || isInterrupting(child)) return true;
  }
  return false;
}

/** An inline element that is a picture, or has a picture or a block in it. */
function isInterrupting(element: Element): boolean {
  return (PICTURE_NAMES.has(element.localName) && !isSign(element)) || isInterrupted(element);
}

function hasContent(element: Element): boolean {
  return hasText(element) || element.querySelector(PICTURES) !== null;
}

function unwrapOnlyParagraph(item: Element): void {
  const only = item.firstElementChild;
  if (only?.localName !== 'p' || only.nextElementSibling) return;
  if ([...item.childNodes].every((node) => node === only || !node.nodeValue?.trim())) {
    item.replaceChildren(...only.childNodes);
  }
}
