/** A byline that stands in the text, most often at its end: "Von Jana Beispiel", "Text: Jane Roe", "Posted by David". */
import { lettered } from '../lettered.ts';
import { foldSpace } from '../text.ts';
import { bylineOf, isBylineLabel } from './byline.ts';
import { type NameContext, type Names, namesIn, personKey } from './names.ts';
import type { Page } from './page.ts';
import { shownText } from './shown-text.ts';
import { isOwnFullName } from './signature.ts';
import { isColumn, outsideOf } from './zones.ts';

const TEXT_NODES = 4;
const MOST_TEXTS = 3_000;
const LONGEST_SIGNATURE = 110;
const LONGEST_NAME = 40;
const SHORTEST_PARAGRAPH = 80;
/** Of `compareDocumentPosition`. */
const FOLLOWING = 4;
const LEADS_TO_PERSON = /author|autor|auteur|profil|people|person|staff|team|user|writer/i;

/** @returns the one person or list of people who sign, or null: several signatures are those of several texts */
export function nameInText(page: Page, context: NameContext): Names | null {
  const isBesideText = outsideOf(page.headline, isColumn);
  const inText = new Map<string, Names>();
  const withColumns = new Map<string, Names>();
  const seen = new Set<Element>();
  const walker = page.document.createTreeWalker(page.document.body, TEXT_NODES);
  for (let texts = 0; texts < MOST_TEXTS; texts += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const text = withoutBrackets(node.nodeValue?.trim() ?? '');
    if (text.length < 2 || text.length > LONGEST_SIGNATURE) continue;
    if (!isBylineLabel(text) && !bylineOf(text)) continue;
    const parent = node.parentElement as Element;
    const block = parent.closest('p, div, li, td, h2, h3, h4, h5, h6, section, footer, address') ?? parent;
    if (seen.has(block) || block.closest('li, figure, table, a') || isBesideText(block)) continue;
    seen.add(block);
    const names = namesOf(block, text, context) ?? namesAfterLabel(node, block, context);
    if (!names) continue;
    const key = names.people.map(personKey).sort().join('|');
    withColumns.set(key, names);
    if (!page.isOutside(block)) inText.set(key, names);
  }
  return onlyOne(inText) ?? onlyOne(withColumns);
}

/** "(Text: Jane Roe)" */
function withoutBrackets(text: string): string {
  return /^\(([^()]*)\)$/.exec(text)?.[1] ?? text;
}

function onlyOne(found: ReadonlyMap<string, Names>): Names | null {
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

function namesOf(block: Element, text: string, context: NameContext): Names | null {
  const whole = withoutBrackets(shownText(block));
  // In a block with more to say the signature is its last or only line.
  const line = whole.length <= LONGEST_SIGNATURE ? whole : text;
  const rest = bylineOf(line) ?? bylineOf(text);
  const names = rest ? namesIn(rest, context) : null;
  if (!names) return null;
  // After a name stands what its bearer does: "Jana Beispiel, Leiterin der Werft in Nordhafen".
  const people = names.people.filter((name) => isOwnFullName(name) || leadsToPerson(block, name));
  return people.length > 0 && people[0] === names.people[0] ? { ...names, people } : null;
}

/** With a short word in the middle: "Sorcha Ní Dhuibhne". A longer one begins what the person does. */
function isOwnNameWithMiddle(name: string): boolean {
  return isOwnFullName(MIDDLE.replace(name, ' '));
}

const MIDDLE = lettered(String.raw`(?<=^\S+)(?: \p{Lu}[\p{L}’'-]{1,3}){1,2} (?=\p{Lu}\S+$)`);

const JOINER = /^(?:,|;|&|and|und|et|y|e|en|og|och)$/i;
const MOST_NAMES = 6;

/**
 * "Autor:" and the name in elements of their own, a list of names as well. Between other words "by" is prose, so the
 * label begins its block or ends in a colon.
 */
function namesAfterLabel(label: Node, block: Element, context: NameContext): Names | null {
  const text = label.nodeValue?.trim() ?? '';
  if (!isBylineLabel(text) || !(text.endsWith(':') || shownText(block).startsWith(text))) return null;
  const document = block.ownerDocument;
  const walker = document.createTreeWalker(document.body, TEXT_NODES);
  walker.currentNode = label;
  const people: string[] = [];
  let list: Element | null | undefined;
  let isOpen = true;
  for (let node = walker.nextNode(); node && people.length < MOST_NAMES; node = walker.nextNode()) {
    const name = foldSpace(node.nodeValue ?? '');
    if (!name) continue;
    const item = node.parentElement?.closest('li')?.parentElement;
    if (JOINER.test(name) && people.length > 0) isOpen = true;
    else if (
      (isOpen || (item && item === list)) &&
      name.length <= LONGEST_NAME &&
      isOwnNameWithMiddle(name)
    ) {
      people.push(...namesIn(name, { ...context, single: true }).people);
      [isOpen, list] = [false, item];
    } else break;
  }
  return people.length > 0 ? { people, agency: null, house: null } : null;
}

/** "Jana Beispiel", and nothing else, right under the last paragraph: how columns and reviews are signed. */
export function nameUnderText(page: Page, context: NameContext): Names | null {
  const found = new Map<string, Names>();
  const signed = lastParagraphs(page.document).filter((paragraph) => {
    const text = foldSpace(paragraph.textContent ?? '');
    if (text.length > LONGEST_NAME || !isOwnFullName(text) || !closesText(paragraph)) return false;
    return (
      !paragraph.querySelector('a') && !paragraph.closest('li, figure, aside') && !page.isOutside(paragraph)
    );
  });
  // In the page's order, which is asked of few: of all paragraphs it takes minutes.
  for (const paragraph of signed.sort((a, b) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1))) {
    const text = foldSpace(paragraph.textContent ?? '');
    found.set(personKey(text), namesIn(text, { ...context, single: true }));
  }
  const [only] = found.values();
  return found.size === 1 && only && only.people.length > 0 ? only : null;
}

/** Of each box those after its text, and no other: a book has a hundred thousand. */
function lastParagraphs(document: Document): readonly Element[] {
  const found: Element[] = [];
  for (const last of document.querySelectorAll('p:last-of-type')) {
    for (let box: Element | null = last; box && !isText(box); box = box.previousElementSibling)
      if (box.localName === 'p') found.push(box);
  }
  return found;
}

/** @param paragraph after which none is text */
function closesText({ previousElementSibling: before }: Element): boolean {
  return before !== null && isText(before);
}

function isText(element: Element): boolean {
  return element.localName === 'p' && (element.textContent?.trim().length ?? 0) >= SHORTEST_PARAGRAPH;
}

function leadsToPerson(block: Element, name: string): boolean {
  return [...block.querySelectorAll('a[href]')].some(
    (link) => shownText(link) === name && LEADS_TO_PERSON.test(link.getAttribute('href') ?? ''),
  );
}
