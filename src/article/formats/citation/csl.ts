/** CSL-JSON, what Zotero and other managers of sources read: https://docs.citationstyles.org, schema 1.0.2. */
import { keyOf } from './bibtex.ts';
import type { Name } from './names.ts';
import type { CitedDay, CitedSource } from './source.ts';

/** @returns for `JSON.stringify`; what is not known is not in it */
export function toCsl(source: CitedSource): readonly Readonly<Record<string, unknown>>[] {
  const { authors, title, site, published, accessed, url, language, section } = source;
  return [
    {
      id: keyOf(source),
      type: 'article-newspaper',
      title,
      ...(authors.length > 0 && { author: authors.map(authorOf) }),
      'container-title': site,
      ...(published && { issued: dateOf(published) }),
      accessed: dateOf(accessed),
      URL: url,
      ...(language && { language }),
      ...(section && { section }),
    },
  ];
}

function authorOf(name: Name): Readonly<Record<string, string>> {
  if ('literal' in name) return { literal: name.literal };
  const { given, particle, family, suffix } = name;
  return {
    family,
    given,
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
  };
}

function dateOf({ year, month, day }: CitedDay): { readonly 'date-parts': readonly (readonly number[])[] } {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
