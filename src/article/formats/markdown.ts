/** Markdown with GitHub's tables and strikethrough: headline, dek, who and when, source, picture, body. */
import { strikethrough, tables } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { dekAbove } from '../dek-above.ts';
import { oneLine } from '../one-line.ts';
import type { Article } from '../types.ts';
import { addressOf, bylineOf, captionOf, dateOf, isOnWeb } from './heading.ts';
import { inLink } from './in-link.ts';
import { leadOf } from './pictures.ts';
import { withoutPictures } from './without-pictures.ts';

/**
 * @param body the sanitised body: the page's own HTML never reaches a clipboard. It is not changed.
 */
export function toMarkdown(article: Article, body: Element): string {
  const { headline, site } = article;
  const dek = dekAbove(article);
  const source = `[${escapeMarkdown(site.value)}](<${addressOf(article)}>)`;
  const lead = leadOf(article, body);
  const picture = lead && isOnWeb(lead.url) && lead;
  const blocks = [
    `# ${escapeMarkdown(headline.value)}`,
    dek && `*${escapeMarkdown(dek)}*`,
    [escapeMarkdown(bylineOf(article)), escapeMarkdown(dateOf(article)), source].filter(Boolean).join(' · '),
    picture && `![${escapeMarkdown(picture.alt ?? '')}](<${inLink(picture.url)}>)`,
    picture && escapeMarkdown(captionOf(picture)),
    toMarkdownBody(article, body),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The text alone, with the notes at its end. */
export function toMarkdownBody({ notes }: Article, body: Element): string {
  const text = converter().turndown(preparedCopy(body)).trim();
  return [text, ...notes.map((note) => escapeMarkdown(note.text))].filter(Boolean).join('\n\n');
}

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    // Never three hyphens: at the start of a file they begin front matter.
    hr: '* * *',
  });
  service.escape = escapeText;
  service.use([tables, strikethrough]);
  return service;
}

export function escapeMarkdown(text: string): string {
  return escapeText(oneLine(text));
}

/**
 * A copy in which captions stand above their tables, and nothing in a table is on a line of its own: a table that Markdown
 * has no way to write is kept as HTML, which ends at an empty line, and what follows would be Markdown again. In attributes,
 * which Turndown does not escape, what would be taken for HTML stays text too.
 */
function preparedCopy(body: Element): HTMLElement {
  const copy = body.cloneNode(true) as HTMLElement;
  const { ownerDocument: document } = copy;
  for (const caption of copy.querySelectorAll('caption')) {
    const line = document.createElement('p');
    line.append(...caption.childNodes);
    caption.closest('table')?.before(line);
    caption.remove();
  }
  for (const element of copy.querySelectorAll('[alt], [title]')) {
    for (const name of ['alt', 'title']) {
      const value = element.getAttribute(name);
      if (value?.includes('<')) element.setAttribute(name, value.replaceAll('<', '&lt;'));
    }
  }
  for (const listing of copy.querySelectorAll('pre')) if (!listing.closest('table')) asCode(listing);
  const texts = document.createTreeWalker(copy, 4 /* NodeFilter.SHOW_TEXT */);
  const broken: Text[] = [];
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
    if (text.data.includes('\n') && text.parentElement?.closest('table')) broken.push(text);
  for (const text of broken) {
    const lines = text.data.split('\n');
    const isPre = text.parentElement?.closest('pre') !== null;
    const parts = lines.flatMap((line, at) => [
      ...(at > 0 ? [isPre ? document.createElement('br') : ' '] : []),
      line,
    ]);
    text.replaceWith(...parts);
  }
  return copy;
}

/** Turndown fences code alone: lines of a `pre` without it ran together into a paragraph. */
function asCode(listing: Element): void {
  for (const end of listing.querySelectorAll('br')) end.replaceWith('\n');
  const code = listing.ownerDocument.createElement('code');
  code.textContent = listing.textContent;
  listing.replaceChildren(code);
}

/** Turndown leaves `<`, and Markdown takes what follows for HTML: words would vanish, and pictures be asked for. By
 * name: a backslash after a bare address would be taken for part of it.
 * At the start of a file, plus signs and a brace begin front matter for some programs. */
function escapeText(text: string): string {
  return withoutPictures(TurndownService.prototype.escape(text))
    .replace(/</g, '&lt;')
    .replace(/^(?=\+\+\+|\{)/, '\\');
}
