/** Words of an article as a quote with who wrote them, where, and a link that goes to their place on the page. */
import { oneLine } from '../one-line.ts';
import type { Article } from '../types.ts';
import { escapeMarkup } from './escape-markup.ts';
import { addressOf, bylineOf } from './heading.ts';
import { linkToText, type Passage, textFragment } from './text-fragment.ts';
import { withoutPictures } from './without-pictures.ts';

export interface Quote {
  /** Markdown, which reads well as it is. */
  readonly plain: string;
  /** The same for programs that take formatted text. */
  readonly rich: string;
  readonly link: string;
}

/** @param words the selected text, paragraphs on lines of their own */
export function toQuote(article: Article, words: string, passage: Passage): Quote {
  const fragment = textFragment(passage);
  const address = addressOf(article);
  const link = fragment ? linkToText(address, fragment) : address;
  const who = oneLine(bylineOf(article));
  const [title, site] = [oneLine(article.headline.value), oneLine(article.site.value)];
  const paragraphs = words
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const source = [safe(who), `[${markdown(title)}](<${link}>)`, safe(site)].filter(Boolean).join(', ');
  return {
    link,
    plain: `${paragraphs.map((line) => `> ${safe(line)}`).join('\n>\n')}\n>\n> — ${source}\n`,
    rich:
      `<blockquote>${paragraphs.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}</blockquote>` +
      `<p>— ${[who && escapeMarkup(who), `<a href="${escapeMarkup(link)}">${escapeMarkup(title)}</a>`, escapeMarkup(site)].filter(Boolean).join(', ')}</p>`,
  };
}

function markdown(text: string): string {
  return withoutPictures(text.replace(/[\\[\]]/g, '\\$&')).replace(/</g, '&lt;');
}

/** What would be taken for HTML, for a link or for a picture stays text. */
function safe(text: string): string {
  return text.replace(/\](?=[([:])/g, '\\]').replace(/</g, '&lt;');
}
