/**
 * What stands within the text and only leads to other stories of the site: a paragraph that is nothing but the link, and
 * headlines in a row, each with the beginning of its story at most. What they say, the article does not.
 */
import type { Block } from '../judge/blocks.ts';
import { lettered } from '../lettered.ts';
import { areTitles } from '../names-what-follows.ts';
import { siteOf } from '../site-of.ts';

/** Of a block's characters, in links; the rest is an arrow. */
const LINKED = 0.85;
/** The same below a word of its own: "Read more | Mill bridge stays shut". */
const LINKED_AFTER_LABEL = 0.6;
const LABEL = /^[^|:>»]{2,20}[|:>»] /;
const FEWEST_WORDS = 4;
/** Characters of a headline that has no spaces. */
const SHORTEST_UNSPACED = 12;
/** Words of a headline and its dek, which cards put into one link. */
const MOST_WORDS = 40;
/** Words of a line that stands between paragraphs: more is a paragraph that was put into a link. */
const MOST_WORDS_ALONE = 25;
/** Characters of a paragraph of the text. */
const RUNNING_TEXT = 60;
/** A list of links, with what is said of them between, is what such an article is. */
const MOST_LINKED_BLOCKS = 0.2;
/** Headlines one below the other that are no text: two may be a remark of the author. */
const FEWEST_IN_A_ROW = 3;
/** The same where the beginning of a story stands below one. */
const FEWEST_BEGUN = 2;
/** ">> Mill bridge stays shut <<". */
const ARROW = /^[>»→▶►➤]/;
/** "Chapter 3", "12.30": one of a series that the article is made of. */
const ONE_OF_SERIES = lettered(String.raw`^(?:\p{L}+ )?\d`);
/** Characters of what stands above them: "Latest news". */
const LONGEST_HEAD = 60;
const ALONE = /^(?:p|blockquote|div)$/;
const HEADING = /^h[2-6]$/;
const ELSEWHERE = 'li, table, dl, pre, figure, details';
const FILE = /\.(?:csv|docx?|epub|jpe?g|mp3|mp4|odt|pdf|png|pptx?|webp|xlsx?|zip)$|\/downloads?(?:\/|$)/i;
/** The beginning of a story. */
const CUT_SHORT = /(?:…|\.{3}|\[…\]|\[\.{3}\])$/;
/** What somebody said may lead to where they said it. */
const QUOTED = /^["“„«].*["”“»]$/;
/** "1. The Old Mill Inn" in a list of what the text tells of. */
const NUMBERED = /^\d{1,3}[.)] /;
/** Leads to who somebody is. */
const PERSON = /\/(?:authors?|autore?s?|people|persons?|profiles?|staff|team|users?)\//i;
/** A sentence that happens to be a link is said by the article. */
const SENTENCE = /[.!]["”“»)]*$|[^.]{3}\. \S/;

/** @param text the blocks of the text, in order */
export function findPointers(text: readonly Block[], baseUri: string): ReadonlySet<Block> {
  const here = addressOf(baseUri, baseUri);
  const leads = new Map<Block, string>();
  for (const block of here ? text : []) {
    const address = here && addressElsewhere(block, here);
    if (address) leads.set(block, address);
  }
  if (leads.size === 0) return new Set();
  const found = new Set([...rowsOf(text, leads), ...headlinesWithLabel(text, leads)]);
  const linked = text.filter(
    (block) => isLink(block) && !found.has(block) && ALONE.test(block.element.localName),
  );
  if (linked.length > MOST_LINKED_BLOCKS * text.length) return found;
  const alone = standingAlone(text, leads);
  if (!nameWhatFollows(alone, text)) for (const block of alone) found.add(block);
  return found;
}

/** Between the paragraphs of the text, or below the last. */
function standingAlone(text: readonly Block[], leads: ReadonlyMap<Block, string>): ReadonlySet<Block> {
  const found = new Set<Block>();
  for (const [at, block] of text.entries()) {
    if (!leads.has(block) || !ALONE.test(block.element.localName)) continue;
    if (block.text.split(' ').length > MOST_WORDS_ALONE || SENTENCE.test(block.text)) continue;
    if (QUOTED.test(block.text) || NUMBERED.test(block.text) || block.element.querySelector('br')) continue;
    const before = text[at - 1];
    if (before?.text.endsWith('?')) continue;
    if (before && (found.has(before) || isRunningText(before))) found.add(block);
  }
  return found;
}

/** The names of a list of places, the titles of a letter: each says what the text below it is about. */
function nameWhatFollows(alone: ReadonlySet<Block>, text: readonly Block[]): boolean {
  const lines = text.flatMap((block, at) =>
    alone.has(block) && !LABEL.test(block.text) && !ARROW.test(block.text)
      ? [{ line: block.text, above: text[at - 1]?.text ?? '', below: text[at + 1]?.text ?? '' }]
      : [],
  );
  return areTitles(lines);
}

/** "Read more" below a headline leads where the headline does. */
function headlinesWithLabel(text: readonly Block[], leads: ReadonlyMap<Block, string>): readonly Block[] {
  return text.flatMap((block, at) => {
    const next = text[at + 1];
    const address = leads.get(block);
    if (!next || !address || !HEADING.test(block.element.localName)) return [];
    const isLabel = isLink(next) && !isHeadline(next.text) && hrefsOf(next).includes(address);
    return isLabel ? [block, next] : [];
  });
}

/** Headlines that a template has put below each other, and the heading above them. */
function rowsOf(text: readonly Block[], leads: ReadonlyMap<Block, string>): readonly Block[] {
  const found: Block[] = [];
  let at = 0;
  while (at < text.length) {
    const row = rowFrom(at, text, leads);
    // Not as arguments of one call: a page may have a hundred thousand of them.
    if (isRow(row, leads, at + row.length === text.length))
      for (const block of [...headOf(at, text), ...row]) found.push(block);
    at += Math.max(1, row.length);
  }
  return found;
}

function rowFrom(start: number, text: readonly Block[], leads: ReadonlyMap<Block, string>): readonly Block[] {
  let end = start;
  while (end < text.length) {
    const block = text[end] as Block;
    const isBeginning = end > start && leads.has(text[end - 1] as Block) && CUT_SHORT.test(block.text);
    if (!leads.has(block) && !isBeginning) break;
    end += 1;
  }
  return text.slice(start, end);
}

/** Headings in a row are one anywhere, paragraphs where nothing follows. */
function isRow(row: readonly Block[], leads: ReadonlyMap<Block, string>, isLast: boolean): boolean {
  const headlines = row.filter((block) => leads.has(block));
  const fewest = isLast && headlines.length < row.length ? FEWEST_BEGUN : FEWEST_IN_A_ROW;
  if (headlines.every((block) => ONE_OF_SERIES.test(block.text))) return false;
  const areHeadings = headlines.some(({ element }) => HEADING.test(element.localName));
  return headlines.length >= fewest && (areHeadings || isLast);
}

function headOf(start: number, text: readonly Block[]): readonly Block[] {
  const head = text[start - 1];
  return head && HEADING.test(head.element.localName) && head.text.length <= LONGEST_HEAD ? [head] : [];
}

function isRunningText({ text, linkShare, element }: Block): boolean {
  return (
    text.length >= RUNNING_TEXT &&
    linkShare < 0.5 &&
    !text.endsWith(':') &&
    !HEADING.test(element.localName) &&
    element.closest(ELSEWHERE) === null
  );
}

/** @returns where a block that is nothing else leads to, as the page has it; null where it is no headline, or leads to no other page of the site */
function addressElsewhere(block: Block, here: URL): string | null {
  const { text, element } = block;
  if (!isLink(block) || !isHeadline(text) || element.closest(ELSEWHERE)) return null;
  const hrefs = hrefsOf(block);
  return hrefs.every((href) => isOtherPage(href, here)) ? (hrefs[0] ?? null) : null;
}

function isLink({ text, linkShare }: Block): boolean {
  return linkShare >= LINKED || (linkShare >= LINKED_AFTER_LABEL && LABEL.test(text));
}

function hrefsOf({ element }: Block): readonly string[] {
  const around = element.closest('a[href]');
  const links = around ? [around] : [...element.querySelectorAll('a[href]')];
  return links.map((link) => link.getAttribute('href') ?? '');
}

function isHeadline(text: string): boolean {
  const words = text.split(' ').length;
  return words >= FEWEST_WORDS
    ? words <= MOST_WORDS
    : !text.includes(' ') && text.length >= SHORTEST_UNSPACED && !/[/@]/.test(text);
}

/** Of the same site: a link to another site may be what the article tells of. */
function isOtherPage(href: string, here: URL): boolean {
  const there = addressOf(href, here.href);
  if (!there || !/^https?:$/.test(there.protocol) || siteOf(there.hostname) !== siteOf(here.hostname))
    return false;
  if (FILE.test(there.pathname) || PERSON.test(there.pathname)) return false;
  return there.pathname !== here.pathname && there.pathname !== '/';
}

function addressOf(href: string, base: string): URL | null {
  return URL.canParse(href, base) ? new URL(href, base) : null;
}
