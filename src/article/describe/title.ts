/** Takes the site's name off a title: "Harbour reopens | The Gull", "The Gull: Harbour reopens". */
import { lettered } from '../lettered.ts';
import { fold } from './fold.ts';
import { keyOf, shareOf } from './plain.ts';

/** With space around it (or after a colon) a separator parts title and site; inside a word it does not. */
const SEPARATOR = lettered(
  String.raw`\s+[|\-–—·•»«:‹›<>/~]+\s+|\s*[|｜]\s*|(?<!«[^«»]{0,200})\s*»\s*|:\s+|[-_–—](?=[\p{Script=Han}\p{Script=Katakana}]+$)`,
  'g',
);

/** Before the name of a paper, and seldom in its address: "La Voz" of voz.example. */
const ARTICLES = new Set('the der die das le la les el los las il lo gli o a os as de het'.split(' '));

/** Fewer name a section or the site. */
const FEWEST_WORDS_INSIDE = 3;

/** @returns what is left of a title when its first, its last or both parts are taken to be the site's name */
export function titleParts(title: string, siteNames: readonly string[], host: string): string[] {
  const stripped = stripSite(title, siteNames, host);
  const marks = [...SEPARATOR.matchAll(title)];
  const [first, last] = [marks[0], marks.at(-1)];
  const parts = stripped === title ? [] : [stripped];
  if (last) parts.push(title.slice(0, last.index).trim());
  if (first && first !== last) parts.push(title.slice(0, first.index).trim());
  if (first) parts.push(title.slice(first.index + first[0].length).trim());
  parts.push(...innerParts(title, marks));
  return parts.filter((part) => part.length > 1);
}

/** "The Gull » Archive » Harbour reopens »": what stands between marks or after the last, where there are several. */
function innerParts(title: string, marks: readonly RegExpExecArray[]): string[] {
  if (marks.length < 2) return [];
  return marks
    .map((mark, at) => title.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim())
    .filter((part) => part.split(/\s+/).length >= FEWEST_WORDS_INSIDE);
}

/** Takes known names of the site off both ends, again and again ("Harbour reopens - Coast - The Gull"). */
export function stripSite(title: string, siteNames: readonly string[], host: string): string {
  const known = siteNames.map(keyOf);
  const isSite = (part: string): boolean => {
    const key = keyOf(part);
    if (!key) return true;
    if (known.includes(key)) return true;
    const words = key.split(' ');
    if (words.length > 6) return false;
    const joined = fold(key).replace(/ /g, '');
    if (joined.length > 2 && namesOfHost(host).has(joined)) return true;
    const bare = words.length > 1 && ARTICLES.has(words[0] ?? '') ? fold(words.slice(1).join('')) : '';
    if (bare.length > 3 && namesOfHost(host).has(bare)) return true;
    return siteNames.some((name) => shareOf(part, name) === 1 && shareOf(name, part) >= 0.5);
  };
  let rest = title;
  for (let round = 0; round < 3; round += 1) {
    const marks = [...SEPARATOR.matchAll(rest)];
    const [first, last] = [marks[0], marks.at(-1)];
    if (last && isSite(rest.slice(last.index + last[0].length)) && last.index > 0) {
      rest = withoutSection(rest.slice(0, last.index).trim(), last[0]);
    } else if (first && isSite(rest.slice(0, first.index)) && first.index + first[0].length < rest.length) {
      rest = rest.slice(first.index + first[0].length).trim();
    } else break;
  }
  return rest;
}

/** "Harbour reopens - Coast - The Gull": one or two words between the same marks name a section. */
function withoutSection(title: string, separator: string): string {
  const at = separator.trim() ? title.lastIndexOf(separator) : -1;
  const section = title.slice(at + separator.length);
  return at > 0 && section.length <= 20 && section.split(/\s+/).length <= 2
    ? title.slice(0, at).trim()
    : title;
}

const hosts = new Map<string, ReadonlySet<string>>();

/** `www.the-gull.co.uk` goes by thegull, thegullcouk and the like. */
export function namesOfHost(host: string): ReadonlySet<string> {
  const known = hosts.get(host);
  if (known) return known;
  const labels = host
    .toLowerCase()
    .split('.')
    .map((label) => fold(keyOf(label)).replaceAll(' ', ''));
  const names = new Set<string>();
  for (let from = 0; from < labels.length - 1; from += 1) {
    for (let to = from + 1; to <= labels.length; to += 1) names.add(labels.slice(from, to).join(''));
  }
  hosts.clear();
  hosts.set(host, names);
  return names;
}
