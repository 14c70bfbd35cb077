/** The text of an element as people see it: one line, parts apart that stand in elements of their own, no scripts. */
import { foldSpace } from '../text.ts';

/** What stands in these is no text of the page. */
export const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'button',
  'select',
  'option',
  'textarea',
  'title',
  'iframe',
]);
const RAISED: ReadonlySet<string> = new Set(['sup', 'sub']);
const TEXT_NODES = 4;
const MOST_TEXTS = 400;

export function shownText(element: Element): string {
  return joinPieces(shownPieces(element));
}

/** The texts an element is made of, in page order. @param skips an element whose texts are left out */
export function shownPieces(element: Element, skips: (element: Element) => boolean = () => false): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, TEXT_NODES);
  const pieces: string[] = [];
  let wasRaised = false;
  for (let node = walker.nextNode(); node && pieces.length < MOST_TEXTS; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || SILENT.has(parent.localName) || isSkipped(parent, element, skips)) continue;
    const text = node.nodeValue ?? '';
    const isRaised = RAISED.has(parent.localName);
    // "1er", "H2O": what is raised or lowered is part of its word.
    const last = pieces.at(-1);
    const isPartOfWord =
      (isRaised || wasRaised) && last !== undefined && /\S$/.test(last) && /^\S/.test(text);
    if (isPartOfWord) pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
    wasRaised = isRaised;
  }
  return pieces;
}

function isSkipped(from: Element, root: Element, skips: (element: Element) => boolean): boolean {
  for (let at: Element | null = from; at && at !== root; at = at.parentElement) if (skips(at)) return true;
  return false;
}

/** A piece that begins with a point or a comma ends the one before it; a space that is printed before a colon stays. */
export function joinPieces(pieces: readonly string[]): string {
  let line = '';
  for (const piece of pieces) line += line && !/^[,;:.]/.test(piece) ? ` ${piece}` : piece;
  return foldSpace(line);
}
