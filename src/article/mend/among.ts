/**
 * What stands between two paragraphs of the text as a third one would: what somebody says or what leads to a list, in a
 * paragraph of the same class and box, or a list of sentences there. "'Leaning,' she said" has too few words to be
 * judged by them.
 */
import type { Block } from '../judge/blocks.ts';
import { type Phrase, says } from '../judge/wording.ts';
import { lettered } from '../lettered.ts';
import { asksFor } from './asks-for.ts';

/** Characters: above a shorter one may be the head of a box, below it its end. */
const RUNNING_TEXT = 60;
const MOST_BETWEEN = 8;
const LONGEST = 300;
const NOT_TEXT: readonly Phrase[] = ['saysByline', 'saysCaption', 'saysRights'];
/** What somebody says, or what leads to a list. */
const SAID_OR_LEADING = lettered(String.raw`^["“”„«»‹›「『—–-].{0,2}\p{L}|\p{L}.*:$`);
/** More than a temperature. */
const POINT = lettered(String.raw`\p{L}.{18,}[.!?;,:]$`);
const LEADS_OR_ASKS = 'a, button, form, input, select, img, svg, video, iframe';

/**
 * @param refused those that are left out for a reason: one of them says that the text does not go on there
 * @returns blocks that are not in the text and belong with it
 */
export function missingAmong(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  refused: ReadonlySet<Block>,
): readonly Block[] {
  const missing: Block[] = [];
  const shown = blocks.filter((block) => text.has(block));
  for (const [at, before] of shown.entries()) {
    const after = shown[at + 1];
    if (!after || after.index === before.index + 1 || !areAlike(before, after)) continue;
    const between = blocks.slice(before.index + 1, after.index);
    if (between.length > MOST_BETWEEN || between.some((block) => refused.has(block) || !isPlain(block)))
      continue;
    const places = new Set(between.map(({ element }) => element.closest('li')?.closest('ul, ol') ?? element));
    if ([...places].every((place) => isBeside(place, before))) missing.push(...between);
  }
  return missing;
}

function areAlike({ element, text }: Block, other: Block): boolean {
  return (
    element.localName === 'p' &&
    text.length >= RUNNING_TEXT &&
    other.text.length >= RUNNING_TEXT &&
    isBeside(other.element, { element })
  );
}

/** In the same box; a paragraph also of the same class. */
function isBeside(place: Element, { element }: Pick<Block, 'element'>): boolean {
  if (place.parentElement !== element.parentElement) return false;
  if (/^[uo]l$/.test(place.localName)) return true;
  return place.localName === element.localName && place.className === element.className;
}

function isPlain({ element, text, linkShare }: Block): boolean {
  if (linkShare > 0 || text.length > LONGEST || element.querySelector(LEADS_OR_ASKS)) return false;
  const isPoint = element.closest('li') !== null;
  if (!(isPoint ? POINT : SAID_OR_LEADING).test(text)) return false;
  return !asksFor(text) && !NOT_TEXT.some((thing) => says(text, thing));
}
