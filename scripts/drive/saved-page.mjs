/** A page saved as a file, served to a browser as its site would have served it. */
import path from 'node:path';

const CONTENT_TYPES = {
  '.xhtml': 'application/xhtml+xml',
  '.xht': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.pdf': 'application/pdf',
};

/**
 * @param {string} name the file's name, or an address
 * @param {Uint8Array} bytes
 * @returns {string} a Content-Type with a charset only where the bytes settle it
 */
export function contentTypeOf(name, bytes) {
  if (startsWith(bytes, '%PDF-')) return 'application/pdf';
  const extension = path.extname(name).toLowerCase();
  const type = CONTENT_TYPES[/** @type {keyof typeof CONTENT_TYPES} */ (extension)] ?? 'text/html';
  return type === 'text/html' || type === 'text/plain' ? `${type}${charsetOf(bytes)}` : type;
}

/**
 * The header a site sent is lost in a saved file, and the page's own `<meta charset>` is often older than the
 * last conversion. Bytes above 127 that make valid UTF-8 are UTF-8: in no other encoding does text do so by
 * chance. In all other cases the browser decides, from the byte order mark, the meta element or the text.
 * @param {Uint8Array} bytes
 */
function charsetOf(bytes) {
  if (!bytes.some((byte) => byte > 127) || !isUtf8(bytes)) return '';
  return '; charset=utf-8';
}

/** @param {Uint8Array} bytes */
function isUtf8(bytes) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The one thing a fatal decoder throws for.
    return false;
  }
}

/** @param {Uint8Array} bytes @param {string} text */
function startsWith(bytes, text) {
  return Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;
}
