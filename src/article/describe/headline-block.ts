/**
 * The lines around the headline: kicker, standfirst, byline and dates, up to where the text begins. Metadata that
 * people see is read here and nowhere else: a search of the whole page finds the dates and names of other stories.
 */
import { isBlock } from '../text.ts';
import { joinPieces, SILENT } from './shown-text.ts';
import type { IsOutside } from './zones.ts';

export interface Line {
  readonly text: string;
  /** The texts of the inline elements the line is made of: a byline and a date may stand side by side. */
  readonly pieces: readonly string[];
  /** The block that holds the line. */
  readonly block: Element;
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
  const long = after.filter(isParagraph);
  const lines = [...before.reverse(), ...after];
  return { lines, elements: elementsAround(lines, headline), firstParagraph: firstParagraphOf(long) };
}

/** Two long lines of one make are both text; where they differ the first is the standfirst. */
function firstParagraphOf([first, second]: readonly Line[]): string | null {
  if (!first || !second) return first?.text ?? null;
  const alike =
    first.block.localName === second.block.localName &&
    first.block.className === second.block.className &&
    first.block.parentElement === second.block.parentElement;
  return alike ? first.text : second.text;
}

function isParagraph({ text }: Line): boolean {
  return text.length >= PARAGRAPH;
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
  const flush = (): boolean => {
    const text = joinPieces(pieces);
    const finished = block;
    const line = finished && text ? { text, pieces, block: finished, place } : null;
    pieces = [];
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
    const holder = blockOf(parent);
    if (holder !== block) {
      if (!flush()) return lines;
      if (isOutside(parent)) {
        block = null;
        continue;
      }
      block = holder;
    }
    if (block) place === 'after' ? pieces.push(text) : pieces.unshift(text);
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
  for (const { block } of lines) {
    if (block.contains(headline) || elements.size >= MOST_ELEMENTS) continue;
    const holders: Element[] = [];
    for (
      let at: Element | null = block;
      at && !at.contains(headline) && !elements.has(at);
      at = at.parentElement
    ) {
      holders.unshift(at);
    }
    for (const holder of holders) elements.add(holder);
    for (const element of block.querySelectorAll('[class],[rel],[href]')) elements.add(element);
  }
  return [...elements].filter((element) => element.hasAttributes());
}
