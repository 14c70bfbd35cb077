/** The text of an element as people see it: one line, parts apart that stand in elements of their own, no scripts. */
import { LETTER } from '../lettered.ts';
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
const ORDINAL = /^(?:er|re|ère|e|ème|eme|st|nd|rd|th|º|ª|o|a)$/i;
const TEXT_NODES = 4;
const MOST_TEXTS = 400;

export function shownText(element: Element): string {
  return joinPieces(shownPieces(element));
}

/** The texts an element is made of, in page order. @param skips an element whose texts are left out */
export function shownPieces(element: Element, skips: (element: Element) => boolean = () => false): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, TEXT_NODES);
  const pieces: string[] = [];
  let wasLowered = false;
  for (let texts = 0, node = walker.nextNode(); node && texts < MOST_TEXTS; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || SILENT.has(parent.localName) || isSkipped(parent, element, skips)) continue;
    texts += 1;
    const text = node.nodeValue ?? '';
    const last = pieces.at(-1);
    if (last !== undefined && isPartOfWord(last, text, parent.localName, wasLowered))
      pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
    wasLowered = parent.localName === 'sub';
  }
  return pieces;
}

/** "1er", "H2O": not the title or the footnote behind a name. */
function isPartOfWord(last: string, text: string, name: string, wasLowered: boolean): boolean {
  const end = last.at(-1) ?? ' ';
  if (name === 'sup') return /\d/.test(end) && ORDINAL.test(text);
  if (name === 'sub') return LETTER.test(end) && /^\d+$/.test(text);
  // What goes on after either.
  return wasLowered && /^[A-Za-z\d)]/.test(text) && /\d/.test(end);
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
