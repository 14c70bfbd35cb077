/** What an address says of itself: that it is a picture's, or a pixel's. Pixels that no rule names are told by it. */
import type { Address } from './addresses.ts';

const PICTURE = /\.(?:jpe?g|png|webp|avif|svg|bmp|heic)(?:$|[?!:/&])/i;
/** Photos of a hit, a count or statistics are named so; of a pixel or a tracker hardly any. */
const SAYS_PIXEL_ALONE = /(?:^|[^a-z])(?:pixel|track(?:er|ing)?|tr|beacon|1x1)(?:$|[^a-z])/i;
const SAYS_PIXEL =
  /(?:^|[^a-z])(?:pixel|track(?:er|ing)?|tr|beacon|impression|1x1|counter|count|stats?|hit|collect)(?:$|[^a-z])/i;
const PICTURE_PLACE =
  /(?:^|[./_-])(?:cdn|images?|img|imgs|photos?|media|uploads?|static|assets|thumbs?|picture|resize\w*)(?=$|[./_-])/i;

/** Has a picture's extension, also where a service is given the photo's own address in the query. */
export function namesPicture({ rest }: Address): boolean {
  return PICTURE.test(rest) && !SAYS_PIXEL_ALONE.test(pathOf(rest));
}

/** Is a picture's file: a tracker's query names the pictures of the page, its path does not. */
export function isPictureFile({ rest }: Address): boolean {
  const path = pathOf(rest);
  return PICTURE.test(path) && !SAYS_PIXEL_ALONE.test(path);
}

/** Says so in host or path. */
export function saysPixel({ host, rest }: Address): boolean {
  return SAYS_PIXEL.test(`${host}/${pathOf(rest)}`);
}

/** Comes from where pictures are kept. */
export function isPicturePlace(address: Address): boolean {
  return PICTURE_PLACE.test(`${address.host}/${pathOf(address.rest)}`) && !saysPixel(address);
}

function pathOf(rest: string): string {
  return rest.split('?', 1)[0] as string;
}
