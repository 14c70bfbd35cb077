/** Text of inert HTML, a line a block: how every adapter's body, and a truth given as HTML, is read alike. */

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'FIGCAPTION', 'HEAD']);

/** Elements that stay inside the line; every other one starts and ends a line. */
const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK MATH METER NOBR Q RUBY RT RP S SAMP
   SMALL SPAN STRIKE STRONG SUB SUP SVG TIME TT U VAR WBR IMG PICTURE SOURCE NOSCRIPT`.split(/\s+/),
);

/** @returns lines without empty ones, white space collapsed, `figcaption` left out */
export function linesOf(root: Node): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const text = line.replace(/[\s\u00a0]+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) line += node.nodeValue;
    const name = node.nodeName.toUpperCase();
    if (node.nodeType !== node.ELEMENT_NODE || SKIPPED.has(name)) return;
    const isBlock = !INLINE.has(name);
    if (isBlock) endLine();
    for (const child of node.childNodes) walk(child);
    if (isBlock) endLine();
  };
  walk(root);
  endLine();
  return lines;
}
