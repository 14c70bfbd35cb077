/** The core as one script, for the command line and the benchmark: what `dist/core.js` puts on `broadsheet`. */

import articleWords from './_locales/en/article.json';
import productWords from './_locales/en/product.json';
import textWords from './_locales/en/text.json';
import { toBase64 } from './article/formats/base64.ts';
import { toApa } from './article/formats/citation/apa.ts';
import { toBibtex } from './article/formats/citation/bibtex.ts';
import { toChicago } from './article/formats/citation/chicago.ts';
import { toCsl } from './article/formats/citation/csl.ts';
import { toMla } from './article/formats/citation/mla.ts';
import { type CitedSource, sourceOf } from './article/formats/citation/source.ts';
import { plainOf, type Run } from './article/formats/citation/words.ts';
import { toEpub } from './article/formats/epub.ts';
import { toFrontMatter } from './article/formats/front-matter.ts';
import { toHtml } from './article/formats/html.ts';
import { toMarkdown } from './article/formats/markdown.ts';
import { bodyText, toPlain } from './article/formats/plain.ts';
import { toSchemaOrg } from './article/formats/schema-org.ts';
import type { Article } from './article/types.ts';
import { renderArticle } from './view/article.ts';
import { speakWith } from './view/say.ts';
import { shownBody } from './view/shown-body.ts';

export { isLikelyArticle } from './article/likely.ts';
export { read } from './article/read.ts';

const ENGLISH: Readonly<Record<string, string>> = { ...articleWords, ...productWords, ...textWords };

speakWith((key, values) => (ENGLISH[key] ?? '').replace(/\$(\d)/g, (_, place) => values[place - 1] ?? ''));

/**
 * What the command line prints; nothing is asked of the network, so pictures stay where they are. `text` is the body
 * alone, for those who measure it. `epub` is bytes in base64. `now` is in milliseconds since the epoch.
 */
export const formats = {
  markdown: (article: Article, document: Document) =>
    `${toFrontMatter(article)}\n${toMarkdown(article, bodyOf(article, document))}`,
  schema: (article: Article, document: Document) =>
    jsonOf({ ...toSchemaOrg(article), articleBody: bodyText(bodyOf(article, document)) }),
  text: (article: Article) => `${article.text}\n`,
  plain: (article: Article, document: Document) => toPlain(article, bodyOf(article, document)),
  html: (article: Article, document: Document) => toHtml(article, bodyOf(article, document)),
  epub: (article: Article, document: Document, now = 0) =>
    toBase64(
      toEpub(article, bodyOf(article, document), {
        pictures: new Map(),
        now: new Date(now).toISOString(),
        words: { contents: 'Contents', cover: 'Cover' },
      }),
    ),
  apa: (article: Article, _: Document, now = 0) => cited(article, now, toApa),
  mla: (article: Article, _: Document, now = 0) => cited(article, now, toMla),
  chicago: (article: Article, _: Document, now = 0) => cited(article, now, toChicago),
  bibtex: (article: Article, _: Document, now = 0) => toBibtex(sourceOf(article, dayOf(now))),
  csl: (article: Article, _: Document, now = 0) => jsonOf(toCsl(sourceOf(article, dayOf(now)))),
} as const;

function bodyOf(article: Article, document: Document): HTMLElement {
  const holder = document.createDocumentFragment();
  holder.append(renderArticle(article, { document }));
  return shownBody(holder, document);
}

function cited(article: Article, now: number, style: (source: CitedSource) => readonly Run[]): string {
  return `${plainOf(style(sourceOf(article, dayOf(now))))}\n`;
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
