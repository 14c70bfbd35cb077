/** The language of the article's own text, by a piece of it: a longer one where a short one does not tell. */
import type { HeadlineBlock } from './headline-block.ts';
import { languageOfText } from './text-language.ts';

const SAMPLE_CHARACTERS = [1_200, 6_000] as const;

export function languageOfArticle(
  document: Document,
  headline: Element | null,
  { lines }: HeadlineBlock,
): string | null {
  const near = lines.filter(({ place }) => place === 'after').map(({ text }) => text);
  const sample = [headline?.textContent ?? '', ...near].join(' ');
  for (const characters of SAMPLE_CHARACTERS) {
    const language = languageOfText(withParagraphs(sample, document, characters));
    if (language) return language;
  }
  return null;
}

function withParagraphs(start: string, document: Document, characters: number): string {
  let sample = start;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (sample.length > characters) break;
    sample += ` ${paragraph.textContent ?? ''}`;
  }
  return sample.slice(0, characters);
}
