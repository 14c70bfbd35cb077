/**
 * Addresses that a browser writes as they stand. Most links of a page are such: to take each apart as the standard says
 * takes longer than all that is done with it.
 */

/** A name in small letters with an ending of letters; of the path no escapes, which may spell a step up. */
const PLAIN =
  /^https?:\/\/((?:(?!xn--)[a-z\d-]+\.)+[a-z]+)(\/[\w./~:@!*()+,;=-]*)(\?[\w=&.~%+,:;@!*()/?-]*)?(#[\w=&.~%+,:;@!*()/?-]*)?$/;
const STEPS = /\/\./;
const NO_PARAMETERS = new URLSearchParams();

/** What is asked of an address to tell where it leads. */
export type Parts = Pick<URL, 'protocol' | 'hostname' | 'pathname' | 'search' | 'searchParams'>;

/** @returns whether it is one, in full */
export function isPlain(address: string): boolean {
  return PLAIN.test(address) && !STEPS.test(address);
}

/** @returns what a `URL` would say of a plain address without query and fragment; null for any other */
export function plainParts(address: string): Parts | null {
  const [, hostname, pathname, query, fragment] = PLAIN.exec(address) ?? [];
  if (hostname === undefined || pathname === undefined || STEPS.test(pathname)) return null;
  if (query !== undefined || fragment !== undefined) return null;
  const protocol = address.slice(0, address.indexOf(':') + 1);
  return { protocol, hostname, pathname, search: '', searchParams: NO_PARAMETERS };
}
