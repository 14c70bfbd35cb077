/** The lines above an article's text in formats that are text: who, when, where. */
import { cleanAddress } from '../link/clean.ts';
import { oneLine } from '../one-line.ts';
import type { Article, LeadImage } from '../types.ts';

/** "Mira Halden, Northern Wire" */
export function bylineOf({ authors, agency }: Article): string {
  return [...(authors?.value ?? []), ...(agency ? [agency.value] : [])].join(', ');
}

/** "2021-06-22 16:31" as the page gave it: a file is read in other places and years, so it is not localised. */
export function dateOf({ published }: Article): string {
  return oneLine(published?.value.replace('T', ' ') ?? '');
}

/** The address to pass on: how somebody came to the page is nobody else's business. `url` stays what the browser shows. */
export function addressOf({ url }: Article): string {
  return cleanAddress(url).href;
}

/** The address that the page gives as its own, or else the one to pass on. */
export function ownAddressOf({ canonicalUrl, url }: Article): string {
  const own = canonicalUrl?.value ?? '';
  return cleanAddress(isOnWeb(own) ? own : url).href;
}

/** An article may come from a page's process in other hands: no other address belongs into a file. */
export function isOnWeb(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** "The harbour at dawn. (Ida Fell)": a picture is not passed on without the name of who took it. */
export function captionOf({ caption, credit }: LeadImage): string {
  return [caption, credit && `(${credit})`].filter(Boolean).join(' ');
}
