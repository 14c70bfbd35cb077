/** Writes addresses out in full: the body is shown on another page, where a relative one leads elsewhere. */
import { splitSrcset } from '../srcset.ts';

const ADDRESSES = ['href', 'src', 'poster', 'cite'] as const;

/** @param base address that relative ones are relative to */
export function makeAbsolute(body: Element, base: string): void {
  for (const element of body.querySelectorAll('[href], [src], [srcset], [poster], [cite]')) {
    for (const name of ADDRESSES) {
      const address = element.getAttribute(name)?.trim();
      // A jump within the text stays one.
      if (address && !address.startsWith('#')) element.setAttribute(name, absolute(address, base));
    }
    const srcset = element.getAttribute('srcset');
    if (srcset) element.setAttribute('srcset', absoluteSrcset(srcset, base));
  }
}

function absoluteSrcset(srcset: string, base: string): string {
  return splitSrcset(srcset)
    .map(({ address, descriptor }) => `${absolute(address, base)} ${descriptor}`.trim())
    .join(', ');
}

/** What is no address stays as it is: whoever shows it decides. */
function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
