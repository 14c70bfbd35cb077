/** The Chicago Manual of Style, 17th edition, 14.191–14.200: a news article in a bibliography. */
import { inOrder, inverted, type Name } from './names.ts';
import type { CitedSource } from './source.ts';
import { monthFirst, quoted, type Run, sentence } from './words.ts';

/** 14.76: of more than ten, the first seven are named. */
const MOST_AUTHORS = 10;
const NAMED_OF_MORE = 7;

export function toChicago({ authors, title, site, published, accessed, url }: CitedSource): readonly Run[] {
  // 14.12: the day of the visit only where the page tells no date of its own.
  const when = published ? monthFirst(published) : `Accessed ${monthFirst(accessed)}`;
  const headline = quoted(title, '.');
  // 14.199: what nobody signed stands under the name of the newspaper.
  if (authors.length === 0) {
    return [{ text: site, isItalic: true }, { text: `. ${headline} ${when}. ${url}.` }];
  }
  return [
    { text: `${sentence(authorsOf(authors))} ${headline} ` },
    { text: site, isItalic: true },
    { text: `${published ? ',' : '.'} ${when}. ${url}.` },
  ];
}

function authorsOf(authors: readonly Name[]): string {
  const [first, ...others] = authors.map((name, at) => (at === 0 ? inverted(name) : inOrder(name)));
  if (authors.length > MOST_AUTHORS) {
    return `${[first, ...others.slice(0, NAMED_OF_MORE - 1)].join(', ')}, et al.`;
  }
  const last = others.pop();
  return last ? `${[first, ...others].join(', ')}, and ${last}` : (first as string);
}
