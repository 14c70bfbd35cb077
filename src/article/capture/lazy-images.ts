/**
 * Gives lazily loaded pictures their real address, in the copy. Lazy loaders keep it in a data attribute and
 * put a placeholder into `src`; without this, 15 % of news pages lose pictures.
 */
import { addressOf } from '../scrub/addresses.ts';
import { isPictureFile, isPicturePlace } from '../scrub/picture-address.ts';
import { selectAny } from '../select-any.ts';
import { joinSrcset, splitSrcset } from '../srcset.ts';

/** Written by lazy loaders alone, so they win over a `src` too: that is a small, blurred preview. */
const LOADER_ATTRIBUTES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-actualsrc',
] as const;
/** Also used for other things (the page of a gallery, a larger print): believed where there is no picture yet. */
const OTHER_ATTRIBUTES = [
  'data-hi-res-src',
  'data-full-src',
  'data-image-src',
  'data-img-src',
  'data-url',
] as const;
const SRCSET_ATTRIBUTES = ['data-srcset', 'data-lazy-srcset', 'data-original-set'] as const;

const PICTURE_FILE = /^(?=\S+$).+?\.(?:jpe?g|png|webp|avif|gif|svg)(?:[?#]|$)/i;
const WEB_ADDRESS = /^(?:https?:)?\/\/\S+$/;
const PLACEHOLDER =
  /^data:|^about:blank$|\b(?:blank|spacer|placeholder|transparent|lazy|1x1|pixel|grey|loading)\b[^/]{0,200}\.(?:gif|png|svg|jpe?g|webp)/i;

const TINY = /^\s*[0-2](?:px)?\s*$/;
/** An effect of lazy loaders: what an attribute calls 1 fills its box. */
const STRETCHED = /(?:^|;)\s*(?:min-)?width\s*:\s*100%/i;

export function resolveLazyImages(copy: Document): void {
  for (const fallback of copy.querySelectorAll('noscript img')) takeFallback(fallback);
  for (const image of selectAny(copy, ['img', 'source'])) {
    const srcset = firstAttribute(image, SRCSET_ATTRIBUTES, (value) => largestOf(value) !== null);
    const present = largestOf(image.getAttribute('srcset') ?? '');
    const isFilled = srcset !== null && (!present || PLACEHOLDER.test(present));
    if (isFilled) image.setAttribute('srcset', srcset);
    tidySrcset(image);
    if (image.localName !== 'img') continue;
    const isResolved = resolveSource(image);
    if (isFilled || isResolved || STRETCHED.test(image.getAttribute('style') ?? '')) freeSize(image);
  }
}

/** Beside a placeholder stands, for browsers without scripts, the picture itself. */
function takeFallback(fallback: Element): void {
  const before = fallback.closest('noscript')?.previousElementSibling;
  const image = before?.localName === 'img' ? before : before?.querySelector('img');
  const src = image?.getAttribute('src')?.trim() ?? '';
  if (!image || (src !== '' && !PLACEHOLDER.test(src))) return;
  for (const name of ['src', 'srcset']) {
    const value = fallback.getAttribute(name);
    if (value && !image.hasAttribute(`data-${name}`)) image.setAttribute(name, value);
  }
  freeSize(image);
}

/** @returns whether the picture has another address now */
function resolveSource(image: Element): boolean {
  const loader = firstAttribute(
    image,
    LOADER_ATTRIBUTES,
    (value) => WEB_ADDRESS.test(value) || PICTURE_FILE.test(value),
  );
  if (loader) {
    image.setAttribute('src', loader);
    return true;
  }
  const src = image.getAttribute('src')?.trim() ?? '';
  if (src !== '' && !PLACEHOLDER.test(src)) return false;
  const found =
    firstAttribute(image, OTHER_ATTRIBUTES, (value) => PICTURE_FILE.test(value)) ?? largestCandidate(image);
  if (found) image.setAttribute('src', found);
  return found !== null;
}

/**
 * The size of the placeholder is not the picture's, and one of a pixel is not shown. A pixel that is loaded late has
 * such a size too: it keeps it.
 */
function freeSize(image: Element): void {
  const src = image.getAttribute('src')?.trim() || largestOf(image.getAttribute('srcset') ?? '');
  if (!src || src.startsWith('data:')) return;
  const address = addressOf(src) ?? { host: '', rest: src };
  if (!isPictureFile(address) && !isPicturePlace(address)) return;
  for (const side of ['width', 'height']) {
    if (TINY.test(image.getAttribute(side) ?? '')) image.removeAttribute(side);
  }
}

function firstAttribute(
  element: Element,
  names: readonly string[],
  accepts: (value: string) => boolean,
): string | null {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value && !value.startsWith('data:') && accepts(value)) return value;
  }
  return null;
}

function largestCandidate(image: Element): string | null {
  const sources =
    image.parentElement?.localName === 'picture' ? image.parentElement.querySelectorAll('source') : [];
  for (const element of [image, ...sources]) {
    const largest = largestOf(element.getAttribute('srcset') ?? '');
    if (largest) return largest;
  }
  return null;
}

const DESCRIPTOR = /^(?:\d+(?:\.\d+)?[wx])?$/;

/** Readability's pattern for a `srcset` takes quadratic time over one that is not well formed, so it gets only such. */
function tidySrcset(image: Element): void {
  const srcset = image.getAttribute('srcset');
  if (srcset === null) return;
  const candidates = splitSrcset(srcset).filter(
    ({ address, descriptor }) => !address.startsWith('data:') && DESCRIPTOR.test(descriptor),
  );
  if (candidates.length > 0) image.setAttribute('srcset', joinSrcset(candidates));
  else image.removeAttribute('srcset');
}

/** @returns the address with the highest width or density of a `srcset` */
export function largestOf(srcset: string): string | null {
  let best: string | null = null;
  let bestSize = 0;
  for (const { address, descriptor } of splitSrcset(srcset)) {
    if (!address || address.startsWith('data:')) continue;
    const size = Number.parseFloat(descriptor) || 1;
    if (size > bestSize) [best, bestSize] = [address, size];
  }
  return best;
}
