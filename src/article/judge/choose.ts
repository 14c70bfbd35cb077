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
  const all = sum(candidates, ({ chance, words }) => chance * words);
  let threshold = FIRST_THRESHOLD;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const chosen = candidates.filter(({ chance }) => chance >= threshold);
    const right = sum(chosen, ({ chance, words }) => chance * words);
    const length = sum(chosen, ({ words }) => words);
    const next = Math.max(LOWEST_THRESHOLD, right / Math.max(1, length + all));
    if (Math.abs(next - threshold) < 0.001) break;
    threshold = next;
  }
  return threshold;
}

function sum(candidates: readonly Candidate[], of: (candidate: Candidate) => number): number {
  return candidates.reduce((total, candidate) => total + of(candidate), 0);
}
