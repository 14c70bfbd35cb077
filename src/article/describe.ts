/** What the page claims about itself: every metadata source, scored, each value with its source. */
import type { Claims, ReadOptions } from './types.ts';

export function describe(copy: Document, _options: ReadOptions): Claims {
  const title = copy.title.trim();
  return {
    headline: title ? { value: title, source: 'title', confidence: 0.3 } : null,
    dek: null,
    description: null,
    authors: null,
    agency: null,
    published: null,
    modified: null,
    site: null,
    canonicalUrl: null,
    leadImage: null,
    section: null,
    tags: null,
    language: null,
    direction: null,
    paywall: null,
    kind: null,
    license: null,
  };
}
