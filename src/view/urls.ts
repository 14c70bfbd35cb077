/**
 * Which addresses of a page are let through, by what they are used for. A closed list of schemes: `javascript:`,
 * `data:`, `blob:`, `intent:` and whatever comes next are refused because they are not on it.
 */
import { splitSrcset } from '../article/srcset.ts';

const LINK_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const WEB_SCHEMES = new Set(['http:', 'https:']);

/** No SVG: it is a document. */
const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z0-9+/=\s]*$/i;
const LONGEST_DATA_IMAGE = 1_048_576;

/** @returns the absolute address for a link, or null when it is refused */
export function linkUrl(value: string | null, baseUrl: string): string | null {
  return resolve(value, baseUrl, LINK_SCHEMES);
}

/** @returns the absolute address of a page, for `cite`, or null when it is refused */
export function webUrl(value: string | null, baseUrl: string): string | null {
  return resolve(value, baseUrl, WEB_SCHEMES);
}

/** @returns the absolute address of a picture, or a small base64 bitmap as it is, or null when it is refused */
export function imageUrl(value: string | null, baseUrl: string): string | null {
  const trimmed = value?.trim() ?? '';
  if (/^data:/i.test(trimmed)) {
    return trimmed.length < LONGEST_DATA_IMAGE && DATA_IMAGE.test(trimmed) ? trimmed : null;
  }
  return resolve(value, baseUrl, WEB_SCHEMES);
}

/** @returns the candidates of a `srcset` that are let through, written anew, or null when there are none */
export function srcset(value: string | null, baseUrl: string): string | null {
  const candidates = splitSrcset(value ?? '').flatMap(({ address, descriptor }) => {
    const url = resolve(address, baseUrl, WEB_SCHEMES);
    if (!url || !/^(?:\d+w|\d+(?:\.\d+)?x)?$/.test(descriptor)) return [];
    return [descriptor ? `${url} ${descriptor}` : url];
  });
  return candidates.length > 0 ? candidates.join(', ') : null;
}

function resolve(value: string | null, baseUrl: string, schemes: ReadonlySet<string>): string | null {
  if (value === null || value.trim() === '') return null;
  const url = parse(value, baseUrl);
  if (!url || !schemes.has(url.protocol)) return null;
  // https://bank.example@evil.example/ shows the one and goes to the other.
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}

function parse(value: string, baseUrl: string): URL | null {
  try {
    return new URL(value, baseUrl);
  } catch {
    return null; // Not an address: the link is refused like any other that is not on the list.
  }
}
