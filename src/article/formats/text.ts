/** Plain text: headline, dek, who and when, address, then the paragraphs, each apart by an empty line. */
import type { Article } from '../types.ts';
import { bylineOf, dateOf } from './heading.ts';

export function toText(article: Article): string {
  const { headline, dek, site, url, text, notes } = article;
  const source = [bylineOf(article), dateOf(article), site.value].filter(Boolean).join(' · ');
  const blocks = [headline.value, dek?.value, source, url, text, ...notes.map((note) => note.text)];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
