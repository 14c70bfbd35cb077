/** The lines above an article's text in formats that are text: who, when, where. */
import type { Article } from '../types.ts';

/** "Mira Halden, Northern Wire" */
export function bylineOf({ authors, agency }: Article): string {
  return [...(authors?.value ?? []), ...(agency ? [agency.value] : [])].join(', ');
}

/** "2021-06-22 16:31" as the page gave it: a file is read in other places and years, so it is not localised. */
export function dateOf({ published }: Article): string {
  return published?.value.replace('T', ' ') ?? '';
}
