/**
 * Text behind a paywall stays behind it. Some pages send the whole article and hide the rest with a style; on a page
 * that says it is not free, what nobody sees is not read.
 */

import { placeOf, SEGMENT } from './streamed.ts';

const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;
const TEXT = 'p, li, h2, h3, h4, blockquote';
/** Not forms: a control of theirs can stand in for what takes them out. */
const HIDDEN = ':is([hidden], [style*="display:none"], [style*="display: none"]):not(form)';
/** A segment may have the place of another in it. */
const MOST_SEGMENTS = 4;

/**
 * @param copy of the document, nothing moved in it yet: its elements stand in the same order
 * @returns the elements of the copy that are to go, once nothing is looked up by that order any more
 */
export function findWalledText(document: Document, copy: Document): readonly Element[] {
  if (!saysNotFree(document)) return [];
  const seen = document.querySelectorAll(TEXT);
  const twins = [...copy.querySelectorAll(TEXT)];
  // A document that is not on screen shows nothing at all.
  const isOnScreen = isSeen(document.body);
  const unseen = isOnScreen
    ? twins.filter((_, at) => !isSeen(seen[at] as Element) && !isSeenOnceMoved(seen[at] as Element))
    : [];
  const isWaiting = (element: Element) =>
    element.matches(SEGMENT) && (!isOnScreen || isPlaceSeen(document.getElementById(element.id)));
  const hidden = [...copy.body.querySelectorAll(HIDDEN)].filter((element) => !isWaiting(element));
  return [...unseen, ...hidden];
}

/** In a segment that waits to be moved: seen where it will stand, unless a style hides it there too. */
function isSeenOnceMoved(element: Element, segments = 0): boolean {
  const segment = element.closest(SEGMENT);
  if (!segment || segments > MOST_SEGMENTS || !isPlaceSeen(segment, segments)) return false;
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && at !== segment; at = at.parentElement)
    if (view?.getComputedStyle(at).display === 'none') return false;
  return true;
}

/** @param segment of the document: it is hidden itself, and that is no wall */
function isPlaceSeen(segment: Element | null, segments = 0): boolean {
  const around = segment && placeOf(segment)?.parentElement;
  return around != null && (isSeen(around) || isSeenOnceMoved(around, segments + 1));
}

function saysNotFree(document: Document): boolean {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (NOT_FREE.test(script.textContent ?? '')) return true;
  }
  return false;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility?.() ?? false;
}
