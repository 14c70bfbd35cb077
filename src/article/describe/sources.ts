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

/** Elements that match a source of a field, as one selector, and the words that it asks for. */
interface Wanted {
  readonly selector: string;
  readonly words: RegExp;
}

const WANTED = new Map<MetadataField, Wanted>();
for (const [field, sources] of BY_FIELD) {
  const keys = sources.filter(({ from }) => from === 'element').map(({ key }) => key);
  if (keys.length > 0) WANTED.set(field, { selector: keys.join(), words: wordsIn(keys.join()) });
}

interface Asked {
  /** Of its elements, in their order: class, `rel` and address. */
  readonly names: readonly string[];
  readonly byField: Map<MetadataField, readonly Element[]>;
}

const known = new WeakMap<HeadlineBlock, Asked>();

function matching(block: HeadlineBlock, field: MetadataField): readonly Element[] {
  const { names, byField } = known.get(block) ?? { names: block.elements.map(namesOf), byField: new Map() };
  known.set(block, { names, byField });
  const before = byField.get(field);
  if (before) return before;
  const wanted = WANTED.get(field);
  const found = wanted ? elementsWanted(block, names, wanted) : [];
  byField.set(field, found);
  return found;
}

/** The browser takes long to compare an element with all of them, and most have none of the words. */
function elementsWanted(
  { elements }: HeadlineBlock,
  names: readonly string[],
  { selector, words }: Wanted,
): readonly Element[] {
  return elements.filter(
    (element, at) =>
      (words.test(names[at] as string) || element.hasAttribute('pubdate')) && element.matches(selector),
  );
}

function namesOf(element: Element): string {
  const [name, rel, href] = ['class', 'rel', 'href'].map((attribute) => element.getAttribute(attribute));
  return `${name ?? ''} ${rel ?? ''} ${href ?? ''}`;
}

/** An element that has none of these in its attributes matches none of the selectors. */
function wordsIn(selectors: string): RegExp {
  return new RegExp([...new Set(selectors.match(/(?<=["'.])[\w/-]+/g) ?? [])].join('|'), 'i');
}
