/**
 * Every form an article can be taken along in, in the order of the menus. What menus and file names need is here; what
 * writes them is in `write.ts`, which is large and comes only when something is to be written.
 */

interface Form {
  readonly id: string;
  /** What it is: the whole article, or who wrote what, when and where. */
  readonly of: 'article' | 'source';
  /** Of its file, without the dot. */
  readonly extension: string;
  /** Media type of its file. */
  readonly type: string;
  /** What can be done with it. The first is what is done by a click on its name. */
  readonly ways: readonly ('copy' | 'save')[];
}

export const FORMATS = [
  { id: 'markdown', of: 'article', extension: 'md', type: 'text/markdown', ways: ['copy', 'save'] },
  { id: 'plain', of: 'article', extension: 'txt', type: 'text/plain', ways: ['copy', 'save'] },
  { id: 'html', of: 'article', extension: 'html', type: 'text/html', ways: ['save'] },
  { id: 'epub', of: 'article', extension: 'epub', type: 'application/epub+zip', ways: ['save'] },
  { id: 'schema', of: 'article', extension: 'json', type: 'application/ld+json', ways: ['copy', 'save'] },
  { id: 'apa', of: 'source', extension: 'txt', type: 'text/plain', ways: ['copy'] },
  { id: 'mla', of: 'source', extension: 'txt', type: 'text/plain', ways: ['copy'] },
  { id: 'chicago', of: 'source', extension: 'txt', type: 'text/plain', ways: ['copy'] },
  { id: 'bibtex', of: 'source', extension: 'bib', type: 'application/x-bibtex', ways: ['copy', 'save'] },
  {
    id: 'csl',
    of: 'source',
    // Beside the article's own JSON it would take its place.
    extension: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    ways: ['copy', 'save'],
  },
] as const satisfies readonly Form[];

export type FormatId = (typeof FORMATS)[number]['id'];
export type ExportWay = Form['ways'][number];

export interface ExportFormat extends Form {
  readonly id: FormatId;
}

/** They are asked for first, which takes a moment. */
export function holdsPictures(id: FormatId): boolean {
  return id === 'html' || id === 'epub';
}

export function formatOf(id: FormatId): ExportFormat {
  return FORMATS.find((format) => format.id === id) as ExportFormat;
}
