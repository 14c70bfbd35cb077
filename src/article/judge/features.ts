/**
 * What the judge knows of each block: numbers only, the same for every site. Names of the features are the
 * contract with the trained weights: `rules/judge.json` lists them, and a test compares.
 */

import { lettered } from '../lettered.ts';
import { comparable, hasSaid } from '../witness.ts';
import type { Block } from './blocks.ts';
import { evidenceNear, isNamed } from './evidence.ts';
import { overlap } from './likeness.ts';
import { type Box, FAR, type Facts, type Page, type Spot, survey } from './survey.ts';
import { countCharacters, endsSentence, type Phrase, saysShortly } from './wording.ts';

export const FEATURES = [
  'kept',
  'keptBefore',
  'keptAfter',
  'inKeptRange',
  'fromFirstKept',
  'toLastKept',
  'keptShareOfParent',
  'keptShareOfGroup',
  'characters',
  'words',
  'linkShare',
  'links',
  'strongShare',
  'endsSentence',
  'sentences',
  'commas',
  'digitShare',
  'upperShare',
  'startsLower',
  'question',
  'colon',
  'position',
  'textBefore',
  'afterHeadline',
  'depth',
  'depthToMain',
  'isParagraph',
  'isItem',
  'isHeading',
  'headingLevel',
  'isCell',
  'isDiv',
  'isQuote',
  'isPre',
  'isCaption',
  'isDefinition',
  'inList',
  'inTable',
  'inFigure',
  'inArticle',
  'inMain',
  'inAside',
  'inHeaderFooter',
  'inQuote',
  'inBodyMark',
  'listItems',
  'listLinkShare',
  'groupCount',
  'groupText',
  'groupMean',
  'groupLinkShare',
  'parentText',
  'parentLinkShare',
  'parentBlocks',
  'commonWithMain',
  'repeats',
  'likeHeadline',
  'likeDek',
  'isAuthorLine',
  'hasYear',
  'saysShare',
  'saysRelated',
  'saysSubscribe',
  'saysAd',
  'saysCaption',
  'saysByline',
  'saysRights',
  'saysComment',
  'saysTags',
  'hasUrl',
  'hasMail',
  'nearImage',
  'goodSelf',
  'goodNear',
  'junkSelf',
  'junkNear',
  'relatedNear',
  'metaNear',
  'bioNear',
  'captionNear',
  'adNear',
  'shareNear',
  'commentNear',
  'promoNear',
  'navNear',
  'tagNear',
  'tocNear',
  'noteNear',
  'beforeCharacters',
  'beforeLinkShare',
  'beforeKept',
  'beforeHeading',
  'afterCharacters',
  'afterLinkShare',
  'afterKept',
  'afterHeading',
  'before2Characters',
  'after2Characters',
  'textAhead',
  'keptTextAhead',
  'headingSays',
  'sinceHeading',
  'witness',
] as const;

export type Feature = (typeof FEATURES)[number];

/**
 * The pages that the judge learned from have no box with more blocks, and few with more characters: those are threads.
 * Taken at its word, it would cut off the last third of a book or a report.
 */
const LARGEST_LEARNED = { blocks: 400, characters: 49_000 } as const;

const PICTURED: ReadonlySet<string> = new Set(['img', 'picture', 'figure']);
const STARTS_LOWER = lettered(String.raw`^\p{Ll}`);
/** A few features of a block, in the order of `FEATURES`. */
type Part = (spot: Spot, page: Page) => { readonly [name in Feature]?: number };

const PARTS: readonly Part[] = [
  keptFeatures,
  textFeatures,
  positionFeatures,
  elementFeatures,
  placeFeatures,
  groupFeatures,
  likenessFeatures,
  phraseFeatures,
  nameFeatures,
  neighbourFeatures,
  outlookFeatures,
];

/** @returns a row a block, a number a feature, in the order of `FEATURES` */
export function featuresOf(blocks: readonly Block[], facts: Facts): readonly Float64Array[] {
  const page = survey(blocks, facts);
  return page.spots.map((spot) => rowOf(spot, page));
}

/**
 * Read in place: one object of all features, spread from these, would be a hundred times slower to make.
 * @param row where the features are put: to make one for each block costs more than to count most of them
 */
export function rowOf(spot: Spot, page: Page, row = new Float64Array(FEATURES.length)): Float64Array {
  let at = 0;
  for (const part of PARTS) {
    const features = part(spot, page);
    for (const name in features) {
      row[at] = features[name as Feature] as number;
      at += 1;
    }
  }
  return row;
}

function keptFeatures({ block: { index, text }, box, group, isKept }: Spot, page: Page) {
  const parent = box.parent ?? box;
  const { length } = text;
  return {
    kept: flag(isKept),
    keptBefore: page.keptBefore[index] as number,
    keptAfter: page.keptAfter[index] as number,
    inKeptRange: flag(index >= page.firstKept && index <= page.lastKept),
    fromFirstKept: clamp(index - page.firstKept, -20, 60),
    toLastKept: clamp(page.lastKept - index, -20, 60),
    keptShareOfParent: (parent.keptText - (isKept ? length : 0)) / Math.max(1, parent.text - length),
    keptShareOfGroup: (group.keptBlocks - flag(isKept)) / Math.max(1, group.blocks - 1),
  };
}

function textFeatures({ block }: Spot, { asks }: Page) {
  const { text } = block;
  const { sentences, commas, digits, capitals } = countCharacters(text);
  return {
    characters: log(text.length),
    words: Math.min(200, block.words),
    linkShare: block.linkShare,
    links: Math.min(10, block.links),
    strongShare: block.strongShare,
    endsSentence: flag(endsSentence(text)),
    sentences: Math.min(12, sentences),
    commas: Math.min(12, commas),
    digitShare: digits / text.length,
    upperShare: capitals / text.length,
    startsLower: flag(asks('startsLower') && STARTS_LOWER.test(text.slice(0, 2))),
    question: flag(text.endsWith('?')),
    colon: flag(text.endsWith(':')),
  };
}

function positionFeatures({ block: { index, offset, depth } }: Spot, page: Page) {
  return {
    position: index / page.spots.length,
    textBefore: offset / Math.max(1, page.text),
    afterHeadline: page.headlineAt < 0 ? 0 : clamp(index - page.headlineAt, -10, 40),
    depth,
    depthToMain: clamp(depth - (page.main?.depth ?? -1), -10, 10),
  };
}

function elementFeatures({ block }: Spot) {
  const name = block.element.localName;
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
  return {
    isParagraph: flag(name === 'p'),
    isItem: flag(name === 'li'),
    isHeading: flag(level > 0),
    headingLevel: level,
    isCell: flag(name === 'td' || name === 'th'),
    isDiv: flag(name === 'div'),
    isQuote: flag(name === 'blockquote'),
    isPre: flag(name === 'pre'),
    isCaption: flag(name === 'figcaption'),
    isDefinition: flag(name === 'dd' || name === 'dt'),
  };
}

function placeFeatures({ box: { place } }: Spot, { boxes }: Page) {
  const list = place.list ? boxes.get(place.list) : undefined;
  return {
    inList: flag(place.list !== null),
    inTable: flag(place.table),
    inFigure: flag(place.figure),
    inArticle: flag(place.article),
    inMain: flag(place.main),
    inAside: flag(place.aside),
    inHeaderFooter: flag(place.headerFooter),
    inQuote: flag(place.quote),
    inBodyMark: flag(place.bodyMark),
    listItems: Math.min(40, list?.blocks ?? 0),
    listLinkShare: list ? list.link / Math.max(1, list.text) : 0,
  };
}

function groupFeatures({ box, group }: Spot, page: Page) {
  const parent = box.parent ?? box;
  return {
    groupCount: log(group.blocks),
    groupText: group.text / Math.max(1, page.text),
    groupMean: log(group.text / group.blocks),
    groupLinkShare: group.link / Math.max(1, group.text),
    parentText: log(lengthOf(parent)),
    parentLinkShare: parent.link / Math.max(1, parent.text),
    parentBlocks: log(parent.blocks),
    commonWithMain: Math.min(12, stepsToMain(box, page)),
  };
}

function lengthOf({ blocks, text }: Box): number {
  return blocks > LARGEST_LEARNED.blocks ? Math.min(LARGEST_LEARNED.characters, text) : text;
}

function likenessFeatures({ block: { text }, tokens }: Spot, page: Page) {
  return {
    repeats: Math.min(5, page.seen.get(text) ?? 1),
    likeHeadline: overlap(tokens, page.headline),
    likeDek: overlap(tokens, page.dek),
    isAuthorLine: flag(text.length < 120 && namesOneOf(page.authors, text)),
    hasYear: flag(text.length < 160 && /\b(?:19|20)\d\d\b/.test(text)),
  };
}

function phraseFeatures({ block: { text, element } }: Spot, { pictured, asks }: Page) {
  const says = (thing: Phrase) => flag(asks(thing) && saysShortly(text, thing));
  return {
    saysShare: says('saysShare'),
    saysRelated: says('saysRelated'),
    saysSubscribe: says('saysSubscribe'),
    saysAd: says('saysAd'),
    saysCaption: says('saysCaption'),
    saysByline: says('saysByline'),
    saysRights: says('saysRights'),
    saysComment: says('saysComment'),
    saysTags: says('saysTags'),
    hasUrl: flag(/https?:\/\/|www\./.test(text)),
    hasMail: flag(text.includes('@') && /\S@[^\s@]+\.\w/.test(text)),
    nearImage: flag(isNearPicture(element, pictured)),
  };
}

function nameFeatures({ box }: Spot, { aroundMain }: Page) {
  const near = evidenceNear(box, aroundMain);
  return {
    goodSelf: flag(isNamed(box.evidence, 'good')),
    goodNear: near.good,
    junkSelf: flag(isNamed(box.evidence, 'junk')),
    junkNear: near.junk,
    relatedNear: near.related,
    metaNear: near.meta,
    bioNear: near.bio,
    captionNear: near.caption,
    adNear: near.ad,
    shareNear: near.share,
    commentNear: near.comment,
    promoNear: near.promo,
    navNear: near.nav,
    tagNear: near.tag,
    tocNear: near.toc,
    noteNear: near.note,
  };
}

function neighbourFeatures({ block: { index } }: Spot, { spots }: Page) {
  const before = spots[index - 1];
  const after = spots[index + 1];
  return {
    beforeCharacters: log(before?.block.text.length ?? 0),
    beforeLinkShare: before?.block.linkShare ?? 0,
    beforeKept: flag(before?.isKept ?? false),
    beforeHeading: flag(before?.isHeading ?? false),
    afterCharacters: log(after?.block.text.length ?? 0),
    afterLinkShare: after?.block.linkShare ?? 0,
    afterKept: flag(after?.isKept ?? false),
    afterHeading: flag(after?.isHeading ?? false),
    before2Characters: log(spots[index - 2]?.block.text.length ?? 0),
    after2Characters: log(spots[index + 2]?.block.text.length ?? 0),
  };
}

/** The whole text before and after the block: what is still to come, and under which heading it stands. */
function outlookFeatures({ block, isKept, keptTextBefore }: Spot, page: Page) {
  const { index, offset, text } = block;
  const sinceHeading = page.headingBefore[index] as number;
  const keptHere = isKept ? text.length : 0;
  return {
    textAhead: (page.text - offset - text.length) / Math.max(1, page.text),
    keptTextAhead: (page.keptText - keptTextBefore - keptHere) / Math.max(1, page.keptText),
    headingSays: flag(sinceHeading < FAR && (page.spots[index - sinceHeading] as Spot).headsOther),
    sinceHeading,
    witness: page.witness === null ? 0 : hasSaid(page.witness, comparable(text)) ? 1 : -1,
  };
}

/** 0 inside the main box; outside it the steps up to the first box they share. */
function stepsToMain(box: Box, { main, aroundMain }: Page): number {
  let steps = 0;
  for (let step: Box | null = box; step; step = step.parent, steps += 1) {
    if (step === main) return 0;
    if (steps > 0 && aroundMain.has(step)) return steps;
  }
  return steps;
}

function namesOneOf(authors: readonly string[], text: string): boolean {
  if (authors.length === 0) return false;
  const lower = text.toLowerCase();
  return authors.some((author) => lower.includes(author));
}

function isNearPicture(element: Element, pictured: ReadonlySet<Element>): boolean {
  if (pictured.has(element)) return true;
  const before = element.previousElementSibling;
  return before !== null && (pictured.has(before) || PICTURED.has(before.localName));
}

const flag = (value: boolean): number => (value ? 1 : 0);
const log = (value: number): number => Math.log1p(value);
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
