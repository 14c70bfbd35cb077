/**
 * APA, 7th edition, 10.16: an article in a newspaper. The headline stays as it was printed: which of its words are names,
 * and keep their capitals in sentence case, cannot be told.
 */
import { familyOf, initialsOf, type Name } from './names.ts';
import type { CitedDay, CitedSource } from './source.ts';
import { monthFirst, monthOf, type Run, sentence } from './words.ts';

/** 9.8: all are named up to here; of more, the first nineteen and the last. */
const MOST_AUTHORS = 20;

export function toApa({ authors, title, site, published, accessed, url }: CitedSource): readonly Run[] {
  const date = `(${published ? dateOf(published) : 'n.d.'}).`;
  // 9.12: without an author the title takes its place.
  const start =
    authors.length > 0
      ? `${sentence(authorsOf(authors))} ${date} ${sentence(title)} `
      : `${sentence(title)} ${date} `;
  // 9.16: the day of the visit only where the page tells no date of its own.
  const end = published ? url : `Retrieved ${monthFirst(accessed)}, from ${url}`;
  return [{ text: start }, { text: site, isItalic: true }, { text: `. ${end}` }];
}

function dateOf(date: CitedDay): string {
  const month = monthOf(date);
  const day = date.day === undefined ? '' : ` ${date.day}`;
  return month ? `${date.year}, ${month}${day}` : String(date.year);
}

function authorsOf(authors: readonly Name[]): string {
  const names = authors.map(authorOf);
  const last = names.at(-1) ?? '';
  if (names.length === 1) return last;
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, … ${last}`;
  return `${names.slice(0, -1).join(', ')}, & ${last}`;
}

function authorOf(name: Name): string {
  if ('literal' in name) return name.literal;
  return [familyOf(name), initialsOf(name), name.suffix].filter(Boolean).join(', ');
}
