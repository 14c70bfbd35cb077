/**
 * In a giant page like things that stand one after the other, or take turns, become one in the digest: fifty paragraphs
 * of words one paragraph, the pictures between them one picture, small boxes of both one box. What Readability makes of
 * the box around them is the same, for there are thousands of them all the same; it spends its time on their number.
 */
import { type Block, SILENT } from '../judge/blocks.ts';
import { PICTURE_NAMES } from '../picture-elements.ts';
import { foldPart, isBlock } from '../text.ts';

/** From so many blocks on, what Readability would spend on paragraphs alone is longer than a person waits. */
export const GIANT = 10_000;
/** Things that one stands for. */
const BUNDLE = 50;
/** Looks that take turns: a paragraph, its picture, its note. */
const MOST_TURNS = 4;
/** Elements in a small box. */
const SMALL = 3;
/** Attributes by which Readability leaves a thing out, or takes it for what it is. */
const TELLING = ['class', 'role', 'hidden', 'aria-hidden', 'style'];
const HEADING = /^h[1-6]$/;

/** What is being written into: text is put in as one piece. */
export interface Line {
  readonly element: Element;
  text: string;
}

/** A box of the digest, with the bundles that stand last in it, one beside the other. */
export interface Box {
  readonly element: Element;
  turns: readonly Bundle[];
}

export interface Bundle {
  /** What they have in common. */
  readonly look: string;
  /** In the digest: what stands for all of them. */
  readonly outer: Element;
  /** Numbers of those after the first: of blocks or of pictures; of boxes none. */
  readonly rest: number[];
  /** What small boxes are put into. */
  readonly box?: Box;
  /** What paragraphs are put into; the words of their links stand apart. */
  readonly line?: Line;
  linked: string;
  size: number;
}

/** @returns null for what is not bundled */
export function lookOf(source: Element, isNumbered: boolean): string | null {
  const kind = PICTURE_NAMES.has(source.localName)
    ? 'picture'
    : isNumbered
      ? holdsWordsAlone(source) && 'words'
      : isSmallBox(source) && 'box';
  return kind ? `${kind} ${source.localName} ${namesOf(source)}` : null;
}

/** What is hidden is not bundled with what is shown. */
function namesOf(source: Element): string {
  return source.hasAttributes() ? TELLING.map((name) => `${source.getAttribute(name)}`).join(' ') : '';
}

/** @returns the bundle at the end of a box that one more of a look can be put into */
export function bundleAtEnd(look: string, { turns, element }: Box): Bundle | undefined {
  if (turns.length === 0 || turns.at(-1)?.outer !== element.lastElementChild) return undefined;
  return turns.find((bundle) => bundle.look === look && bundle.size < BUNDLE);
}

/** @param bundle of what was put last into the box */
export function openBundle(bundle: Bundle, box: Box): void {
  const { turns } = box;
  const goesOn =
    turns.length < MOST_TURNS &&
    turns.at(-1)?.outer === bundle.outer.previousElementSibling &&
    // Where one is full all begin anew: or they would come apart.
    turns.every(({ look }) => look !== bundle.look);
  box.turns = goesOn ? [...turns, bundle] : [bundle];
}

/** @param block a paragraph of words alone */
export function joinWords({ element: source, index, text: words, links }: Block, bundle: Bundle): void {
  bundle.size += 1;
  bundle.rest.push(index);
  const line = bundle.line as Line;
  if (links === 0) {
    line.text += words;
    return;
  }
  for (let node = source.firstChild; node; node = node.nextSibling) {
    const text = foldPart(node.nodeType === 3 /* text */ ? (node.nodeValue as string) : wordsOf(node));
    if (node.nodeName === 'A') bundle.linked += text;
    else line.text += text;
  }
}

/** Readability is given the text of fifty paragraphs in one piece, and what is linked of it in another. */
export function closeBundle({ line, linked }: Bundle): void {
  if (!line) return;
  if (line.text) line.element.append(line.text);
  if (linked === '') return;
  const link = line.element.ownerDocument.createElement('a');
  link.append(linked);
  line.element.append(link);
}

/** Of what stands among the words of a paragraph, itself without elements. */
function wordsOf(node: Node): string {
  if (node.nodeType !== 1 /* element */ || SILENT.has((node as Element).localName)) return '';
  return node.nodeName === 'BR' ? '\n' : (node.textContent ?? '');
}

function holdsWordsAlone(source: Element): boolean {
  for (let child = source.firstElementChild; child; child = child.nextElementSibling) {
    if (child.firstElementChild || isBlock(child) || PICTURE_NAMES.has(child.localName)) return false;
    // A jump on the page counts less than a link away.
    if (child.localName === 'a' && child.getAttribute('href')?.startsWith('#')) return false;
  }
  return !HEADING.test(source.localName);
}

/** A quotation of a paragraph or two, a picture with its caption. */
function isSmallBox(source: Element): boolean {
  let size = 0;
  for (let child = source.firstElementChild; child; child = child.nextElementSibling) {
    size += 1;
    if (size > SMALL || !(PICTURE_NAMES.has(child.localName) || holdsWordsAlone(child))) return false;
  }
  return size > 0 && source.localName !== 'tr';
}
