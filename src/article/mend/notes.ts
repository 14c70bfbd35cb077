/**
 * What stands after the text and belongs to the article, but not to its body: who else reported, corrections, who
 * the author is, where the text comes from. Shown small after the text.
 */
import { BIO_WORDS, END_NOTES, type EndNoteRule } from '../../rules/end-notes.ts';
import { classPattern } from '../class-pattern.ts';
import type { Block } from '../judge/blocks.ts';
import { lettered, letteredAs } from '../lettered.ts';
import type { Claims, EndNote } from '../types.ts';
import { findBoilerplate } from './boilerplate.ts';

const RULES = (END_NOTES as readonly EndNoteRule[]).map((rule) => ({
  ...rule,
  beginning: rule.beginning.unicode ? letteredAs(rule.beginning) : rule.beginning,
}));
const BIO = classPattern(BIO_WORDS);
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

/** Boxes of a card, from its words up to the one that is named for the author. */
const BOXES_AROUND = 4;

/** "Harbour News reporter Ada Quill covers the mills." */
const ROLE_BEFORE = /^(?:\S+ ){0,4}(?:reporter|writer|correspondent|editor) $/i;
/** After a name: ", who", " covers". */
const GOES_ON = lettered(String.raw`^,? \p{Ll}`);

export interface EndMatter {
  readonly notes: readonly EndNote[];
  /** Blocks of the text that are notes and leave it. */
  readonly taken: readonly Block[];
}

/** @param text those of the blocks that are the text, in order */
export function findEndMatter(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  { authors, site }: Pick<Claims, 'authors' | 'site'>,
): EndMatter {
  const names = (authors?.value ?? []).filter((name) => name.includes(' '));
  const firstNames = names.map((name) => name.split(' ', 1)[0] as string);
  const body = blocks.filter((block) => text.has(block));
  const last = body.at(-1)?.index ?? -1;
  // Before a longer block a name is that of who speaks.
  const lastLong = body.findLast(({ text: line }) => line.length > LONGEST_NAMES)?.index ?? -1;
  const lastFew = new Set(body.slice(-LAST_OF_BODY));
  const taken: Block[] = [...findBoilerplate(body)];
  const notes: EndNote[] = taken
    .filter(({ text: line }) => line.length >= BIO_CHARACTERS.least && line.length <= LONGEST_NOTE)
    .map(({ text: line }) => ({ kind: 'bio', text: line }));
  for (const block of blocks.slice(Math.max(0, last - BLOCKS_AROUND), last + BLOCKS_AROUND)) {
    const inBody = text.has(block);
    if (taken.includes(block) || block.element.closest('figcaption')) continue;
    if ((inBody && !lastFew.has(block)) || notes.some((note) => note.text === block.text)) continue;
    const isOfAuthor =
      isBio(block, inBody ? BIO_BOX : BIO) || tellsOf(block, inBody ? names : [...names, ...firstNames]);
    const kind =
      beginningOf(block, inBody) ??
      (isOfAuthor ? 'bio' : null) ??
      (inBody && block.index > lastLong && (signs(block, names) || block.text === site?.value)
        ? 'credit'
        : null);
    if (!kind) continue;
    notes.push({ kind, text: block.text });
    if (inBody) taken.push(block);
  }
  return { notes, taken };
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

function isInBoxNamed(element: Element, names: RegExp): boolean {
  let box: Element | null = element;
  for (let steps = 0; box && steps < BOXES_AROUND; box = box.parentElement, steps += 1) {
    if (names.test(`${box.getAttribute('class') ?? ''} ${box.id}`)) return true;
  }
  return false;
}
