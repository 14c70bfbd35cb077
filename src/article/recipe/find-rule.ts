/**
 * From a block as it is shown in the reader to a rule for the whole site. The page is looked at anew, only when somebody
 * wants such a rule: to note the names of every block each time a page is read would cost more than the rule is worth.
 */
import { capture } from '../capture.ts';
import { readBlocks } from '../judge/blocks.ts';
import { comparable } from '../witness.ts';
import { type Selected, selectorFor } from './selector.ts';

export interface Wanted {
  /** The address from the browser. */
  readonly url: string;
  /** The text of the block; empty for a picture without words. */
  readonly text: string;
  /** Absolute addresses of its pictures: what tells a block without words. */
  readonly pictures: readonly string[];
  /** The text of the article, paragraphs separated by a blank line. */
  readonly article: string;
}

export type FoundRule =
  | ({ readonly ok: true } & Selected)
  /** It is not on the page any more, or has no name that would find it on another. */
  | { readonly ok: false; readonly reason: 'not-found' | 'no-name' };

/** Letters and digits of a block that are compared: text within may have been mended. */
const KEY_LENGTH = 60;
/** A box with so much more text than the block holds other things too. */
const MOST_MORE = 1.15;

/** @param document live or inert; it is left as it was */
export function findRule(document: Document, { url, text, pictures, article }: Wanted): FoundRule {
  const captured = capture(document, url);
  if (!captured.ok) return { ok: false, reason: 'not-found' };
  const root = captured.copy.body;
  const levels = text ? levelsWithText(root, text) : levelsWithPicture(root, pictures);
  if (levels.length === 0) return { ok: false, reason: 'not-found' };
  const keys = new Set(article.split('\n\n').map(keyOf));
  const body = readBlocks(root)
    .filter((block) => keys.has(keyOf(block.text)))
    .map(({ element }) => element);
  const selected = selectorFor(levels, { root, body });
  return selected ? { ok: true, ...selected } : { ok: false, reason: 'no-name' };
}

/** All elements that hold this text and hardly more, the outermost first; of several blocks that say it, the first. */
function levelsWithText(root: Element, text: string): readonly Element[] {
  const whole = comparable(text);
  const key = whole.slice(0, KEY_LENGTH);
  const longest = whole.length * MOST_MORE + 10;
  const levels: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    const [outermost] = levels;
    if (outermost && !outermost.contains(element)) break;
    const own = element.textContent ?? '';
    if (own.length < whole.length || own.length > 4 * text.length + 2_000) continue;
    const said = comparable(own);
    if (said.startsWith(key) && said.length >= whole.length / MOST_MORE && said.length <= longest)
      levels.push(element);
  }
  return levels;
}

function levelsWithPicture(root: Element, pictures: readonly string[]): readonly Element[] {
  const names = new Set(pictures.map(fileOf));
  const image = [...root.querySelectorAll('img')].find((one) =>
    names.has(fileOf(one.getAttribute('src') ?? '')),
  );
  const levels: Element[] = [];
  for (let box: Element | null = image ?? null; box && box !== root; box = box.parentElement) {
    if (comparable(box.textContent ?? '') !== '' || box.querySelectorAll('img').length > 1) break;
    levels.unshift(box);
  }
  return levels;
}

/** Pages ask for one picture in many sizes. */
function fileOf(address: string): string {
  return address.split(/[?#]/, 1)[0]?.split('/').pop() ?? '';
}

function keyOf(text: string): string {
  return comparable(text).slice(0, KEY_LENGTH);
}
