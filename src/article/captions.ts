/**
 * Gives a picture and its caption the element that is made for them. Many sites print the caption as a `div` or `p`
 * beside the picture; read as text it is a sentence that belongs to nothing.
 */
import { CAPTION_WORDS, CREDIT_LINE, CREDIT_WORDS } from '../rules/captions.ts';
import { classPattern } from './class-pattern.ts';
import { classesWith } from './class-words.ts';
import { endsInCredit } from './closing-credit.ts';
import { outermost } from './outermost.ts';
import { pixelsOf } from './pixels-of.ts';
import { selectAny } from './select-any.ts';
import { isBlock, lineOf } from './text.ts';

const CAPTION = classPattern(CAPTION_WORDS);
const CREDIT = classPattern(CREDIT_WORDS);
const captionClasses = classesWith(CAPTION_WORDS);
const CAPTION_WORD = new RegExp(CAPTION_WORDS.join('|'), 'i');

/** Characters: a longer text beside a picture is text. */
const LONGEST_CAPTION = 500;
/** How far above a picture its caption is looked for: `a > picture > div` stand between. */
const MOST_STEPS = 5;
/** Characters a box may hold beside picture and caption: "Enlarge this image", "1 / 12". */
const MOST_OTHER_TEXT = 40;
const LONGEST_CREDIT = 120;
/** Of words in the table of a picture: more are a table of facts. */
const MOST_CELLS = 2;
/** A picture within them belongs to their words. */
const TEXT_OF_ITS_OWN = /^(?:p|h[1-6]|li|dt|dd|summary|blockquote)$/;
/** A caption that is in its place, or a word that means something else here. */
const HOLDS_ITS_WORDS = 'figure, table, blockquote, h1, h2, h3, h4, h5, h6';
/** Characters of a line that is taken for a caption by where it stands alone. */
const LONGEST_LINE = 200;
/** Names that systems give to a line in the middle. */
const CENTRED = classPattern([
  'text-?(?:align-?)?cent(?:er|re)',
  'align-?cent(?:er|re)',
  'rtecenter',
  'f-?center',
]);
/** Of `compareDocumentPosition`. */
const PRECEDING = 2;
/** Sides below this are a portrait's or an icon's. */
const SMALLEST_PHOTO_PX = 200;
const NOT_A_PHOTO = /avatar|author|bio|profile|portrait|logo|icon|card|teaser|promo|product/i;

export function gatherCaptions(copy: Document): void {
  for (const image of [...copy.body.getElementsByTagName('img')]) {
    if (!image.isConnected || image.closest('figure')) continue;
    const paragraph = paragraphOf(image);
    if (paragraph) {
      paragraph.replaceWith(figureOfLines(paragraph, image));
      continue;
    }
    const table = image.closest('table');
    const box = table ? tableOf(image, table) : (boxOf(image) ?? boxAboveCredit(image));
    if (box) box.replaceWith(figureOf(box));
  }
  for (const figure of copy.body.getElementsByTagName('figure')) {
    if (!figure.querySelector('img, picture, video') || figure.querySelector('figcaption')) continue;
    if (!nameCaptionWithin(figure)) takeCaptionBelow(figure);
  }
  for (const caption of selectAny(copy.body, captionClasses(copy))) settleLeftCaption(caption);
  for (const caption of copy.body.getElementsByTagName('figcaption')) setCreditsApart(caption);
}

/** A picture and below it, in the same paragraph, a line that is in the middle as well or closes with a credit. */
function paragraphOf(image: Element): Element | null {
  const paragraph = image.closest('p');
  const breaks = paragraph?.getElementsByTagName('br')[0];
  if (!paragraph || !breaks || paragraph.getElementsByTagName('img')[1]) return null;
  const line = lineOf(paragraph);
  if (line === '' || line.length > LONGEST_LINE || (!isInMiddle(paragraph) && !endsInCredit(line)))
    return null;
  if ([...paragraph.getElementsByTagName('a')].some((link) => !link.contains(image))) return null;
  return textBefore(breaks, paragraph) === '' && breaks.compareDocumentPosition(image) === PRECEDING
    ? paragraph
    : null;
}

function textBefore(end: Node, { childNodes }: Element): string {
  const nodes = [...childNodes];
  const at = nodes.findIndex((node) => node.contains(end));
  return nodes.slice(0, at).map(lineOf).join('');
}

function figureOfLines(paragraph: Element, image: Element): Element {
  const figure = paragraph.ownerDocument.createElement('figure');
  figure.append(pictureWithLink(paragraph, image));
  const caption = captionOf(paragraph);
  for (const end of [...caption.getElementsByTagName('br')]) end.replaceWith(' ');
  figure.append(caption);
  return figure;
}

/** Who made the picture stands in small letters after what it shows; many pages leave the space between to their styles. */
function setCreditsApart(caption: Element): void {
  const named = [...caption.querySelectorAll('[class], [itemprop="copyrightHolder"]')].filter(isCredit);
  for (const credit of outermost(named)) {
    if (lineOf(credit) === lineOf(caption)) continue;
    const small = smallOf(credit);
    if (isBlock(credit)) credit.append(small);
    else credit.replaceWith(' ', small, ' ');
  }
}

function isCredit(element: Element): boolean {
  return element.hasAttribute('itemprop') || CREDIT.test(element.getAttribute('class') ?? '');
}

/** The words below a film or a picture that is not in the page say nothing without it. The picture may stand in the box before. */
function settleLeftCaption(caption: Element): void {
  const names = caption.getAttribute('class') ?? '';
  if (!CAPTION.test(names) || CREDIT.test(names) || caption.closest(HOLDS_ITS_WORDS)) return;
  if (lineOf(caption).length > LONGEST_LINE || caption.querySelector('img, p + p, h1, h2, h3')) return;
  const box = caption.previousElementSibling;
  const [image, more] = box?.getElementsByTagName('img') ?? [];
  if (box && image && !more && lineOf(box) === '') {
    const figure = caption.ownerDocument.createElement('figure');
    figure.append(pictureIn(box, image), captionOf(caption));
    box.replaceWith(figure);
  }
  caption.remove();
}

/** Blogs made before there were figures lay a picture and its caption out as a table of two cells. */
function tableOf(image: Element, table: Element): Element | null {
  // First what is cheap: a table may hold a thousand pictures.
  if (table.getElementsByTagName('img')[1]) return null;
  if (isSetAside(table)) return table;
  const [caption, more] = captionsIn(table);
  if (!caption || more) return null;
  return lineOf(caption) === lineOf(table) && !caption.contains(image) ? table : null;
}

/** At one side of the text, with a picture and a few words in it. */
function isSetAside(table: Element): boolean {
  if (!/^(?:left|right)$/i.test(table.getAttribute('align') ?? '')) return false;
  if (lineOf(table).length > LONGEST_CAPTION || table.querySelector('p, li, h1, h2, h3, h4, table'))
    return false;
  const cells = cellsIn(table).length;
  return cells > 0 && cells <= MOST_CELLS;
}

/** The box of a picture and nothing else, with the line that names who made it right below. */
function boxAboveCredit(image: Element): Element | null {
  let box = image.closest('p, div');
  for (let steps = 0; box && steps < MOST_STEPS; steps += 1, box = box.parentElement) {
    // First what is cheap: a box may hold a hundred thousand pictures.
    if (box.getElementsByTagName('img')[1] || lineOf(box) !== '') return null;
    if (box.nextElementSibling) return isCreditLine(box.nextElementSibling) ? box : null;
  }
  return null;
}

function isCreditLine(line: Element): boolean {
  if (line.localName !== 'p' && line.localName !== 'div') return false;
  const text = lineOf(line);
  if (line.querySelector('img, p, div')) return false;
  return (
    (text.length <= LONGEST_CREDIT && CREDIT_LINE.test(text)) ||
    (text.length <= LONGEST_LINE && isInOneStyle(line) && (endsInCredit(text) || isCentred(line))) ||
    (text.length <= LONGEST_LINE && isCalledApart(line) && endsInCredit(text))
  );
}

/** It has a class, and the paragraph below it has another one or none. */
function isCalledApart({ className, nextElementSibling: below }: Element): boolean {
  return className !== '' && below?.localName === 'p' && below.className !== className;
}

/** With its letters slanted or small as well, in the middle below the picture. */
function isCentred(line: Element): boolean {
  return isInMiddle(line) && line.querySelector('em, i, small') !== null;
}

function isInMiddle(line: Element): boolean {
  return (
    /text-align:\s*center/i.test(line.getAttribute('style') ?? '') ||
    line.getAttribute('align') === 'center' ||
    CENTRED.test(line.className)
  );
}

/** Set in italics or small letters as a whole, or in a style of its own: not as the paragraphs are. */
function isInOneStyle(line: Element): boolean {
  const [inner] = line.children;
  return (
    line.hasAttribute('style') ||
    (inner !== undefined && /^(?:em|i|small)$/.test(inner.localName) && lineOf(inner) === lineOf(line))
  );
}

/** Of a figure whose caption has the name of one in its class alone. @returns whether it had such a line */
function nameCaptionWithin(figure: Element): boolean {
  const [line, another] = captionsIn(figure);
  if (!line || another || lineOf(line) !== lineOf(figure)) return false;
  line.replaceWith(captionOf(line));
  return true;
}

/** Some sites close the figure before its caption begins. */
function takeCaptionBelow(figure: Element): void {
  const line = figure.nextElementSibling;
  if (!line) return;
  if (!isCreditLine(line) && (!isCaption(line) || lineOf(line).length > LONGEST_CAPTION)) return;
  figure.append(captionOf(line));
  line.remove();
}

/** The words of a line, which has none any more. */
function captionOf(line: Element): Element {
  const caption = line.ownerDocument.createElement('figcaption');
  caption.append(...line.childNodes);
  return caption;
}

/** The smallest box that holds this picture alone, a caption and next to nothing else. */
function boxOf(image: Element): Element | null {
  let box = image.parentElement;
  for (let steps = 0; box && steps < MOST_STEPS; steps += 1, box = box.parentElement) {
    if (/^(?:body|main|article)$/.test(box.localName)) return null;
    if (box.getElementsByTagName('img')[1]) return null; // Not their number: a box may hold a hundred thousand.
    // A link around picture and caption is not a box: the figure goes around it.
    if (!isBlock(box)) continue;
    if (TEXT_OF_ITS_OWN.test(box.localName)) return null;
    const text = lineOf(box).length;
    if (text === 0) continue;
    const captions = captionsIn(box).map((caption) => lineOf(caption).length);
    const caption = captions.reduce((sum, length) => sum + length, 0);
    if (caption === 0 && isPictureAndLine(box, image)) return box;
    if (captions.some((length) => length > LONGEST_CAPTION) || text > caption + MOST_OTHER_TEXT) return null;
    if (caption > 0) return box;
  }
  return null;
}

/** Without a name that says so: a large picture, below it one line without links, and nothing else. */
function isPictureAndLine(box: Element, image: Element): boolean {
  const line = box.lastElementChild;
  return (
    line !== null &&
    line !== image &&
    !line.contains(image) &&
    (isBlock(line) || line.localName === 'span') &&
    lineOf(line) === lineOf(box) &&
    lineOf(line).length <= LONGEST_LINE &&
    !box.querySelector('button, h1, h2, h3, h4, h5, h6, ul, ol') &&
    ![...box.querySelectorAll('a[href]')].some((link) => !link.contains(image)) &&
    !NOT_A_PHOTO.test(`${box.className} ${image.className} ${line.className}`) &&
    !((pixelsOf(image.getAttribute('width')) ?? SMALLEST_PHOTO_PX) < SMALLEST_PHOTO_PX)
  );
}

/** Captions and credits of a box, those within another left out. */
function captionsIn(box: Element): Element[] {
  const named = [...box.querySelectorAll('[class]')];
  return outermost(
    named.filter(
      (element) => CAPTION_WORD.test(element.getAttribute('class') as string) && isCaption(element),
    ),
  );
}

function isCaption(element: Element): boolean {
  const isNamed = element.localName === 'figcaption' || CAPTION.test(element.getAttribute('class') ?? '');
  return isNamed && !element.querySelector('img') && lineOf(element) !== '';
}

/** @returns caption and credit of a picture that is in no figure, as they stand beside it */
export function captionsBeside(image: Element): readonly Element[] {
  const box = boxOf(image);
  return box ? captionsOf(box) : [];
}

/** Of the box of one picture: what is named so, or its one line. */
function captionsOf(box: Element): readonly Element[] {
  const named = captionsIn(box);
  if (named.length > 0 || lineOf(box) === '') return named;
  return box.localName === 'table' ? cellsIn(box) : [box.lastElementChild as Element];
}

function cellsIn(table: Element): readonly Element[] {
  return [...table.querySelectorAll('td, th')].filter((cell) => lineOf(cell) !== '');
}

function figureOf(box: Element): Element {
  const { ownerDocument: copy } = box;
  // Before anything is moved: with the picture gone more looks like a caption, or less.
  const parts = captionsOf(box);
  const figure = copy.createElement('figure');
  const image = box.querySelector('img') as Element;
  figure.append(pictureWithLink(box, image));
  const caption = copy.createElement('figcaption');
  for (const part of parts) {
    const isApart = parts.length > 1 && isCredit(part);
    caption.append(...(isApart ? [smallOf(part)] : part.childNodes), ' ');
  }
  if (lineOf(caption)) figure.append(caption);
  return figure;
}

/** The link around a picture goes with it. The box itself may be the link: the figure takes its place. */
function pictureWithLink(box: Element, image: Element): Element {
  const picture = pictureIn(box, image);
  const link = picture.closest('a[href]');
  return link && link !== box && box.contains(link) && !lineOf(link) ? link : picture;
}

/** The image with the sources of its `picture`, unless that is around the box. */
function pictureIn(box: Element, image: Element): Element {
  const picture = image.closest('picture');
  return picture && box.contains(picture) && picture !== box ? picture : image;
}

function smallOf(credit: Element): Element {
  const small = credit.ownerDocument.createElement('small');
  small.append(...credit.childNodes);
  return small;
}
