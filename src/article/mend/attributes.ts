/**
 * Leaves the body the attributes that a reader can use, and writes their addresses out in full: it is shown on another
 * page, where a relative one leads elsewhere.
 */
import { isTooLong } from '../guard.ts';
import { joinSrcset, splitSrcset } from '../srcset.ts';

const KEPT = new Set(
  'href src srcset sizes alt title width height lang dir datetime cite colspan rowspan scope headers start reversed value open id poster data-embed data-live data-affiliate data-style data-post'.split(
    ' ',
  ),
);
const ADDRESSES = new Set(['href', 'src', 'poster', 'cite']);

/** @param base address that relative ones are relative to */
export function tidyAttributes(body: Element, base: string): void {
  for (const element of body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) as string;
      if (!KEPT.has(name) || isTooLong(name, value)) element.removeAttribute(name);
      else if (name === 'srcset') element.setAttribute(name, absoluteSrcset(value, base));
      // A jump within the text stays one.
      else if (ADDRESSES.has(name) && !value.startsWith('#'))
        element.setAttribute(name, absolute(value, base));
    }
  }
}

function absoluteSrcset(srcset: string, base: string): string {
  return joinSrcset(
    splitSrcset(srcset).map(({ address, descriptor }) => ({ address: absolute(address, base), descriptor })),
  );
}

/** What is no address stays as it is: whoever shows it decides. */
function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
