import type { Parts } from './page-of.ts';

/** A page with one trap, and what a careful reader takes from it. */
export interface Trap {
  /** The sentence of the specification that it belongs to. */
  readonly kind: string;
  /** What this page does, as the end of a sentence. */
  readonly about: string;
  readonly page: Parts;
  /** Fields of the article; a regular expression where the exact value is a matter of taste. */
  readonly expected: Readonly<Record<string, unknown>>;
  /** The path, or the whole address; a path without a date when left out. */
  readonly at?: string;
  /** The moment of the visit; 24 April 2024, 09:12 UTC, when left out. */
  readonly now?: string;
}
