/** Reads the ranked sources of `rules/metadata.ts` from a page: text in, candidates out. */
import { METADATA_SOURCES, type MetadataField, type MetadataSource } from '../../rules/metadata.ts';
import type { Candidate } from './candidate.ts';
import { shownText } from './headline-block.ts';
import { textOf } from './json-ld.ts';
import type { Page } from './page.ts';

const SOURCES: readonly MetadataSource[] = METADATA_SOURCES;
const MOST_ELEMENTS = 20;

export function sourcesOf(field: MetadataField, ...from: MetadataSource['from'][]): MetadataSource[] {
  return SOURCES.filter(
    (source) => source.field === field && (from.length === 0 || from.includes(source.from)),
  );
}

/** What every source of a field says, as plain text; sources that need more than text are read by the field itself. */
export function textCandidates(page: Page, field: MetadataField): Candidate[] {
  return sourcesOf(field).flatMap((source) =>
    textsOf(page, source).map((value) => ({
      value,
      source: `${source.from} ${source.key}`,
      trust: source.trust,
    })),
  );
}

export function textsOf(page: Page, { from, key }: MetadataSource): readonly string[] {
  if (from === 'meta') return page.metaTags.get(key) ?? [];
  if (from === 'property') return (page.properties.get(key) ?? []).map(({ value }) => value);
  if (from === 'element') return elementsOf(page, key).map(shownText).filter(Boolean);
  const text = page.article && textOf(page.article, key);
  return text ? [text] : [];
}

/** Elements that match among the lines around the headline, outermost first: what matches inside one is part of it. */
export function elementsOf({ block }: Page, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of block.elements) {
    if (found.length === MOST_ELEMENTS) break;
    if (element.matches(selector) && !found.some((outer) => outer.contains(element))) found.push(element);
  }
  return found;
}
