/**
 * From how likely each block belongs to which of them are shown: the choice whose expected F1 is highest. A block pays
 * when its chance is above half of the F1 that is reached (Lipton, Elkan and Naryanaswamy, "Optimal thresholding of
 * classifiers to maximize F1 measure", 2014). On a clear page doubtful lines go; on a page where nothing is sure, half
 * a chance is worth more than no text.
 */

export interface Candidate {
  /** Probability that it belongs. */
  readonly chance: number;
  /** What it adds when it does, and costs when it does not. */
  readonly words: number;
}

/** A block less likely than this is never shown, however poor the page. */
const LOWEST_THRESHOLD = 0.2;
const FIRST_THRESHOLD = 0.5;
/** The threshold hardly moves after three. */
const MOST_STEPS = 8;

/** @returns the chance from which a block belongs */
export function thresholdFor(candidates: readonly Candidate[]): number {
  const { right: all } = wordsFrom(0, candidates);
  let threshold = FIRST_THRESHOLD;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { right, chosen } = wordsFrom(threshold, candidates);
    const next = Math.max(LOWEST_THRESHOLD, right / Math.max(1, chosen + all));
    if (Math.abs(next - threshold) < 0.001) break;
    threshold = next;
  }
  return threshold;
}

/** Words of those that are chosen from a chance on, and how many of them may be expected to belong. */
function wordsFrom(threshold: number, candidates: readonly Candidate[]) {
  let chosen = 0;
  let right = 0;
  for (const { chance, words } of candidates) {
    if (chance < threshold) continue;
    chosen += words;
    right += chance * words;
  }
  return { chosen, right };
}
