/**
 * Where a thing stands, noted just before it is taken out, and only for what is reported: a few steps back to the text
 * before it, and its name. Which part of the page that is, `place-removals.ts` says once the article is known.
 */
import { SILENT } from '../judge/blocks.ts';
import { lettered } from '../lettered.ts';
import { foldSpace, holdsBlock, isBlock } from '../text.ts';

export interface Stand {
  /** The thing itself, what holds the text before it, what held it: the first that was measured tells the order. */
  readonly near: readonly Element[];
  readonly isInHead: boolean;
  readonly after: string | null;
  readonly element: string;
}

/** Nodes looked at for a text: menus of icons go on for long without a word. */
const MOST_STEPS = 300;
const LONGEST_QUOTE = 60;
/** Of a block's text as it is written, with its white space (characters). */
const ENOUGH = 500;
const LANDMARKS = 'noscript, header, nav, aside, footer, figure, picture';
const LONGEST_NAME = 30;
const MOST_CLASSES = 2;
const WORD = lettered(String.raw`[\p{L}\p{N}]`);
const NAME = lettered(String.raw`^[\p{L}_-]+$`);

export function noteStand(node: Node): Stand {
  const element = node.nodeType === 1 /* element */ ? (node as Element) : node.parentElement;
  const isInHead = (element?.closest('head') ?? null) !== null;
  const before = isInHead ? null : textBefore(node);
  return {
    near: [element, before?.parentElement, element?.parentElement].filter(
      (one) => one !== null && one !== undefined,
    ),
    isInHead,
    after: before && quoteOf(before),
    element: element ? nameOf(element, node !== element) : '',
  };
}

function textBefore(node: Node): Text | null {
  let at: Node = node;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const previous = at.previousSibling;
    if (previous) at = lastWithin(previous);
    else if (!at.parentNode || (at.parentNode as Element).localName === 'body') return null;
    else at = at.parentNode;
    if (at.nodeType === 3 /* text */ && WORD.test(at.nodeValue as string)) return at as Text;
  }
  return null;
}

function lastWithin(node: Node): Node {
  let last = node;
  while (last.lastChild && !SILENT.has((last as Element).localName)) last = last.lastChild;
  return last;
}

/** The start of the paragraph, not of the words after its last link: that is what a person finds again. */
function quoteOf(text: Text): string {
  let block: Element | null = text.parentElement;
  while (block && !isBlock(block)) block = block.parentElement;
  const whole = block && !holdsBlock(block) ? block.textContent : text.nodeValue;
  const line = foldSpace((whole ?? '').slice(0, ENOUGH));
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > LONGEST_QUOTE / 2 ? end : LONGEST_QUOTE - 1)}…`;
}

function nameOf(element: Element, isText: boolean): string {
  const landmark = element.parentElement?.closest(LANDMARKS);
  const own = `${element.getAttribute('data-was') ?? element.localName}${marksOf(element)}`;
  return `${isText ? 'text in ' : ''}${landmark ? `${landmark.localName} ` : ''}${own}`;
}

function marksOf(element: Element): string {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(isName).slice(0, MOST_CLASSES);
  if (classes.length > 0) return `.${classes.join('.')}`;
  const id = element.getAttribute('id') ?? '';
  return isName(id) ? `#${id}` : '';
}

/** Names with digits are mostly made by machines (`css-12h4uc2`), and say nothing to a person. */
function isName(name: string): boolean {
  return name.length <= LONGEST_NAME && NAME.test(name);
}
