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
import type { PictureType } from './picture-type.ts';
import {
  addressesOf,
  BOOK_TYPES,
  type FetchPicture,
  fetchPictures,
  type Pictures,
  WEB_TYPES,
} from './pictures.ts';
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
  html: (toWrite) =>
    illustrated(toWrite, WEB_TYPES, (pictures) => toHtml(toWrite.article, toWrite.body, pictures)),
  epub: (toWrite) =>
    illustrated(toWrite, BOOK_TYPES, (pictures) =>
      toEpub(toWrite.article, toWrite.body, { pictures, now: toWrite.now, words: toWrite.words }),
    ),
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

async function illustrated(
  { article, body, fetchPicture }: ToWrite,
  types: readonly PictureType[],
  write: (pictures: Pictures) => Written['content'],
): Promise<Written> {
  const addresses = addressesOf(article, body);
  const pictures = await fetchPictures(addresses, types, fetchPicture);
  return { content: write(pictures), pictures: { had: pictures.size, of: addresses.length } };
}

function cited({ article, today }: ToWrite, style: (source: CitedSource) => readonly Run[]): Written {
  const runs = style(sourceOf(article, today));
  return { content: `${plainOf(runs)}\n`, rich: markupOf(runs) };
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
