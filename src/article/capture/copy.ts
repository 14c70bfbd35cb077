/**
 * The private copy itself: every element of the page in its place, but no style sheets. Put into a document, a browser
 * reads a sheet whether or not anything is shown, and that took longer than all the rest of the copying.
 */

/**
 * An XHTML page becomes an HTML one: Readability compares tag names in capitals, which only HTML documents give,
 * and writes markup that an XML document refuses.
 */
export function copyOf(document: Document): Document {
  const isHtml = document.contentType === 'text/html';
  // Not a new one: how old a page's markup is decides what its selectors match.
  const copy = isHtml ? (document.cloneNode() as Document) : document.implementation.createHTMLDocument('');
  const root = importWithoutStyles(copy, document.documentElement);
  if (copy.documentElement) copy.replaceChild(root, copy.documentElement);
  else copy.appendChild(root);
  return copy;
}

/** @returns a copy that stands nowhere yet; its `<style>` elements are there, and empty */
export function importWithoutStyles<N extends Node>(copy: Document, node: N): N {
  const imported = copy.importNode(node, true);
  if (imported.nodeType !== 1 /* element */) return imported;
  const element = imported as unknown as Element;
  if (element.localName === 'style') element.textContent = '';
  for (const style of element.querySelectorAll('style')) style.textContent = '';
  return imported;
}
