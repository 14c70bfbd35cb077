/**
 * What stands near the article and is not in it: so that a person can put back what was left out by mistake. Only what
 * somebody could miss: sentences, data or a picture; ways to other stories where a rule took them; not what made the page a page.
 */
import { type Block, readBlocks, SILENT } from './judge/blocks.ts';
import { tidyAttributes } from './mend/attributes.ts';
import { build } from './mend/build.ts';
import { cleanLinks } from './mend/links.ts';
import { isPictureFile } from './mend/pictures.ts';
import { isDataTable } from './mend/table.ts';
import { pixelsOf } from './pixels-of.ts';
import { countWords } from './reading-time.ts';
import type { Dropped } from './scrub/ledger.ts';
import type { Measures } from './scrub/measure.ts';
import { setBoxesApart } from './set-boxes-apart.ts';
import { foldSpace, isBlock, lineOf, shorten } from './text.ts';
import type { Claims, EndNote, LeftOut, UntrustedHtml } from './types.ts';
import { comparable } from './witness.ts';

export interface Page {
  readonly root: Element;
  readonly blocks: readonly Block[];
  readonly isShown: (block: Block) => boolean;
  readonly isPictureShown: (picture: Element) => boolean;
  /** Blocks that are shown elsewhere, or say again what others say. */
  readonly elsewhere: ReadonlySet<Block>;
  readonly notes: readonly EndNote[];
  readonly claims: Claims;
  /** Boxes that scrub took. */
  readonly dropped: readonly Dropped[];
  readonly measures: Measures;
}

/** Found while the page is whole; where it goes is known once the body is built. */
export interface Found extends Omit<LeftOut, 'id' | 'before'> {
  /** The end of the text before it; null where it stands before all of it. */
  readonly anchor: Text | null;
}

/** One box of the page that was left out, with what of it is text. */
interface Group {
  readonly element: Element;
  readonly blocks: readonly Block[];
  /** Place among the shown blocks: so many of them come before it. */
  readonly at: number;
}

const MOST_GROUPS = 40;
/** Of all the markup that is kept. */
const MOST_CHARACTERS = 200_000;
/** Words: a larger box goes back in parts. */
const LARGEST_GROUP = 250;
/** A larger box that a rule took has pages of comments in it. */
const LARGEST_DROPPED = 500;
const LONGEST_START = 80;
/** Between what stands in boxes of its own, in one line. */
const APART = ' · ';
/** The part of the page that an article has to itself. */
const REGIONS = ['article, [role=article]', 'main, [role=main]'] as const;
const NOT_TEXT =
  'nav, form, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=dialog], [aria-modal=true], [data-was=form]';
const SENTENCE_WORDS = 8;
const ENDS_SENTENCE = /[.!?…。！？؟۔][”"»’'）)\]]*$/u;
const LONG_WORDS = 20;
const LARGE_PX = 200;
const HEADING = /^h[2-6]$/;
/** Of the characters of a box, in links: more is a way elsewhere. */
const MOST_LINKED = 0.5;

/** To be called before the body is built. */
export function findLeftOut(page: Page): readonly Found[] {
  const shown = page.blocks.filter(page.isShown);
  const region = regionOf(shown);
  if (!region) return [];
  const holders = holdersOf(shown, page);
  const groups = [
    ...groupsOf(region, holders, page, shown),
    ...droppedIn(region, page, shown),
    ...picturesIn(region, holders, page, shown),
  ].sort((a, b) => a.at - b.at || orderOf(a.element, page) - orderOf(b.element, page));
  const found: Found[] = [];
  let characters = 0;
  for (const { element, blocks, at } of groups.slice(0, MOST_GROUPS)) {
    const html = cleaned(element);
    characters += html.length;
    if (html === '' || characters > MOST_CHARACTERS) continue;
    const anchor = shown[at - 1];
    const first = blocks.find(isSentence) ?? blocks[0];
    const table = dataTableOf(first);
    found.push({
      html,
      words: countWords(blocks.map(({ text }) => text).join(' '), page.claims.language?.value ?? 'und'),
      start: shorten(table ? titleOf(table) : first ? startOf(first) : altOf(element), LONGEST_START),
      ...(table && { isTable: true }),
      anchor: anchor ? endOf(anchor.element) : null,
    });
  }
  return found;
}

/** @param body as it was built */
export function placeLeftOut(found: readonly Found[], body: Element): readonly LeftOut[] {
  if (found.length === 0) return [];
  // Not looked for once each: a body may have a hundred thousand children.
  const places = new Map(Array.from(body.children, (child, at) => [child, at]));
  return found.map(({ anchor, ...one }, index) => ({
    ...one,
    id: `left-${index + 1}`,
    before: anchor ? 1 + (places.get(childAround(anchor, body)) ?? -1) : 0,
  }));
}

/** The child of a box that holds a node; the outermost element around a node that is not in it. */
function childAround(node: Node, box: Element): Element {
  let child = node as Element;
  while (child.parentElement && child.parentElement !== box) child = child.parentElement;
  return child;
}

function regionOf(shown: readonly Block[]): Element | null {
  const [first, last] = [shown[0]?.element, shown.at(-1)?.element];
  let common = first ?? null;
  while (common && last && !common.contains(last)) common = common.parentElement;
  if (!common) return null;
  const marked = REGIONS.map((region) => common.closest(region)).find((element) => element !== null);
  if (marked) return marked;
  const around = common.parentElement;
  return around && around.localName !== 'body' && around.localName !== 'html' ? around : common;
}

/** Everything that holds something that is shown. */
function holdersOf(shown: readonly Block[], { root, isPictureShown }: Page): ReadonlySet<Element> {
  const holders = new Set<Element>();
  const pictures = [...root.querySelectorAll('figure, picture, img, video, audio')].filter(isPictureShown);
  for (const start of [...shown.map(({ element }) => element), ...pictures]) {
    for (let element: Element | null = start; element && !holders.has(element); ) {
      holders.add(element);
      element = element.parentElement;
    }
  }
  return holders;
}

/** The largest boxes that hold nothing that is shown, as long as they are not too large to go back as one. */
function groupsOf(
  region: Element,
  holders: ReadonlySet<Element>,
  page: Page,
  shown: readonly Block[],
): readonly Group[] {
  const words = new Map<Element, number>();
  const paths: Array<{ readonly block: Block; readonly path: readonly Element[] }> = [];
  for (const block of page.blocks) {
    if (page.isShown(block) || holders.has(block.element) || !region.contains(block.element)) continue;
    if (isInShown(block.element, holders, page)) continue;
    const path = pathBelow(holders, block.element);
    for (const element of path) words.set(element, (words.get(element) ?? 0) + block.words);
    paths.push({ block, path });
  }
  const groups = new Map<Element, Block[]>();
  for (const { block, path } of paths) {
    const element = path.findLast((box) => (words.get(box) ?? 0) <= LARGEST_GROUP) ?? block.element;
    const group = groups.get(element);
    if (group) group.push(block);
    else groups.set(element, [block]);
  }
  const said = saidElsewhere(page);
  return [...groups].flatMap(([element, all]) => {
    const blocks = all.filter((block) => !page.elsewhere.has(block) && !said.has(comparable(block.text)));
    const [first] = blocks;
    if (!first || !(isMissed(blocks) || headsShown(blocks, page)) || element.closest(NOT_TEXT)) return [];
    return [{ element, blocks, at: countBefore(shown, ({ index }) => index < first.index) }];
  });
}

/** The words of a picture that is shown, or of a table that is shown or only places things. */
function isInShown(element: Element, holders: ReadonlySet<Element>, { isPictureShown }: Page): boolean {
  const figure = element.closest('figure');
  const table = element.closest('table');
  return (
    (table !== null && (holders.has(table) || !isDataTable(table))) ||
    (figure !== null && isPictureShown(figure))
  );
}

/** From a block up to the box that stands beside something that is shown. */
function pathBelow(holders: ReadonlySet<Element>, start: Element): readonly Element[] {
  const path = [start];
  for (let box = start.parentElement; box && !holders.has(box); box = box.parentElement) path.push(box);
  return path;
}

/** Lists of links too: they are told of as removed, and what is told of can be had back. */
function droppedIn(region: Element, page: Page, shown: readonly Block[]): readonly Group[] {
  const { dropped, measures } = page;
  const orders = shown.map(({ element }) => orderOf(element, page));
  return dropped.flatMap((taken) => {
    const { element, around } = taken;
    const measured = measures.get(element);
    if (!measured || !region.contains(around) || around.closest(NOT_TEXT)) return [];
    if (measured.text > MOST_CHARACTERS) return [];
    const blocks = readBlocks(element);
    const isOffered = isMissed(blocks) || isWay(blocks) || headsShownBelow(taken, page);
    if (!isOffered || wordsIn(blocks) > LARGEST_DROPPED) return [];
    return [{ element, blocks, at: countBefore(orders, (order) => order < measured.order) }];
  });
}

/** Pictures beside the text. One that leads elsewhere is a teaser. */
function picturesIn(
  region: Element,
  holders: ReadonlySet<Element>,
  { isPictureShown, measures, blocks }: Page,
  shown: readonly Block[],
): readonly Group[] {
  const [first, last] = [shown[0]?.element, shown.at(-1)?.element];
  const found = new Set<Element>();
  for (const picture of region.querySelectorAll('figure, picture, img')) {
    if (holders.has(picture) || isPictureShown(picture)) continue;
    if ((measures.get(picture)?.images ?? 1) === 0 || isTeaser(picture) || picture.closest(NOT_TEXT))
      continue;
    const outermost = picture.closest('figure') ?? picture.closest('picture') ?? picture;
    const isWithin = first && last && isAfter(first, outermost) && isAfter(outermost, last);
    if (isWithin && (outermost.localName === 'figure' || isLarge(picture))) found.add(outermost);
  }
  if (found.size === 0) return [];
  const seen = new Set([...region.querySelectorAll('img')].filter(isPictureShown).map(addressOf));
  const isNew = (element: Element) => {
    const address = addressOf(element.querySelector('img') ?? element);
    const isFirst = !seen.has(address);
    seen.add(address);
    return isFirst;
  };
  return [...found]
    .filter(isNew)
    .map((element) => ({
      element,
      blocks: blocksIn(element, blocks),
      at: countBefore(shown, (block) => isAfter(block.element, element)),
    }))
    .filter((group) => !group.blocks.some(({ words }) => words > LONG_WORDS));
}

/** They stand side by side: not all of the page's are looked at, for each of its pictures. */
function blocksIn(element: Element, blocks: readonly Block[]): readonly Block[] {
  const first = countBefore(blocks, (block) => isAfter(block.element, element));
  let end = first;
  while (element.contains(blocks[end]?.element ?? null)) end += 1;
  return blocks.slice(first, end);
}

/** Ornaments and portraits seldom say how large they are, or are small. */
function isLarge(picture: Element): boolean {
  const image = picture.querySelector('img') ?? picture;
  return (pixelsOf(image.getAttribute('width')) ?? 0) >= LARGE_PX;
}

function addressOf(image: Element): string {
  return image.getAttribute('src') ?? image.getAttribute('srcset') ?? '';
}

function isTeaser(picture: Element): boolean {
  const href = picture.closest('a[href]')?.getAttribute('href');
  return Boolean(href && !isPictureFile(href));
}

/** Whether the second follows the first. */
function isAfter(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) /* following */ !== 0;
}

/** @param inOrder those of which it holds come first: halved, for an article may have a hundred thousand blocks */
function countBefore<T>(inOrder: readonly T[], isBefore: (one: T) => boolean): number {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(inOrder[middle] as T)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function orderOf(element: Element, { measures }: Page): number {
  return measures.get(element)?.order ?? 0;
}

/** Sentences, a listing or a table of data, and not a list of links. */
function isMissed(blocks: readonly Block[]): boolean {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0);
  return linked <= MOST_LINKED * length && blocks.some((block) => isSentence(block) || isData(block));
}

/** A heading whose text is there. */
function headsShown([heading, ...others]: readonly Block[], { blocks, isShown }: Page): boolean {
  if (!heading || others.length > 0 || heading.linkShare > MOST_LINKED) return false;
  const below = blocks[heading.index + 1];
  return HEADING.test(heading.element.localName) && below !== undefined && isShown(below);
}

/** The same of a heading that a rule took: its text begins right after it. */
function headsShownBelow({ element, around }: Dropped, page: Page): boolean {
  if (!HEADING.test(element.localName)) return false;
  const order = orderOf(element, page);
  const below = page.blocks[countBefore(page.blocks, (block) => orderOf(block.element, page) <= order)];
  if (!below || !page.isShown(below)) return false;
  let depth = 1;
  for (let box = below.element.parentElement; box && box !== around; box = box.parentElement) depth += 1;
  // Every element has a number, those within the heading too.
  return orderOf(below.element, page) === order + element.getElementsByTagName('*').length + depth;
}

function isWay(blocks: readonly Block[]): boolean {
  return blocks.some(({ linkShare }) => linkShare > 0);
}

function isData(block: Block): boolean {
  return block.element.closest('table, pre')?.localName === 'pre' || dataTableOf(block) !== null;
}

function dataTableOf(block: Block | undefined): Element | null {
  const table = block?.element.closest('table');
  return table && isDataTable(table) ? table : null;
}

function isSentence({ text, words, linkShare }: Block): boolean {
  return (
    linkShare <= MOST_LINKED && words >= SENTENCE_WORDS && (words >= LONG_WORDS || ENDS_SENTENCE.test(text))
  );
}

function wordsIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}

function saidElsewhere({ claims, notes }: Page): ReadonlySet<string> {
  const values = [claims.headline?.value, claims.dek?.value, ...notes.map(({ text }) => text)];
  return new Set(values.flatMap((value) => (value ? comparable(value) : [])));
}

function cleaned(element: Element): UntrustedHtml {
  const box = element.ownerDocument.createElement('div');
  box.append(element.cloneNode(true));
  setBoxesApart(box, () => box.ownerDocument.createElement('br'));
  // A body does not end in a heading.
  const body = HEADING.test(element.localName)
    ? box
    : build(box, readBlocks(box), { isShown: () => true, isPictureShown: () => true });
  cleanLinks(body, element.ownerDocument.baseURI);
  tidyAttributes(body, element.ownerDocument.baseURI);
  return body.innerHTML as UntrustedHtml;
}

function startOf({ element, text }: Block): string {
  const copy = element.cloneNode(true) as Element;
  setBoxesApart(copy, () => copy.ownerDocument.createTextNode(APART));
  return readBlocks(copy)[0]?.text ?? text;
}

/** What it is about, in a line: no cell of it is a sentence. */
function titleOf(table: Element): string {
  const caption = table.querySelector('caption');
  const cells = [...(table.querySelector('tr')?.children ?? [])].map(lineOf).filter(Boolean);
  return (caption && lineOf(caption)) || cells.join(APART);
}

function altOf(element: Element): string {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  return foldSpace(image?.getAttribute('alt') ?? '');
}

/** The last words that are a block's own. */
function endOf(element: Element): Text | null {
  for (let node = element.lastChild; node; node = node.previousSibling) {
    if (node.nodeType === 3 /* text */ && node.nodeValue?.trim()) return node as Text;
    if (node.nodeType !== 1 /* element */) continue;
    const inner = node as Element;
    const end = isBlock(inner) || SILENT.has(inner.localName) ? null : endOf(inner);
    if (end) return end;
  }
  return null;
}
