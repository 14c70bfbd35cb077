/**
 * Takes out what a plug-in of the site should have made into something, and did not: `[box color="red"]`, `[/box]`. It
 * stands on the page as text. What brackets hold in prose has neither attributes nor an underscore in its name.
 */
import { textsOutsideCode } from './texts.ts';

const SHORTCODE =
  /\[(\/?)([a-z][a-z\d_-]{1,30})((?:\s+[a-z\d_-]+\s*=\s*["'“”„″′][^\]\n]{0,300}(?=[\]\n]))?)\s*\/?\]/g;

export function takeShortcodes(copy: Document): void {
  const text = copy.body.textContent ?? '';
  const names = new Set([...text.matchAll(SHORTCODE)].filter(isSure).map(([, , name]) => name));
  if (names.size === 0) return;
  for (const node of textsOutsideCode(copy, '[')) {
    const rest = node.data.replace(SHORTCODE, (code, _slash, name: string) => (names.has(name) ? '' : code));
    if (rest !== node.data) node.data = rest;
  }
}

function isSure([, , name = '', attributes]: RegExpMatchArray): boolean {
  return attributes !== '' || name.includes('_');
}
