/**
 * Keeps what a page says of how its text is set, as `data-style`: a first letter that is printed large, words in small
 * capitals. A letter in an element of its own is put back to its word: read aloud, copied or looked for, it is one.
 */
import { ALL_SMALL_CAPS, DROP_CAP, SMALL_CAPS } from '../../rules/typography.ts';
import { lettered } from '../lettered.ts';
import { foldSpace } from '../text.ts';
import { openingElementOf } from './opening-element.ts';

/** Letters of a drop cap with the quotation mark before it, and what may follow it in the same word. */
const INITIAL = lettered(String.raw`^[\p{P}]{0,2}\p{Lu}$`);
const GOES_ON = lettered(String.raw`^[’']?\p{L}`);
const FIRST = 'span, b, strong, big, font, i, em, small';
const SHORTEST_PARAGRAPH = 80;

export function keepTypography(body: Element): void {
  for (const paragraph of body.querySelectorAll('p')) keepInitial(paragraph);
  for (const element of body.querySelectorAll('span, small, b, strong, abbr, em, i')) {
    const said = `${element.className} ${element.getAttribute('style') ?? ''}`;
    if (!SMALL_CAPS.test(element.className) && !/small-caps/.test(said)) continue;
    element.setAttribute('data-style', ALL_SMALL_CAPS.test(said) ? 'all-small-caps' : 'small-caps');
  }
}

function keepInitial(paragraph: Element): void {
  const first = firstOf(paragraph);
  const isSaid = DROP_CAP.test(paragraph.className) || (first !== null && DROP_CAP.test(first.className));
  const letter = first && letterOf(first);
  if (first && letter && (isSaid || goesOn(first))) {
    if (isLong(paragraph)) paragraph.setAttribute('data-style', 'drop-cap');
    first.replaceWith(letter);
    paragraph.normalize();
  } else if (isSaid && isLong(paragraph)) paragraph.setAttribute('data-style', 'drop-cap');
}

function isLong(paragraph: Element): boolean {
  return foldSpace(paragraph.textContent ?? '').length >= SHORTEST_PARAGRAPH;
}

/** The element that the paragraph begins with, if its kind may hold a first letter. */
function firstOf(paragraph: Element): Element | null {
  const first = openingElementOf(paragraph);
  return first?.matches(FIRST) ? first : null;
}

function letterOf(first: Element): string | null {
  const letter = (first.textContent ?? '').trim();
  return INITIAL.test(letter) ? letter : null;
}

/** The word that it begins goes on right after it. */
function goesOn(first: Element): boolean {
  return GOES_ON.test(first.nextSibling?.textContent ?? '');
}
