/** One adapter on one page, scored. */
import type { Page } from './corpus.ts';
import { junkAmong } from './junk.ts';
import { type Field, judge, type Verdict } from './metadata-score.ts';
import { type Confusion, f1, shingleConfusion, snippetConfusion, wordConfusion } from './metrics.ts';
import type { Measured } from './page/harness.ts';
import { isShareLink, isTracker } from './survivors.ts';

export interface Score {
  readonly found: boolean;
  readonly error: string | null;
  /** Absent where the corpus has no text. */
  readonly shingles: Confusion | null;
  readonly words: Confusion | null;
  readonly snippets: Confusion | null;
  readonly wanted: number;
  readonly unwanted: number;
  readonly junk: ReturnType<typeof junkAmong>;
  readonly trackers: readonly string[];
  readonly shareLinks: readonly string[];
  readonly images: number;
  readonly captions: number;
  readonly metadata: Partial<Record<Field, Verdict>>;
  readonly coldMs: number;
  readonly warmMs: number;
  readonly stagesMs: Readonly<Record<string, number>>;
  readonly changedThePage: boolean;
}

const NOTHING = {
  lines: [],
  title: null,
  authors: [],
  published: null,
  dek: null,
  images: [],
  captions: 0,
  links: [],
  loads: [],
} as const;

/** @param truthLines the true text, a line a block; null where the corpus gives none */
export function score(page: Page, measured: Measured, truthLines: readonly string[] | null): Score {
  const output = measured.output ?? NOTHING;
  const text = output.lines.join('\n');
  const { with: wanted = [], without: unwanted = [] } = page.truth;
  const truth = truthLines?.join('\n') ?? null;
  const [coldMs = 0, ...warm] = measured.runsMs;
  return {
    found: measured.output !== null,
    error: measured.error,
    shingles: truth === null ? null : shingleConfusion(truth, text),
    words: truth === null ? null : wordConfusion(truth, text),
    snippets: wanted.length + unwanted.length > 0 ? snippetConfusion(wanted, unwanted, text) : null,
    wanted: wanted.length,
    unwanted: unwanted.length,
    junk: junkAmong(output.lines, [...(truthLines ?? []), ...wanted]),
    trackers: output.loads.filter((address) => isTracker(address, page.url)),
    shareLinks: output.links.filter(isShareLink),
    images: output.images.length,
    captions: output.captions,
    metadata: judge(output, page.truth),
    coldMs,
    warmMs: Math.min(coldMs, ...warm),
    stagesMs: measured.stagesMs,
    changedThePage: measured.changedThePage,
  };
}

/** What the page costs: 1 − word F1, or 1 − snippet F1 where there is no text to compare with. */
export function loss({ words, snippets }: Score): number {
  const confusion = words ?? snippets;
  return confusion ? 1 - f1(confusion) : 0;
}
