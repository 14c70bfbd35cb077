/** What the report's file holds for its own script. */

/** Words, and 1 where they are missing from the other text; pairs, because thousands of pages share one file. */
export type Part = readonly [text: string, odd: 0 | 1];

export interface ReportPage {
  readonly corpus: string;
  readonly id: string;
  readonly url: string;
  readonly loss: number;
  readonly readabilityLoss: number | null;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly junk: readonly string[];
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** Lines; null where the corpus has no text. */
  readonly truth: readonly (readonly Part[])[] | null;
  readonly output: readonly (readonly Part[])[];
}

export interface ReportData {
  readonly summary: string;
  readonly pages: readonly ReportPage[];
}
