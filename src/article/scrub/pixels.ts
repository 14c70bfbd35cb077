/**
 * Knows a tracking pixel that no rule names. Lazy loaders size real photos 0 or 1 until they are seen: of the images
 * that look like a pixel and have a picture's extension, three in four are real. Each guard below spares some of them.
 */
import { type Address, addressOf, isWithin } from './addresses.ts';

const LAZY_ATTRIBUTE = /^(?:data-.*(?:src|url|original|image|lazy|id)|srcset|loading)/;
const PICTURE = /\.(?:jpe?g|png|webp|avif|svg|bmp|heic)(?:$|[?!:/&])/i;
const GIF = /\.gif(?:$|\?)/i;
const SAYS_PIXEL =
  /(?:^|[^a-z])(?:pixel|track(?:er|ing)?|tr|beacon|impression|1x1|counter|count|stats?|hit|collect)(?:$|[^a-z])/i;
const SPACER = /(?:^|[^a-z])(?:spacer|blank|clear|transparent|placeholder|empty|dot|space|shim)(?:$|[^a-z])/i;
const PICTURE_PLACE =
  /(?:^|[./_-])(?:cdn|images?|img|imgs|photos?|media|uploads?|static|assets|thumbs?|picture|resize\w*)(?=$|[./_-])/i;

export function isPixel(image: Element, pageHost: string): boolean {
  const address = addressOf(image.getAttribute('src'));
  if (!address) return false; // the site's own picture, or data:
  const inNoscript = image.closest('noscript') !== null;
  if (!isTiny(image) && !isHidden(image) && !inNoscript) return false;
  return !isLazy(image) && !isPicture(image, address, pageHost) && (isTiny(image) || hasQuery(address));
}

function isLazy(image: Element): boolean {
  if (image.closest('picture, figure')) return true;
  return [...image.attributes].some(({ name }) => LAZY_ATTRIBUTE.test(name));
}

function isPicture(image: Element, address: Address, pageHost: string): boolean {
  const [path = ''] = address.rest.split('?');
  if (image.getAttribute('alt')?.trim()) return true;
  if (SPACER.test(path)) return true;
  const saysPixel = SAYS_PIXEL.test(path);
  if (PICTURE.test(address.rest) && !saysPixel) return true;
  if (GIF.test(path) && !saysPixel && !hasQuery(address)) return true;
  if (PICTURE_PLACE.test(`${address.host}/${path}`) && !saysPixel) return true;
  return isOwn(address.host, pageHost) && !hasQuery(address);
}

function isOwn(host: string, pageHost: string): boolean {
  const site = pageHost.replace(/^www\./, '');
  return isWithin(host, site) || isWithin(site, host.replace(/^www\./, ''));
}

function hasQuery(address: Address): boolean {
  return address.rest.includes('?');
}

function isTiny(image: Element): boolean {
  const style = styleOf(image);
  // An effect of lazy loaders: a width of 1px, stretched.
  if (/min-width:100%/.test(style)) return false;
  return isTinySide(image, style, 'width') && isTinySide(image, style, 'height');
}

function isTinySide(image: Element, style: string, side: 'width' | 'height'): boolean {
  const written = new RegExp(`(?:^|;)${side}:([\\d.]+)px`).exec(style)?.[1] ?? image.getAttribute(side);
  return written !== null && /^\s*[01](?:px)?\s*$/.test(written);
}

function isHidden(image: Element): boolean {
  return /(?:^|;)(?:display:none|visibility:hidden)/.test(styleOf(image));
}

function styleOf(image: Element): string {
  return (image.getAttribute('style') ?? '').toLowerCase().replace(/\s+/g, '');
}
