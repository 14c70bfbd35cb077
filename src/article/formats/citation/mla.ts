/** MLA Handbook, 9th edition: an article on the site of a newspaper, with the day it was looked at. */
import { inOrder, inverted, type Name } from './names.ts';
import type { CitedDay, CitedSource } from './source.ts';
import { monthOf, quoted, type Run, sentence } from './words.ts';

export function toMla({ authors, title, site, published, accessed, url }: CitedSource): readonly Run[] {
  const who = authors.length > 0 ? `${sentence(authorsOf(authors))} ` : '';
  const when = published ? ` ${dateOf(published)},` : '';
  // 5.84: an address without its scheme.
  const where = url.replace(/^https?:\/\//, '');
  return [
    { text: `${who}${quoted(title, '.')} ` },
    { text: site, isItalic: true },
    { text: `,${when} ${where}. Accessed ${dateOf(accessed)}.` },
  ];
}

/** 5.6–5.8: two are both named, of three or more the first. */
function authorsOf(authors: readonly Name[]): string {
  const [first, second] = authors as readonly [Name, Name?];
  if (authors.length > 2) return `${inverted(first)}, et al.`;
  return second ? `${inverted(first)}, and ${inOrder(second)}` : inverted(first);
}

/** 6.75: months of more than four letters are shortened. "17 May 2024", "3 Sept. 2024" */
function dateOf(date: CitedDay): string {
  const month = monthOf(date);
  const short = month.length <= 4 ? month : `${month === 'September' ? 'Sept' : month.slice(0, 3)}.`;
  return [date.day, short, date.year].filter(Boolean).join(' ');
}
