/** Reads the ranked sources of `rules/metadata.ts` from a page: text in, candidates out. */
import { METADATA_SOURCES, type MetadataField, type MetadataSource } from '../../rules/metadata.ts';
import type { Candidate } from './candidate.ts';
import type { HeadlineBlock } from './headline-block.ts';
import { textOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { shownText } from './shown-text.ts';

const SOURCES: readonly MetadataSource[] = METADATA_SOURCES;
const MOST_ELEMENTS = 20;

const BY_FIELD = new Map<MetadataField, MetadataSource[]>();
for (const source of SOURCES) {
  const others = BY_FIELD.get(source.field);
  if (others) others.push(source);
  else BY_FIELD.set(source.field, [source]);
}

export function sourcesOf(
  field: MetadataField,
  ...from: MetadataSource['from'][]
): readonly MetadataSource[] {
  const sources = BY_FIELD.get(field) ?? [];
  return from.length === 0 ? sources : sources.filter((source) => from.includes(source.from));
}

/** What every source of a field says, as plain text; sources that need more than text are read by the field itself. */
export function textCandidates(
  page: Page,
  field: MetadataField,
  ...from: MetadataSource['from'][]
): Candidate[] {
  return sourcesOf(field, ...from).flatMap((source) =>
    textsOf(page, source).map((value) => ({
      value,
      source: sourceName(source),
      trust: source.trust,
    })),
  );
}

/** What the details panel says of a value that was read here. */
export function sourceName({ from, key, field }: MetadataSource): string {
  return from === 'meta-like' ? `meta that names a ${field} date` : `${from} ${key.split(',', 1)[0]}`;
}

export function textsOf(page: Page, source: MetadataSource): readonly string[] {
  const { from, key } = source;
  if (from === 'meta') return page.metaTags.get(key) ?? [];
  if (from === 'meta-like')
    return [...page.metaTags].flatMap(([name, values]) => (likeOf(key).test(name) ? values : []));
  if (from === 'property') {
    const found = page.properties.get(key) ?? [];
    // Cards in a list have the same properties. Where they disagree, only what stands by the headline is the article's.
    const own =
      new Set(found.map(({ value }) => value)).size > 1
        ? found.filter(({ element }) => page.block.elements.includes(element))
        : found;
    return own.map(({ value }) => value);
  }
  if (from === 'element') return elementsOf(page, source).map(shownText).filter(Boolean);
  const text = page.article && textOf(page.article, key);
  return text ? [text] : [];
}

const patterns = new Map<string, RegExp>();

function likeOf(key: string): RegExp {
  const known = patterns.get(key) ?? new RegExp(key);
  patterns.set(key, known);
  return known;
}

/**
 * Elements that match a source among the lines around the headline: what matches inside one is part of it. Most
 * elements match no source of the field, and are asked only once.
 */
export function elementsOf({ block }: Page, { field, key }: MetadataSource): Element[] {
  const found: Element[] = [];
  for (const element of matching(block, field)) {
    if (found.length === MOST_ELEMENTS) break;
    if (element.matches(key) && !found.some((outer) => outer.contains(element))) found.push(element);
  }
  return found;
}

const known = new WeakMap<HeadlineBlock, Map<MetadataField, readonly Element[]>>();

function matching(block: HeadlineBlock, field: MetadataField): readonly Element[] {
  const before = known.get(block)?.get(field);
  if (before) return before;
  const byField = known.get(block) ?? new Map<MetadataField, readonly Element[]>();
  known.set(block, byField);
  const own = selectorOf(sourcesOf(field));
  const found = own ? sourceElements(block).filter((element) => element.matches(own)) : [];
  byField.set(field, found);
  return found;
}

const anyField = new WeakMap<HeadlineBlock, readonly Element[]>();

/** What may match a source of any field: most elements match none, and are asked once for all fields. */
function sourceElements(block: HeadlineBlock): readonly Element[] {
  const before = anyField.get(block);
  if (before) return before;
  const byClass = new Map<string, boolean>();
  const found = block.elements.filter((element) => isNamed(element, byClass) || mayMatch(element));
  anyField.set(block, found);
  return found;
}

/** The words of the selectors; an element that has none in its attributes matches none of them. */
const WORDS = new RegExp([...new Set(selectorOf(SOURCES).match(/(?<=["'.])[\w/-]+/g) ?? [])].join('|'), 'i');

/** @param seen classes that were looked at, and whether a word stands in them */
function isNamed(element: Element, seen: Map<string, boolean>): boolean {
  const name = element.getAttribute('class') ?? '';
  const before = seen.get(name);
  if (before !== undefined) return before;
  const named = WORDS.test(name);
  seen.set(name, named);
  return named;
}

/** By another attribute than its class. */
function mayMatch(element: Element): boolean {
  return (
    element.hasAttribute('pubdate') ||
    WORDS.test(`${element.getAttribute('rel') ?? ''} ${element.getAttribute('href') ?? ''}`)
  );
}

function selectorOf(sources: readonly MetadataSource[]): string {
  return sources
    .filter(({ from }) => from === 'element')
    .map(({ key }) => key)
    .join(',');
}
