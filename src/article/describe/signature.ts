/**
 * Names that no "By" introduces: beside the date, alone on a line by the headline, or in a box about the author after
 * the text. Headings of sections look the same ("Coastal News | May 22"), so each needs a second sign that it is a name.
 */

import { pattern } from '../../rules/pattern.ts';
import { classesWith } from '../class-words.ts';
import { lettered } from '../lettered.ts';
import { pageLinks } from '../page-links.ts';
import { selectAny } from '../select-any.ts';
import { habitsOf } from './date-habits.ts';
import { readDates } from './date-text.ts';
import { fold } from './fold.ts';
import type { Line } from './headline-block.ts';
import { type NameContext, type Names, namesIn, personKey, plausibility } from './names.ts';
import { hasOtherCredit } from './other-credit.ts';
import type { Page } from './page.ts';
import { namesPhotographer } from './photographer.ts';
import { shownText } from './shown-text.ts';

/** "Zoe Example", "Zoe M. Example", "Ludwig van der Muster". */
export const OWN_NAME = lettered(
  String.raw`^\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s(?:\p{Lu}\.|de|da|del|di|van|von|der|den|la|le|el|al|bin)){0,2}\s(?:\p{Lu}[’'])?\p{Lu}[\p{L}-]+$`,
);
const LONGEST_SIGNATURE = 80;
const MOST_SIGNATURES = 60;
const NOT_A_NAME = /\d|^(?:uhr|min|minutes?|read|share|comments?|kommentare?)\b/i;
const OF_PICTURE = /\b(?:avatar|bild|foto|headshot|image|photo|picture|portrait|profile|von|of)\b:?/gi;
const OF_PERSON = /author|autor|auteur|user|people|profil|contributor|writer|team|staff|redaktion/i;
/** Words of the boxes that names stand in. */
const OF_BOX = pattern('i')`
  ^(?:
    about|above|alle?s?|also|article|author|back|book|contact|follow|full|get|in|latest|learn|meet
    |more|most|next|our|post|posts|previous|read|recent|related|see|share|sign|the|to|topics?|über
    |view|visit|your|weitere|mehr|zum|zur
  )\b
`;
/** Made for an author: any name counts. */
const SIGNATURES = [
  '[rel~="author"]',
  '.vcard .fn:not(.org)',
  '.byline',
  '.author',
  '.author-name',
  '.entry-author',
  '.post-author',
];
/** May as well be about the author as name them: a full name counts. */
const boxesNamed = classesWith(['author', 'autor', 'byline']);
const TO_AUTHOR = /\/autho?r|\/contributor/i;
const LINKED_BOXES = ['a[href*="/author" i]', 'a[href*="/autor" i]', 'a[href*="/contributor" i]'];

/** "Zoe Example | May 22, 2025": a name and a date are all the line has, and the name is no link to a section. */
export function nameBesideDate({ text, block }: Line, page: Page, context: NameContext): Names | null {
  if (text.length > LONGEST_SIGNATURE) return null;
  const dates = readDates(text, habitsOf(page));
  const [date] = dates;
  if (!date || dates.length > 1 || fold(text).length !== text.length) return null;
  const rest = `${text.slice(0, date.start)} | ${text.slice(date.end)}`.split(/\s+[|•·–—/-]\s+|,\s/);
  const parts = rest
    .map((part) => AFTER_NAME.replace(part, '').replace(/^[\s|•·–—/-]+|[\s|•·–—/-]+$/g, ''))
    .filter((part) => part && !NOT_A_NAME.test(part));
  const [name = ''] = parts;
  if (parts.length !== 1 || !OWN_NAME.test(name)) return null;
  return leadsElsewhere(block, name) ? null : namesIn(name, { ...context, single: true });
}

/** "Zoe Example in Coastal News", "Zoe Example on behalf of the harbour". */
const AFTER_NAME = lettered(String.raw`\s+(?:on behalf of\s.*|in\s+\p{Lu}[\p{L} &]{1,30})$`);

function leadsElsewhere(block: Element, name: string): boolean {
  const link = [...block.querySelectorAll('a[href]')].find((element) => shownText(element) === name);
  return link !== undefined && !OF_PERSON.test(link.getAttribute('href') ?? '');
}

/** "Zoe Example in coast" is how some publishing software signs. */
const IN_SECTION = lettered(String.raw`\s+in\s+\p{Ll}[\p{L} ]{1,20}$`);

/** A line by the headline that is a full name and nothing else, where the page shows elsewhere that it is a person. */
export function nameAlone(page: Page, context: NameContext): Names | null {
  const { lines } = page.block;
  const first = lines.findIndex(({ place }) => place === 'after');
  if (first < 0) return null;
  for (const { text, block, holders } of lines.slice(first, first + 8)) {
    if (holders.some(namesPhotographer)) continue;
    const name = IN_SECTION.replace(text, '');
    if (name.length > 40 || !OWN_NAME.test(name) || leadsElsewhere(block, name)) continue;
    if (plausibility(name) === 1 && isKnownAsPerson(name, block, page))
      return namesIn(name, { ...context, single: true });
  }
  return null;
}

/** A picture of them, a class, or a sentence about them. */
function isKnownAsPerson(name: string, block: Element, { document }: Page): boolean {
  for (let at: Element | null = block, up = 0; at && up < 3; at = at.parentElement, up += 1)
    if (OF_PERSON.test(at.className)) return true;
  if ([...document.images].some(({ alt }) => alt.replace(OF_PICTURE, '').trim() === name)) return true;
  const text = document.body.textContent ?? '';
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 12), at);
    const after = text.slice(at + name.length, at + name.length + 14);
    if (/\b(?:by|von|par|por)\s$/i.test(before)) return true;
    if (/^\s(?:is|ist|est|es|works|has|arbeitet|schreibt|writes)\s/.test(after)) return true;
  }
  return false;
}

/**
 * In the article, but not by its headline: at its end, or in a card about its author. Several names there are those
 * of several articles.
 */
export function nameInSignature(page: Page, context: NameContext): Names | null {
  const signed = onlyName(page, context, SIGNATURES, () => true);
  if (signed) return signed;
  // Most pages have none, and to look for them by a selector takes longest.
  const isLinked = pageLinks(page.document).some(({ href }) => TO_AUTHOR.test(href));
  const boxes = [...boxesNamed(page.document), ...(isLinked ? LINKED_BOXES : [])];
  return boxes.length > 0 ? onlyName(page, context, boxes, isOwnFullName) : null;
}

export function isOwnFullName(name: string): boolean {
  return OWN_NAME.test(name) && plausibility(name) === 1 && !OF_BOX.test(name);
}

function onlyName(
  page: Page,
  context: NameContext,
  selectors: readonly string[],
  isName: (name: string) => boolean,
): Names | null {
  const found = new Map<string, Names>();
  let sure = 0;
  for (const element of selectAny(page.document, selectors).slice(0, MOST_SIGNATURES)) {
    if (page.isOutside(element) || namesPhotographer(element) || hasOtherCredit(element)) continue;
    const isListed = isInOtherList(element, page);
    for (const text of textsIn(element)) {
      const names = namesIn(text, context);
      if (names.people.length === 0 || !names.people.every(isName)) continue;
      found.set(names.people.map(personKey).join('|'), names);
      sure += isListed ? 0.5 : 1;
    }
  }
  return found.size === 1 && sure >= 1 ? ([...found.values()][0] ?? null) : null;
}

/** A list in no article is one of other stories or columns: one name in it is a columnist's, the same again and again that of a site's only author. */
function isInOtherList(element: Element, { headline }: Page): boolean {
  const list = element.closest('li')?.parentElement;
  return list != null && !list.contains(headline) && list.closest('article') === null;
}

/** A box about the author may say it in a sentence: "This post was written by Jane Roe, who sails." */
const WRITTEN_BY = lettered(
  String.raw`\b(?:written|posted|authored) by\s+(\p{Lu}[^,.|]{3,40}?)(?=[,.|]|\sis\s|\swho\s)`,
);

/** The element's own text where it is a name's length, else the headings of the box it is. */
function textsIn(element: Element): string[] {
  const whole = shownText(element);
  if (whole.length <= LONGEST_SIGNATURE) return [whole];
  const written = WRITTEN_BY.exec(whole)?.[1];
  if (written) return [written];
  return [...element.querySelectorAll('h2, h3, h4, h5, h6, strong, b')].slice(0, 2).map(shownText);
}
