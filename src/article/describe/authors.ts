/** Who wrote it: people as a list, the agency apart. */

import type { MetadataSource } from '../../rules/metadata.ts';
import { lettered } from '../lettered.ts';
import type { Claim } from '../types.ts';
import { bylineInside, bylineOf, isBylineLabel, withoutBylinePrefix } from './byline.ts';
import type { Candidate } from './candidate.ts';
import type { HeadlineBlock } from './headline-block.ts';
import { isNode, type JsonLdNode, listOf, propertyOf, resolve, textOf, typesOf } from './json-ld.ts';
import {
  isAgency,
  isSite,
  MOST_PEOPLE,
  type NameContext,
  type Names,
  NO_NAMES,
  namesIn,
  personKey,
  plausibility,
} from './names.ts';
import { hasOtherCredit } from './other-credit.ts';
import type { Page } from './page.ts';
import { namesPhotographer } from './photographer.ts';
import { keyOf, plainText } from './plain.ts';
import { claimOf } from './score.ts';
import { shownPieces, shownText } from './shown-text.ts';
import { isOwnFullName, nameAlone, nameBesideDate, nameInSignature, OWN_NAME } from './signature.ts';
import { nameInText, nameUnderText } from './signature-in-text.ts';
import { elementsOf, sourcesOf } from './sources.ts';
import { isFromData, isShortFor, spelledOut } from './spelled-out.ts';
import { BYLINE_TRUST, withWholeBylines } from './whole-bylines.ts';

export interface Authorship {
  readonly authors: Claim<readonly string[]> | null;
  readonly agency: Claim | null;
}

/** Catalogues write "Roe, Jane". */
const FAMILY_FIRST = /^(?:citation|dc|dcterms)[._]/;
const MIXED_LINE_TRUST = 0.6;
const BESIDE_DATE_TRUST = 0.5;
const ELSEWHERE_TRUST = 0.58;
const LABEL_TRUST = 0.68;
/** What is less likely a name, an account or a company, does not end the search for one. */
const LEAST_PLAUSIBLE = 0.76;
const AGENCY_LINE_TRUST = 0.55;
/** Further bylines under the headline are those of works the article speaks of. */
const LATER_BYLINE = 0.2;
/** Characters. */
const SHORTEST_FULL_NAME = 7;
/** Software that knows no author names the site. */
const HOUSE_SHARE = 0.8;

export function describeAuthors(page: Page): Authorship {
  const context: NameContext = {
    language: page.language,
    siteNames: [...page.siteNames.filter(isNotPerson(page)), page.url.hostname.replace(/^www\./, '')],
    host: page.url.hostname,
  };
  const people: Candidate<readonly string[]>[] = [];
  const agencies: Candidate[] = [];
  const houses: Candidate[] = [];
  const candidates = candidatesOf(page, context);
  const organisations = new Set(
    candidates.flatMap(({ value: { agency } }) => (agency ? [keyOf(agency)] : [])),
  );
  for (const { value: names, source, trust } of candidates) {
    // What data calls an organisation is none of the people where it is named without saying so.
    const persons = names.people.filter((name) => !organisations.has(keyOf(name)));
    const plausible = Math.min(1, ...persons.map(plausibility));
    if (persons.length > 0) people.push({ value: persons, source, trust: trust * plausible });
    if (names.agency) agencies.push({ value: names.agency, source, trust });
    if (names.house) houses.push({ value: names.house, source, trust: trust * HOUSE_SHARE });
  }
  const authors = claimOf(withWholeBylines(spelledOut(people), page.title, context), (names) =>
    names.map(personKey).sort().join('|'),
  );
  // Where a person is named, that the site publishes it is no news.
  return { authors, agency: claimOf(agencies, keyOf) ?? (authors ? null : claimOf(houses, keyOf)) };
}

/** A person's own site may bear their name; its data then says that one node is both a person and the publisher. */
function isNotPerson({ jsonLd }: Page): (siteName: string) => boolean {
  const people = jsonLd.nodes.flatMap((node) => {
    const types = typesOf(node);
    const name = types.includes('Person') && types.includes('Organization') ? textOf(node, 'name') : null;
    return name ? [nameAsOneWord(name)] : [];
  });
  return (siteName) => !people.includes(nameAsOneWord(siteName));
}

function nameAsOneWord(name: string): string {
  return keyOf(name).replace(/ /g, '');
}

function candidatesOf(page: Page, context: NameContext): Candidate<Names>[] {
  const candidates: Candidate<Names>[] = [];
  const add = (names: Names | null, source: string, trust: number) => {
    if (names && (names.people.length > 0 || names.agency || names.house))
      candidates.push({ value: names, source, trust });
  };
  for (const ranked of sourcesOf('authors')) {
    const { from, key, trust } = ranked;
    const source = `${from} ${key.split(',', 1)[0]}`;
    if (from === 'json-ld') add(page.article && peopleOf(page.article, key, page, context), source, trust);
    else if (from === 'meta') add(metaNames(page, key, context), source, trust);
    else if (from === 'property')
      add(union(writersIn(page, key).map((value) => namesIn(value, context))), source, trust);
    else add(shownNames(page, ranked, context), source, trust);
  }
  add(labelledNames(page, context), 'meta twitter:label', LABEL_TRUST);
  let isSigned = false;
  for (const [index, line] of page.block.lines.entries()) {
    const { text, pieces, place } = line;
    const label = page.block.lines[index - 1]?.text ?? '';
    const whole = isBylineLabel(label) && !isBylineLabel(text) ? text : bylineOf(text);
    const trust = place === 'before' ? BYLINE_TRUST - 0.15 : BYLINE_TRUST;
    if (whole) {
      const names = namesIn(pieceAfterPrefix(pieces) ?? whole, context);
      add(names, 'byline', isSigned ? trust - LATER_BYLINE : trust);
      if (place === 'after' && names.people.length > 0) isSigned = true;
    } else {
      const inside = insidePiece(pieces) ?? bylineInside(text);
      if (inside) add(namesIn(inside, context), 'byline', MIXED_LINE_TRUST);
      else add(nameBesideDate(line, page, context), 'name beside the date', BESIDE_DATE_TRUST);
    }
  }
  const agency = agencyByHeadline(page.block);
  if (agency) add({ ...NO_NAMES, agency }, 'line by the headline', AGENCY_LINE_TRUST);
  // A desk or agency in the byline is who wrote it; the site's name in data only says that nobody filled the field.
  const isNamed = () =>
    candidates.some(
      ({ value, source }) =>
        value.people.some((name) => plausibility(name) > LEAST_PLAUSIBLE) ||
        /^(?:byline|element|line)\b/.test(source),
    );
  if (!isNamed()) add(nameAlone(page, context), 'name by the headline', ELSEWHERE_TRUST);
  if (!isNamed()) add(nameInSignature(page, context), 'signature elsewhere', ELSEWHERE_TRUST);
  // A first name in data may be spelled out where the text is signed.
  const named = candidates.filter(({ value }) => value.people.length > 0);
  const isShort =
    named.length > 0 &&
    named.every(({ source, value }) => isFromData(source) && value.people.every((name) => !/\s/.test(name)));
  const signed = isShort || !isNamed() ? nameInText(page, context) : null;
  const isSpelledOut = signed?.people.some((full) =>
    named.some(({ value }) => value.people.some((name) => isShortFor(name, full))),
  );
  if (isSpelledOut || !isNamed()) add(signed, 'signature in the text', ELSEWHERE_TRUST);
  // Two capitalised words alone are the weakest sign: even an account's name is a better one.
  if (!candidates.some(({ value }) => value.people.length > 0))
    add(nameUnderText(page, context), 'signature under the text', ELSEWHERE_TRUST);
  return candidates;
}

/** Without those of pictures, which have authors of their own. */
function writersIn({ properties }: Page, key: string): string[] {
  return (properties.get(key) ?? [])
    .filter(({ element }) => !element.closest('figure, figcaption') && !namesPhotographer(element))
    .map(({ value }) => value);
}

/** A byline beside other things ends where its inline element ends, unless the list goes on. */
function insidePiece(pieces: readonly string[]): string | null {
  for (const [index, piece] of pieces.entries()) {
    const inside = pieces.length > 1 ? bylineInside(piece) : null;
    if (inside) return LIST_GOES_ON.test(pieces[index + 1]?.trim() ?? '') ? null : inside;
  }
  return null;
}

const LIST_GOES_ON = /^(?:,|and|und|y|et|e|en|og|och|&)/i;

const DATELINE = lettered(String.raw`^\p{Lu}[\p{L} .,/-]{0,60}\(([^()]{2,30})\)\s*[-–—]`);

/** A line that is an agency's name, or the dateline of its text: "HARBOURTOWN (dpa) – The ferries …". */
function agencyByHeadline({ lines }: HeadlineBlock): string | null {
  for (const { text, place } of lines) {
    if (place !== 'after') continue;
    const bare = withoutBylinePrefix(text);
    // Two letters by themselves are a button as well: "AA" makes the text larger.
    if (bare.length > 2 && bare.length <= 40 && isAgency(bare)) return bare;
    const inDateline = DATELINE.exec(text)?.[1]?.trim();
    if (inDateline && isAgency(inDateline)) return inDateline;
  }
  return null;
}

/** Where the name is a link after "By", it ends where the link ends, whatever stands beside it. */
function pieceAfterPrefix(pieces: readonly string[]): string | null {
  const [prefix = '', name = '', ...rest] = pieces;
  const isPrefix = /^(?:by|von|par|por|door|written by|posted by)\s*:?$/i.test(prefix.trim());
  const isList = rest.some((piece) => LIST_GOES_ON.test(piece.trim()));
  return isPrefix && name && !isList ? name : null;
}

function shownNames(page: Page, ranked: MetadataSource, context: NameContext): Names {
  const elements = elementsOf(page, ranked).filter(
    (element) => !namesPhotographer(element) && !hasOtherCredit(element),
  );
  return union(
    elements.flatMap((element) => {
      const text = shownText(element);
      const names = namesIn(listedIn(element) ?? text, context);
      // Room for another name.
      const alike =
        text.length > names.people.join(', ').length + SHORTEST_FULL_NAME ? namesAlike(element) : [];
      return alike.length > names.people.length ? alike.map((name) => namesIn(name, context)) : [names];
    }),
  );
}

/** Each in an element of the same class, and in a box of its own with a role, a place or a portrait. */
function namesAlike(box: Element): string[] {
  const names = [...box.querySelectorAll('[class]')].filter(
    (element) => !element.firstElementChild && isOwnFullName(shownText(element)) && !hasOtherCredit(element),
  );
  const alike = names.filter(({ className }) => className === names[0]?.className);
  const isApart = new Set(alike.map(({ parentElement }) => parentElement)).size === alike.length;
  return isApart ? alike.map(shownText) : [];
}

/** Names that stand in elements of their own, with nothing between but space; after them their roles. */
function listedIn(element: Element): string | null {
  const pieces = shownPieces(element)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const isName = (piece: string) => isOwnFullName(piece.replace(/^(\S+) \S+ (\S+)$/, '$1 $2'));
  const end = pieces.findIndex((piece) => !isName(piece));
  const names = end < 0 ? pieces : pieces.slice(0, end);
  if (pieces.length < 2 || names.length === 0 || LIST_GOES_ON.test(pieces[names.length] ?? '')) return null;
  return names.join(', ');
}

function metaNames(page: Page, key: string, context: NameContext): Names {
  // "The Gull, Harbourtown, Coastland" is where the site is at home.
  const isAddress = (value: string) => value.includes(',') && isSite(value.split(',', 1)[0] ?? '', context);
  const values = (page.metaTags.get(key) ?? []).filter(
    (value) => !/^(?:https?:)?\/\/|^(?:[\w-]+\.)+[a-z]{2,}\/\S/i.test(value) && !isAddress(value),
  );
  return union(values.map((value) => namesIn(value, { ...context, familyFirst: FAMILY_FIRST.test(key) })));
}

/** Some publishing software writes "Written by" and the name into two twitter tags. */
function labelledNames({ metaTags }: Page, context: NameContext): Names | null {
  for (const index of [1, 2]) {
    const label = metaTags.get(`twitter:label${index}`)?.[0] ?? '';
    const name = metaTags.get(`twitter:data${index}`)?.[0];
    if (name && (isBylineLabel(label) || /author|autor/i.test(label))) return namesIn(name, context);
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
    return all.map((raw) => {
      const name = plainText(raw);
      return isSite(name, context) ? { ...NO_NAMES, house: name } : { ...NO_NAMES, agency: name };
    });
  // A page may be a person's own and bear their name: then its data says that it is a person and nothing else.
  const [only = ''] = all;
  const ownName = types.length === 1 && types[0] === 'Person' && all.length === 1 && OWN_NAME.test(only);
  const signedBySite = ownName && isSite(only, context) && plausibility(only) === 1;
  const spelled = all.length === 1 ? [nameInBio(only, textOf(author, 'description') ?? '') ?? only] : all;
  return spelled.map((name) => (signedBySite ? { ...NO_NAMES, people: [name] } : namesIn(name, context)));
}

const OPENS_BIO = lettered(
  String.raw`^(\p{Lu}[\p{L}'’-]+(?:\s(?:\p{Lu}\.|de|da|del|di|van|von|der|den|la|le|el|al|bin)){0,2}\s\p{Lu}[\p{L}'’-]+)(?=[,(]|\s(?:[-–—|(]|is|was|ist|war|est|es|è|é|är|er|has|writes|arbeitet|schreibt)\s)`,
);

/** Publishing software gives the name that people chose and the sentence about them: "Zoe", "Zoe Example is a sailor". */
function nameInBio(name: string, bio: string): string | null {
  const full = OPENS_BIO.exec(plainText(bio))?.[1];
  return full?.startsWith(`${name} `) ? full : null;
}

function union(all: readonly Names[]): Names {
  const people = new Map<string, string>();
  for (const { people: names } of all)
    for (const name of names) if (!people.has(personKey(name))) people.set(personKey(name), name);
  return {
    people: [...people.values()].slice(0, MOST_PEOPLE),
    agency: all.find(({ agency }) => agency)?.agency ?? null,
    house: all.find(({ house }) => house)?.house ?? null,
  };
}
