/**
 * Asks the site that a page is from for another page of it, as a click on the link would: with the site's own cookies, for
 * a page may be shown to subscribers only. Never another site: a redirect to one fails.
 */

/** What is larger is not read: no article is. */
const MOST_BYTES = 5_000_000;
const WITHIN_MS = 20_000;
/** Bytes at the start of a page in which its encoding is named. */
const HEAD_BYTES = 1_024;

export interface FetchedPage {
  /** Parsed and inert: nothing in it is loaded or run. */
  readonly document: Document;
  /** Where it came from in the end. */
  readonly url: string;
}

/**
 * @param address on the origin of the page
 * @param page the live page: what names no encoding has that of it
 * @param signal ends it
 * @throws when there is no page: no answer, an error, something else than a page, or too much of it
 */
export async function fetchPage(address: string, page: Document, signal: AbortSignal): Promise<FetchedPage> {
  const response = await fetch(address, {
    mode: 'same-origin',
    credentials: 'same-origin',
    headers: { accept: 'text/html,application/xhtml+xml' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(WITHIN_MS)]),
  });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) throw new Error(`${address} is ${type}`);
  const bytes = await bytesOf(response);
  const document = new DOMParser().parseFromString(decode(bytes, type, page), 'text/html');
  setBase(document, response.url);
  return { document, url: response.url };
}

async function bytesOf({ body, url }: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > MOST_BYTES) {
      await reader?.cancel();
      throw new Error(`${url} is larger than ${MOST_BYTES} bytes`);
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function decode(bytes: Uint8Array, type: string, page: Document): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const named = /charset=["']?([\w-]+)/i.exec(type) ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head);
  try {
    return new TextDecoder(named?.[1] ?? page.characterSet).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // Of an encoding that nobody knows.
  }
}

/** A parsed document has the address of the page that parsed it, and its links would lead from there. */
function setBase(document: Document, url: string): void {
  const given = document.querySelector('base[href]');
  const href = given?.getAttribute('href') ?? '';
  const base = given ?? document.createElement('base');
  base.setAttribute('href', URL.canParse(href, url) ? new URL(href, url).href : url);
  if (!given) document.head.prepend(base);
}
