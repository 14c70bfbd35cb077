/**
 * What is read aloud of an article, in the order it is read: sentences, each with the places its letters come from, so
 * that the word that is spoken can be shown. Captions, listings, note numbers and whatever is no text stay silent.
 */
import { isBlock } from '../../article/text.ts';

/** Letters of a sentence that stand together in one node. */
interface Piece {
  readonly node: Text;
  /** Where they begin in the node, and in the sentence. */
  readonly offset: number;
  readonly at: number;
  readonly length: number;
}

export interface Sentence {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The paragraph it belongs to. */
  readonly block: Element;
  /** BCP 47, of its paragraph; `und` when nothing says it. */
  readonly language: string;
}

const SILENT = new Set(
  'audio button canvas figcaption iframe input math object pre rp rt script select style svg template textarea video'.split(
    ' ',
  ),
);
/** The number of a note and the way back from it; and what is ours, not the article's. */
const UNSPOKEN =
  '.note-mark, .note-back, .card-live, .off-screen, .page-mark, .pages-end, [hidden], [data-unspoken]';

/** Voices lose their breath in longer ones, and some stop: these are divided at a comma, or else between words. */
const LONGEST = 280;
/** A sentence this short is no sentence: "Dr." */
const SHORTEST = 5;

/**
 * @param roots parts of the article, in order
 * @param language of the article
 */
export function spokenText(roots: readonly Element[], language: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let text = '';
  let pieces: Piece[] = [];
  for (const root of roots) {
    visit(root, root);
    flush(root);
  }
  return sentences;

  function flush(block: Element): void {
    if (/[\p{L}\p{N}]/u.test(text)) {
      const own = languageOf(block, language);
      for (const [start, end] of divide(text, own)) {
        sentences.push({
          text: text.slice(start, end),
          pieces: piecesOf(pieces, start, end),
          block,
          language: own,
        });
      }
    }
    text = '';
    pieces = [];
  }

  function visit(node: Node, block: Element): void {
    if (node.nodeType === node.TEXT_NODE) {
      read(node as Text);
      return;
    }
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const element = node as Element;
    if (SILENT.has(element.localName) || element.matches(UNSPOKEN)) return;
    const isCell = /^t[dh]$/.test(element.localName);
    // A row is read as one line, with a breath between its cells.
    if (isCell && text.trim() !== '') text += ', ';
    if (element.localName === 'br') text += ' ';
    const isOwn = isBlock(element) && !isCell;
    if (isOwn) flush(block);
    for (const child of element.childNodes) visit(child, isOwn ? element : block);
    if (isOwn) flush(element);
  }

  /** White space folded, and without what only says where a word may be divided. */
  function read(node: Text): void {
    for (const { 0: run, index } of node.data.matchAll(/[^\s\u00ad\u200b\u2060]+|\s+/g)) {
      const isSpace = run.trim() === '';
      if (isSpace && (text === '' || text.endsWith(' '))) continue;
      pieces.push({ node, offset: index, at: text.length, length: isSpace ? 1 : run.length });
      text += isSpace ? ' ' : run;
    }
  }
}

/** @returns start and end of each sentence, without the white space around it */
function divide(text: string, language: string): readonly (readonly [number, number])[] {
  const segmenter = new Intl.Segmenter(knownLanguage(language), { granularity: 'sentence' });
  const parts: [number, number][] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = parts.at(-1);
    const isTooShort = last && text.slice(...last).trim().length < SHORTEST;
    if (last && (isTooShort || /^\s*\p{Ll}/u.test(segment))) last[1] = index + segment.length;
    else parts.push([index, index + segment.length]);
  }
  return parts
    .flatMap(([start, end]) => shorten(text, start, end))
    .map(([start, end]) => trim(text, start, end))
    .filter(([start, end]) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function shorten(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const comma = /^[\s\S]*[,;:–—、，；：]\s?/u.exec(window)?.[0].length ?? 0;
    const space = window.lastIndexOf(' ') + 1;
    const cut = comma > LONGEST / 4 ? comma : space > 0 ? space : LONGEST;
    parts.push([from, from + cut]);
    from += cut;
  }
  return [...parts, [from, end]];
}

function trim(text: string, start: number, end: number): readonly [number, number] {
  const part = text.slice(start, end);
  return [start + (part.length - part.trimStart().length), start + part.trimEnd().length];
}

function piecesOf(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  return pieces
    .filter(({ at, length }) => at < end && at + length > start)
    .map(({ node, offset, at, length }) => {
      const [from, to] = [Math.max(at, start), Math.min(at + length, end)];
      return { node, offset: offset + from - at, at: from - start, length: to - from };
    });
}

/** The stretch of a sentence between two places in its text; all of it when they are left out. */
export function rangeOf({ pieces, text }: Sentence, start = 0, end = text.length): Range | null {
  const within = pieces.filter(({ at, length }) => at < end && at + length > start);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, start - first.at));
  range.setEnd(last.node, last.offset + Math.min(last.length, end - last.at));
  return range;
}

/** @returns the first sentence that holds a place of the document or stands after it; null when all stand before it */
export function sentenceAt(sentences: readonly Sentence[], node: Node, offset: number): Sentence | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = rangeOf(sentences[middle] as Sentence);
    if (range && range.comparePoint(node, offset) > 0) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? null;
}

/** @returns the same words at the same place, in a text that was read anew */
export function sameIn(sentences: readonly Sentence[], { pieces, text }: Sentence): Sentence | null {
  const [first] = pieces;
  const isSame = (one: Sentence) =>
    one.pieces[0]?.node === first?.node && one.pieces[0]?.offset === first?.offset && one.text === text;
  return sentences.find(isSame) ?? null;
}

/** @returns where a place of the document is in the text of a sentence; 0 when it is before it */
export function placeIn({ pieces }: Sentence, node: Node, offset: number): number {
  const piece = pieces.find(
    (one) => one.node === node && one.offset <= offset && offset < one.offset + one.length,
  );
  return piece ? piece.at + offset - piece.offset : 0;
}

/** The word that begins at a place of a sentence, for voices that do not say how long it is. */
export function wordEnd({ text, language }: Sentence, start: number): number {
  const segmenter = new Intl.Segmenter(knownLanguage(language), { granularity: 'word' });
  const { segment = '' } = segmenter.segment(text.slice(start))[Symbol.iterator]().next().value ?? {};
  return start + segment.length;
}

function languageOf(block: Element, fallback: string): string {
  return block.closest('[lang]')?.getAttribute('lang') || fallback;
}

/** Pages name languages that are none. */
function knownLanguage(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language === 'und' ? [] : language)[0];
  } catch {
    return undefined;
  }
}
