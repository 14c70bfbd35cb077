/**
 * The blocks of text of a page, in reading order, with what can be counted while walking. One walk.
 * A block is a block-level element with text of its own, outside the block-level elements within it.
 */
import { foldSpace, isBlock } from '../text.ts';
import { isAscii, WORDS } from './likeness.ts';

export interface Block {
  readonly element: Element;
  readonly index: number;
  /** White space folded. */
  readonly text: string;
  readonly words: number;
  /** Share of the characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  readonly links: number;
  /** Share of the characters that stand in bold or italics, 0 to 1. */
  readonly strongShare: number;
  /** Text characters before this block. */
  readonly offset: number;
  readonly depth: number;
}

/** Elements without text for a reader. Digest and body leave out the same, or a block would be counted and then vanish. */
export const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'select',
  'textarea',
  'button',
  'label',
  'object',
  'embed',
]);

interface Open {
  readonly element: Element;
  readonly depth: number;
  text: string;
  linkCharacters: number;
  strongCharacters: number;
  links: number;
}

export function readBlocks(body: Element): readonly Block[] {
  const opened: Open[] = [];
  const visit = (element: Element, block: Open, depth: number, inLink: boolean, inStrong: boolean): void => {
    // As most: its texts are not asked for one by one.
    if (!inLink && !inStrong && !element.firstElementChild) {
      block.text += element.textContent;
      return;
    }
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3 /* text */) {
        const text = node.nodeValue ?? '';
        block.text += text;
        if (inLink) block.linkCharacters += text.trim().length;
        if (inStrong) block.strongCharacters += text.trim().length;
        continue;
      }
      if (node.nodeType !== 1 /* element */) continue;
      const child = node as Element;
      const name = child.localName;
      if (SILENT.has(name)) continue;
      if (name === 'br') {
        block.text += '\n';
        continue;
      }
      const link = inLink || name === 'a';
      const strong = inStrong || name === 'b' || name === 'strong' || name === 'em' || name === 'i';
      if (isBlock(child)) {
        const inner: Open = {
          element: child,
          depth: depth + 1,
          text: '',
          linkCharacters: 0,
          strongCharacters: 0,
          links: 0,
        };
        opened.push(inner);
        visit(child, inner, depth + 1, link, strong);
      } else {
        if (name === 'a') block.links += 1;
        visit(child, block, depth + 1, link, strong);
      }
    }
  };
  const root: Open = { element: body, depth: 0, text: '', linkCharacters: 0, strongCharacters: 0, links: 0 };
  opened.push(root);
  visit(body, root, 0, false, false);
  return close(opened);
}

function close(opened: readonly Open[]): readonly Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  for (const open of opened) {
    const text = foldSpace(open.text);
    if (!text) continue;
    const index = blocks.length;
    blocks.push({
      element: open.element,
      index,
      text,
      words: countWords(text),
      linkShare: Math.min(1, open.linkCharacters / text.length),
      links: open.links,
      strongShare: Math.min(1, open.strongCharacters / text.length),
      offset,
      depth: open.depth,
    });
    offset += text.length;
  }
  return blocks;
}

/** A character of a script without spaces counts as half a word. */
function countWords(text: string): number {
  if (isAscii(text)) return countPlainWords(text);
  const spaced = WORDS.match(text).length;
  const unspaced = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return Math.max(spaced, Math.round(unspaced / 2));
}

function countPlainWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // The bit that tells small letters from capitals is set for both.
    const letter = code | 32;
    const isWord = (letter >= 97 && letter <= 122) /* a to z */ || (code >= 48 && code <= 57) /* 0 to 9 */;
    if (isWord && !inWord) words += 1;
    inWord = isWord;
  }
  return words;
}
