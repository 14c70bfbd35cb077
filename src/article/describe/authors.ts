/** Who wrote it: people as a list, the agency apart. */

import type { MetadataSource } from '../../rules/metadata.ts';
import type { Claim } from '../types.ts';
import { bylineInside, bylineOf, isBylineLabel } from './byline.ts';
import type { Candidate } from './candidate.ts';
import { readDates } from './date-text.ts';
import { fold } from './fold.ts';
import { type Line, shownText } from './headline-block.ts';
import { isNode, type JsonLdNode, listOf, propertyOf, resolve, textOf, typesOf } from './json-ld.ts';
import { isSite, type NameContext, type Names, namesIn, plausibility } from './names.ts';
import type { Page } from './page.ts';
import { keyOf, plainText } from './plain.ts';
import { claimOf } from './score.ts';
import { elementsOf, sourcesOf } from './sources.ts';

export interface Authorship {
  readonly authors: Claim<readonly string[]> | null;
  readonly agency: Claim | null;
}

/** Catalogues write "Roe, Jane". */
const FAMILY_FIRST = /^(?:citation|dc|dcterms)[._]/;
/** Printed for readers, so more about this article than a `<meta>` that every page of the site may share. */
const BYLINE_TRUST = 0.74;
const MIXED_LINE_TRUST = 0.6;
const BESIDE_DATE_TRUST = 0.5;
const ELSEWHERE_TRUST = 0.52;
/** Exact names only: searching the whole page for parts of names takes longer than all the rest. */
const SIGNATURES = '[rel~="author"], .vcard .fn, .byline, .author, .author-name, .entry-author, .post-author';
const LABEL_TRUST = 0.68;

export function describeAuthors(page: Page): Authorship {
  const context: NameContext = {
    language: page.language,
    siteNames: [...page.siteNames, page.url.hostname.replace(/^www\./, '')],
  };
  const people: Candidate<readonly string[]>[] = [];
  const agencies: Candidate[] = [];
  for (const { value: names, source, trust } of candidatesOf(page, context)) {
    const plausible = Math.min(1, ...names.people.map(plausibility));
    if (names.people.length > 0) people.push({ value: names.people, source, trust: trust * plausible });
    if (names.agency) agencies.push({ value: names.agency, source, trust });
  }
  return {
    authors: claimOf(withWholeBylines(people), (names) => names.map(keyOf).sort().join('|')),
    agency: claimOf(agencies, keyOf),
  };
}

/** Data often names the first author only: a printed byline that holds the same people and more is the whole of it. */
function withWholeBylines(
  candidates: readonly Candidate<readonly string[]>[],
): Candidate<readonly string[]>[] {
  const most = Math.max(0, ...candidates.map(({ trust }) => trust));
  return candidates.map((candidate) => {
    const keys = new Set(candidate.value.map(keyOf));
    const holdsBest = candidates.some(
      ({ value, trust }) =>
        trust === most &&
        value.length < keys.size &&
        value.every((name) => keys.has(keyOf(name))) &&
        candidate.value.every((name) => plausibility(name) === 1 && /\s/.test(name)),
    );
    return candidate.source === 'byline' && holdsBest ? { ...candidate, trust: most + 0.2 } : candidate;
  });
}

function candidatesOf(page: Page, context: NameContext): Candidate<Names>[] {
  const candidates: Candidate<Names>[] = [];
  const add = (names: Names | null, source: string, trust: number) => {
    if (names && (names.people.length > 0 || names.agency)) candidates.push({ value: names, source, trust });
  };
  for (const ranked of sourcesOf('authors')) {
    const { from, key, trust } = ranked;
    const source = `${from} ${key.split(',', 1)[0]}`;
    if (from === 'json-ld') add(page.article && peopleOf(page.article, key, page, context), source, trust);
    else if (from === 'meta') add(metaNames(page, key, context), source, trust);
    else if (from === 'property')
      add(union((page.properties.get(key) ?? []).map(({ value }) => namesIn(value, context))), source, trust);
    else add(shownNames(page, ranked, context), source, trust);
  }
  add(labelledNames(page, context), 'meta twitter:label', LABEL_TRUST);
  for (const [index, line] of page.block.lines.entries()) {
    const { text, pieces, place } = line;
    const label = page.block.lines[index - 1]?.text ?? '';
    const whole = isBylineLabel(label) && !isBylineLabel(text) ? text : bylineOf(text);
    const trust = place === 'before' ? BYLINE_TRUST - 0.15 : BYLINE_TRUST;
    if (whole) add(namesIn(pieceAfterPrefix(pieces) ?? whole, context), 'byline', trust);
    else {
      const inside = bylineInside(text);
      if (inside) add(namesIn(inside, context), 'byline', MIXED_LINE_TRUST);
      else add(nameBesideDate(line, page, context), 'name beside the date', BESIDE_DATE_TRUST);
    }
  }
  if (candidates.length === 0) add(namesElsewhere(page, context), 'signature elsewhere', ELSEWHERE_TRUST);
  return candidates;
}

/** "Zoe Example | May 22, 2025": a name and a date are all the line has, and the name is no link to a section. */
function nameBesideDate({ text, block }: Line, page: Page, context: NameContext): Names | null {
  if (text.length > LONGEST_SIGNATURE) return null;
  const dates = readDates(text, { languages: [page.language, 'en'], dayFirst: true });
  const [date] = dates;
  if (!date || dates.length > 1 || fold(text).length !== text.length) return null;
  const rest = `${text.slice(0, date.start)} | ${text.slice(date.end)}`.split(/\s+[|•·–—/-]\s+|,\s/);
  const parts = rest.map((part) => part.trim()).filter((part) => part && !NOT_A_NAME.test(part));
  const [name = ''] = parts;
  if (parts.length !== 1 || !OWN_NAME.test(name)) return null;
  const link = [...block.querySelectorAll('a[href]')].find((element) => shownText(element) === name);
  if (link && !/author|autor|user|people|profil|team|staff/i.test(link.getAttribute('href') ?? ''))
    return null;
  return namesIn(name, { ...context, single: true });
}

/** Where the name is a link after "By", it ends where the link ends, whatever stands beside it. */
function pieceAfterPrefix(pieces: readonly string[]): string | null {
  const [prefix = '', name = '', ...rest] = pieces;
  const isPrefix = /^(?:by|von|par|por|door|written by|posted by)\s*:?$/i.test(prefix.trim());
  const isList = rest.some((piece) => /^(?:,|and|und|y|et|e|en|og|och|&)/i.test(piece.trim()));
  return isPrefix && name && !isList ? name : null;
}

function shownNames(page: Page, ranked: MetadataSource, context: NameContext): Names {
  return union(elementsOf(page, ranked).map((element) => namesIn(shownText(element), context)));
}

/** In the article, but not by its headline: at its end, or in a card about its author. */
function namesElsewhere(page: Page, context: NameContext): Names | null {
  const found = new Map<string, Names>();
  for (const element of page.document.querySelectorAll(SIGNATURES)) {
    if (page.isOutside(element)) continue;
    const names = namesIn(shownText(element), context);
    if (names.people.length > 0) found.set(names.people.map(keyOf).join('|'), names);
  }
  // Several signatures on one page are those of several articles.
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

function metaNames(page: Page, key: string, context: NameContext): Names {
  const values = (page.metaTags.get(key) ?? []).filter((value) => !/^(?:https?:)?\/\//.test(value));
  return union(values.map((value) => namesIn(value, { ...context, familyFirst: FAMILY_FIRST.test(key) })));
}

/** Some publishing software writes "Written by" and the name into two twitter tags. */
function labelledNames({ metaTags }: Page, context: NameContext): Names | null {
  for (const index of [1, 2]) {
    const label = metaTags.get(`twitter:label${index}`)?.[0] ?? '';
    const name = metaTags.get(`twitter:data${index}`)?.[0];
    if (
      name &&
      /written by|verfasst von|escrito por|écrit par|scritto da|geschreven door|author|autor/i.test(label)
    )
      return namesIn(name, context);
  }
  return null;
}

function peopleOf(article: JsonLdNode, key: string, page: Page, context: NameContext): Names {
  return union(
    listOf(propertyOf(article, key)).flatMap((author) =>
      nodeNames(resolve(author, page.jsonLd.byId), context),
    ),
  );
}

const LONGEST_SIGNATURE = 80;
const NOT_A_NAME = /\d|^(?:uhr|min|minutes?|read|share|comments?|kommentare?)\b/i;
const OWN_NAME = /^\p{Lu}\p{L}+(?:\s\p{Lu}\.)?\s\p{Lu}\p{L}+$/u;

function nodeNames(author: unknown, context: NameContext): Names[] {
  if (typeof author === 'string') return /^https?:/.test(author) ? [] : [namesIn(author, context)];
  if (!isNode(author)) return [];
  const names = listOf(propertyOf(author, 'name')).filter((name): name is string => typeof name === 'string');
  const given = textOf(author, 'givenName');
  const family = textOf(author, 'familyName');
  const all = names.length > 0 ? names : given || family ? [[given, family].filter(Boolean).join(' ')] : [];
  const types = typesOf(author);
  const organisation = types.some((type) => /Organization|Corporation|WebSite/.test(type));
  if (organisation)
    return all.map((name) => ({
      people: [],
      agency: isSite(plainText(name), context) ? null : plainText(name),
    }));
  // A page may be a person's own and bear their name: then its data says that it is a person and nothing else.
  const [only = ''] = all;
  const ownName = types.length === 1 && types[0] === 'Person' && all.length === 1 && OWN_NAME.test(only);
  const signedBySite = ownName && isSite(only, context) && plausibility(only) === 1;
  return all.map((name) => (signedBySite ? { people: [name], agency: null } : namesIn(name, context)));
}

function union(all: readonly Names[]): Names {
  const people = new Map<string, string>();
  for (const { people: names } of all)
    for (const name of names) if (!people.has(keyOf(name))) people.set(keyOf(name), name);
  return { people: [...people.values()], agency: all.find(({ agency }) => agency)?.agency ?? null };
}
