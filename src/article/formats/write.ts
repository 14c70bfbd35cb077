/** Writes an article in any of the formats. */
import type { Article } from '../types.ts';
import { toApa } from './citation/apa.ts';
import { toBibtex } from './citation/bibtex.ts';
import { toChicago } from './citation/chicago.ts';
import { toCsl } from './citation/csl.ts';
import { toMla } from './citation/mla.ts';
import { type CitedSource, sourceOf } from './citation/source.ts';
import { markupOf, plainOf, type Run } from './citation/words.ts';
import { type BookWords, toEpub } from './epub.ts';
import type { FormatId } from './formats.ts';
import { toFrontMatter } from './front-matter.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { toTemplatedMarkdown } from './markdown-template.ts';
import { addressesOf, BOOK_TYPES, type FetchPicture, fetchPictures, WEB_TYPES } from './pictures.ts';
import { bodyText, toPlain } from './plain.ts';
import { toSchemaOrg } from './schema-org.ts';

export interface ToWrite {
  readonly article: Article;
  /** As it is shown, made of nodes of our own. It is not changed. */
  readonly body: Element;
  /** When it is written, in the person's own time: ISO 8601 with an offset or `Z`. */
  readonly now: string;
  /** The day it is where the person is: `YYYY-MM-DD`. */
  readonly today: string;
  readonly words: BookWords;
  readonly fetchPicture: FetchPicture;
  /** The person's own form of Markdown; absent or empty, ours. */
  readonly markdownTemplate?: string;
}

export interface Written {
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** The same with italics, to be pasted where there are some. */
  readonly rich?: string;
  /** Where pictures belong into the file: how many are in it, and of how many. */
  readonly pictures?: { readonly had: number; readonly of: number };
}

const WRITERS: Readonly<Record<FormatId, (toWrite: ToWrite) => Written | Promise<Written>>> = {
  markdown({ article, body, markdownTemplate: template, now }) {
    const own = template ? toTemplatedMarkdown(article, body, { template, saved: now }) : null;
    return { content: own ?? `${toFrontMatter(article)}\n${toMarkdown(article, body)}` };
  },
  plain: ({ article, body }) => ({ content: toPlain(article, body) }),
  async html({ article, body, fetchPicture }) {
    const addresses = addressesOf(article, body);
    const pictures = await fetchPictures(addresses, WEB_TYPES, fetchPicture);
    const content = toHtml(article, body, pictures);
    return { content, pictures: { had: pictures.size, of: addresses.length } };
  },
  async epub({ article, body, fetchPicture, now, words }) {
    const addresses = addressesOf(article, body);
    const pictures = await fetchPictures(addresses, BOOK_TYPES, fetchPicture);
    const content = toEpub(article, body, { pictures, now, words });
    return { content, pictures: { had: pictures.size, of: addresses.length } };
  },
  schema: ({ article, body }) => ({
    content: jsonOf({ ...toSchemaOrg(article), articleBody: bodyText(body) }),
  }),
  apa: (toWrite) => cited(toWrite, toApa),
  mla: (toWrite) => cited(toWrite, toMla),
  chicago: (toWrite) => cited(toWrite, toChicago),
  bibtex: ({ article, today }) => ({ content: toBibtex(sourceOf(article, today)) }),
  csl: ({ article, today }) => ({ content: jsonOf(toCsl(sourceOf(article, today))) }),
};

export async function writeAs(format: FormatId, toWrite: ToWrite): Promise<Written> {
  return WRITERS[format](toWrite);
}

function cited({ article, today }: ToWrite, style: (source: CitedSource) => readonly Run[]): Written {
  const runs = style(sourceOf(article, today));
  return { content: `${plainOf(runs)}\n`, rich: markupOf(runs) };
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
