/**
 * Knows a tracking pixel that no rule names. Lazy loaders size real photos 0 or 1 until they are seen: of the images
 * that look like a pixel and have a picture's extension, three in four are real. Each guard below spares some of them.
 */
import { type Address, addressOf, isOwnHost } from './addresses.ts';
import { isPicturePlace, namesPicture, saysPixel } from './picture-address.ts';

const LAZY_ATTRIBUTE = /^(?:data-.*(?:src|url|original|image|lazy|id)|srcset|loading)/;
const STYLED = { width: /(?:^|;)width:([^;!]+)/, height: /(?:^|;)height:([^;!]+)/ } as const;
const GIF = /\.gif(?:$|\?)/i;
const SPACER = /(?:^|[^a-z])(?:spacer|blank|clear|transparent|placeholder|empty|dot|space|shim)(?:$|[^a-z])/i;

export function isPixel(image: Element, pageHost: string): boolean {
  const isSmall = isTiny(image);
  const inNoscript = image.closest('noscript') !== null;
  if (!isSmall && !inNoscript && !isHidden(image)) return false;
  const address =
    addressOf(image.getAttribute('src')) ?? (inNoscript && isSmall ? ownAddress(image, pageHost) : null);
  if (!address || isLazy(image) || isPicture(image, address, pageHost)) return false;
  return isSmall || (hasQuery(address) && (isHidden(image) || !isSized(image)));
}

/**
 * A frame of one pixel or none shows nothing to anybody. Among those of the site itself are the ones a form answers
 * into, but in a noscript no script is waiting for an answer.
 */
export function isHiddenFrame(frame: Element, pageHost: string): boolean {
  if (!isTiny(frame) || isLazy(frame)) return false;
  const address = addressOf(frame.getAttribute('src'));
  if (frame.closest('noscript')) return address !== null || ownAddress(frame, pageHost) !== null;
  return address !== null && !isOwnHost(address.host, pageHost);
}

/** Nothing resizes what stands in a noscript: what is tiny there stays so, wherever it comes from. */
function ownAddress(element: Element, pageHost: string): Address | null {
  const rest = /^\s*\/(?!\/)([^#\s]*)/.exec(element.getAttribute('src') ?? '')?.[1];
  return rest === undefined ? null : { host: pageHost, rest };
}

function isLazy(image: Element): boolean {
  if (image.closest('picture, figure')) return true;
  return [...image.attributes].some(({ name }) => LAZY_ATTRIBUTE.test(name));
}

function isPicture(image: Element, address: Address, pageHost: string): boolean {
  const [path = ''] = address.rest.split('?');
  if (image.getAttribute('alt')?.trim()) return true;
  if (SPACER.test(path)) return true;
  if (namesPicture(address)) return true;
  if (GIF.test(path) && !saysPixel(address) && !hasQuery(address)) return true;
  if (isPicturePlace(address)) return true;
  return isOwnHost(address.host, pageHost) && !hasQuery(address);
}

function hasQuery(address: Address): boolean {
  return address.rest.includes('?');
}

function isTiny(element: Element): boolean {
  const style = styleOf(element);
  // An effect of lazy loaders: a width of 1px, stretched.
  if (/min-width:100%/.test(style)) return false;
  return isTinySide(element, style, 'width') && isTinySide(element, style, 'height');
}

function isTinySide(element: Element, style: string, side: 'width' | 'height'): boolean {
  const written = sideOf(element, style, side);
  return written !== null && /^\s*[01](?:px)?\s*$/.test(written);
}

/** Says that it is larger than a pixel: what has no size is as small as its picture. */
function isSized(element: Element): boolean {
  const style = styleOf(element);
  return (['width', 'height'] as const).some((side) => {
    const written = sideOf(element, style, side);
    return written !== null && Number.parseFloat(written) > 3;
  });
}

/** The style wins, as it does in a browser: `width:100%` stretches what an attribute calls 1. */
function sideOf(element: Element, style: string, side: 'width' | 'height'): string | null {
  return STYLED[side].exec(style)?.[1] ?? element.getAttribute(side);
}

/** Not displayed, or put where no screen reaches. */
function isHidden(image: Element): boolean {
  if (image.hasAttribute('hidden')) return true;
  return /(?:^|;)(?:display:none|visibility:hidden|(?:left|top|right|bottom):-\d{3,})/.test(styleOf(image));
}

function styleOf(image: Element): string {
  const style = image.getAttribute('style');
  return style === null ? '' : style.toLowerCase().replace(/\s+/g, '');
}
