/** Which pictures belong: those among text that belongs. */
import type { Block } from '../judge/blocks.ts';
import { PICTURES } from '../picture-elements.ts';
import { pixelsOf } from '../pixels-of.ts';
import { hasText } from '../text.ts';

interface Share {
  shown: number;
  all: number;
}

interface Known {
  /** Pictures and players that Readability kept. */
  readonly media: ReadonlySet<Element>;
  isShown(block: Block): boolean;
}

/** A card with the text of a post in it, which was judged as text. */
const TOLD_CARD = 'figure[data-embed]:has(> blockquote)';
const NOTHING: Share = { shown: 0, all: 0 };
/** Class names of what writes signs as pictures. */
const SIGN = /(?:^|[\s_-])(?:emoji|smiley|smilie|latex|math|tex|mwe)(?:$|[\s_-])/i;
const LARGEST_SIGN_PX = 40;
/** Formulas are as high as so many letters. */
const LINES_HIGH = /(?:^|;)\s*height\s*:\s*([\d.]+)e[xm]/;
const MOST_LINES = 6;
/** Of `compareDocumentPosition`. */
const PRECEDING = 2;
const FOLLOWING = 4;

/**
 * @param root as it stood on the page: nothing has been moved yet
 * @returns the pictures, the players and the figures around them that are shown
 */
export function choosePictures(
  root: Element,
  blocks: readonly Block[],
  { media, isShown }: Known,
): ReadonlySet<Element> {
  const pictures = [...root.querySelectorAll(`figure, ${PICTURES}`)];
  // What each box holds of the text is counted only where somebody asks.
  if (pictures.length === 0) return new Set();
  const text = blocks.filter(({ element }) => !element.closest('figure'));
  const shown = text.filter(isShown);
  const first = shown[0]?.element;
  const last = shown.at(-1)?.element;
  if (!first || !last) return new Set();
  const shares = sharesOf(text, new Set(shown));
  const isChosen = (picture: Element) => {
    if (picture.localName === 'figure' && picture.matches(TOLD_CARD)) {
      return blocks.some((block) => isShown(block) && picture.contains(block.element));
    }
    const share = shareAround(picture, shares);
    // The picture of a card whose text did not belong.
    if (share.shown * 2 < share.all) return false;
    // A card of ours without text: it has no picture that Readability could have kept.
    if (picture.hasAttribute('data-embed')) return share.all > 0;
    return isKept(picture, media) || (isBetween(picture, first, last) && !isLinkAway(picture));
  };
  return new Set(pictures.filter(isChosen));
}

function sharesOf(blocks: readonly Block[], shown: ReadonlySet<Block>): ReadonlyMap<Element, Share> {
  const shares = new Map<Element, Share>();
  const shareOf = (box: Element): Share => {
    const share = shares.get(box) ?? { shown: 0, all: 0 };
    if (share.all === 0) shares.set(box, share);
    return share;
  };
  // Most stand side by side: the boxes around them are gone through once for all of those.
  let row: Element | null = null;
  let ofRow: Share = { shown: 0, all: 0 };
  const closeRow = () => {
    for (let box = row; box; box = box.parentElement) add(shareOf(box), ofRow);
  };
  for (const block of blocks) {
    const { length } = block.text;
    const own = { shown: shown.has(block) ? length : 0, all: length };
    const { parentElement } = block.element;
    if (parentElement !== row) {
      closeRow();
      [row, ofRow] = [parentElement, { shown: 0, all: 0 }];
    }
    add(ofRow, own);
    add(shareOf(block.element), own);
  }
  closeRow();
  return shares;
}

function add(sum: Share, more: Share): void {
  sum.shown += more.shown;
  sum.all += more.all;
}

/** Of the smallest box around a picture that has text. */
function shareAround(picture: Element, shares: ReadonlyMap<Element, Share>): Share {
  let box = picture.parentElement;
  while (box && !shares.has(box)) box = box.parentElement;
  return (box && shares.get(box)) ?? NOTHING;
}

function isKept(picture: Element, media: ReadonlySet<Element>): boolean {
  if (media.has(picture)) return true;
  return (
    picture.firstElementChild !== null &&
    [...picture.querySelectorAll(PICTURES)].some((inner) => media.has(inner))
  );
}

function isBetween(picture: Element, first: Element, last: Element): boolean {
  return (
    (first.compareDocumentPosition(picture) & FOLLOWING) !== 0 &&
    (last.compareDocumentPosition(picture) & PRECEDING) !== 0
  );
}

function isLinkAway(picture: Element): boolean {
  const href = picture.closest('a[href]')?.getAttribute('href');
  return Boolean(href && !isPictureFile(href));
}

/** A sign among words: an emoji, a formula, a flag. It stays in its line; any other picture stands for itself. */
export function isSign(picture: Element): boolean {
  // Whether there are words is asked last: in a box of pictures all of them would be looked through, for each.
  const { parentElement: line } = picture;
  return picture.localName === 'img' && line !== null && looksLikeSign(picture) && hasText(line);
}

function looksLikeSign(picture: Element): boolean {
  if (SIGN.test(picture.className)) return true;
  const lines = Number(LINES_HIGH.exec(picture.getAttribute('style') ?? '')?.[1] ?? Number.POSITIVE_INFINITY);
  if (lines <= MOST_LINES) return true;
  const sides = ['width', 'height'].map((side) => pixelsOf(picture.getAttribute(side)));
  const given = sides.filter((px) => px !== null);
  return given.length > 0 && given.every((px) => px > 1 && px <= LARGEST_SIGN_PX);
}

export function isPictureFile(href: string | null): boolean {
  return href !== null && /\.(?:avif|gif|jpe?g|png|webp)(?:$|[?#])/i.test(href);
}
