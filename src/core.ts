/** The core as one script, for the command line and the benchmark: what `dist/core.js` puts on `broadsheet`. */

import articleWords from './_locales/en/article.json';
import productWords from './_locales/en/product.json';
import textWords from './_locales/en/text.json';
import { toFrontMatter } from './article/formats/front-matter.ts';
import { toHtml } from './article/formats/html.ts';
import { toMarkdown } from './article/formats/markdown.ts';
import { toSchemaOrg } from './article/formats/schema-org.ts';
import type { Article } from './article/types.ts';
import { renderArticle } from './view/article.ts';
import { speakWith } from './view/say.ts';

export { isLikelyArticle } from './article/likely.ts';
export { read } from './article/read.ts';

const ENGLISH: Readonly<Record<string, string>> = { ...articleWords, ...productWords, ...textWords };

speakWith((key, values) => (ENGLISH[key] ?? '').replace(/\$(\d)/g, (_, place) => values[place - 1] ?? ''));

/** What the command line prints. `text` is the body alone, for those who measure it. */
export const formats = {
  markdown: (article: Article, document: Document) =>
    `${toFrontMatter(article)}\n${toMarkdown(article, bodyOf(article, document))}`,
  schema: (article: Article) => `${JSON.stringify(toSchemaOrg(article), null, 2)}\n`,
  text: (article: Article) => `${article.text}\n`,
  html: (article: Article, document: Document) => toHtml(article, bodyOf(article, document)),
} as const;

function bodyOf(article: Article, document: Document): HTMLElement {
  return renderArticle(article, { document }).querySelector('#body') as HTMLElement;
}
