/** A BibTeX entry that BibTeX reads by `year` and `month` and BibLaTeX by `url` and `urldate` as well. */
import { familyOf, type Name } from './names.ts';
import type { CitedDay, CitedSource } from './source.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function toBibtex(source: CitedSource): string {
  const { authors, title, site, published, accessed, url, language } = source;
  const month = published?.month && MONTHS[published.month - 1];
  const fields: ReadonlyArray<readonly [string, string | undefined]> = [
    ['author', authors.length > 0 ? `{${authors.map(authorOf).join(' and ')}}` : undefined],
    // Twice: a style may not take the capitals of names.
    ['title', `{{${escaped(title)}}}`],
    ['journal', `{${escaped(site)}}`],
    ['year', published ? String(published.year) : undefined],
    ['month', month || undefined],
    ['day', published?.day ? String(published.day) : undefined],
    ['url', `{${addressOf(url)}}`],
    ['urldate', `{${isoOf(accessed)}}`],
    ['language', language ? `{${escaped(language)}}` : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@article{${keyOf(source)},\n${lines.join(',\n')}\n}\n`;
}

/** "van der Berg, Jr., Mira"; a house in braces of its own, so that it is not taken apart. */
function authorOf(name: Name): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const parts = [familyOf(name), name.suffix, name.given].filter(Boolean);
  // An "and" in a name would end it.
  return parts
    .map((part) => (/\sand\s/i.test(` ${part} `) ? `{${escaped(part)}}` : escaped(part)))
    .join(', ');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // By name: BibTeX counts braces whatever stands before them, and one too many would end the field.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_^~]/g, (character) => ESCAPES[character] as string);
}

/** Read as it stands, but for what would end the field. */
function addressOf(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}

function isoOf({ year, month = 1, day = 1 }: CitedDay): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

/** "halden2024river": letters that every program takes. */
export function keyOf({ authors, title, site, published }: CitedSource): string {
  const [first] = authors;
  const who = first && !('literal' in first) ? first.family : first?.literal;
  const words = title
    .split(/\s+/)
    .map(asciiOf)
    .filter((word) => word.length > 3);
  return [asciiOf(who ?? '') || asciiOf(site) || 'article', published?.year ?? '', words[0] ?? ''].join('');
}

function asciiOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
