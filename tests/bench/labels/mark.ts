/**
 * A number on every tag that may be a contact, written into the source before anything parses it: so a contact is the
 * same one in the list, in the text of a `<noscript>` and in what is left after the product has been at it.
 */

export const MARK = 'data-bench-contact';

const TAG =
  /(<|&lt;|&#60;|&amp;lt;|\\u003c)(img|iframe|frame|object|embed|input|link|amp-[a-z0-9-]+)(?=[\s/>]|&gt;)/gi;
/** Any other tag with a picture in its style, an old background, or a ping. */
const OTHER = /<([a-z][a-z0-9-]*)(?=\s[^<>]*(?:url\(|\sping=|\sbackground=))/gi;

/** @returns the source with `data-bench-contact="N"` on each of these tags, N counting from 1 */
export function marked(source: string): string {
  let count = 0;
  // Quoted only where quotes cannot end a string or an attribute that the tag itself is written in.
  const mark = () => ` ${MARK}=${++count} `;
  return source
    .replace(TAG, (_, open: string, name: string) => `${open}${name}${mark()}`)
    .replace(OTHER, (whole, name: string) => (isMarked(name) ? whole : `<${name}${mark()}`));
}

function isMarked(name: string): boolean {
  return /^(?:img|iframe|frame|object|embed|input|link|amp-.*)$/i.test(name);
}
