/**
 * The bytes of a picture, asked for as the page may: of its own host, and of those that let every page have them. No
 * cookie and no referrer goes along; another host hears the `Origin` of the page, as from any script of it.
 */
import { type PictureType, pictureTypeOf } from '../article/formats/picture-type.ts';

/** In bytes. */
const LARGEST = 12_000_000;
const WITHIN_MS = 10_000;
const QUALITY = 0.9;

/** @returns null where it cannot be had, or is none of the types and cannot be made one */
export async function pictureBytes(
  address: string,
  types: readonly PictureType[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!/^https?:/.test(address)) return null;
  // What the page has shown may lie in the store without the word that it may be read: then it is asked for anew.
  const bytes = (await bytesAt(address, 'default')) ?? (await bytesAt(address, 'reload'));
  const type = bytes && pictureTypeOf(bytes);
  if (!bytes || !type) return null;
  return types.includes(type) ? bytes : converted(bytes, type);
}

async function bytesAt(address: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await fetch(address, {
      cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(WITHIN_MS),
    });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > LARGEST) return null;
    const bytes = ownBytes(await response.arrayBuffer());
    return bytes.length > LARGEST ? null : bytes;
  } catch {
    return null; // Refused by its host, or not there: one picture less, and how many there are is said.
  }
}

/** Newer types, for what shows only the older ones. */
async function converted(
  bytes: Uint8Array<ArrayBuffer>,
  type: PictureType,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    // What is clear in it would be black.
    context.fillStyle = 'white';
    context.fillRect(0, 0, bitmap.width, bitmap.height);
    context.drawImage(bitmap, 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
    return ownBytes(await blob.arrayBuffer());
  } catch {
    return null; // Broken, or a browser that keeps its canvases to itself.
  }
}

/**
 * A copy. In a content script of Firefox what comes from the network belongs to the page, and so does an array over it:
 * whoever asked for a part of that was denied, and no picture came into a file.
 */
function ownBytes(buffer: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const own = new Uint8Array(buffer.byteLength);
  own.set(new Uint8Array(buffer));
  return own;
}
