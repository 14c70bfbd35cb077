/**
 * Takes out blocks whose whole text is a label: "Advertisement", "Linkedin Pinterest", "Read more: …". Whole blocks
 * of 80 characters at most, prompts of 260, never words inside text.
 */

import { labels } from '../../rules/labels.ts';
import type { LabelRule } from '../../rules/rule.ts';
import { lettered, letteredAs } from '../lettered.ts';
import { blockElementsOf, foldSpace, lineOf } from '../text.ts';
import type { RemovalKind } from '../types.ts';
import { leadsLinesOfLinks } from './led-links.ts';
import type { Ledger } from './ledger.ts';
import type { Measure, Measures } from './measure.ts';
import { nextElementOf } from './next-element.ts';
import { isHeadingOfText, isOwnWords, isPartOfSpeech } from './own-words.ts';
import { isReported } from './reported.ts';
import { standsAlone } from './standing.ts';
import { wordList } from './word-list.ts';

const RULES: readonly LabelRule[] = labels;
const MARKS_AROUND = lettered(
  String.raw`^[\p{P}\p{S}\ufe0f\s]+|(?<![\p{P}\p{S}\ufe0f\s])[\p{P}\p{S}\ufe0f\s]+$`,
  'g',
);
const LONGEST_LABEL = 80;
/** A paragraph that asks or points elsewhere (characters). */
const LONGEST_PROMPT = 260;
const BY_TEXT = new Map<string, LabelRule>();
for (const rule of RULES)
  for (const text of listOf(rule.texts)) if (!BY_TEXT.has(text)) BY_TEXT.set(text, rule);
const VOCABULARIES = RULES.filter((rule) => rule.words).map((rule) => ({
  rule,
  words: new Set(wordList(rule.words)),
  fillers: new Set(wordList(rule.fillers)),
}));
/** Every word that any of them has. */
const KNOWN_WORDS = new Set(VOCABULARIES.flatMap(({ words, fillers }) => [...words, ...fillers]));
/** Characters of a headline in a link. */
const SHORTEST_TITLE = 28;
const LEADS_ON =
  /^\s*(?:recommended(?: (?:reading|stories|articles|videos?))?|(?:more|trending|related|read|watch|see also)\b[^:]{0,26}):\s*$/i;
const CROSS_REFERENCE = RULES.find(({ id }) => id === 'related-label') as LabelRule;
/** What a link shows that is written out: "www.mill.example", "mill.example/visit". */
const WRITTEN_ADDRESS = /^(?:https?:\/\/)?(?:www\.)?[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?:\/[\w/.-]{0,60})?$/i;
const WORD = /[^\s,|/·•+&:()-]+/g;
/** The first letters and digits of every text and of every such word: nearly every line begins with others. */
const BEGINNINGS = new Set(['', ...[...BY_TEXT.keys(), ...KNOWN_WORDS].map(beginningOf)]);
const SAYING = RULES.flatMap((rule) =>
  rule.says ? [{ rule, says: rule.says.unicode ? letteredAs(rule.says) : rule.says }] : [],
);
const LEADS = new Map<string, LabelRule>();
for (const rule of RULES) for (const lead of listOf(rule.leads)) LEADS.set(lead, rule);
const POINTER = lettered(
  String.raw`^[\p{P}\p{S}\s]*(${[...LEADS.keys()].map(escapePattern).sort(longestFirst).join('|')})\s*[:|–—»›>]\s*\S`,
  'i',
);

/** A word in a cell or a term is data; a caption is the picture's; a headline is the article's. */
const NEVER = new Set([
  'td',
  'th',
  'tr',
  'tbody',
  'table',
  'pre',
  'code',
  'h1',
  'dt',
  'dd',
  'blockquote',
  'html',
  'body',
  'main',
  'article',
  'figure',
  'ul',
  'ol',
]);
/** Where a word is data, not a label. */
const DATA = 'td, th, dt, dd, pre, code, h1';
/** A label, its line, its box and what is laid around that. */
const MOST_STEPS_AROUND = 4;
/** Characters: "Key points". */
const WORDS_BESIDE = 24;
const NEVER_AROUND = /^(?:body|main|article|figure|table|td|blockquote)$/;
/** How long it takes to hear or to see, after what the button says: "Listen to this article 08:21". */
const RUNNING_TIME = /\d{1,2}:\d{2}(?::\d{2})?(?: ?min\w*\.?)?\W*$/;
const LISTS = 'ul, ol, li, dl, table, h2, h3, h4, h5, h6';

/** @returns what a line is the label of, by its words alone: "Linkedin Pinterest" of a share bar; null where it is none */
export function labelKind(line: string): RemovalKind | null {
  return wordedRuleOf(foldLabel(line), () => false)?.kind ?? null;
}

/** @returns whether the element is short enough, and of a kind, to be a label */
export function canBeLabel(element: Element, own: Measure): boolean {
  if (own.text === 0 || own.text > LONGEST_PROMPT || own.media > 0 || own.images > 0) return false;
  return !NEVER.has(element.localName);
}

export function labelOf(element: Element, own: Measure, measures: Measures): LabelRule | null {
  const isLinked = own.linked >= 0.8 * own.text;
  const rule =
    textRuleOf(element, own, isLinked, measures) ??
    (own.links > 0 ? pointerOf(element, own, isLinked) : null);
  if (!rule || !standsAlone(element)) return null;
  return !isLinked && element.closest(DATA) ? null : rule;
}

export function labelOfText(node: Text): LabelRule | null {
  const text = node.nodeValue ?? '';
  // A text that is all its element holds was looked at as that element.
  if (!text.trim() || !node.parentElement?.firstElementChild || !BEGINNINGS.has(beginningOf(text)))
    return null;
  const folded = foldLabel(text);
  if (folded === '' || folded.length > LONGEST_LABEL) return null;
  const rule = BY_TEXT.get(folded) ?? vocabularyOf(folded);
  if (!rule || rule.needs || isPartOfSpeech(foldSpace(text), rule, node.parentElement)) return null;
  if (!standsAlone(node)) return null;
  return node.parentElement.closest(DATA) ? null : rule;
}

function textRuleOf(element: Element, own: Measure, isLinked: boolean, measures: Measures): LabelRule | null {
  const line = lineOf(element);
  if (own.text <= LONGEST_LABEL && BEGINNINGS.has(beginningOf(line))) {
    const words = withoutMarksAround(line.toLowerCase().replace(RUNNING_TIME, ''));
    const rule = wordedRuleOf(words, () => !isLinked && isList(element));
    const isOwn = rule && !isLinked && isOwnWords(element, line, rule, measures);
    if (rule && !isOwn && hasWhatItNeeds(element, own, rule, measures)) return rule;
  }
  const saying = SAYING.find(
    ({ rule, says }) =>
      (isLinked || !rule.linked) &&
      mayHaveWhatItNeeds(element, own, rule, measures) &&
      says.test(line) &&
      (!rule.oneLine || isOneLine(element, line)) &&
      hasWhatItNeeds(element, own, rule, measures) &&
      !isReported(line) &&
      !(own.links === 0 && isHeadingOfText(element, rule, measures)),
  );
  if (saying?.rule.around && !labelledBox(element, saying.rule.around, measures)) return null;
  return saying?.rule ?? null;
}

/** Boxes may stand around it: all of the text is in the innermost. */
function isOneLine(element: Element, line: string): boolean {
  const [block, another] = blockElementsOf(element, 2);
  return !block || (!another && lineOf(block) === line);
}

function wordedRuleOf(text: string, isInList: () => boolean): LabelRule | null {
  const rule = BY_TEXT.get(text);
  const isSure = rule && (!rule.ambiguous || text.includes(' '));
  if (isSure) return rule;
  const likely = rule ?? vocabularyOf(text);
  return likely && !isInList() ? likely : null;
}

/** Cheap, and false for nearly every element. */
function mayHaveWhatItNeeds(element: Element, own: Measure, rule: LabelRule, measures: Measures): boolean {
  if (rule.needs === 'link') return own.links > 0;
  return rule.needs !== 'list' || (own.text <= LONGEST_LABEL && listRightBelow(element, measures) !== null);
}

function hasWhatItNeeds(element: Element, own: Measure, rule: LabelRule, measures: Measures): boolean {
  if (rule.needs === 'picture') return isBesidePicture(element);
  if (rule.leadsTo && !leadsOnlyTo(rule.leadsTo, element)) return false;
  return mayHaveWhatItNeeds(element, own, rule, measures);
}

function leadsOnlyTo(address: RegExp, element: Element): boolean {
  const links = element.matches('a[href]') ? [element] : [...element.querySelectorAll('a[href]')];
  return links.every((link) => address.test(link.getAttribute('href') ?? ''));
}

/** A heading or an item is something of its own. */
function isBesidePicture(element: Element): boolean {
  return !element.matches(LISTS) && element.parentElement?.querySelector('img, picture') !== null;
}

export function takeLabel(node: ChildNode, rule: LabelRule, measures: Measures, ledger: Ledger): void {
  ledger.count(rule, lineOf(node), node);
  const list = rule.heads ? listsBelow(node, measures) : [];
  boxOf(node, rule, measures).remove();
  for (const element of list) element.remove();
}

function boxOf(node: ChildNode, rule: LabelRule, measures: Measures): ChildNode {
  if (rule.around) return labelledBox(node, rule.around, measures) ?? node;
  return rule.withBox ? shortBoxAround(node, measures) : node;
}

/**
 * A box of points and the label, or of one paragraph with a button to fold it: a line about itself that stands below a text, in a
 * list or beside a picture is no label of what is around it.
 */
function labelledBox(
  label: ChildNode,
  most: NonNullable<LabelRule['around']>,
  measures: Measures,
): Element | null {
  const box = boxWithin(label, most, measures) as Element;
  const isItem = label.nodeType === 1 && (label as Element).closest('li, h2, h3, h4') !== null;
  if (box === label || isItem || box.querySelector('img, picture, p + p')) return null;
  return box.querySelector('li, button') ? box : null;
}

/** The label's box is the first that holds more than a few words beside it, and what is laid around that. */
function boxWithin(node: ChildNode, most: NonNullable<LabelRule['around']>, measures: Measures): ChildNode {
  const whole = measures.get(node.ownerDocument?.body as Element);
  let box = node;
  let isFound = false;
  for (let steps = 0; steps < MOST_STEPS_AROUND; steps += 1) {
    const around = box.parentElement;
    const own = around && measures.get(around);
    if (!around || !own || NEVER_AROUND.test(around.localName)) return box;
    if (own.text > most.text || own.prose > most.prose || own.prose * 2 > (whole?.prose ?? 0)) return box;
    if (around.querySelector('h1')) return box;
    const more = own.text - lengthOf(box);
    if (isFound && more > 0) return box;
    isFound ||= more > WORDS_BESIDE;
    box = around;
  }
  return box;
}

function lengthOf(box: ChildNode): number {
  return foldSpace(box.textContent ?? '').length;
}

/** The node itself where it stands among the paragraphs of a text. */
function shortBoxAround(node: ChildNode, measures: Measures): ChildNode {
  const box = node.parentElement;
  const own = box && measures.get(box);
  return box && own && canBeLabel(box, own) ? box : node;
}

/** "Related stories" is a heading: what it heads is the lists of links right below it. */
function listsBelow(heading: ChildNode, measures: Measures): readonly Element[] {
  const below: Element[] = [];
  for (let list = listRightBelow(heading, measures); list; list = listRightBelow(list, measures))
    below.push(list);
  return below;
}

/** One look: in a list of ten thousand links each of them is asked whether it heads the others. */
function listRightBelow(node: ChildNode, measures: Measures): Element | null {
  const next = nextElementOf(node);
  const own = next && measures.get(next);
  if (!own || own.links === 0 || own.text === 0 || own.prose > 0) return null;
  if (own.linked < 0.7 * own.text || own.text > 1500) return null;
  return /^h[1-6]$/.test(next.localName) ? null : next;
}

/** Two items "Facebook" and "Reddit" may be a list that the article makes. */
function isList(element: Element): boolean {
  return element.matches(LISTS) || element.querySelector(LISTS) !== null;
}

function vocabularyOf(text: string): LabelRule | null {
  const words: string[] = [];
  // Not `matchAll`, which makes a pattern of its own for each line.
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    // Nearly every line: it is not taken apart to its end.
    if (!KNOWN_WORDS.has(found[0])) return null;
    words.push(found[0]);
  }
  if (words.length < 2) return null;
  const known = VOCABULARIES.find(
    ({ words: names, fillers }) =>
      words.some((word) => names.has(word)) && words.every((word) => names.has(word) || fillers.has(word)),
  );
  return known?.rule ?? null;
}

/** The opening words and a link, or a link that starts with them. */
function pointerOf(element: Element, own: Measure, isLinked: boolean): LabelRule | null {
  const line = lineOf(element);
  if (leadsLinesOfLinks(element, isLead)) return CROSS_REFERENCE;
  if (isLinked) {
    const lead = POINTER.exec(line)?.[1] ?? firstPieceOf(element);
    const rule = LEADS.get(lead.toLowerCase());
    if (rule) return rule === CROSS_REFERENCE && showsAddress(element) ? null : rule;
    return isCrossReference(element, line) ? CROSS_REFERENCE : null;
  }
  if (own.text - own.linked > 30) return null;
  const unlinked = unlinkedTextOf(element);
  const rule = LEADS.get(foldLabel(unlinked));
  if (rule === CROSS_REFERENCE && showsAddress(element)) return null;
  return rule ?? (leadsOn(element, own, unlinked) ? CROSS_REFERENCE : null);
}

/** "More information: www.mill.example": whose site it is can be read, and no story has such a headline. */
function showsAddress(element: Element): boolean {
  const link = element.querySelector('a[href]');
  return link !== null && WRITTEN_ADDRESS.test(link.textContent?.trim() ?? '');
}

function isLead(line: string): boolean {
  return LEADS.has(foldLabel(line)) || LEADS_ON.test(line);
}

/** A paragraph that is one link in brackets or in capitals: "[ Ferries sail again ]", "FERRIES SAIL AGAIN AFTER STORM". */
function isCrossReference(element: Element, line: string): boolean {
  if (element.localName !== 'p' || line.length < SHORTEST_TITLE) return false;
  return (
    /^(?:\[.+\]|(?:click|tap) here (?:for (?:more|in-depth|the latest|all|our)|to (?:discover|learn|get|subscribe|sign|see more|read more))\b.+)$/i.test(
      line,
    ) ||
    (line === line.toUpperCase() && line !== line.toLowerCase())
  );
}

/** "More local news:", and a link as long as a headline. */
function leadsOn(element: Element, own: Measure, unlinked: string): boolean {
  return (
    element.localName === 'p' && own.links === 1 && own.linked >= SHORTEST_TITLE && LEADS_ON.test(unlinked)
  );
}

/** "Read more" in an element of its own, before the headline it leads to. */
function firstPieceOf(element: Element): string {
  let first: Node = element;
  while (first.firstChild) first = first.firstChild;
  const piece = foldLabel(first.nodeValue ?? '');
  return piece === foldLabel(element.textContent ?? '') ? '' : piece;
}

function unlinkedTextOf(node: Node): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 /* text */) text += child.nodeValue;
    else if (child.nodeType === 1 /* element */ && (child as Element).localName !== 'a')
      text += unlinkedTextOf(child);
  }
  return text;
}

/** @returns its first letters and digits, in lower case; nothing where letters of others than ASCII stand there */
function beginningOf(text: string): string {
  let start = 0;
  while (text.charCodeAt(start) < 128 && !isAsciiWord(text.charCodeAt(start))) start += 1;
  let end = start;
  while (isAsciiWord(text.charCodeAt(end))) end += 1;
  return text.charCodeAt(end) > 127 ? '' : text.slice(start, end).toLowerCase();
}

/** Of a character, or of none. */
function isAsciiWord(code: number): boolean {
  // The bit that tells small letters from capitals is set for both.
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57);
}

function foldLabel(text: string): string {
  return withoutMarksAround(foldSpace(text).toLowerCase());
}

/** The pattern looks at every character; nearly every line begins and ends with letters, spaces and marks of ASCII. */
function withoutMarksAround(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isAsciiMark(text.charCodeAt(start))) start += 1;
  while (end > start && isAsciiMark(text.charCodeAt(end - 1))) end -= 1;
  const isDone = start === end || (text.charCodeAt(start) < 128 && text.charCodeAt(end - 1) < 128);
  return isDone ? text.slice(start, end) : MARKS_AROUND.replace(text, '');
}

function isAsciiMark(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code < 127 && !isAsciiWord(code);
}

function listOf(texts = ''): readonly string[] {
  return texts.split('|').map(foldLabel).filter(Boolean);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
