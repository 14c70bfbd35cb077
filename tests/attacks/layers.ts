/**
 * The layers against one another: ours alone, ours behind the browser's own sanitizer, and DOMPurify as the judge of what
 * they let through.
 */
import DOMPurify from 'dompurify';
import { markupOf } from './in-page.ts';
import type { Payload } from './payloads.ts';

export interface Comparison {
  readonly compared: number;
  /** Whether the browser has a sanitizer of its own. */
  readonly hasNative: boolean;
  /** Payloads of which the browser's layer takes something away that ours would show. */
  readonly differ: readonly string[];
  /** Payloads in whose outcome DOMPurify finds something to take away. */
  readonly refused: readonly string[];
}

/** All that ours may write. What DOMPurify knows to be dangerous among it, it takes away all the same. */
const JUDGE = {
  ADD_ATTR: ['target', 'referrerpolicy', 'data-affiliate', 'data-embed', 'data-live'],
  ALLOW_DATA_ATTR: false,
  // Else it takes a title that speaks of markup for markup.
  SAFE_FOR_XML: false,
};

/** Of these two parsers may make two trees: both are looked at, but they need not be the same. */
const TRIES_PARSERS = /^html5lib\//;

export async function compareLayers(payloads: readonly Payload[]): Promise<Comparison> {
  const native = Reflect.get(Document, 'parseHTML');
  const differ: string[] = [];
  const refused: string[] = [];
  for (const { id, html } of payloads) {
    const both = markupOf(html);
    Reflect.set(Document, 'parseHTML', undefined);
    const oursAlone = markupOf(html);
    Reflect.set(Document, 'parseHTML', native);
    if (both !== oursAlone && !TRIES_PARSERS.test(id))
      differ.push(`${id}: ${both.slice(0, 200)} || ${oursAlone.slice(0, 200)}`);
    for (const markup of new Set([both, oursAlone])) {
      if (canonical(DOMPurify.sanitize(markup, JUDGE)) !== canonical(markup))
        refused.push(`${id}: ${markup.slice(0, 300)}`);
    }
  }
  return { compared: payloads.length, hasNative: native !== undefined, differ, refused };
}

function canonical(markup: string): string {
  return new DOMParser().parseFromString(markup, 'text/html').body.innerHTML;
}
