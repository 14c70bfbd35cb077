/** The pictures of an article as they go into a file: their addresses, and what was had of them. */

import { isSamePicture } from '../same-picture.ts';
import type { Article, LeadImage } from '../types.ts';
import { fromBase64 } from './base64.ts';
import { type PictureType, pictureTypeOf } from './picture-type.ts';

export interface Picture {
  readonly type: PictureType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** By address, those that were had. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Brings the bytes of a picture as one of these types, or null. */
export type FetchPicture = (
  address: string,
  types: readonly PictureType[],
) => Promise<Uint8Array<ArrayBuffer> | null>;

/** In bytes. A book of this size is slow to open, and a message of it to send. */
const LARGEST_OF_ALL = 60_000_000;
const AT_ONCE = 4;

/** Everything in a file must be shown wherever the file is; the newer types are not, in most books' readers. */
export const BOOK_TYPES: readonly PictureType[] = ['image/jpeg', 'image/png', 'image/gif'];
export const WEB_TYPES: readonly PictureType[] = [...BOOK_TYPES, 'image/webp', 'image/avif'];

/** @returns the picture that leads it, where the body does not show it, and those of the body, each once */
export function addressesOf(article: Article, body: Element): readonly string[] {
  const lead = leadOf(article, body);
  const others = [...body.querySelectorAll('img')].map(sourceOf);
  return [...new Set([...(lead ? [lead.url] : []), ...others])].filter(Boolean);
}

/** The picture that leads the article, where the body does not show it in whatever size. */
export function leadOf({ leadImage }: Article, body: Element): LeadImage | null {
  const lead = leadImage?.value;
  if (!lead || !/^https?:/.test(lead.url)) return null;
  return leadWithin(lead, body) === null ? lead : null;
}

/** The address at which the body shows the picture that leads the article; null where it does not. */
export function leadWithin(lead: LeadImage, body: Element): string | null {
  const addresses = [...body.querySelectorAll('img')].map(sourceOf);
  return addresses.find((address) => isSamePicture(address, lead.url)) ?? null;
}

export function sourceOf(image: Element): string {
  return image.getAttribute('src') ?? '';
}

/** What cannot be had is not in it. Nothing more is asked for once all of them together are too large. */
export async function fetchPictures(
  addresses: readonly string[],
  types: readonly PictureType[],
  fetchPicture: FetchPicture,
): Promise<Pictures> {
  const had = new Map<string, Picture>();
  const waiting = [...addresses];
  let size = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return had;

  async function work(): Promise<void> {
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      if (size > LARGEST_OF_ALL) return;
      const bytes = /^data:/i.test(address) ? bytesOfData(address) : await bytesOf(address);
      const type = bytes && pictureTypeOf(bytes);
      if (!type || !types.includes(type)) continue;
      size += bytes.length;
      had.set(address, { type, bytes });
    }
  }

  async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      return await fetchPicture(address, types);
    } catch {
      return null; // One picture less; how many there are is said.
    }
  }
}

function bytesOfData(address: string): Uint8Array<ArrayBuffer> | null {
  try {
    return fromBase64(address.slice(address.indexOf(',') + 1));
  } catch {
    return null; // Not base64.
  }
}
