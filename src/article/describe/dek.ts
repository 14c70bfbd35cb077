/** The standfirst printed under the headline, and the page's description of itself. Neither repeats the first paragraph. */

import { endsInCredit } from '../closing-credit.ts';
import { lettered } from '../lettered.ts';
import { labelKind } from '../scrub/labels.ts';
import { lineOf, linkShareOf } from '../text.ts';
import type { Claim, RemovalKind } from '../types.ts';
import { bylineInside, bylineOf } from './byline.ts';
import type { Candidate } from './candidate.ts';
import { habitsOf } from './date-habits.ts';
import { readDates } from './date-text.ts';
import { textAfterLabel } from './leading-label.ts';
import type { Page } from './page.ts';
import { keyOf, likeness, repeats, shareOf } from './plain.ts';
import { claimOf } from './score.ts';
import { shownText } from './shown-text.ts';
import { elementsOf, sourcesOf, textCandidates } from './sources.ts';

const LONGEST_DEK = 600;
const SHORTEST_DEK = 20;
const UNPRINTED = 0.45;
const SAME = 0.8;
/** Of the text of a list: then it leads elsewhere. */
const LINKED = 0.8;
/** Characters. */
const LONGEST_ROLE = 60;
/** "Jane Roe meets the ferrymen" is a sentence. */
const ROLE = lettered(String.raw`^ \p{Lu}`);
const SENTENCE_END = /[.!?…]["”“»]?$/;
const MOST_LINES_ABOVE_CREDIT = 8;
const FEWEST_IN_ROW = 3;
/** Of its characters. */
const MOST_OF_ROW = 0.6;
/** Characters: "Video: how the ferry came home" may be what a longer dek begins with. */
const LONGEST_TITLE = 70;
/** Words: a longer heading above a line may be the headline. */
const FEWEST_OF_HEADLINE = 6;
/** Characters: "Listen to this article", "Updated: 3 March 2024, 10:12". */
const LONGEST_LABEL = 60;
/** "1.11.2023 20:19 by Jane Roe, 4 min.": the day, and nothing that is told. */
const BEGINS_WITH_DAY = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;
/** "AUDIO: Harbour reopens (3 min)": the title of something to hear or to see. */
const OF_MEDIA =
  /^(?:audio|v[ií]d[ée]o|podcast|fotos?|photos?|bilder(?:serie)?|gal[eé]r[iy][ae]?)\s*:|\(\d{1,3} min\.?\)$/i;
const WORDS_OF_REMARK = 10;
/** "… by hand Photographs by Jo March": in the same box, below the dek. */
const PHOTOGRAPHER = lettered(
  String.raw`(?<=\S{3}) (?:Photographs?|Photography|Photos|Pictures|Illustrations?) by (?:\p{Lu}[\p{L}.'’-]+(?: and | ?& ?|, | )?){2,8}$`,
);
/** Characters of a label within a dek: "Report", "Exclusive interview". */
const LONGEST_KICKER = 30;
const CAPTION = /caption|credit|copyright|image|photo|picture|bild/i;
/** "lead" is in it, and no lead. */
const LEADERBOARD = /leader/i;
/** What asks for something introduces no article. */
const PROMPTS: ReadonlySet<RemovalKind | null> = new Set(['ad', 'newsletter', 'share-bar']);

/** @param authors as they were found: a line that is one of their names is the byline, whatever stands before it */
export function describeDek(page: Page, headline: string | null, authors: readonly string[]): Claim | null {
  const candidates = textCandidates(page, 'dek', 'json-ld', 'meta', 'property').map((candidate) =>
    isPrinted(candidate.value, page) ? candidate : { ...candidate, trust: candidate.trust - UNPRINTED },
  );
  for (const source of sourcesOf('dek', 'element')) {
    const { key, trust } = source;
    const element = elementsOf(page, source)
      .map(standfirstIn)
      .find((each) => each && !isOther(each) && !holdsMore(each) && !isBelowHeading(each, page));
    if (element)
      candidates.push({
        value: bareText(element, shownText(element), page),
        source: `element ${key.split(',', 1)[0]}`,
        trust,
      });
  }
  const heading = headingUnderHeadline(page);
  if (heading) candidates.push({ value: heading, source: 'h2 under the headline', trust: 0.6 });
  const standing = lineAboveCredit(page, authors);
  if (standing) candidates.push({ value: standing, source: 'line between headline and byline', trust: 0.5 });
  const descriptions = textCandidates(page, 'description');
  for (const printed of printedDescriptions(page, descriptions)) candidates.push(printed);
  const bare = candidates
    .map((candidate) => withoutLabel(candidate, descriptions))
    .map((candidate) => ({ ...candidate, value: PHOTOGRAPHER.replace(candidate.value, '') }));
  return claimOf(
    bare.filter(({ value }) => isDek(value, headline, page) && !isCard(value, authors)),
    keyOf,
  );
}

/** "Jane Roe Staff Engineer, Harbour": a name and what its bearer does. */
function isCard(value: string, authors: readonly string[]): boolean {
  return authors.some(
    (name) =>
      value.startsWith(`${name} `) &&
      value.length - name.length <= LONGEST_ROLE &&
      ROLE.test(value.slice(name.length)) &&
      !SENTENCE_END.test(value),
  );
}

/** Without the label in an element of its own; "Tags:" is left, as it shows that no dek follows. */
function bareText(element: Element, whole: string, page: Page): string {
  return isRemark(whole, page) ? whole : (textAfterLabel(element) ?? whole);
}

/** "Report The harbour is open again": what the page says of itself without its first words shows that they are a label. */
function withoutLabel(candidate: Candidate, descriptions: readonly Candidate[]): Candidate {
  const { value } = candidate;
  const bare = descriptions.find(
    (description) =>
      description.value.length >= SHORTEST_DEK &&
      value.length - description.value.length <= LONGEST_KICKER &&
      value.endsWith(` ${description.value}`),
  );
  return bare ? { ...candidate, value: bare.value } : candidate;
}

/** What stands only in the data may be the headline of another edition. */
function isPrinted(value: string, { block }: Page): boolean {
  return block.lines.some(({ place, text }) => place === 'after' && likeness(value, text) > SAME);
}

/** "teaser" and "description" are words of pictures too, "lead" begins a word for ads. */
function isOther(element: Element): boolean {
  const names = element.getAttribute('class') ?? '';
  if (element.closest('figure, figcaption, details') || element.querySelector('button')) return true;
  return CAPTION.test(names) || LEADERBOARD.test(names);
}

/** "Trade account? Log in to see your prices": with a heading of its own it is about something else. */
function isBelowHeading({ previousElementSibling: above }: Element, { headline }: Page): boolean {
  if (!above || above === headline || !/^h[2-6]$/.test(above.localName)) return false;
  const words = lineOf(above).split(' ');
  return words[0] !== '' && words.length < FEWEST_OF_HEADLINE;
}

/** The box of a standfirst may hold what folds and links to other stories too. @returns its paragraph above them, or null for links alone */
function standfirstIn(element: Element): Element | null {
  if (element.querySelector('details')) return element.querySelector(':scope > p');
  const list = element.matches('ul, ol') ? element : element.querySelector('ul, ol');
  if (!list) return element;
  if (linkShareOf(list) < LINKED) return element;
  const paragraph = list.previousElementSibling;
  return list !== element && paragraph?.localName === 'p' ? paragraph : null;
}

/**
 * Points of a summary are several lines, and no standfirst; a lead with a picture in it is what leads the page, and what
 * has a heading of its own is a part of it.
 */
function holdsMore(element: Element): boolean {
  if (element.querySelector('li + li, figure, video')) return true;
  const heading = element.querySelector('h1, h2, h3, h4');
  return heading !== null && lineOf(heading) !== lineOf(element);
}

export function describeDescription(page: Page): Claim | null {
  return claimOf(textCandidates(page, 'description'), keyOf);
}

function isDek(value: string, headline: string | null, page: Page): boolean {
  if (value.length < SHORTEST_DEK || value.length > LONGEST_DEK) return false;
  if (headline && saysAgain(value, headline)) return false;
  if (bylineOf(value) || endsInCredit(value) || isRemark(value, page) || PROMPTS.has(labelKind(value)))
    return false;
  const first = page.block.firstParagraph;
  return !first || !repeats(value, first);
}

/** "Harbourtown: Harbour reopens after storm" is the headline with its kicker. */
function saysAgain(value: string, headline: string): boolean {
  return (
    likeness(value, headline) > SAME ||
    keyOf(value).endsWith(` ${keyOf(headline)}`) ||
    // The title of a film or a picture: nothing in it but words of the headline.
    shareOf(value, headline) === 1
  );
}

/** "From the coast 6 November 2023 Comment", "652 ratings": what stands by a headline and is no sentence about the story. */
function isRemark(value: string, page: Page): boolean {
  if (/^(?:tags?|topics?|themen|schlagwörter|filed under|in)\s*:/i.test(value) || isOfMedia(value))
    return true;
  const words = value.split(' ');
  if (BEGINS_WITH_DAY.test(value) && words.length <= WORDS_OF_REMARK) return true;
  const sentence = SENTENCE_END.test(value);
  if (sentence && bylineInside(value) === null) return false;
  const numbers = words.filter((word) => /\d/.test(word)).length;
  return readDates(value, habitsOf(page)).length > 0 || numbers * 3 >= words.length;
}

/**
 * The first line after the headline, bylines and dates aside, that is a heading of the next rank. After a byline it may
 * as well head the text: then it is long, or a sentence.
 */
function headingUnderHeadline(page: Page): string | null {
  const after = page.block.lines.filter(({ place }) => place === 'after');
  const at = after.findIndex(({ text }) => text.length >= SHORTEST_DEK && !isCredit(text, page));
  const line = after[at];
  if (!line || !isLesserHeading(line.block, page) || isOneOfMany(line.block)) return null;
  // It heads the points below it.
  if (line.block.nextElementSibling?.matches('ul, ol')) return null;
  const isSure = after.slice(0, at).every(({ text }) => !isCredit(text, page));
  return isSure || line.text.length >= 60 || /[.!?]$/.test(line.text) ? line.text : null;
}

/** Where the headline is no heading, the h1 right below it is a second title; further down it is whatever a system has put there. */
function isLesserHeading(heading: Element, { headline }: Page): boolean {
  if (heading.localName !== 'h1') return /^h[2-4]$/.test(heading.localName);
  return headline !== null && headline.localName !== 'h1' && heading.previousElementSibling === headline;
}

/** A heading of a section, an entry of a live blog: more of the same class follow, without one in the same box. */
function isOneOfMany({ ownerDocument, localName, className, parentElement }: Element): boolean {
  const alike = [...ownerDocument.getElementsByTagName(localName)].filter(
    (other) => other.className === className && (className !== '' || other.parentElement === parentElement),
  );
  return alike.length > 1;
}

function isCredit(text: string, page: Page): boolean {
  return bylineOf(text) !== null || (text.length <= 90 && readDates(text, habitsOf(page)).length > 0);
}

/**
 * What stands between headline and byline, or between headline and date, in words enough for a sentence, introduces the
 * article. Above it there may be labels.
 */
function lineAboveCredit(page: Page, authors: readonly string[]): string | null {
  const after = page.block.lines.filter(({ place }) => place === 'after').slice(0, MOST_LINES_ABOVE_CREDIT);
  const names = new Set(authors.map(keyOf));
  const isByline = (text: string) => bylineOf(text) !== null || names.has(keyOf(text));
  const credits = [
    after.findIndex(({ text }) => isByline(text)),
    after.findIndex(({ text }) => isCredit(text, page)),
  ];
  for (const at of credits) {
    const line = after[at - 1];
    if (!line || isOther(line.block) || isRowOfLinks(line.block) || line.text.split(' ').length < 6) continue;
    const isFirst = at === 1 && isByline(after[at]?.text ?? '');
    const isSentence = SENTENCE_END.test(line.text);
    if (isFirst || (isSentence && after.slice(0, at - 1).every(({ text }) => text.length < LONGEST_LABEL)))
      return bareText(line.block, line.text, page);
  }
  return null;
}

function isOfMedia(value: string): boolean {
  return value.length <= LONGEST_TITLE && OF_MEDIA.test(value);
}

/** "Facebook X Reddit 1.2k shares": most of it are links or buttons. Links in a sentence are no row. */
function isRowOfLinks(block: Element): boolean {
  const pressed = [...block.querySelectorAll('a[href], button')];
  const length = pressed.reduce((sum, each) => sum + lineOf(each).length, 0);
  return pressed.length >= FEWEST_IN_ROW && length >= MOST_OF_ROW * lineOf(block).length;
}

/** A description that was cut from a paragraph is its first sentence; the paragraph goes on. */
function isBeginning(description: string, line: string): boolean {
  return (
    SENTENCE_END.test(description) && line.startsWith(description) && line.length > description.length + 1
  );
}

/** A description is the standfirst only where it is printed between headline and text. */
function printedDescriptions(page: Page, descriptions: readonly Candidate[]): Candidate[] {
  if (descriptions.length === 0) return [];
  return page.block.lines
    .filter(({ place, text }) => place === 'after' && text.length >= SHORTEST_DEK)
    .slice(0, 6)
    .flatMap(({ text }) => {
      const same = descriptions.find(
        ({ value }) => likeness(value, text) > SAME && !isBeginning(value, text),
      );
      return same ? [{ value: text, source: same.source, trust: 0.7 }] : [];
    });
}
