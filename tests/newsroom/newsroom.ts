/**
 * Articles in the shapes in which papers print them, written by writers who did not know our rules (`en-44` to `en-66` and
 * `world-39` to `world-49` by one who did, and did not look), with what a careful reader takes from each. Those named `live`
 * are pages as a browser has them once consent, players, comments and advertisements have loaded.
 * `left.json` lists by page what is known to go wrong: a line of it that does not, fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface NewsPage {
  readonly name: string;
  readonly html: string;
  readonly truth: Truth;
}

export interface Truth {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly dek: string | null;
  /** Paragraphs, headings and items, in order. */
  readonly text: readonly string[];
  /** What stands on the page and not in the article. */
  readonly without: readonly string[];
}

/** What is known to go wrong on a page. */
export interface Left {
  readonly missing?: readonly string[];
  readonly tooMuch?: readonly string[];
  /** What is said instead of the truth. */
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  readonly dek?: string | null;
}

const FOLDER = path.join(import.meta.dirname, 'pages');

export function newsPages(): readonly NewsPage[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => {
    const name = path.basename(file, '.json');
    return { name, html: readIn(`${name}.html`), truth: JSON.parse(readIn(file)) as Truth };
  });
}

export function knownLeft(): Readonly<Record<string, Left>> {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, 'left.json'), 'utf8'));
}

function readIn(file: string): string {
  return readFileSync(path.join(FOLDER, file), 'utf8');
}

/** White space, quotes and dashes are typography, not words. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
