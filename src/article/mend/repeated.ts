/**
 * Pages carry a text twice, in a box for wide and in one for narrow screens: a paragraph that stood in another box
 * already says nothing new. In one and the same box it was meant.
 */
import type { Block } from '../judge/blocks.ts';
import { nearestIn } from '../nearest.ts';
import { comparable } from '../witness.ts';

/** Characters: shorter lines ("Advantages", a refrain) may well stand twice. */
const REPEATED_FROM = 60;

/** Boxes that take a sentence out of the text to print it large. */
const PULLED = 'blockquote, aside, [class*="pullquote" i], [class*="pull-quote" i], [class*="pull_quote" i]';
/** Letters and digits of a sentence, not of a word. */
const PULLED_FROM = 20;
const PULLED_TO = 300;
/** Characters to look through for all of them together: no text is half quotations, and to compare them takes minutes. */
const MOST_COMPARED = 500_000_000;

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
  for (const block of pulledQuotes(blocks)) repeated.add(block);
  return repeated;
}

function pulledQuotes(blocks: readonly Block[]): readonly Block[] {
  const nearest = nearestIn(PULLED);
  const boxOf = ({ element }: Block) => nearest(element);
  const pulled = blocks.filter(boxOf);
  if (pulled.length === 0) return [];
  const rest = blocks.filter((block) => !boxOf(block)).map(({ text }) => comparable(text));
  const length = rest.reduce((sum, text) => sum + text.length, 0);
  if (length * pulled.length > MOST_COMPARED) return [];
  const isSaidAgain = ({ text }: Block) => {
    const sentence = comparable(text);
    const isSentence = sentence.length >= PULLED_FROM && sentence.length <= PULLED_TO;
    return isSentence && rest.some((other) => other.includes(sentence));
  };
  // Of a poem or a letter one line may be quoted in the text: it goes whole, or not at all.
  const kept = new Set(pulled.filter((block) => !isSaidAgain(block)).map(boxOf));
  return pulled.filter((block) => !kept.has(boxOf(block)));
}
