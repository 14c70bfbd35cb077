/**
 * Text behind a paywall stays behind it. Some pages send the whole article and hide the rest with a style; on a page
 * that says it is not free, what nobody sees is not read.
 */

const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;
const TEXT = 'p, li, h2, h3, h4, blockquote';
/** Not forms: a control of theirs can stand in for what takes them out. */
const HIDDEN = ':is([hidden], [style*="display:none"], [style*="display: none"]):not(form)';

/** @param copy of the document, nothing moved in it yet: its elements stand in the same order */
export function dropWalledText(document: Document, copy: Document): void {
  if (!saysNotFree(document)) return;
  const seen = document.querySelectorAll(TEXT);
  const twins = [...copy.querySelectorAll(TEXT)];
  // A document that is not on screen shows nothing at all.
  if (isSeen(document.body)) {
    for (let at = 0; at < seen.length; at += 1) if (!isSeen(seen[at] as Element)) twins[at]?.remove();
  }
  for (const element of copy.body.querySelectorAll(HIDDEN)) element.remove();
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
