/** Saved pages and the truth about them: one folder a corpus, `truth.ndjson` and gzipped pages. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mulberry32 } from '../random.ts';
import type { CorpusName } from './options.ts';

/** What is known to be true of a page. A corpus knows some of it; what it does not know is absent. */
export interface Truth {
  readonly text?: string;
  readonly html?: string;
  /** Snippets that belong to the article, and snippets of the page that do not. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly dek?: string;
}

export interface Page {
  readonly corpus: CorpusName;
  readonly id: string;
  readonly url: string;
  readonly contentType: string;
  /** `article`, or the kind of page that is not one: `forum`, `listing`, `product` ... */
  readonly pageType: string;
  /** The bytes as they were served, gzipped if its name says so. */
  readonly file: string;
  readonly truth: Truth;
}

export async function loadCorpus(folder: string, name: CorpusName): Promise<readonly Page[]> {
  const lines = (await readFile(path.join(folder, name, 'truth.ndjson'), 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const { id, page, url, contentType, pageType, truth } = JSON.parse(line);
    return {
      corpus: name,
      id,
      url,
      contentType,
      pageType,
      file: path.join(folder, name, 'pages', page),
      truth,
    };
  });
}

/** The page as it was served. */
export async function sourceOf({ file }: Page): Promise<Buffer> {
  const bytes = await readFile(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Draws `size` pages, the same ones for the same seed, in the order they had. */
export function sample<T>(pages: readonly T[], size: number, seed: number): readonly T[] {
  const chosen = new Set(inDrawnOrder(pages, seed).slice(0, size));
  return pages.filter((page) => chosen.has(page));
}

/** All of them, in the same order by chance for the same seed. */
export function inDrawnOrder<T>(pages: readonly T[], seed: number): readonly T[] {
  const random = mulberry32(seed);
  return pages
    .map((page) => ({ page, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ page }) => page);
}
