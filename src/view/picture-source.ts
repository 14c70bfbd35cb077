/** The one address of a picture that has several, to be taken along. */
import { splitSrcset } from '../article/srcset.ts';

/** In pixels: sharp across a page of a book, and not so large that files grow heavy. */
const WIDE_ENOUGH = 1200;

/** What is shown, which the browser then has already; or else the smallest that is large enough. */
export function sourceShown(image: HTMLImageElement): string {
  if (image.complete && image.naturalWidth > 0 && image.currentSrc) return image.currentSrc;
  const candidates = splitSrcset(image.getAttribute('srcset') ?? '')
    .map(({ address, descriptor }) => ({ address, width: Number.parseInt(descriptor, 10) }))
    .filter(({ width }) => width > 2)
    .sort((a, b) => a.width - b.width);
  const best = candidates.find(({ width }) => width >= WIDE_ENOUGH) ?? candidates.at(-1);
  return best?.address ?? image.getAttribute('src') ?? '';
}
