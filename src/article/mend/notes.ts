/**
 * What stands after the text and belongs to the article, but not to its body: who else reported, corrections, who
 * the author is, where the text comes from. Shown small after the text.
 */
import {
  ABOUT_AUTHOR,
  BIO_WORDS,
  BROADCAST,
  BYLINE_BOX_WORDS,
  END_NOTES,
  type EndNoteRule,
} from '../../rules/end-notes.ts';
import { classPattern } from '../class-pattern.ts';
import { bylineOf } from '../describe/byline.ts';
import { keyOf } from '../describe/plain.ts';
import { shownPieces } from '../describe/shown-text.ts';
import type { Block } from '../judge/blocks.ts';
import { lettered, letteredAs } from '../lettered.ts';
import { foldSpace, lineOf } from '../text.ts';
import type { Claims, EndNote } from '../types.ts';
import { findBoilerplate } from './boilerplate.ts';

const RULES = (END_NOTES as readonly EndNoteRule[]).map((rule) => ({
  ...rule,
  beginning: rule.beginning.unicode ? letteredAs(rule.beginning) : rule.beginning,
}));
const BROADCASTS = letteredAs(BROADCAST);
/** Characters. */
const LONGEST_BROADCAST = 160;
const BIO = classPattern(BIO_WORDS);
const BYLINE_BOX = classPattern(BYLINE_BOX_WORDS);
/** Within the text only a name for such a box counts: `author` alone is often the name of a whole column. */
const BIO_BOX =
  /(?:^|[\s_-])(?:bio|biography|auth-?bio|(?:author|autor|auteur|writer|contributor)[_-]+(?:bio|box|info|card|profile|about|description)|about[_-]+(?:the[_-]+)?(?:author|writer))(?:[\s_-]|$)/i;
const BIO_CHARACTERS = { least: 60, most: 600 } as const;

/** Characters: initials may be a link to whom they stand for. */
const LONGEST_SIGNATURE = 20;
const LONGEST_NAMES = 100;
/** Characters of it that are no name of an author. */
const LONGEST_HOUSE = 14;
/** Characters: a longer block is text that happens to begin so. */
const LONGEST_NOTE = 600;
/** Blocks before and after the end of the text that are looked at. */
const BLOCKS_AROUND = 13;
/** Blocks at the end of the body that may be notes: further up the same words are text. */
const LAST_OF_BODY = 4;
/** As many for a line that is set apart in italics as a whole. */
const LAST_OF_BODY_APART = 10;
/** Blocks from the headline to the text. */
const BLOCKS_ABOVE_TEXT = 24;
/** Characters of the paragraph with which the text begins. */
const RUNNING_TEXT = 120;

/** Boxes of a card, from its words up to the one that is named for the author. */
const BOXES_AROUND = 4;

/** "Harbour News reporter Ada Quill covers the mills." */
const ROLE_BEFORE = /^(?:\S+ ){0,4}(?:reporter|writer|correspondent|editor) $/i;
/** Not "Follow" or a name alone. */
const SENTENCE_OR_LIST = /[.!?。]$|[、：]/;

/** After a name: ", who", " covers". */
const GOES_ON = lettered(String.raw`^,? \p{Ll}`);

export interface EndMatter {
  readonly notes: readonly EndNote[];
  /** Blocks of the text that are notes and leave it. */
  readonly taken: readonly Block[];
  /** Those of them that stand between headline and text: the picture beside them is the article's. */
  readonly above: ReadonlySet<Block>;
}

/** @param text those of the blocks that are the text, in order */
export function findEndMatter(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  { authors, site, headline, dek }: Pick<Claims, 'authors' | 'site' | 'headline' | 'dek'>,
): EndMatter {
  const names = (authors?.value ?? []).filter((name) => name.includes(' '));
  const firstNames = names.map((name) => name.split(' ', 1)[0] as string);
  const body = blocks.filter((block) => text.has(block));
  const last = body.at(-1)?.index ?? -1;
  // Before a longer block a name is that of who speaks.
  const lastLong = body.findLast(({ text: line }) => line.length > LONGEST_NAMES)?.index ?? -1;
  const lastFew = body.filter(
    (block, at) =>
      at >= body.length - LAST_OF_BODY || (at >= body.length - LAST_OF_BODY_APART && isSetApart(block)),
  );
  // The end of the text may be links to other stories, and many blocks below what is looked for.
  const from = Math.min(last - BLOCKS_AROUND, body.at(-LAST_OF_BODY)?.index ?? 0, lastFew[0]?.index ?? 0);
  const taken: Block[] = [...findBoilerplate(body)];
  const notes: EndNote[] = taken
    .filter(({ text: line }) => line.length >= BIO_CHARACTERS.least && line.length <= LONGEST_NOTE)
    .map(({ text: line }) => ({ kind: 'bio', text: line }));
  const above = new Set(
    biosAboveText(blocks, text, {
      names,
      firstNames,
      headline: headline?.value ?? '',
      dek: dek?.value ?? '',
    }),
  );
  for (const block of above) {
    notes.push({ kind: 'bio', text: withoutTime(block.element) });
    taken.push(block);
  }
  for (const block of body.filter(
    ({ text: line }) => line.length <= LONGEST_BROADCAST && BROADCASTS.test(line),
  )) {
    notes.push({ kind: 'source', text: block.text });
    taken.push(...(titleInSameBox(block, body) ?? []), block);
  }
  for (const block of blocks.slice(Math.max(0, from), last + BLOCKS_AROUND)) {
    const inBody = text.has(block);
    if (taken.includes(block) || block.element.closest('figcaption')) continue;
    const isAtEnd = inBody && lastFew.includes(block);
    if (isAtEnd && ABOUT_AUTHOR.test(block.text)) {
      taken.push(block);
      continue;
    }
    const isBelowHeading = standsBelowHeadingAboutAuthor(block);
    if ((inBody && !isAtEnd && !isBelowHeading) || notes.some((note) => note.text === block.text)) continue;
    const isOfAuthor =
      isBio(block, inBody ? BIO_BOX : BIO) ||
      isBelowHeading ||
      tellsOf(block, inBody ? names : [...names, ...firstNames]);
    const kind =
      beginningOf(block, inBody) ??
      (isOfAuthor ? 'bio' : null) ??
      (inBody &&
      block.index > lastLong &&
      (signs(block, names) || isByline(block, names) || block.text === site?.value)
        ? 'credit'
        : null);
    if (!kind) continue;
    notes.push({ kind, text: block.text });
    if (inBody) taken.push(block);
  }
  return { notes, taken, above };
}

/** Of a player stands in a box with the line, and nothing else; without its film it heads the text below. */
function titleInSameBox({ element, index }: Block, body: readonly Block[]): readonly Block[] | null {
  const box = element.parentElement;
  const inBox = body.filter((each) => each.index !== index && box?.contains(each.element));
  const [title] = inBox;
  return inBox.length === 1 && title && title.index < index && title.text.length <= LONGEST_NAMES
    ? inBox
    : null;
}

interface AboveText {
  readonly names: readonly string[];
  readonly firstNames: readonly string[];
  readonly headline: string;
  readonly dek: string;
}

/** Some papers say who the author is where they name them, between headline and text. */
function biosAboveText(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  { names, firstNames, headline, dek }: AboveText,
): Block[] {
  const isBioOfAuthor = (block: Block) =>
    (tellsOf(block, names) && isInBoxNamed(block.element, BIO)) ||
    (tellsOf(block, [...names, ...firstNames]) && isInBoxNamed(block.element, BYLINE_BOX));
  const begins = blocks.findIndex(
    (block) =>
      text.has(block) && block.text.length >= RUNNING_TEXT && block.text !== dek && !isBioOfAuthor(block),
  );
  const above = blocks.slice(Math.max(0, begins - BLOCKS_ABOVE_TEXT), Math.max(0, begins));
  const from = above.findLastIndex((block) => keyOf(block.text) === keyOf(headline));
  return above.slice(from + 1).filter((block) => (from >= 0 || text.has(block)) && isBioOfAuthor(block));
}

/** The day may stand behind it in the same line. */
function withoutTime(element: Element): string {
  return foldSpace(shownPieces(element, ({ localName }) => localName === 'time').join(''));
}

/** A line in italics from its first letter to its last. */
function isSetApart({ element, text }: Block): boolean {
  const slanted = element.matches('em, i') ? element : element.querySelector('em, i');
  return slanted !== null && lineOf(slanted).length >= text.length;
}

function beginningOf({ text, linkShare }: Block, inBody: boolean): EndNote['kind'] | null {
  const leadsAway = linkShare > 0.5 && text.length > LONGEST_SIGNATURE && !text.includes('@');
  if (text.length > LONGEST_NOTE || leadsAway) return null;
  return RULES.find(({ beginning, inText }) => (inBody || !inText) && beginning.test(text))?.kind ?? null;
}

/** "Ada Quill, Jo March, MP": nothing but who wrote the text, and for whom. */
function signs({ text, element }: Block, names: readonly string[]): boolean {
  if (/^h[1-6]$/.test(element.localName) || !names.some((name) => text.includes(name))) return false;
  const rest = names.reduce((line, name) => line.replace(name, ''), text).replace(/[\s,/|·–-]+/g, '');
  return rest.length <= LONGEST_HOUSE && !/[.!?:;]/.test(rest);
}

/** "Words: Ada Quill, for the Gazette". */
function isByline({ text }: Block, names: readonly string[]): boolean {
  return text.length <= LONGEST_NAMES && bylineOf(text) !== null && names.some((name) => text.includes(name));
}

/** Nobody writes of himself by his full name but below the text: "Ada Quill covers the mills for the Gazette." */
function tellsOf({ text, linkShare }: Block, names: readonly string[]): boolean {
  if (text.length > BIO_CHARACTERS.most || linkShare > 0.5) return false;
  return names.some((name) => {
    const at = text.indexOf(name);
    const before = text.slice(0, Math.max(0, at));
    return (
      (before === '' ? at === 0 : ROLE_BEFORE.test(before)) && GOES_ON.test(text.slice(at + name.length))
    );
  });
}

/** Whether the words stand in a card about who wrote the text. */
export function isInBioBox(element: Element): boolean {
  return isInBoxNamed(element, BIO_BOX);
}

function isBio({ text, element, linkShare }: Block, names: RegExp): boolean {
  if (text.length < BIO_CHARACTERS.least || text.length > BIO_CHARACTERS.most) return false;
  if (linkShare > 0.5 || !/[.!?]$/.test(text)) return false;
  return isInBoxNamed(element, names);
}

/** "About the author", and the line in the same box. */
function standsBelowHeadingAboutAuthor({ text, element, linkShare }: Block): boolean {
  if (text.length > BIO_CHARACTERS.most || linkShare > 0.5 || !SENTENCE_OR_LIST.test(text)) return false;
  let box = element.parentElement;
  for (let steps = 0; box && steps < BOXES_AROUND - 1; box = box.parentElement, steps += 1) {
    const heading = box.firstElementChild;
    if (heading && heading !== element && ABOUT_AUTHOR.test(lineOf(heading))) return true;
  }
  return false;
}

function isInBoxNamed(element: Element, names: RegExp): boolean {
  let box: Element | null = element;
  for (let steps = 0; box && steps < BOXES_AROUND; box = box.parentElement, steps += 1) {
    if (names.test(`${box.getAttribute('class') ?? ''} ${box.id}`)) return true;
  }
  return false;
}
