/**
 * People's names out of a byline: prefix, roles, e-mail addresses, handles and dates off, agencies and the site's own
 * name apart. Names stay in their own script and order.
 */

import {
  AGENCIES,
  ARCHIVE_PHRASES,
  BYLINE_SUFFIXES,
  DESK_ENDINGS,
  DESKS,
  NAME_JOINERS,
  NOBODY,
  OTHER_CREDITS,
  RISKY_JOINERS,
  ROLES,
} from '../../rules/byline-words.ts';
import { pattern } from '../../rules/pattern.ts';
import { LETTER, lettered } from '../lettered.ts';
import { withoutBylinePrefix } from './byline.ts';
import { fold } from './fold.ts';
import { isDayOrMonth, isWeekday } from './month-names.ts';
import { keyOf, plainText } from './plain.ts';
import { namesOfHost } from './title.ts';

export interface Names {
  readonly people: readonly string[];
  readonly agency: string | null;
  /** The site itself or one of its desks: who signs where nobody does. */
  readonly house: string | null;
}

export interface NameContext {
  readonly language: string;
  /** Names the site goes by: signed so, nobody signed. */
  readonly siteNames: readonly string[];
  /** Of the address: `www.gull.example`. */
  readonly host: string;
  /** `Roe, Jane`: the order of catalogues, turned around. */
  readonly familyFirst?: boolean;
  /** The value is one name: nothing in it is split at commas or "and". */
  readonly single?: boolean;
}

/** Longer than any list of authors: what holds it is no byline. */
const LONGEST_BYLINE = 500;
const LONGEST_NAME = 60;
const MOST_WORDS = 7;
/** More are labels in a row: "Harbours Just Reopened Planning Ahead Boats". */
const MOST_NAMES_OF_ONE = 5;
export const MOST_PEOPLE = 20;
const agencies = new Map(AGENCIES.map((name) => [keyOf(name), name]));
const nobody = new Set(NOBODY.map(fold));
const desks = new Set(DESKS.map(fold));
const deskEndings = new Set(DESK_ENDINGS.map(fold));
const roles = new Set(ROLES.map(fold));
/** Degrees and titles that stand after a name; other capitals after a comma are a house ("Roe, NDR"). */
const CREDENTIAL = pattern()`
  ^(?:
    Jr|Sr|II|III|IV|Esq|Ph\.?\s?D|M\.?\s?D|D\.?O|M\.?S|M\.?A|B\.?A|B\.?S|M\.?Sc|B\.?Sc|MBA|MPH|MPP|RD
    |RDN|LDN|RN|CPA|CFP|CFA|JD|DDS|DMD|DVM|PharmD|PsyD|EdD|LCSW|PE|FACP|FACS|FAND|FACLM|FOMA|DABOM|CPT
    |CSCS|CISSP|PMP|LL\.?M
  )\.?(?:\s(?:FACLM|FACP|FACS))?$
`;
const HOUSE = /^[A-Z]{2,5}(?:-[A-Z]{1,4})?$/;

/** A house of several words that closes a byline, after a person: "Jane Roe, Coastal Press Service". */
const LIKE_AGENCY = lettered(
  String.raw`^\p{Lu}\S*\s.*\b(?:news|press|wire|agency|(?:news|press|wire) service|newspapers|bureau|presse|agentur)$`,
  'i',
);

/** "Wool & Weir Staff" of Wool & Weir. */
const STAFF =
  /(?<=\S)\s+(?:staff|team|editors|editorial team|newsroom|redaktion|redaction|redacción|redazione|redactie)$/i;

export function namesIn(text: string, context: NameContext): Names {
  if (text.length > LONGEST_BYLINE) return NO_NAMES;
  const people: string[] = [];
  let agency: string | null = null;
  let house: string | null = null;
  const office = withoutSiteBefore(plainText(text), context);
  if (isSite(office.replace(STAFF, ''), context) || isCompany(office)) return { ...NO_NAMES, house: office };
  const parts = OFFICE.test(office)
    ? [office]
    : withoutPlace(partsOf(cleanByline(office, context.language), context), office, context);
  for (const [index, whole] of parts.entries()) {
    if (index > 0 && PLACE.test(whole)) continue;
    const where = (parts.length > 1 && WHERE.exec(whole)?.[0]) || '';
    const part = withoutSite(whole.slice(0, whole.length - where.length), context);
    const from = /^ from (.+)$/.exec(where)?.[1];
    if (from && isAgency(from, true)) agency ??= from;
    // "Jane Roe, Home and Harbour Expert" is one person with a role that was cut in two.
    if (people.length > 0 && !part.includes(' ') && isRole(parts[index + 1] ?? '')) continue;
    if (isAgency(part, people.length > 0) && !isSite(part, context)) agency ??= part;
    else if (isSite(part, context) || isDesk(part) || isCompany(part) || isOfSite(part, context))
      house ??= part;
    else if (people.length > 0 && STATION.test(part)) house ??= part;
    else if (people.length > 0 && OFFICE_HELD.test(part)) continue;
    else if (isPerson(part, context) && !people.some((known) => personKey(known) === personKey(part)))
      people.push(part);
  }
  return { people: people.slice(0, MOST_PEOPLE), agency, house };
}

/** "By Ada Quill and Jo March, Harbourtown": where they write from. After "and" one word may be a name. */
function withoutPlace(parts: readonly string[], whole: string, context: NameContext): readonly string[] {
  const last = parts.at(-1) ?? '';
  const people = parts.slice(0, -1);
  const isPlace =
    ONE_WORD.test(last) &&
    !isAgency(last, true) &&
    !isDesk(last) &&
    !isSite(last, context) &&
    whole.endsWith(`, ${last}`) &&
    people.length > 0 &&
    people.every((name) => name.split(' ').length === 2);
  return isPlace ? people : parts;
}

const ONE_WORD = lettered(String.raw`^\p{Lu}[\p{L}’'-]*\p{Ll}$`);

export const NO_NAMES: Names = { people: [], agency: null, house: null };

const REGIONAL_SERVICE = lettered(String.raw`/\p{L}{2,4}$`);

/** "dpa/lno" is dpa with one of its regional services. */
export function isAgency(name: string, afterPerson = false): boolean {
  return (
    agencies.has(keyOf(name)) ||
    agencies.has(keyOf(REGIONAL_SERVICE.replace(name, ''))) ||
    (afterPerson && LIKE_AGENCY.test(name))
  );
}

/** "Gull Editorial Team", "Redaktion": several people at a desk, or one who does not say who. */
export function isDesk(name: string): boolean {
  const folded = fold(name);
  if (desks.has(folded) || PAPER.test(name)) return true;
  const words = folded.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  return deskEndings.has(words.at(-1) ?? '') || DESK_OF.test(words[0] ?? '');
}

/** "The Harbour Gazette", of which somebody's story is: people's names have no article. */
const PAPER = /^The [A-Z]/;

/** "Redazione Gabbiano", in languages that put the desk first. */
const DESK_OF = /^(?:redazione|redaccion|redaction|redacao|redakcja|redakce|redaktion|redactie)$/;

/** "Dr. Jane Roe", "JANE ROE" and "Jane Roe, MD" are one person: two names with the same key agree. */
export function personKey(name: string): string {
  const [bare = name, credential = ''] = name.split(/,\s*(.*)/s);
  const untitled = CREDENTIAL.test(credential.split(/,\s*/, 1)[0] ?? '') ? bare : name;
  return keyOf(untitled).replace(/^(?:(?:dr|prof|professor|mag|med|dipl|ing)\s+)+(?=\S+\s)/, '');
}

/** "Center for Example Research and Review" is one office, not two names. */
const OFFICE = lettered(
  String.raw`^(?:the\s+)?(?:cent(?:er|re)|organi[sz]ation|department|office|institute|ministry|bureau|division|association|society|council|committee|board|agency|university|college)\s+(?:for|of|on)\s+\p{Lu}`,
  'i',
);

/** After a name: "Jane Roe, Delegate to the Harbour Council". */
const OFFICE_HELD = /^\S+(?:\s\S+)*\s(?:to|of|at|for|in)\s(?:the\s)?\S+\s\S/;

/** By its legal form, in any of the languages read here. */
function isCompany(name: string): boolean {
  return /\s(?:GmbH|e\.\s?V\.?|AG|SE|KG|Inc\.?|LLC|Ltd\.?|plc|S\.A\.|S\.L\.|s\.r\.o\.|B\.V\.|Stiftung)$|^Stiftung\s/.test(
    name,
  );
}

/** After a person, where they work: "Ana Ruiz, TV Gaivota". */
const STATION = lettered(String.raw`^(?:TV|Radio|Rádio)\s\p{Lu}`);

/** "GBC North": letters before a word that is none. */
const STATION_OF_SITE = lettered(String.raw`^\p{Lu}{3,} \p{Lu}\p{Ll}`);

/** "Gull Blog Contributor" of The Gull, "GBC North" of gbc.example: the site's name and a word or two. */
function isOfSite(name: string, { siteNames, host }: NameContext): boolean {
  const key = keyOf(name);
  const called = STATION_OF_SITE.test(name) ? [...siteNames, ...namesOfHost(host)] : siteNames;
  return called.some((site) => {
    const siteKey = keyOf(site);
    return (
      (siteKey.length > 3 || !siteNames.includes(site)) &&
      key.startsWith(`${siteKey} `) &&
      key.slice(siteKey.length + 1).split(' ').length <= 2
    );
  });
}

const PARTICLES = lettered(
  String.raw`^(?:de|da|do|dos|das|del|della|di|du|des|van|von|vom|der|den|ter|ten|zu|zur|la|le|el|al|bin|ibn|y|e|af|av|ben|st|und|['’][ts]|(?:d|l|dell)['’]\p{Lu}\p{L}+)$`,
);
const WITHOUT_CASE = lettered(String.raw`\p{Lo}`);
const BEGINS_SMALL = lettered(String.raw`^\p{Ll}`);
const SMALL = lettered(String.raw`^\p{Ll}+$`);
const BEGINS_LARGE = lettered(String.raw`^["“(]?(?:\p{Ll}{1,3}-)?\p{Lu}`);
const OF_COMPANY = pattern('i')`
  \b(?:
    gmbh|inc|llc|ltd|ag|e\. ?v|team|staff|redaktion|editors?|magazine?|magazin|news|media|online|group
    |blog|agency|press|studio|company|desk|daily|times|zeitung|journal|verlag|university|institute?
    |foundations?|verband|stiftung|program(?:me)?|project|cent(?:er|re)|association|society|council
    |committee|department|ministry|office|corporation|hospital|clinic|college|museum|library|services
    |solutions|technologies|marketing|studios|club|verein|bund
  )\b
`;

/** How much a text looks like a person's name, 0 to 1: account names and companies sign where people should. */
export function plausibility(name: string): number {
  if (/[_\d]|\w\.\w{3,}/.test(name)) return 0.6;
  if (OF_COMPANY.test(name)) return 0.75;
  const words = name.replace(/,.*$/, '').split(/\s+/);
  // Most scripts have no capitals to know a name by.
  if (/[^\0-\u024f]/.test(name) && WITHOUT_CASE.test(name)) return 1;
  if (words.length === 1) return BEGINS_SMALL.test(name) ? 0.7 : 0.8;
  if (words.filter((word) => !PARTICLES.test(word)).length > MOST_NAMES_OF_ONE) return 0.6;
  // Some people write their names without capitals; as text would, so less sure.
  if (words.length === 2 && words.every((word) => SMALL.test(word))) return 0.6;
  return words.every((word) => BEGINS_LARGE.test(word) || PARTICLES.test(word)) ? 1 : 0.5;
}

/** A first and a family name at least, written like a person's. */
export function isFullName(name: string): boolean {
  return plausibility(name) === 1 && /\s/.test(name);
}

/** What follows a name in a byline and is not one. */
const TAIL = lettered(
  String.raw`\s*(?:[|•●∙⋅▪■·]|\s[–—-]\s|\((?!\p{Lu}[\p{L}. ]{0,24}\)\s\p{Lu})|\[|\s@\w|\bon\s+behalf\s+of\b|\bupdated\b|\bpublished\b|\bposted\b|\breleased\b|\bfor\s+(?=[A-Z])|\bspecial\s+to\b|(?:\s|^)(?:gepubliceerd|publié|publicado|pubblicato|publiceret|publisert|publicerad|julkaistu|opublikowano|опубликовано|bijgewerkt|mis\s+à\s+jour|actualizado|aggiornato|atualizado|uppdaterad|opdateret|oppdatert|päivitetty)(?!\p{L})|\bfotos?:|\bphotos?:|\bhace\s|veröffentlicht\b|aktualisiert\b|\bein\s+kommentar\b|(?:\s|^)(?:on|am)\s+(?=\d|\p{Lu})|(?:\s|^)(?:le|el)\s+(?=(?:\p{L}{3,10}\.?,?\s+)?\d)|\d{1,2}[.:/]\d{2}|,?\s*\d{1,2}\.?\s|,?\s*\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\b\d{4}\b).*$`,
  'is',
);

const ARCHIVE = lettered(String.raw`^.{0,24}(?<!\p{L})(?:${ARCHIVE_PHRASES.join('|')})\s+`, 'i');

/** "Ada Quill (Fotos)": who took the pictures, said after the name. */
const PHOTOGRAPHED = lettered(
  String.raw`(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}\((?:[Pp]hotos?|[Pp]hotograph(?:s|y|er|e)|[Ff]otos?|[Ff]otograf(?:ia|ías?|ie|er|o|a)?|[Bb]ilder)\)`,
  'g',
);

/** With the word that says how: "medically reviewed by". */
const OTHER_CREDIT = lettered(
  String.raw`(?:^|[\s,;|•·–—(]+)(?:and\s+|und\s+)?(?:\p{L}+ly\s+)?(?:${OTHER_CREDITS.join('|')})\s.*$`,
  'is',
);

/** "Jane Roe (now) and Max Example (earlier)": who writes a live blog, one after the other. */
const WHEN_LIVE = /\s\((?:now|(?:and )?earlier|previously)\)/gi;

/** Most texts have no such word, which is seen faster. */
const MAY_CREDIT = /\s(?:by|von|de|par|por|di|da|door)\s/i;

function cleanByline(text: string, language: string): string {
  const written = text.includes('(') ? PHOTOGRAPHED.replace(text, '') : text;
  const ofWriter = MAY_CREDIT.test(written) ? OTHER_CREDIT.replace(written, '') : written;
  const bare = withoutBylinePrefix(
    ARCHIVE.replace(ofWriter, '')
      .replace(WHEN_LIVE, '')
      .replace(/(?<=[\uac00-\ud7a3]{2})(?<!기자)\s?[·ㆍ]\s?(?=[\uac00-\ud7a3]{2,5}(?:$|[\s·ㆍ]))/g, ', ')
      .replace(/[\s→»›]+$/, '')
      .replace(/<?[\w.+-]+@[\w-]+\.[\w.]+>?/g, ' ')
      .replace(/https?:\/\/\S+/g, ' '),
  );
  const own = TAIL.replace(bare, '')
    .replace(/[\s,;:|–—-]+$/, '')
    .trim();
  return own === bare ? own : withoutWeekday(own, language);
}

/** "Jane Roe Tuesday", of which a date was cut. */
function withoutWeekday(name: string, language: string): string {
  const words = name.split(' ');
  const last = fold(words.at(-1) ?? '').replace(/\W+$/, '');
  return words.length > 2 && isWeekday(last, language) ? words.slice(0, -1).join(' ') : name;
}

const separators = new Map<string, RegExp>();

/** What stands between names on a page of this language. */
function separatorIn(language: string): RegExp {
  const known = separators.get(language);
  if (known) return known;
  const joiners = NAME_JOINERS.filter((word) => {
    const languages: readonly string[] | undefined = Object.hasOwn(RISKY_JOINERS, word)
      ? RISKY_JOINERS[word as keyof typeof RISKY_JOINERS]
      : undefined;
    return !languages || languages.includes(language);
  });
  const separator = new RegExp(
    String.raw`\s*[,;，、；/／]\s*(?:(?:${joiners.join('|')})\s+)?|\s+(?:${joiners.join('|')}|&|\+)\s+`,
    'iu',
  );
  separators.set(language, separator);
  return separator;
}

function partsOf(text: string, { language, familyFirst, single }: NameContext): string[] {
  if (single) return [trimName(text)];
  if (familyFirst) {
    const turned = text.split(/\s*;\s*/).map((name) => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1'));
    if (turned.every((name) => !name.includes(','))) return turned.map(trimName);
  }
  const separator = separatorIn(language);
  const parts: string[] = [];
  for (const raw of withOneNameJoined(withoutBeat(text), language).split(separator)) {
    const part = trimName(withoutBylinePrefix(raw)).replaceAll(WITHIN_NAME, ' ');
    const last = parts.at(-1);
    // "Jane Roe, MD" is one name; so is "Roe, Jr."
    if (last && CREDENTIAL.test(part) && !agencies.has(keyOf(part)))
      parts[parts.length - 1] = `${last}, ${part}`;
    else if (!(last && HOUSE.test(part) && !agencies.has(keyOf(part)))) parts.push(part);
  }
  // "Jane Roe, churchwarden": beside a name with capitals, what has none says what she does.
  const hasNames = parts.some((part) => BEGINS_LARGE.test(part));
  return hasNames ? parts.filter((part) => !ALL_SMALL.test(part) || agencies.has(keyOf(part))) : parts;
}

const ALL_SMALL = lettered(String.raw`^\p{Ll}[\p{Ll}'’-]*$`);

/** Stands for the space around a joiner that is part of a name. */
const WITHIN_NAME = '\u0001';

/** "von und zu Rabenstein" and "Ortega y Gasset" are one name; Chinese parts names with a space, Korean with a point. */
function withOneNameJoined(text: string, language: string): string {
  if (language === 'zh')
    return text.replace(/(?<=(?:^|\s)[\u4e00-\u9fff]{2,4})\s+(?=[\u4e00-\u9fff]{2,4}(?:\s|$))/g, '、');
  if (language === 'de')
    return text.replace(/\b(von)\s+(und)\s+(?=zu[mr]?\s)/g, `$1${WITHIN_NAME}$2${WITHIN_NAME}`);
  // Somebody else would be given two names.
  if (language === 'es')
    return text.replace(
      /(?<=\p{Lu}\p{L}+\s(?:\p{L}+\s)*\p{Lu}\p{L}+)\s(y)\s(?=\p{Lu}[\p{L}-]+\s*(?:$|[,;]))/gu,
      `${WITHIN_NAME}$1${WITHIN_NAME}`,
    );
  return text;
}

const suffixes = new RegExp(String.raw`\s*(?:${BYLINE_SUFFIXES.join('|')})$`);

function trimName(raw: string): string {
  const name = raw
    .replace(suffixes, '')
    .replace(/^[\s"“„«'(*_~•:-]+|[\s"”“»')*_~•:-]+$/g, '')
    .replace(/[,;]+$/, '');
  const bare = HOUSE_AFTER_CAPITALS.replace(AFFILIATION.replace(name, '$1').trim(), '$1');
  return withoutRole(HOUSE_ROLE.replace(WHAT_WAS_DONE.replace(bare, ''), ''));
}

const PARTICLE =
  '(?:van(?: der?| den)?|von(?: der)?|de(?: la| los| las)?|del|della|di|du|da|dos|das|do|al|el|af|av|zu|ten|ter)';
/** "Jane Roe in New York and Max Example in Paris": where each of several wrote from. */
const WHERE = lettered(
  String.raw`(?<=^\p{Lu}\S+(?: (?:${PARTICLE} )?(?:\p{Ll}+-)?\p{Lu}\S+)* (?:${PARTICLE} )?(?:\p{Ll}+-)?\p{Lu}\p{Ll}\S*) (?:in|from|aus|à|em|w) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$`,
);
/** "Jane Roe, in New York, and Max Example". */
const PLACE = lettered(String.raw`^(?:in|from|aus|à|em) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$`);
/** Marks after a name: "Jane Roe 1", "Jane Roe1*". */
const AFFILIATION = lettered(String.raw`^(\S*\p{L}\s.*\p{L}{2})\s?[\d*†‡§]{1,2}$`);
/** "JANE ROE Gull staff": what is not in capitals is the house. */
const HOUSE_AFTER_CAPITALS = lettered(
  String.raw`^((?:\p{Lu}[\p{Lu}'’.-]*\s+){1,3}\p{Lu}[\p{Lu}'’-]+)\s+(?:\p{Lu}\p{Ll}[\p{L}'’-]*\s+){1,4}(?:[Ss]taff|[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Nn]ews|[Ss]ervice|[Pp]ress|[Ii]ntern)$`,
);
/** "Interview: Jane Roe" names what was done before who did it. */
const WHAT_WAS_DONE = lettered(String.raw`^[\p{L} &]{3,30}:\s+`);
/** "Möwe-Redakteurin Jana Beispiel" is Jana Beispiel. */
const HOUSE_ROLE = lettered(
  String.raw`^\S+-(?:experte|expertin|redakteur|redakteurin|autor|autorin|korrespondent|korrespondentin|reporter|reporterin)\s+(?=\p{Lu})`,
  'i',
);

/** "Jane Roe, West Country Reporter" is one person; "Jane Roe, Max Example Reporter" are two. */
const BEAT = lettered(
  String.raw`^([^,]+ [^,]+), (?:[\p{L}'’-]+ ){0,3}(?:(?:north|south|east|west)(?:ern)?|country|county|city|region(?:al)?|local|national|district|coast)(?: [\p{L}'’-]+)? (?:reporter|correspondent|editor|writer|columnist)$`,
  'i',
);

function withoutBeat(text: string): string {
  return BEAT.replace(text, '$1');
}

const ROLE_BEHIND = pattern('i')`
  (?:^|\s+)(?:
    (?:
      north[ -]?east|north[ -]?west|south[ -]?east|south[ -]?west|middle east|social affairs
      |home affairs|foreign affairs|local democracy|white house|real estate|senior|junior|staff
      |guest|contributing|freelance|chief|deputy|managing|associate|assistant|executive|special
      |political|news|sports?|business|science|health|tech|foreign|web|digital|night
    )\s+
  )*(?:writer|reporter|editor|correspondent|contributor|columnist)(?:\s+at\b.*)?$
`;

/** "Jane Roe Staff Writer" and "Staff Writer Jane Roe" are Jane Roe. */
function withoutRole(name: string): string {
  const match = ROLE_BEHIND.exec(name);
  const rest = match ? name.slice(0, match.index) : '';
  // "Roving Reporter" is what somebody calls himself.
  return /\s/.test(rest) ? rest : name;
}

function isPerson(name: string, context: NameContext): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || !LETTER.test(name) || name.includes('©')) return false;
  const folded = fold(name);
  if (nobody.has(folded) || isSite(name, context)) return false;
  const words = folded.split(/[\s,]+/);
  if (words.length === 1 && isDayOrMonth(folded, context.language)) return false;
  if (words.length > MOST_WORDS) return false;
  if (isRole(folded) && words.length <= 5) return false;
  return (
    !STARTS_WITH_DAY.test(name) && !/[?!#{}<>=@]|https?:|www\.|^\S+\.(?:[a-z]{2,4}|co\.[a-z]{2})$/i.test(name)
  );
}

const STARTS_WITH_DAY = lettered(String.raw`^\d{1,2}[./-](?:\d|\p{L}{3,}[./-])`);

function isRole(part: string): boolean {
  return fold(part)
    .split(/[\s,]+/)
    .some((word) => roles.has(word));
}

/** "Jane Roe The Gull" is Jane Roe. */
function withoutSite(name: string, { siteNames }: NameContext): string {
  const site = siteNames.find(
    (known) =>
      known.length > 2 &&
      name.length > known.length + 4 &&
      name.toLowerCase().endsWith(` ${known.toLowerCase()}`),
  );
  return site ? name.slice(0, -site.length).replace(/[\s,;/|-]+$/, '') : name;
}

/** "The Gull - Jane Roe" is how some software fills the field for the author. */
function withoutSiteBefore(text: string, context: NameContext): string {
  const [, site = '', name = ''] = /^(.{2,40}?)\s+[-–—|:]\s+(.+)$/.exec(text) ?? [];
  return name && isSite(site, context) ? name : text;
}

export function isSite(name: string, { siteNames, host }: NameContext): boolean {
  const key = keyOf(name).replace(/ /g, '');
  return (
    siteNames.some((site) => {
      const siteKey = keyOf(site).replace(/ /g, '');
      return siteKey !== '' && (siteKey === key || `the${key}` === siteKey || key === `the${siteKey}`);
    }) || isHost(name, host)
  );
}

/** "Gull" of gull.example, or its account "gull_example". Two words may be a person whose own site it is. */
function isHost(name: string, host: string): boolean {
  const bare = keyOf(name.replaceAll('_', '')).replace(/^(?:the|die|der|das|le|la|el|il) /, '');
  return bare.length > 2 && !bare.includes(' ') && namesOfHost(host).has(bare);
}
