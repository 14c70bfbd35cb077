/**
 * Blocks that stand or fall together: a post of a network is one quotation with its author and date, of headings and
 * times that look alike none is left out between two sections or entries that are shown, a table of data between two
 * paragraphs of a text belongs to it whole, and a note to the text that refers to it.
 */
import { classPattern } from '../class-pattern.ts';
import type { Block } from '../judge/blocks.ts';
import { says } from '../judge/wording.ts';
import { lettered } from '../lettered.ts';
import { lineOf } from '../text.ts';
import { couldHead, LONGEST_HEAD } from './could-head.ts';
import { missingFacts } from './fact-boxes.ts';
import { findRepeated } from './repeated.ts';
import { missingSections } from './sections.ts';
import { boxOf, standsBetween, textAround } from './stands-between.ts';
import { isDataTable, isTableOfWords } from './table.ts';

const CARD = 'figure[data-embed]';
const HEADING = /^h[2-6]$/;
const NAMED_HEADING = classPattern([
  'h[2-6]',
  'sub-?head(?:ing|er|line)?',
  'cross-?head',
  'zwischentitel',
  'intertitre',
]);
/** "Harbourtown:", "NEW HARBOUR —". */
const PLACE_OF_DATELINE = lettered(String.raw`^\p{Lu}[\p{L}’' ,.-]{1,30}(?::| ?[–—])$`);
/** Characters: "14:32", "22 January, 14:32 GMT". */
const LONGEST_TIME = 30;
const LONGEST_HEADING = 120;
const WIDGET = classPattern([
  'widget',
  'markets?',
  'weather',
  'wetter',
  'stocks?',
  'ticker',
  'rail',
  'sidebar',
]);
/** Blocks that may stand between a heading and the text before it. */
const MOST_BETWEEN = 6;
/** More blocks than this are no box that is set apart. */
const MOST_IN_BOX = 12;
const ASKING = 'button, input, [class*="button" i], [class*="btn" i], [class*="cta" i]';
/** Characters: what is longer is a part of the text, which a table of contents leads to. */
const LONGEST_NOTE = 1_000;
/** Of one note: the list of all is not looked through for each. */
const FOOTNOTE = '[class*="footnote" i]:not(ol, ul, section, body)';
const MOST_LINKS_OF_NOTE = 3;
const LONGEST_QUOTE = 300;
const QUOTE = 'blockquote, [class*="pullquote" i], [class*="pull-quote" i], [class*="pull_quote" i]';

/**
 * @param text those of the blocks that belong, in order; what belongs with them is added
 * @param repeated those that say again what another one says, or what a form is for: they stay out
 */
export function completeParts(
  blocks: readonly Block[],
  text: Set<Block>,
  repeated: ReadonlySet<Block>,
): void {
  for (const block of missingSections(blocks, text, repeated)) text.add(block);
  for (const block of missingCells(blocks, text)) text.add(block);
  const shown = blocks.filter((block) => text.has(block));
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? -1;
  const looks = countLooks(shown.filter(isHeading));
  const missing = blocks
    .slice(first, last + 1)
    .filter((block) => !text.has(block) && !repeated.has(block))
    .filter(
      (block) =>
        block.element.closest(CARD) !== null ||
        (isHeading(block) && isLikeShown(block, blocks, { text, looks })),
    );
  missing.push(...headingsOfCards(blocks, { text, looks }, [first, last]));
  for (const block of missing) text.add(block);
  for (const block of placeBefore(
    shown.find(({ element }) => element.localName === 'p'),
    blocks,
  ))
    text.add(block);
  for (const block of missingQuotes(blocks, text, repeated)) text.add(block);
  for (const block of missingFacts(blocks, text, repeated)) text.add(block);
  for (const block of missingNotes(blocks, text)) text.add(block);
  for (const block of headsOfLists(blocks, text, repeated)) text.add(block);
}

/** "The short version", right above the points that are shown: without it nobody knows what they are. */
function headsOfLists(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  repeated: ReadonlySet<Block>,
): readonly Block[] {
  const heads = new Set<Block>();
  // From the end: "Ingredients" may stand above "For the dough", which stands above the list.
  for (let at = blocks.length - 2; at >= 0; at -= 1) {
    const [block, next] = [blocks[at] as Block, blocks[at + 1] as Block];
    // Most blocks are longer, which is seen fastest.
    if (block.text.length > LONGEST_HEAD || repeated.has(block)) continue;
    if (!text.has(next) && !heads.has(next)) continue;
    const headed = heads.has(next) ? next.element : listFrom(next);
    if (headed?.previousElementSibling !== block.element) continue;
    if (couldHead(block) && !block.element.querySelector(ASKING)) heads.add(block);
  }
  return [...heads].filter((block) => !text.has(block));
}

/** The list that a block is the first of, with the boxes that hold nothing else. */
function listFrom({ element }: Block): Element | null {
  let list: Element | null = element.closest('li, dt')?.closest('ul, ol, dl') ?? null;
  // To count the children of a box takes as long as it has children.
  while (list?.parentElement && !list.previousElementSibling && !list.nextElementSibling)
    list = list.parentElement;
  return list;
}

/** The place of a dateline, in an element of its own that a style sets on the line of the first paragraph. */
function placeBefore(first: Block | undefined, blocks: readonly Block[]): readonly Block[] {
  const before = first && blocks[first.index - 1];
  if (!before || !PLACE_OF_DATELINE.test(before.text)) return [];
  const beside = first.element.previousElementSibling;
  return beside?.matches('b, strong, span') && lineOf(beside) === before.text ? [before] : [];
}

/** What somebody said, set apart between two blocks of the text in their box: it is not said again in the text. */
function missingQuotes(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  repeated: ReadonlySet<Block>,
): readonly Block[] {
  // Asked once for each quote: one may hold ten thousand blocks.
  const standing = new Map<Element, boolean>();
  const quotesSaidAgain = new Set([...repeated].map(({ element }) => element.closest(QUOTE)));
  const found = blocks.filter((block) => {
    if (text.has(block) || repeated.has(block) || block.linkShare > 0 || block.text.length > LONGEST_QUOTE)
      return false;
    const quote = block.element.closest(QUOTE);
    if (!quote) return false;
    const whole = quote.closest('figure') ?? quote;
    // Whose words they are goes with them.
    if (quotesSaidAgain.has(quote)) return false;
    const stands =
      standing.get(whole) ??
      (!quote.querySelector(ASKING) && standsBetween(whole, blocksAround(whole, block, blocks), text));
    standing.set(whole, stands);
    return stands;
  });
  return withoutSaidAgain(found, blocks, text);
}

/** What has the name of a pull quote alone is mostly a sentence of the text, printed large; a quotation is seldom one. */
function withoutSaidAgain(
  found: readonly Block[],
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
): readonly Block[] {
  const pulled = new Set(found.filter(({ element }) => !element.closest('blockquote')));
  if (pulled.size === 0) return found;
  const saidAgain = findRepeated(blocks.filter((block) => text.has(block) || pulled.has(block)));
  return found.filter((block) => !pulled.has(block) || !saidAgain.has(block));
}

/** @param block one of those in `whole` */
function blocksAround(
  whole: Element,
  block: Block,
  blocks: readonly Block[],
): readonly (Block | undefined)[] {
  let [before, after] = [block.index - 1, block.index + 1];
  while (whole.contains(blocks[before]?.element ?? null)) before -= 1;
  while (whole.contains(blocks[after]?.element ?? null)) after += 1;
  return [blocks[before], blocks[after]];
}

/** Whoever reads a reference wants its note: a link of the text leads to it, and one of its own back to the text. */
function missingNotes(blocks: readonly Block[], text: ReadonlySet<Block>): readonly Block[] {
  const others = blocks.filter((block) => !text.has(block) && leadsWithin(block));
  if (others.length === 0) return [];
  const places = new Map<string, Block>();
  for (const block of text) {
    for (const element of [block.element, ...block.element.querySelectorAll('[id]')])
      if (element.id) places.set(element.id, block);
  }
  if (places.size === 0) return [];
  const isNoted = ({ element }: Block): boolean => {
    const box = footnoteAround(element) ?? element;
    const backs = [...box.querySelectorAll('a[href^="#"]')];
    // Most have none: what is around them, often the whole page, is not measured for each.
    const note = backs.length > 0 ? (element.closest('[id]') ?? box) : null;
    if (!note || Math.min(lengthOf(note), lengthOf(box)) > LONGEST_NOTE) return false;
    return backs.some((back) => {
      const place = places.get(back.getAttribute('href')?.slice(1) ?? '')?.element;
      return [...(place?.querySelectorAll('a[href^="#"]') ?? [])].some((link) =>
        [note.id, back.id].some((id) => id !== '' && link.getAttribute('href') === `#${id}`),
      );
    });
  };
  return others.filter(isNoted);
}

function lengthOf({ textContent }: Element): number {
  return textContent?.length ?? 0;
}

/** The box of a note with the link back; the words may have one of their own in it. */
function footnoteAround(element: Element): Element | null {
  const inner = element.closest(FOOTNOTE);
  const box = inner?.querySelector('a[href^="#"]') ? inner : inner?.parentElement?.closest(FOOTNOTE);
  return !box || box.getElementsByTagName('a')[MOST_LINKS_OF_NOTE] ? null : box;
}

function leadsWithin({ element }: Block): boolean {
  if (element.closest(FOOTNOTE)) return true;
  return element.firstElementChild !== null && element.querySelector('a[href^="#"]') !== null;
}

/**
 * A cell has too few words to be judged by them, but what stands between two blocks of the text, in the same box as
 * they do, was put there by who wrote the text.
 */
function missingCells(blocks: readonly Block[], text: ReadonlySet<Block>): readonly Block[] {
  const missing: Block[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const table = blocks[index]?.element.closest('table');
    if (!table) continue;
    // Its caption goes with it.
    const whole = table.closest('figure') ?? table;
    const start = index;
    while (whole.contains(blocks[index + 1]?.element ?? null)) index += 1;
    const cells = blocks.slice(start, index + 1);
    if (cells.every((cell) => text.has(cell)) || !(isDataTable(table) || isTableOfWords(table))) continue;
    if (standsBetween(whole, textAround(blocks, [start, index + 1], text), text)) missing.push(...cells);
    else missing.push(...headedTable(boxOf(whole), blocks, [start, index + 1], text));
  }
  return missing;
}

/** A box among the text that holds a table and, above it, what it is called. */
function headedTable(
  box: Element | null,
  blocks: readonly Block[],
  [start, end]: readonly [number, number],
  text: ReadonlySet<Block>,
): readonly Block[] {
  const heading = blocks[start - 1];
  // Beside the text, or in a box called so, stand the tides of the week.
  if (!heading || !box || box.closest('aside') || WIDGET.test(box.className)) return [];
  const isHeaded =
    box.contains(heading.element) &&
    heading.linkShare === 0 &&
    heading.text.length <= LONGEST_HEADING &&
    !box.contains(blocks[start - 2]?.element ?? null) &&
    !box.contains(blocks[end]?.element ?? null) &&
    !box.querySelector(ASKING);
  return isHeaded && standsBetween(box, textAround(blocks, [start - 1, end], text), text)
    ? blocks.slice(start - 1, end)
    : [];
}

interface Shown {
  readonly text: ReadonlySet<Block>;
  /** Of the headings that are shown: how many look so. */
  readonly looks: ReadonlyMap<string, number>;
}

function countLooks(headings: readonly Block[]): Map<string, number> {
  const looks = new Map<string, number>();
  for (const heading of headings) looks.set(lookOf(heading), (looks.get(lookOf(heading)) ?? 0) + 1);
  return looks;
}

/** In a list of things each is headed by a link to it: where most of such headings are shown, none is left out. */
function headingsOfCards(
  blocks: readonly Block[],
  { text, looks }: Shown,
  [first, last]: readonly [number, number],
): readonly Block[] {
  const linked = blocks
    .slice(first, last)
    .filter((block) => isHeading(block) && block.linkShare >= 0.5 && looks.has(lookOf(block)));
  const all = countLooks(linked);
  return linked.filter((block) => {
    const look = lookOf(block);
    if (text.has(block) || (looks.get(look) ?? 0) * 2 <= (all.get(look) ?? 0)) return false;
    return blocks.slice(block.index + 1, block.index + 1 + MOST_BETWEEN).some((next) => text.has(next));
  });
}

/** Looks like a heading that is shown, leads nowhere, and what it heads is shown. */
function isLikeShown(heading: Block, blocks: readonly Block[], { text, looks }: Shown): boolean {
  const next = firstBelow(heading, blocks, text);
  if (heading.linkShare >= 0.5 || heading.text.length > LONGEST_HEADING || !next || !text.has(next))
    return false;
  if (looks.has(lookOf(heading))) return true;
  const isApart =
    !isOfPart(next, heading) || says(heading.text, 'saysSubscribe') || next.index > heading.index + 1;
  return !isApart && standsAmong(heading, next, blocks, text);
}

/** Not above another heading, but for that of its first part. */
function isOfPart(next: Block, { element }: Block): boolean {
  const [own, below] = [element.localName, next.element.localName];
  return !isHeading(next) || (HEADING.test(own) && HEADING.test(below) && below > own);
}

/** Who wrote the part and when may stand below its heading, in the same box. */
function firstBelow(
  { element, index }: Block,
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
): Block | undefined {
  const below = blocks.slice(index + 1, index + 1 + MOST_BETWEEN);
  return below.find((block) => text.has(block) || !element.parentElement?.contains(block.element));
}

/**
 * The box it stands in, or the one around that, holds what it heads and the text before it. A box among the text may be
 * set apart: then all else in it is shown, and no button, for what asks for something has one.
 */
function standsAmong(
  { element, index }: Block,
  next: Block,
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
): boolean {
  const own = element.parentElement;
  const row = own?.contains(next.element) ? own : own?.parentElement;
  const before = blocks.slice(Math.max(0, index - MOST_BETWEEN), index).findLast((block) => text.has(block));
  if (!row?.contains(next.element) || !before) return false;
  if (row.contains(before.element)) return true;
  if (row.querySelector(ASKING) || !boxOf(row)?.contains(before.element)) return false;
  const inRow = blocks
    .slice(index + 1, index + 1 + MOST_IN_BOX)
    .filter((block) => row.contains(block.element));
  return inRow.length < MOST_IN_BOX && inRow.every((block) => text.has(block));
}

/** Also a line that is named as one, and the time above an entry of a live blog. */
function isHeading({ element, text }: Block): boolean {
  return (
    HEADING.test(element.localName) ||
    (element.localName === 'p' && NAMED_HEADING.test(element.className)) ||
    (text.length <= LONGEST_TIME && element.querySelector('time') !== null)
  );
}

function lookOf({ element }: Block): string {
  const { parentElement: parent } = element;
  return [element.localName, element.className, parent?.localName, parent?.className].join(' ');
}
