/** What is known about an article in schema.org's words, as the JSON-LD that programs read. */
import type { Article, Kind } from '../types.ts';
import { ownAddressOf } from './heading.ts';

const TYPES: Readonly<Record<Kind, string>> = {
  article: 'NewsArticle',
  live: 'LiveBlogPosting',
  opinion: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
  sponsored: 'AdvertiserContentArticle',
  analysis: 'AnalysisNewsArticle',
};

/** @returns an object for `JSON.stringify`; fields that the page does not give are not in it */
export function toSchemaOrg(article: Article): Readonly<Record<string, unknown>> {
  const { authors, agency, leadImage, paywall, tags } = article;
  const people = authors?.value.map((name) => ({ '@type': 'Person', name })) ?? [];
  const houses = agency ? [{ '@type': 'Organization', name: agency.value }] : [];
  const image = leadImage?.value;
  return withoutGaps({
    '@context': 'https://schema.org',
    '@type': TYPES[article.kind?.value ?? 'article'],
    headline: article.headline.value,
    alternativeHeadline: article.dek?.value,
    description: article.description?.value,
    author: people.length + houses.length > 0 ? [...people, ...houses] : undefined,
    datePublished: article.published?.value,
    dateModified: article.modified?.value,
    publisher: { '@type': 'Organization', name: article.site.value },
    articleSection: article.section?.value,
    keywords: tags?.value,
    inLanguage: article.language.value === 'und' ? undefined : article.language.value,
    image:
      image &&
      withoutGaps({
        '@type': 'ImageObject',
        url: image.url,
        caption: image.caption,
        creditText: image.credit,
      }),
    isAccessibleForFree: paywall ? paywall.value.access === 'free' : undefined,
    license: article.license?.value,
    wordCount: article.wordCount,
    url: ownAddressOf(article),
  });
}

function withoutGaps(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
