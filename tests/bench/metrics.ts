/** How near a text is to the truth. Pure arithmetic; the definitions are the field's own, named at each function. */

/** Shares or counts of what is right, too much and missing. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Python's `\w+`, which every benchmark of the field tokenises with. */
export function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/**
 * Shingles of four tokens, as multisets, normalised to sum to one so that long pages weigh no more than short
 * ones: `string_shingle_matching` of the article-extraction-benchmark. Case counts.
 */
export function shingleConfusion(truth: string, text: string): Confusion {
  const { tp, fp, fn } = compareBags(shingles(tokensOf(truth)), shingles(tokensOf(text)));
  const sum = tp + fp + fn || 1;
  return { tp: tp / sum, fp: fp / sum, fn: fn / sum };
}

/** Bags of lower-case words, as WCXB scores: order does not count, repetition does. */
export function wordConfusion(truth: string, text: string): Confusion {
  return compareBags(bag(tokensOf(truth.toLowerCase())), bag(tokensOf(text.toLowerCase())));
}

/**
 * Snippets that must and must not be in the text, as trafilatura's evaluation counts them: found and wanted is
 * right, wanted and missing is missing, unwanted and found is too much.
 */
export function snippetConfusion(
  wanted: readonly string[],
  unwanted: readonly string[],
  text: string,
): Confusion {
  const flat = flatten(text);
  const found = (snippet: string) => flat.includes(flatten(snippet));
  const tp = wanted.filter(found).length;
  return { tp, fp: unwanted.filter(found).length, fn: wanted.length - tp };
}

export function precision({ tp, fp, fn }: Confusion): number {
  if (fp === 0 && fn === 0) return 1;
  return tp + fp === 0 ? 0 : tp / (tp + fp);
}

export function recall({ tp, fp, fn }: Confusion): number {
  if (fp === 0 && fn === 0) return 1;
  return tp + fn === 0 ? 0 : tp / (tp + fn);
}

export function f1(confusion: Confusion): number {
  return harmonic(precision(confusion), recall(confusion));
}

export function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/**
 * Means over documents, as `metrics_from_tp_fp_fns` of the article-extraction-benchmark: a document without
 * output has no precision to speak of and counts in recall alone. F1 is that of the means.
 */
export function meanOf(documents: readonly Confusion[]): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const p = mean(documents.filter(({ tp, fp }) => tp + fp > 0).map(precision));
  const r = mean(documents.filter(({ tp, fn }) => tp + fn > 0).map(recall));
  return { precision: p, recall: r, f1: harmonic(p, r) };
}

export function sumOf(documents: readonly Confusion[]): Confusion {
  return documents.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), {
    tp: 0,
    fp: 0,
    fn: 0,
  });
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}

/** The value below which the share `q` of the values lies (nearest rank); 0 of no values. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
}

/** Every run of `size` tokens; a text shorter than that is one shingle. */
export function shingles(tokens: readonly string[], size = 4): ReadonlyMap<string, number> {
  if (tokens.length === 0) return new Map();
  const starts = Math.max(1, tokens.length - size + 1);
  return bag(Array.from({ length: starts }, (_, start) => tokens.slice(start, start + size).join(' ')));
}

function bag(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function compareBags(truth: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): Confusion {
  let tp = 0;
  let fn = 0;
  let fp = 0;
  for (const [item, count] of truth) {
    const both = Math.min(count, found.get(item) ?? 0);
    tp += both;
    fn += count - both;
  }
  for (const [item, count] of found) fp += Math.max(0, count - (truth.get(item) ?? 0));
  return { tp, fp, fn };
}

/** White space is layout, not text: no-break and soft-hyphen variants included. */
function flatten(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();
}
