/**
 * How the page's style sheets set letters, written to the copy, which has none, as the names by which other pages say it:
 * a first letter printed large, words in small capitals. A document that is not on screen has no styles to ask for.
 */

/** Elements in which small capitals are kept. */
const INLINE = 'span, small, b, strong, abbr, em, i';
/** To ask for a style takes a microsecond or two. Of a page with more, what stands first is looked at. */
const MOST_PARAGRAPHS = 300;
const MOST_INLINE = 1_000;
/** Times the size of the text, or lines: less is a flourish. */
const LARGE = 2;
/** No text that is read is smaller. */
const LEAST_PX = 9;

/** @param copy of the document, nothing moved in it yet: its elements stand in the same order */
export function markStyledLetters(document: Document, copy: Document): void {
  const window = document.defaultView;
  // A picture of that name stands in for the window.
  if (!document.body.checkVisibility?.() || typeof window?.getComputedStyle !== 'function') return;
  // Not listed whole: a book has a hundred thousand.
  const [paragraphs, twins] = [document.getElementsByTagName('p'), copy.getElementsByTagName('p')];
  let left = MOST_INLINE;
  let lastLarge: Element | null = null;
  for (let at = 0; at < MOST_PARAGRAPHS; at += 1) {
    const [paragraph, twin] = [paragraphs[at], twins[at]];
    if (!paragraph) return;
    if (mayHaveLargeInitial(paragraph, lastLarge) && hasLargeInitial(paragraph, window)) {
      twin?.classList.add('drop-cap');
      lastLarge = paragraph;
    }
    if (left === 0 || !paragraph.firstElementChild) continue;
    const inline = [...paragraph.querySelectorAll(INLINE)].slice(0, left);
    left -= inline.length;
    const small = inline.map((element) => smallCapsOf(element, window));
    if (!small.some((caps) => caps !== null)) continue;
    for (const [index, element] of [...(twin?.querySelectorAll(INLINE) ?? [])].entries()) {
      const caps = small[index];
      if (caps) element.classList.add(caps);
    }
  }
}

/** In the midst of a text none has: after a paragraph of the same class that had none. */
function mayHaveLargeInitial(paragraph: Element, lastLarge: Element | null): boolean {
  const before = paragraph.previousElementSibling;
  return before?.localName !== 'p' || before === lastLarge || before.className !== paragraph.className;
}

function hasLargeInitial(paragraph: Element, window: Window): boolean {
  const initial = window.getComputedStyle(paragraph, '::first-letter');
  if (Number.parseFloat(initial.getPropertyValue('initial-letter')) >= LARGE) return true;
  const sizePx = Number.parseFloat(initial.fontSize);
  // The style of the paragraph is asked for last: of nearly all it is that of the letter.
  return sizePx >= LARGE * LEAST_PX && sizePx >= LARGE * sizeOfText(paragraph, window);
}

function sizeOfText(paragraph: Element, window: Window): number {
  return Number.parseFloat(window.getComputedStyle(paragraph).fontSize);
}

/** Where they differ from the text around: where all is in small capitals, they say nothing. */
function smallCapsOf(element: Element, window: Window): string | null {
  const caps = capsOf(element, window);
  return caps.endsWith('small-caps') && caps !== capsOf(element.parentElement as Element, window)
    ? caps
    : null;
}

function capsOf(element: Element, window: Window): string {
  return window.getComputedStyle(element).fontVariantCaps;
}
