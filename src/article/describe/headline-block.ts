/**
 * The lines around the headline: kicker, standfirst, byline and dates, up to where the text begins. Metadata that
 * people see is read here and nowhere else: a search of the whole page finds the dates and names of other stories.
 */
import { endsInCredit } from '../closing-credit.ts';
import { isBlock } from '../text.ts';
import { bylineOf } from './byline.ts';
import { joinPieces, SILENT } from './shown-text.ts';
import type { IsOutside } from './zones.ts';

export interface Line {
  readonly text: string;
  /** The texts of the inline elements the line is made of: a byline and a date may stand side by side. */
  readonly pieces: readonly string[];
  /** The block that holds the line. */
  readonly block: Element;
  /** The elements that hold the texts of the line: a block around the headline has other lines as well. */
  readonly holders: readonly Element[];
  readonly place: 'before' | 'after';
}

export interface HeadlineBlock {
  readonly lines: readonly Line[];
  /** The elements that hold the lines or stand in them and not around the headline, outer before inner. */
  readonly elements: readonly Element[];
  /** Where the text of the article begins, or null where it was not found near the headline. */
  readonly firstParagraph: string | null;
}

const MOST_LINES_AFTER = 40;
const MOST_CHARACTERS_AFTER = 3_000;
const MOST_LINES_BEFORE = 8;
/** Text is looked at this far from the headline; a menu between it and the byline may be long. */
const MOST_TEXTS = 400;
const MOST_ELEMENTS = 300;
/** A line as long as this is text of the article, or its standfirst. */
const PARAGRAPH = 120;
/** Kana, Han and Hangul: they say in one character what others say in two or more. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g;
const TEXT_NODES = 4;

export function readHeadlineBlock(
  document: Document,
  headline: Element | null,
  isOutside: IsOutside,
): HeadlineBlock {
  if (!headline) return { lines: [], elements: [], firstParagraph: null };
  const around = { document, headline, isOutside };
  const before = linesFrom(around, 'before', () => true);
  let characters = 0;
  let paragraphs = 0;
  const after = linesFrom(around, 'after', (line) => {
    characters += line.text.length;
    if (isParagraph(line)) paragraphs += 1;
    // The first long line may be the standfirst; after the second the text has begun.
    return paragraphs < 2 && characters < MOST_CHARACTERS_AFTER;
  });
  const lines = [...before.reverse(), ...after];
  return { lines, elements: elementsAround(lines, headline), firstParagraph: firstParagraphOf(after) };
}

/** Two long lines of one make are both text; where they differ, or who wrote it stands between, the first is the standfirst. */
function firstParagraphOf(after: readonly Line[]): string | null {
  const [first, second] = after.filter(isParagraph);
  if (!first) return null;
  const between = after.slice(after.indexOf(first) + 1, second && after.indexOf(second));
  const isAboveByline = between.some(({ text }) => bylineOf(text) !== null);
  if (!second) return isAboveByline ? null : first.text;
  if (isAboveByline || isBold(first) !== isBold(second)) return second.text;
  const alike =
    first.block.localName === second.block.localName &&
    first.block.className === second.block.className &&
    first.block.parentElement === second.block.parentElement;
  return alike ? first.text : second.text;
}

function isBold({ holders }: Line): boolean {
  return holders.every((holder) => holder.closest('b, strong') !== null);
}

function isParagraph({ text, block }: Line): boolean {
  const length = text.length + (text.length < PARAGRAPH ? (text.match(DENSE)?.length ?? 0) : 0);
  // What stands below a picture may be as long.
  return length >= PARAGRAPH && !block.closest('figure, figcaption') && !endsInCredit(text);
}

interface Around {
  readonly document: Document;
  readonly headline: Element;
  readonly isOutside: IsOutside;
}

function linesFrom(
  { document, headline, isOutside }: Around,
  place: 'before' | 'after',
  goesOn: (line: Line) => boolean,
): Line[] {
  const walker = document.createTreeWalker(document.body, TEXT_NODES);
  walker.currentNode = headline;
  if (place === 'after') skipSubtree(walker, headline);
  const most = place === 'after' ? MOST_LINES_AFTER : MOST_LINES_BEFORE;
  const lines: Line[] = [];
  let block: Element | null = null;
  let pieces: string[] = [];
  let holders: Element[] = [];
  const flush = (): boolean => {
    const text = joinPieces(pieces);
    const finished = block;
    const line = finished && text ? { text, pieces, block: finished, holders, place } : null;
    [pieces, holders] = [[], []];
    if (!line) return true;
    lines.push(line);
    return lines.length < most && goesOn(line);
  };
  for (let texts = 0; texts < MOST_TEXTS; texts += 1) {
    const node = place === 'after' ? walker.nextNode() : walker.previousNode();
    if (!node) break;
    const text = node.nodeValue?.trim();
    const parent = node.parentElement;
    if (!text || !parent || SILENT.has(parent.localName)) continue;
    const holder: Element | null = parent === holders.at(-1) ? block : blockOf(parent);
    if (holder !== block) {
      if (!flush()) return lines;
      if (isOutside(parent)) {
        block = null;
        continue;
      }
      block = holder;
    }
    if (!block) continue;
    holders.push(parent);
    place === 'after' ? pieces.push(text) : pieces.unshift(text);
  }
  flush();
  return lines;
}

function skipSubtree(walker: TreeWalker, headline: Element): void {
  let last: Node = headline;
  while (last.lastChild) last = last.lastChild;
  walker.currentNode = last;
}

function blockOf(element: Element): Element {
  let at = element;
  while (!isBlock(at) && at.parentElement) at = at.parentElement;
  return at;
}

function elementsAround(lines: readonly Line[], headline: Element): Element[] {
  const elements = new Set<Element>();
  for (const { block, holders } of lines) {
    if (elements.size >= MOST_ELEMENTS) break;
    const isAround = block.contains(headline);
    for (const from of isAround ? holders : [block]) addWithAncestors(from, headline, elements);
    if (isAround) continue;
    for (const element of block.querySelectorAll('[class],[rel],[href]')) elements.add(element);
  }
  return [...elements].filter((element) => element.hasAttributes());
}

/** Outer before inner, up to what holds the headline. */
function addWithAncestors(from: Element, headline: Element, elements: Set<Element>): void {
  const ancestors: Element[] = [];
  for (
    let at: Element | null = from;
    at && !at.contains(headline) && !elements.has(at);
    at = at.parentElement
  ) {
    ancestors.unshift(at);
  }
  for (const ancestor of ancestors) elements.add(ancestor);
}
