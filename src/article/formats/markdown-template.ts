/** Markdown in a person's own form. */
import type { Article } from '../types.ts';
import { frontMatterOf } from './front-matter.ts';
import { escapeMarkdown, toMarkdownBody } from './markdown.ts';
import { faultOf, fillTemplate } from './template.ts';

interface Options {
  readonly template: string;
  /** ISO 8601. */
  readonly saved: string;
}

/** @returns null where the template has a fault */
export function toTemplatedMarkdown(
  article: Article,
  body: Element,
  { template, saved }: Options,
): string | null {
  if (faultOf(template)) return null;
  const values = { ...frontMatterOf(article), saved, content: toMarkdownBody(article, body) };
  return `${fillTemplate(template, values, escapeMarkdown).trimEnd()}\n`;
}
