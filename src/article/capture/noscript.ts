/**
 * With scripting on, a browser keeps the content of `<noscript>` as one text node. A naive reader prints it:
 * that is how a tracking pixel ends up as a line of text. In the copy it becomes elements again, so that rules
 * see the pixel and the lazy picture's fallback.
 */

export function openNoscripts(document: Document, copy: Document): void {
  for (const noscript of [...copy.getElementsByTagName('noscript')]) {
    const markup = noscript.textContent ?? '';
    if (noscript.firstElementChild || !markup.includes('<')) continue;
    const parsed = inertParser(document).parseFromString(markup, 'text/html');
    // In a head-only noscript (a linked stylesheet) the parsed nodes land in the parsed head.
    const nodes = [...parsed.head.childNodes, ...parsed.body.childNodes];
    noscript.replaceChildren(...nodes.map((node) => copy.importNode(node, true)));
  }
}

/** A document made by DOMParser has scripting off, so noscript holds elements, and it loads nothing. */
function inertParser(document: Document): DOMParser {
  const Parser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
  return new Parser();
}
