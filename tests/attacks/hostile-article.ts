/** An article in which every value that a page can set is the payload. */
import type { Article, Claim, RemovalKind, UntrustedHtml } from '../../src/article/types.ts';

export const ARTICLE_URL = 'http://article.localhost/story';

export function hostileArticle(payload: string): Article {
  return {
    url: ARTICLE_URL,
    headline: claim(payload),
    dek: claim(payload),
    description: claim(payload),
    authors: claim([payload, payload]),
    agency: claim(payload),
    published: { ...claim(payload), precision: 'minute' },
    modified: { ...claim(`${payload} later`), precision: 'day' },
    site: claim(payload),
    canonicalUrl: claim(payload),
    leadImage: claim({ url: payload, alt: payload, caption: payload, credit: payload }),
    section: claim(payload),
    tags: claim([payload]),
    language: claim(payload),
    direction: claim(payload as 'ltr'),
    paywall: claim({ access: 'teaser', wordCount: 100 }),
    kind: claim('opinion'),
    license: claim(payload),
    content: payload as UntrustedHtml,
    text: payload,
    wordCount: 1,
    readingMinutes: 1,
    pages: { first: 1, last: 1, count: 3, previous: payload, next: payload },
    notes: [
      { kind: 'bio', text: payload },
      { kind: 'correction', text: payload },
    ],
    leftOut: [{ id: 'left-1', html: payload as UntrustedHtml, words: 1, start: payload, before: 0 }],
    removed: (['pixel', 'embed'] satisfies RemovalKind[]).map((kind) => ({
      rule: payload,
      kind,
      owner: payload,
      product: payload,
      what: payload,
      where: { part: 'text', after: payload, element: payload },
    })),
  };
}

function claim<T>(value: T): Claim<T> {
  return {
    value,
    source: String(value),
    confidence: 1,
    others: [{ value: String(value) as string & T, source: String(value) }],
  } as Claim<T>;
}
