/**
 * With scripting on, a browser keeps the content of `<noscript>` as one text node. A naive reader prints it:
 * that is how a tracking pixel ends up as a line of text. In the copy it becomes elements again, so that rules
 * see the pixel and the lazy picture's fallback.
 */

export function openNoscripts(document: Document, copy: Document): void {
  const complete: Closed[] = [];
  const others: Closed[] = [];
  for (const noscript of copy.getElementsByTagName('noscript')) {
    const markup = noscript.textContent ?? '';
    if (noscript.firstElementChild || !markup.includes('<')) continue;
    const closed = { noscript, markup: markup.replace(SPACE_BEFORE, '') };
    (COMPLETE.test(closed.markup) ? complete : others).push(closed);
  }
  if (complete.length > 0) openTogether(complete, document);
  for (const { noscript, markup } of others) fill(noscript, parse(markup, document));
}

interface Closed {
  readonly noscript: Element;
  readonly markup: string;
}

/** A parser drops it too, but only before the first of several. */
const SPACE_BEFORE = /^[ \t\n\f\r]+/;
const ATTRIBUTES = String.raw`(?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'<>=${'`'}]+)?)*\s*`;
/** Nothing but pictures and frames, written so that each ends where it should, whatever follows. */
const COMPLETE = new RegExp(
  String.raw`^(?:<(?:img${ATTRIBUTES}/?>|iframe${ATTRIBUTES}></iframe>)\s*)+$`,
  'i',
);
const BETWEEN = 'hr';

/** The browser makes a document for what it parses, which takes longer than the parsing: one for all. */
function openTogether(complete: readonly Closed[], document: Document): void {
  const nodes = parse(complete.map(({ markup }) => markup).join(`<${BETWEEN}>`), document);
  let at = 0;
  for (const { noscript } of complete) {
    const own: Node[] = [];
    for (; at < nodes.length && (nodes[at] as Element).localName !== BETWEEN; at += 1)
      own.push(nodes[at] as Node);
    at += 1;
    fill(noscript, own);
  }
}

function fill(noscript: Element, nodes: readonly Node[]): void {
  noscript.replaceChildren(...nodes.map((node) => noscript.ownerDocument.importNode(node, true)));
}

/** A document made by DOMParser has scripting off, so noscript holds elements, and it loads nothing. */
function parse(markup: string, document: Document): readonly Node[] {
  const Parser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
  const parsed = new Parser().parseFromString(markup, 'text/html');
  // In a head-only noscript (a linked stylesheet) the parsed nodes land in the parsed head.
  return [...parsed.head.childNodes, ...parsed.body.childNodes];
}
