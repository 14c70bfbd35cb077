/** From a click on a format to the article on the clipboard or among the downloads, and to what is said of it. */
import { fileNameOf } from '../article/formats/file-name.ts';
import { type ExportWay, type FormatId, formatOf } from '../article/formats/formats.ts';
import type { FetchPicture } from '../article/formats/pictures.ts';
import type { ToWrite, Written } from '../article/formats/write.ts';
import type { Article } from '../article/types.ts';
import { copyText, saveFile } from './deliver.ts';
import { FORMAT_NAMES } from './export-menu.ts';
import { say, sayNumber } from './say.ts';
import { shownBody } from './shown-body.ts';

interface Options {
  readonly article: Article;
  /** Holds the rendered article, or several that were joined. */
  readonly shown: HTMLElement;
  readonly format: FormatId;
  readonly way: ExportWay;
  readonly time: Pick<ToWrite, 'now' | 'today'>;
  readonly fetchPicture: FetchPicture;
  readonly markdownTemplate: string;
  write(format: FormatId, toWrite: ToWrite): Promise<Written>;
}

/** @returns a sentence for the person; it never rejects */
export async function exportArticle({
  article,
  shown,
  format,
  way,
  time,
  ...options
}: Options): Promise<string> {
  const document = shown.ownerDocument;
  try {
    const { content, rich, pictures } = await options.write(format, {
      article,
      // In a document that loads nothing: a picture that was never on screen is not asked for.
      body: shownBody(shown, document.implementation.createHTMLDocument('')),
      ...time,
      words: { contents: say('bookContents'), cover: say('bookCover') },
      fetchPicture: options.fetchPicture,
      markdownTemplate: options.markdownTemplate,
    });
    if (way === 'copy') {
      await copyText({ plain: String(content), ...(rich && { rich }) }, document);
      return say('copied', say(FORMAT_NAMES[format]));
    }
    const { extension, type } = formatOf(format);
    const name = fileNameOf(article, extension);
    saveFile({ name, type, content }, shown);
    return [say('saved', name), pictures && picturesSentence(pictures)].filter(Boolean).join(' ');
  } catch (error) {
    console.error(`The article was not exported as ${format}.`, error);
    return say(way === 'copy' ? 'notCopied' : 'exportFailed');
  }
}

function picturesSentence({ had, of }: NonNullable<Written['pictures']>): string | null {
  if (had === of) return null;
  return say('picturesIn', sayNumber(had), sayNumber(of));
}
