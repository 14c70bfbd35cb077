/** Addresses written out in full. Most links of a page are plain paths on the site itself: those are put together. */
import { isPlain } from './plain.ts';

/** Nothing in it that would be written otherwise in full, and no step up. */
const PLAIN_PATH = /^\/[\w./~-]*$/;
const STEPS = /\/[./]/;

/**
 * @param base address that relative ones are relative to
 * @returns a function that writes an address out; what is no address stays as it is
 */
export function fullAddresses(base: string): (address: string) => string {
  const origin = /^https?:/i.test(base) && URL.canParse(base) ? new URL(base).origin : null;
  return (address) => {
    if (origin !== null && PLAIN_PATH.test(address) && !STEPS.test(address)) return origin + address;
    if (isPlain(address)) return address;
    try {
      return new URL(address, base).href;
    } catch {
      return address;
    }
  };
}
