/** The largest a page has of a picture: what it links to, or the largest of its candidates. */
import { splitSrcset } from '../../article/srcset.ts';

const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|webp)(?:$|[?#])/i;

/**
 * @param link around it
 * @returns an address; null where the link around it leads to something else than the picture
 */
export function largestOf(picture: HTMLImageElement, link: HTMLAnchorElement | null): string | null {
  if (link) return PICTURE_FILE.test(link.href) ? link.href : null;
  const sets = [picture, ...(picture.closest('picture')?.querySelectorAll('source') ?? [])];
  let largest = { address: picture.currentSrc || picture.src, size: 0 };
  for (const set of sets) {
    for (const { address, descriptor } of splitSrcset(set.getAttribute('srcset') ?? '')) {
      const size = Number.parseFloat(descriptor) * (descriptor.endsWith('x') ? 1_000 : 1) || 0;
      if (size > largest.size) largest = { address, size };
    }
  }
  return largest.address;
}
