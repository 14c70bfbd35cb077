/**
 * Gives a picture and its caption the element that is made for them. Many sites print the caption as a `div` or `p`
 * beside the picture; read as text it is a sentence that belongs to nothing.
 */
import { CAPTION_WORDS } from '../rules/captions.ts';
import { lineOf } from './text.ts';

const CAPTION = new RegExp(`(?:^|[\\s_-])(?:${CAPTION_WORDS.join('|')})(?:[\\s_-]|$)`, 'i');
const CAPTION_CANDIDATES = CAPTION_WORDS.map((word) => `[class*="${word}" i]`).join(', ');

/** Characters: a longer text beside a picture is text. */
const LONGEST_CAPTION = 500;
/** How far above a caption its picture is looked for. */
const MOST_STEPS = 3;
/** Characters a box may hold beside picture and caption: "Enlarge this image", "1 / 12". */
const MOST_OTHER_TEXT = 40;

export function gatherCaptions(copy: Document): void {
  for (const element of copy.body.querySelectorAll(CAPTION_CANDIDATES)) {
    if (!element.isConnected || element.closest('figure, table, figcaption')) continue;
    if (!CAPTION.test(element.getAttribute('class') ?? '') || element.querySelector('img')) continue;
    const caption = lineOf(element);
    if (!caption || caption.length > LONGEST_CAPTION) continue;
    const box = boxOf(element, caption.length);
    if (box) box.replaceWith(figureOf(box));
  }
}

/** The smallest box that holds one picture, this caption and next to nothing else. */
function boxOf(element: Element, captionLength: number): Element | null {
  let box = element.parentElement;
  for (let steps = 0; box && steps < MOST_STEPS; steps += 1, box = box.parentElement) {
    if (/^(?:body|main|article)$/.test(box.localName)) return null;
    const pictures = box.getElementsByTagName('img').length;
    if (pictures > 1) return null;
    const others = captionsIn(box).reduce(
      (sum, other) => sum + (other === element ? 0 : lineOf(other).length),
      0,
    );
    if (lineOf(box).length > captionLength + others + MOST_OTHER_TEXT) return null;
    if (pictures === 1) return box;
  }
  return null;
}

/** Captions and credits of a box, those within another left out. */
function captionsIn(box: Element): Element[] {
  const captions = [...box.querySelectorAll(CAPTION_CANDIDATES)].filter(
    (element) => CAPTION.test(element.getAttribute('class') ?? '') && !element.querySelector('img'),
  );
  return captions.filter(
    (element) => !captions.some((other) => other !== element && other.contains(element)),
  );
}

function figureOf(box: Element): Element {
  const { ownerDocument: copy } = box;
  const figure = copy.createElement('figure');
  const image = box.querySelector('img') as Element;
  const picture = image.closest('picture') ?? image;
  const link = picture.closest('a[href]');
  figure.append(link && box.contains(link) && !lineOf(link) ? link : picture);
  const caption = copy.createElement('figcaption');
  for (const part of captionsIn(box)) caption.append(...part.childNodes, ' ');
  if (lineOf(caption)) figure.append(caption);
  return figure;
}
