/**
 * One look at all blocks before any is judged: the boxes around them, the groups of like ones, what Readability kept
 * before and after each.
 */
import type { Claims } from '../types.ts';
import type { Block } from './blocks.ts';
import { type Evidence, evidenceReader, type Step } from './evidence.ts';
import { overlap, tokensOf } from './likeness.ts';
import { type Place, placeOf } from './place.ts';
import { says } from './wording.ts';

export interface Facts {
  readonly claims: Pick<Claims, 'headline' | 'dek' | 'authors' | 'description'>;
  /** Indexes of the blocks that Readability kept. */
  readonly kept: ReadonlySet<number>;
  /** What `findWitness` found. */
  readonly witness: string | null;
  /** Whether anybody reads a feature; all of them where nothing is said. */
  readonly asks?: (feature: string) => boolean;
}

/** What blocks add up to. */
interface Sum {
  blocks: number;
  /** Characters. */
  text: number;
  link: number;
}

/** An element that is a block or has blocks within. */
export interface Box extends Sum, Step {
  readonly element: Element;
  readonly parent: Box | null;
  readonly depth: number;
  readonly evidence: Evidence;
  readonly place: Place;
  /** Characters that Readability kept. */
  keptText: number;
}

/** Blocks that look alike: same tag and classes, below a parent of the same tag and classes. */
export interface Group extends Sum {
  keptBlocks: number;
}

/** A block where it stands on the page. */
export interface Spot {
  readonly block: Block;
  readonly box: Box;
  readonly group: Group;
  readonly isKept: boolean;
  /** Characters before it that Readability kept. */
  readonly keptTextBefore: number;
  readonly isHeading: boolean;
  /** A heading above other stories, a form or comments. */
  readonly headsOther: boolean;
  /** Words of it, where it is short enough to be the headline or the dek again. */
  readonly tokens: ReadonlySet<string>;
}

export interface Page {
  readonly spots: readonly Spot[];
  readonly boxes: ReadonlyMap<Element, Box>;
  /** How often a text stands on the page. */
  readonly seen: ReadonlyMap<string, number>;
  /** Characters of all blocks, and of those that Readability kept. */
  readonly text: number;
  readonly keptText: number;
  /** Steps from each block to the nearest before or after it that Readability kept, and to the heading before it. */
  readonly keptBefore: readonly number[];
  readonly keptAfter: readonly number[];
  readonly headingBefore: readonly number[];
  /** Indexes, -1 for none. */
  readonly firstKept: number;
  readonly lastKept: number;
  readonly headlineAt: number;
  readonly main: Box | null;
  /** The main box and what it stands in. */
  readonly aroundMain: ReadonlySet<Box>;
  /** Elements that hold a picture. */
  readonly pictured: ReadonlySet<Element>;
  readonly headline: ReadonlySet<string>;
  readonly dek: ReadonlySet<string>;
  /** In lower case. */
  readonly authors: readonly string[];
  readonly witness: string | null;
  readonly asks: (feature: string) => boolean;
}

/** What lies further away (steps from block to block) is far. */
export const FAR = 20;
/** Share of what Readability kept that the main box holds at least. */
const MOST_OF_KEPT = 0.75;
/** What is longer is not the headline or the dek again. */
const LONGEST_DEK = { characters: 500, words: 60 } as const;
const LONG_WORD = 4;
const NO_TOKENS: ReadonlySet<string> = new Set();

export function survey(blocks: readonly Block[], { kept, claims, witness, asks = () => true }: Facts): Page {
  const boxes = new Map<Element, Box>();
  const headline = tokensOf(claims.headline?.value ?? '');
  const dek = tokensOf(claims.dek?.value ?? claims.description?.value ?? '');
  const { spots, seen, text, keptText } = spotsOf(blocks, kept, boxes, wordsThatTell(headline, dek));
  const main = mainOf(boxes, keptText);
  return {
    spots,
    boxes,
    seen,
    text,
    keptText,
    keptBefore: stepsFrom(spots, ({ isKept }) => isKept),
    keptAfter: stepsFrom([...spots].reverse(), ({ isKept }) => isKept).reverse(),
    headingBefore: stepsFrom(spots, (spot) => spot.isHeading),
    firstKept: spots.findIndex(({ isKept }) => isKept),
    lastKept: spots.findLastIndex(({ isKept }) => isKept),
    headlineAt: headlineAt(spots, headline),
    main,
    aroundMain: withAncestors(main),
    pictured: picturedIn(blocks),
    headline,
    dek,
    authors: (claims.authors?.value ?? []).map((name) => name.toLowerCase()),
    witness,
    asks,
  };
}

/** Short words are in every text: a block that has none of the longer ones is not the headline or the dek again. */
function wordsThatTell(...texts: readonly ReadonlySet<string>[]): readonly string[] {
  return texts.flatMap((text) => {
    const long = [...text].filter((word) => word.length >= LONG_WORD);
    return long.length > 0 ? long : [...text];
  });
}

function spotsOf(
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  boxes: Map<Element, Box>,
  telling: readonly string[],
) {
  const groupOf = groupReader();
  const seen = new Map<string, number>();
  const readEvidence = evidenceReader();
  let text = 0;
  let keptText = 0;
  const spots = blocks.map((block): Spot => {
    const { length } = block.text;
    const link = block.linkShare * length;
    const isKept = kept.has(block.index);
    const box = boxOf(block.element, boxes, readEvidence);
    const group = groupOf(block.element);
    add(group, length, link);
    if (isKept) group.keptBlocks += 1;
    for (let step: Box | null = box; step; step = step.parent) {
      add(step, length, link);
      if (isKept) step.keptText += length;
    }
    seen.set(block.text, (seen.get(block.text) ?? 0) + 1);
    const keptTextBefore = keptText;
    text += length;
    if (isKept) keptText += length;
    const heading = isHeading(block);
    const isShort = length < LONGEST_DEK.characters && block.words < LONGEST_DEK.words;
    const tokens = isShort && hasOneOf(telling, block.text) ? tokensOf(block.text) : NO_TOKENS;
    return {
      block,
      box,
      group,
      isKept,
      keptTextBefore,
      isHeading: heading,
      headsOther: heading && headsOther(block.text),
      tokens,
    };
  });
  return { spots, seen, text, keptText };
}

/** @returns for each spot the steps from the last one before it that is asked for, at most `FAR` */
function stepsFrom(spots: readonly Spot[], isAskedFor: (spot: Spot) => boolean): number[] {
  let away = FAR;
  return spots.map((spot) => {
    const steps = away;
    away = isAskedFor(spot) ? 1 : Math.min(FAR, away + 1);
    return steps;
  });
}

function hasOneOf(words: readonly string[], text: string): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}

function add(sum: Sum, length: number, link: number): void {
  sum.blocks += 1;
  sum.text += length;
  sum.link += link;
}

/** Boxes come into the map after the boxes they stand in. */
function boxOf(
  element: Element,
  boxes: Map<Element, Box>,
  readEvidence: (element: Element) => Evidence,
): Box {
  const known = boxes.get(element);
  if (known) return known;
  const parent = element.parentElement ? boxOf(element.parentElement, boxes, readEvidence) : null;
  const box: Box = {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    evidence: readEvidence(element),
    place: placeOf(element, parent?.place),
    blocks: 0,
    text: 0,
    link: 0,
    keptText: 0,
  };
  boxes.set(element, box);
  return box;
}

/** @returns a function that finds the group of a block; that of those before it in the same box is not looked for again */
function groupReader(): (element: Element) => Group {
  const groups = new Map<string, Group>();
  let box: Element | null = null;
  let boxLook = '';
  let ofBox = new Map<string, Group>();
  return (element) => {
    const parent = element.parentElement;
    if (parent !== box || ofBox.size === 0) {
      box = parent;
      boxLook = lookOf(parent);
      ofBox = new Map();
    }
    const own = lookOf(element);
    const known = ofBox.get(own);
    if (known) return known;
    const look = `${boxLook}>${own}`;
    const group = groups.get(look) ?? { blocks: 0, text: 0, link: 0, keptBlocks: 0 };
    groups.set(look, group);
    ofBox.set(own, group);
    return group;
  };
}

function lookOf(element: Element | null): string {
  const classes = element?.getAttribute('class');
  return classes ? `${element?.localName} ${classes}` : `${element?.localName}`;
}

/** The box that holds most of what Readability kept, as deep as possible. */
function mainOf(boxes: ReadonlyMap<Element, Box>, keptText: number): Box | null {
  let main: Box | null = null;
  for (const box of boxes.values()) {
    if (box.keptText >= keptText * MOST_OF_KEPT && box.depth > (main?.depth ?? -1)) main = box;
  }
  return main;
}

function withAncestors(box: Box | null): ReadonlySet<Box> {
  const all = new Set<Box>();
  for (let step = box; step; step = step.parent) all.add(step);
  return all;
}

function picturedIn(blocks: readonly Block[]): ReadonlySet<Element> {
  const pictured = new Set<Element>();
  for (const image of blocks[0]?.element.ownerDocument.getElementsByTagName('img') ?? []) {
    let step = image.parentElement;
    for (; step && !pictured.has(step); step = step.parentElement) pictured.add(step);
  }
  return pictured;
}

function isHeading({ element, strongShare, words }: Block): boolean {
  return /^h[1-6]$/.test(element.localName) || (strongShare > 0.9 && words < 14);
}

function headsOther(text: string): boolean {
  return says(text, 'saysRelated') || says(text, 'saysSubscribe') || says(text, 'saysComment');
}

function headlineAt(spots: readonly Spot[], headline: ReadonlySet<string>): number {
  if (headline.size === 0) return -1;
  const likeness = ({ tokens }: Spot) => overlap(tokens, headline);
  const h1 = spots.findIndex((spot) => spot.block.element.localName === 'h1' && likeness(spot) > 0.6);
  return h1 >= 0 ? h1 : spots.findIndex((spot) => likeness(spot) > 0.8);
}
