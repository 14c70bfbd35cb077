/** Texts of the page that may hold what leaked into them. In code an article may show such a thing. */
const CODE = 'pre, code, kbd, samp, textarea, xmp, svg, style, script, template';

/** @param mark a character that every one of them has; what is given may be changed before the next is asked for */
export function* textsOutsideCode(copy: Document, mark: string): Generator<Text> {
  const walker = copy.createTreeWalker(copy.body, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.includes(mark) && !node.parentElement?.closest(CODE)) yield node as Text;
}
