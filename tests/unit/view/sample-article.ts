/** An article for tests of the views and formats, with every field; a test changes what it is about. */
import type { Article, Claim, UntrustedHtml } from '../../../src/article/types.ts';

export function claim<T>(value: T, source = 'json-ld', others?: Claim<T>['others']): Claim<T> {
  return { value, source, confidence: 0.9, ...(others && { others }) };
}

export const ARTICLE: Article = {
  url: 'https://www.courier.example/region/river',
  headline: claim('The river that learned to run'),
  dek: claim('After three dry winters the Weir rises'),
  description: claim('About a river'),
  authors: claim(['Mira Halden', 'Jonas Beck']),
  agency: claim('Northern Wire'),
  published: { ...claim('2024-05-17T16:31'), precision: 'minute' },
  modified: { ...claim('2024-05-18T09:05'), precision: 'minute' },
  site: claim('The Courier'),
  canonicalUrl: claim('https://www.courier.example/region/river'),
  leadImage: claim({
    url: 'https://img.example/river-bank-1200x675.jpg',
    alt: 'A river',
    caption: 'The Weir.',
    credit: 'P. L.',
  }),
  section: claim('Region'),
  tags: claim(['floods', 'Aldmoor']),
  language: claim('en'),
  direction: claim('ltr'),
  paywall: null,
  kind: claim('analysis'),
  license: null,
  content: '<p>First paragraph.</p><h2>Cellars</h2><p>Second <em>paragraph</em>.</p>' as UntrustedHtml,
  text: 'First paragraph.\n\nCellars\n\nSecond paragraph.',
  wordCount: 800,
  readingMinutes: 4,
  notes: [{ kind: 'correction', text: 'An earlier version named the wrong bridge.' }],
  removed: [],
};
