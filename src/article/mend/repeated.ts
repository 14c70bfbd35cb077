/**
 * Pages carry a text twice, in a box for wide and in one for narrow screens: a paragraph that stood in another box
 * already says nothing new. In one and the same box it was meant.
 */

import { tokensOf } from '../describe/plain.ts';
import type { Block } from '../judge/blocks.ts';
import { nearestIn } from '../nearest.ts';
import { lineOf } from '../text.ts';
import { comparable } from '../witness.ts';

/** Characters: shorter lines ("Advantages", a refrain) may well stand twice. */
const REPEATED_FROM = 60;

/** Boxes that take a sentence out of the text to print it large. */
const PULLED = {
  names: new Set(['blockquote', 'aside']),
  classes: /quote|zitat|citat|citaz|cytat|(?:^|\s)pull(?:\s|$)/i,
};
/** Whose sentence it is, within its box. */
const SPEAKER =
  'cite, footer, figcaption, [class*="author" i], [class*="source" i], [class*="attribution" i]';
const LONGEST_SPEAKER = 100;
const LONGEST_BOX = 500;
/** Letters and digits of a sentence, not of a word. */
const PULLED_FROM = 20;
const PULLED_TO = 300;
/** Words: of fewer any paragraph may have all in this order. */
const SHORTENED_FROM = 6;
/** Its words may be changed as well where the box says what it is. */
const PULL_QUOTE = /pull[-_]?quote|quote-lift|(?:^|\s)pull(?:\s|$)/i;
const CHANGED = 0.7;
/** Characters to look through for all of them together: no text is half quotations, and to compare them takes minutes. */
const MOST_COMPARED = 500_000_000;
/** The same, word by word. */
const MOST_COMPARED_BY_WORD = 20_000_000;

/** @returns those of the blocks that say again what another one says */
export function findRepeated(blocks: readonly Block[]): ReadonlySet<Block> {
  const boxes = new Map<string, Element | null>();
  const repeated = new Set<Block>();
  for (const block of blocks) {
    if (block.text.length < REPEATED_FROM) continue;
    const box = block.element.parentElement;
    const first = boxes.get(block.text);
    if (first === undefined) boxes.set(block.text, box);
    else if (first !== box) repeated.add(block);
  }
  addLinesBetween(blocks, repeated);
  for (const block of pulledQuotes(blocks)) repeated.add(block);
  return repeated;
}

/** Headings and items of a text that stands there twice: short lines that were said before, beside the same. */
function addLinesBetween(blocks: readonly Block[], repeated: Set<Block>): void {
  if (repeated.size === 0) return;
  const firsts = new Map<string, number>();
  for (const [at, block] of blocks.entries()) {
    if (block.text.length >= REPEATED_FROM) continue;
    const first = firsts.get(block.text);
    if (first === undefined) firsts.set(block.text, at);
    else if (isBesideTheSame(first, at, blocks, repeated)) repeated.add(block);
  }
}

function isBesideTheSame(
  first: number,
  at: number,
  blocks: readonly Block[],
  repeated: ReadonlySet<Block>,
): boolean {
  const [block, other] = [blocks[at] as Block, blocks[first] as Block];
  if (block.element.parentElement === other.element.parentElement || block.element.closest('table'))
    return false;
  const isSame = (step: number) => blocks[at + step]?.text === blocks[first + step]?.text;
  // Where the page ends, so does the second copy.
  if (!isSame(-1) || !(isSame(1) || at === blocks.length - 1)) return false;
  return [blocks[at - 1], blocks[at + 1]].some((beside) => beside !== undefined && repeated.has(beside));
}

function pulledQuotes(blocks: readonly Block[]): readonly Block[] {
  const boxOf = shortBoxes();
  const boxes = new Map<Element, Block[]>();
  const rest: string[] = [];
  for (const [at, block] of blocks.entries()) {
    // What a line with a colon announces is not pulled out, it is quoted.
    const isAnnounced = blocks[at - 1]?.text.endsWith(':') === true;
    const box = isAnnounced ? null : boxOf(block.element);
    const others = box && boxes.get(box);
    if (others) others.push(block);
    else if (box) boxes.set(box, [block]);
    else rest.push(block.text);
  }
  if (boxes.size === 0) return [];
  const isSaidAgain = comparerWith(rest, blocks.length - rest.length);
  // Of a poem or a letter one line may be quoted in the text: it goes whole, or not at all.
  return [...boxes.values()]
    .filter((box) => {
      const others = box.filter((block) => !isSaidAgain(block));
      return others.length < box.length && (others.length === 0 || isSpeaker(others));
    })
    .flat();
}

function isPulledOut(element: Element): boolean {
  return PULLED.names.has(element.localName) || PULLED.classes.test(classOf(element));
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** @returns a function that gives the outermost of such boxes around an element that is no longer than a sentence and its speaker */
function shortBoxes(): (element: Element) => Element | null {
  const nearest = nearestIn(isPulledOut);
  const known = new Map<Element, Element | null>();
  const outermostFrom = (box: Element): Element | null => {
    const before = known.get(box);
    if (before !== undefined) return before;
    const parent = box.parentElement && nearest(box.parentElement);
    const outer = parent && outermostFrom(parent);
    const found = outer ?? (lineOf(box).length <= LONGEST_BOX ? box : null);
    known.set(box, found);
    return found;
  };
  return (element) => {
    const box = nearest(element);
    return box && outermostFrom(box);
  };
}

/** @param pulled how many sentences there are to look for */
function comparerWith(texts: readonly string[], pulled: number): (block: Block) => boolean {
  const compared = texts.map(comparable);
  const work = pulled * compared.reduce((sum, text) => sum + text.length, 0);
  if (work > MOST_COMPARED) return () => false;
  const isNamed = nearestIn((element) => PULL_QUOTE.test(classOf(element)));
  const words = work > MOST_COMPARED_BY_WORD ? [] : texts.map(tokensOf);
  return (block) => {
    const sentence = sentenceOf(block);
    const letters = comparable(sentence);
    if (letters.length < PULLED_FROM || letters.length > PULLED_TO) return false;
    if (compared.some((text) => text.includes(letters))) return true;
    const own = tokensOf(sentence);
    if (own.length < SHORTENED_FROM) return false;
    return isNamed(block.element)
      ? words.some((text) => hasMostOf(text, own))
      : words.some((text) => isShortenedFrom(text, own));
  };
}

function hasMostOf(text: readonly string[], words: readonly string[]): boolean {
  const all = new Set(text);
  return words.filter((word) => all.has(word)).length >= CHANGED * words.length;
}

/** What is printed large is often a few words shorter: its words stand in the text in the same order, close together. */
function isShortenedFrom(text: readonly string[], words: readonly string[]): boolean {
  for (
    let start = text.indexOf(words[0] as string);
    start >= 0;
    start = text.indexOf(words[0] as string, start + 1)
  ) {
    let found = 1;
    const end = start + words.length * 2;
    for (let at = start + 1; at < end && found < words.length; at += 1)
      if (text[at] === words[found]) found += 1;
    if (found === words.length) return true;
  }
  return false;
}

/** Without the name of who said it, where that stands in the same block. */
function sentenceOf({ element, text }: Block): string {
  const speaker = element.firstElementChild && element.querySelector(SPEAKER);
  const name = speaker ? lineOf(speaker) : '';
  return name !== '' && text.endsWith(name) ? text.slice(0, -name.length) : text;
}

/** One short line, which is no sentence itself. */
function isSpeaker([line, more]: readonly Block[]): boolean {
  return (
    line !== undefined &&
    more === undefined &&
    line.text.length <= LONGEST_SPEAKER &&
    !/[.!?]$/.test(line.text)
  );
}
