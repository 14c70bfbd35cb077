/** Metadata against the truth, a verdict a field. A corpus that does not know a field gives no verdict. */
import type { Truth } from './corpus.ts';
import { f1, wordConfusion } from './metrics.ts';

export const FIELDS = ['title', 'authors', 'published', 'dek'] as const;
export type Field = (typeof FIELDS)[number];

/** `near`: a title that holds the true one or is held by it; authors of which some are right. */
export type Verdict = 'right' | 'near' | 'wrong' | 'missing';

export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly dek: string | null;
}

/** A dek is printed with small differences (a dateline, an ellipsis); this share of its words must be the same. */
const DEK_ALIKE = 0.9;

export function judge(found: Metadata, truth: Truth): Partial<Record<Field, Verdict>> {
  return {
    ...(truth.title ? { title: judgeTitle(found.title, truth.title) } : {}),
    ...(truth.authors?.length ? { authors: judgeAuthors(found.authors, truth.authors) } : {}),
    ...(dayOf(truth.published) ? { published: judgeDay(found.published, truth.published) } : {}),
    ...(truth.dek ? { dek: judgeDek(found.dek, truth.dek) } : {}),
  };
}

function judgeTitle(found: string | null, truth: string): Verdict {
  if (!found) return 'missing';
  const [a, b] = [plain(found), plain(truth)];
  if (a === b) return 'right';
  return a.includes(b) || b.includes(a) ? 'near' : 'wrong';
}

/** Exactly the same set of names; how they are strung together, titles and degrees do not count. */
function judgeAuthors(found: readonly string[], truth: readonly string[]): Verdict {
  if (found.length === 0) return 'missing';
  const a = new Set(namesOf(found));
  const b = new Set(namesOf(truth));
  const shared = [...a].filter((name) => b.has(name)).length;
  if (shared === a.size && shared === b.size) return 'right';
  return shared > 0 ? 'near' : 'wrong';
}

const SEPARATOR = /\s*[,;&|]\s*(?:and\s+)?|\s+(?:and|und|et|y|e|och|og|en)\s+/i;
const BEFORE_NAME = /^(?:by|von|par|por|di|door|af|av)\s+|^(?:dr|prof)\.?\s+/i;
const DEGREE = /^(?:[A-Z]{2,6}®?|Ph\.?D\.?|M\.D\.|Jr\.?|Sr\.?)$/;

function namesOf(bylines: readonly string[]): readonly string[] {
  const names = bylines
    .flatMap((byline) => byline.trim().replace(BEFORE_NAME, '').split(SEPARATOR))
    .map((name) => name.replace(BEFORE_NAME, '').trim())
    .filter(Boolean);
  const withoutDegrees = names.filter((name) => !DEGREE.test(name));
  // "AFP" alone is who wrote it, not a degree.
  return (withoutDegrees.length ? withoutDegrees : names).map(plain);
}

function judgeDay(found: string | null, truth: string | undefined): Verdict {
  const day = dayOf(found);
  if (!day) return 'missing';
  return day === dayOf(truth) ? 'right' : 'wrong';
}

function judgeDek(found: string | null, truth: string): Verdict {
  if (!found) return 'missing';
  return f1(wordConfusion(withoutMarkup(truth), found)) >= DEK_ALIKE ? 'right' : 'wrong';
}

/** The day a date names in its own time zone. Peers give words ("June 22, 2021"); those are parsed as UTC. */
export function dayOf(date: string | null | undefined): string | null {
  if (!date) return null;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(date.trim());
  if (iso) return iso[0];
  const time = Date.parse(`${date} UTC`);
  const known = Number.isNaN(time) ? Date.parse(date) : time;
  return Number.isNaN(known) ? null : new Date(known).toISOString().slice(0, 10);
}

/** Case, quotes, dashes and white space are typography, not words. */
function plain(text: string): string {
  return withoutMarkup(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Some truths were copied from source: they hold tags and character references. */
function withoutMarkup(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&nbsp;/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
