/**
 * Text behind a paywall stays behind it. Some pages send the whole article and hide the rest with a style; on a page
 * that says it is not free, what nobody sees is not read.
 */

const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;
const TEXT = 'p, li, h2, h3, h4, blockquote';
/** Sent after its place and hidden until a script moves it there: that is no wall (`streamed.ts`). */
const STREAMED = '[hidden][id^="S:"]';
/** Not forms: a control of theirs can stand in for what takes them out. */
const HIDDEN = `:is([hidden], [style*="display:none"], [style*="display: none"]):not(form, ${STREAMED})`;

/**
 * @param copy of the document, nothing moved in it yet: its elements stand in the same order
 * @returns the elements of the copy that are to go, once nothing is looked up by that order any more
 */
export function findWalledText(document: Document, copy: Document): readonly Element[] {
  if (!saysNotFree(document)) return [];
  const seen = document.querySelectorAll(TEXT);
  const twins = [...copy.querySelectorAll(TEXT)];
  // A document that is not on screen shows nothing at all.
  const unseen = isSeen(document.body)
    ? twins.filter((twin, at) => !isSeen(seen[at] as Element) && !twin.closest(STREAMED))
    : [];
  return [...unseen, ...copy.body.querySelectorAll(HIDDEN)];
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
