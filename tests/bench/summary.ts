/** Results of many pages → the figures of the summary. */
import { FIELDS, type Field } from './metadata-score.ts';
import { f1, mean, meanOf, quantile, sumOf } from './metrics.ts';
import type { AdapterName } from './options.ts';
import type { GateMeasured } from './page/gate.ts';
import type { PageResult } from './run.ts';
import type { Score } from './score.ts';

export interface TextSummary {
  readonly pages: number;
  /** Pages on which the adapter found no article, or threw. */
  readonly none: number;
  readonly errors: number;
  readonly shingles: ReturnType<typeof meanOf> | null;
  readonly words: ReturnType<typeof meanOf> | null;
  /** The mean of the F1 of each page, as WCXB reports it. */
  readonly wordF1: number | null;
  readonly snippetF1: number | null;
  /** Shares of the wanted snippets found and of the unwanted ones kept. */
  readonly withFound: number | null;
  readonly withoutKept: number | null;
}

/** Counts per 100 articles. */
export interface LeftSummary {
  readonly junkLines: number;
  readonly junkPages: number;
  readonly trackers: number;
  readonly shareLinks: number;
  readonly images: number;
  readonly captions: number;
  /** Pages whose live document the adapter changed (not per 100). */
  readonly changedPages: number;
}

export interface SpeedSummary {
  readonly coldMs: Spread;
  readonly warmMs: Spread;
  /** Against Readability on the same page in the same run. */
  readonly coldRatio: Spread;
  readonly warmRatio: Spread;
  /** All pages together: the sum of the times against the sum of Readability's. */
  readonly warmTotalRatio: number;
}

interface Spread {
  readonly median: number;
  readonly p95: number;
}

export type FieldSummary = Record<'right' | 'near' | 'wrong' | 'missing' | 'pages', number>;

export interface GateSummary {
  readonly articles: number;
  readonly recall: number;
  readonly others: number;
  readonly falsePositives: number;
  readonly apart: Readonly<Record<string, { readonly pages: number; readonly yes: number }>>;
  readonly coldMs: Spread;
  readonly warmMs: Spread;
}

/** Documentation and forum threads are neither clearly articles nor clearly not: reported apart. */
const APART = ['documentation', 'forum'];

export function scoresOf(results: readonly PageResult[], adapter: AdapterName): readonly Score[] {
  return results.flatMap(({ readings }) =>
    readings.filter((reading) => reading.adapter === adapter).map((reading) => reading.score),
  );
}

export function summariseText(scores: readonly Score[]): TextSummary {
  const shingles = present(scores.map((score) => score.shingles));
  const words = present(scores.map((score) => score.words));
  const snippets = present(scores.map((score) => score.snippets));
  const { tp, fp, fn } = sumOf(snippets);
  const unwanted = scores.reduce((sum, score) => sum + score.unwanted, 0);
  return {
    pages: scores.length,
    none: scores.filter((score) => !score.found).length,
    errors: scores.filter((score) => score.error !== null).length,
    shingles: shingles.length ? meanOf(shingles) : null,
    words: words.length ? meanOf(words) : null,
    wordF1: words.length ? mean(words.map(f1)) : null,
    snippetF1: snippets.length ? f1({ tp, fp, fn }) : null,
    withFound: tp + fn ? tp / (tp + fn) : null,
    withoutKept: unwanted ? fp / unwanted : null,
  };
}

export function summariseLeft(scores: readonly Score[]): LeftSummary {
  const found = scores.filter((score) => score.found);
  const per100 = (count: (score: Score) => number) => 100 * mean(found.map(count));
  return {
    junkLines: per100((score) => score.junk.length),
    junkPages: per100((score) => (score.junk.length ? 1 : 0)),
    trackers: per100((score) => score.trackers.length),
    shareLinks: per100((score) => score.shareLinks.length),
    images: per100((score) => score.images),
    captions: per100((score) => score.captions),
    changedPages: scores.filter((score) => score.changedThePage).length,
  };
}

export function summariseSpeed(results: readonly PageResult[], adapter: AdapterName): SpeedSummary {
  const pairs = results.flatMap(({ readings }) => {
    const ours = readings.find((reading) => reading.adapter === adapter)?.score;
    const theirs = readings.find((reading) => reading.adapter === 'readability')?.score;
    return ours ? [{ ours, theirs }] : [];
  });
  const ratios = (time: 'coldMs' | 'warmMs') =>
    pairs.flatMap(({ ours, theirs }) => (theirs?.[time] ? [ours[time] / theirs[time]] : []));
  const total = (of: readonly (Score | undefined)[]) =>
    of.reduce((sum, score) => sum + (score?.warmMs ?? 0), 0);
  return {
    coldMs: spread(pairs.map(({ ours }) => ours.coldMs)),
    warmMs: spread(pairs.map(({ ours }) => ours.warmMs)),
    coldRatio: spread(ratios('coldMs')),
    warmRatio: spread(ratios('warmMs')),
    warmTotalRatio: total(pairs.map(({ ours }) => ours)) / (total(pairs.map(({ theirs }) => theirs)) || 1),
  };
}

export function summariseMetadata(scores: readonly Score[]): Record<Field, FieldSummary> {
  const of = (field: Field): FieldSummary => {
    const verdicts = scores.flatMap(({ metadata }) => metadata[field] ?? []);
    const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
    return {
      right: count('right'),
      near: count('near'),
      wrong: count('wrong'),
      missing: count('missing'),
      pages: verdicts.length,
    };
  };
  return Object.fromEntries(FIELDS.map((field) => [field, of(field)])) as Record<Field, FieldSummary>;
}

export function summariseGate(results: readonly PageResult[], whose: keyof GateMeasured): GateSummary {
  const asked = results.flatMap(({ page, gate }) => (gate ? [{ type: page.pageType, ...gate[whose] }] : []));
  const articles = asked.filter(({ type }) => type === 'article');
  const others = asked.filter(({ type }) => type !== 'article' && !APART.includes(type));
  const yes = (pages: typeof asked) => pages.filter(({ says }) => says).length;
  const apart = APART.map((kind) => {
    const pages = asked.filter(({ type }) => type === kind);
    return [kind, { pages: pages.length, yes: yes(pages) }] as const;
  });
  return {
    articles: articles.length,
    recall: yes(articles) / (articles.length || 1),
    others: others.length,
    falsePositives: yes(others) / (others.length || 1),
    apart: Object.fromEntries(apart),
    coldMs: spread(asked.map(({ coldMs }) => coldMs)),
    warmMs: spread(asked.map(({ warmMs }) => warmMs)),
  };
}

/** What each stage takes, and its share of the whole pipeline. */
export function summariseStages(
  scores: readonly Score[],
  stages: readonly string[],
): readonly { readonly stage: string; readonly ms: Spread; readonly share: number }[] {
  const total = scores.reduce(
    (sum, { stagesMs }) => sum + Object.values(stagesMs).reduce((a, b) => a + b, 0),
    0,
  );
  return stages.map((stage) => {
    const times = scores.map(({ stagesMs }) => stagesMs[stage] ?? 0);
    return { stage, ms: spread(times), share: times.reduce((a, b) => a + b, 0) / (total || 1) };
  });
}

function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}

function present<T>(values: readonly (T | null)[]): readonly T[] {
  return values.filter((value) => value !== null);
}
