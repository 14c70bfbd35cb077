/** Markdown with GitHub's tables and strikethrough: headline, dek, who and when, source, picture, body. */
import { strikethrough, tables } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { dekAbove } from '../dek-above.ts';
import type { Article } from '../types.ts';
import { addressOf, bylineOf, captionOf, dateOf } from './heading.ts';
import { leadOf } from './pictures.ts';

/**
 * @param body the sanitised body: the page's own HTML never reaches a clipboard. It is not changed.
 */
export function toMarkdown(article: Article, body: Element): string {
  const { headline, site } = article;
  const dek = dekAbove(article);
  const source = `[${escapeMarkdown(site.value)}](<${addressOf(article)}>)`;
  const lead = leadOf(article, body);
  const blocks = [
    `# ${escapeMarkdown(headline.value)}`,
    dek && `*${escapeMarkdown(dek)}*`,
    [escapeMarkdown(bylineOf(article)), dateOf(article), source].filter(Boolean).join(' · '),
    lead && `![${escapeMarkdown(lead.alt ?? '')}](<${lead.url}>)`,
    lead && escapeMarkdown(captionOf(lead)),
    toMarkdownBody(article, body),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The text alone, with the notes at its end. */
export function toMarkdownBody({ notes }: Article, body: Element): string {
  const text = converter()
    .turndown(body as HTMLElement)
    .trim();
  return [text, ...notes.map((note) => escapeMarkdown(note.text))].filter(Boolean).join('\n\n');
}

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  service.escape = escapeText;
  service.use([tables, strikethrough]);
  return service;
}

export function escapeMarkdown(text: string): string {
  return escapeText(text.replace(/\s+/g, ' ').trim());
}

/** Turndown leaves `<`, and Markdown takes what follows for HTML: words would vanish, and pictures be asked for. */
function escapeText(text: string): string {
  return TurndownService.prototype.escape(text).replace(/</g, '\\<');
}
