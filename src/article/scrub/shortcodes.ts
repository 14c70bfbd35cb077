/**
 * Takes out what a plug-in of the site should have made into something, and did not: `[box color="red"]`, `[/box]`. It
 * stands on the page as text. What brackets hold in prose has neither attributes nor an underscore in its name.
 */
const SHORTCODE = /\[(\/?)([a-z][a-z\d_-]{1,30})((?:\s+[a-z\d_-]+\s*=\s*["'“”„″′][^\]\n]{0,300})?)\s*\/?\]/g;
/** Where an article may show one. */
const CODE = 'pre, code, kbd, samp, textarea, xmp, svg, style, script, template';

export function takeShortcodes(copy: Document): void {
  const text = copy.body.textContent ?? '';
  if (!text.includes('[')) return;
  const names = new Set([...text.matchAll(SHORTCODE)].filter(isSure).map(([, , name]) => name));
  if (names.size === 0) return;
  const walker = copy.createTreeWalker(copy.body, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue as string;
    if (!value.includes('[') || node.parentElement?.closest(CODE)) continue;
    const rest = value.replace(SHORTCODE, (code, _slash, name: string) => (names.has(name) ? '' : code));
    if (rest !== value) node.nodeValue = rest;
  }
}

function isSure([, , name = '', attributes]: RegExpMatchArray): boolean {
  return attributes !== '' || name.includes('_');
}
