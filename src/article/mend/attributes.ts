/**
 * Leaves the body the attributes that a reader can use, and writes their addresses out in full: it is shown on another
 * page, where a relative one leads elsewhere.
 */
import { isTooLong } from '../guard.ts';
import { fullAddresses } from '../link/in-full.ts';
import { joinSrcset, splitSrcset } from '../srcset.ts';

const KEPT = new Set(
  'href src srcset sizes alt title width height lang dir datetime cite colspan rowspan scope headers start reversed value open id poster data-embed data-live data-affiliate data-style data-post'.split(
    ' ',
  ),
);
const ADDRESSES = new Set(['href', 'src', 'poster', 'cite']);

/** @param base address that relative ones are relative to */
export function tidyAttributes(body: Element, base: string): void {
  const inFull = fullAddresses(base);
  for (const element of body.querySelectorAll('*')) {
    if (!element.hasAttributes()) continue;
    for (const name of element.getAttributeNames()) {
      const value = KEPT.has(name) ? (element.getAttribute(name) as string) : null;
      if (value === null || isTooLong(name, value)) element.removeAttribute(name);
      else if (name === 'srcset') element.setAttribute(name, srcsetInFull(value, inFull));
      // A jump within the text stays one.
      else if (ADDRESSES.has(name) && !value.startsWith('#')) setAnew(element, name, value, inFull(value));
    }
  }
}

/** Most are written out already, and to set them costs the same. */
function setAnew(element: Element, name: string, before: string, value: string): void {
  if (value !== before) element.setAttribute(name, value);
}

function srcsetInFull(srcset: string, inFull: (address: string) => string): string {
  return joinSrcset(
    splitSrcset(srcset).map(({ address, descriptor }) => ({ address: inFull(address), descriptor })),
  );
}
