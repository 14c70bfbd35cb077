/** A value read somewhere on the page, before it is known whether it wins. */
import type { Source } from '../types.ts';

export interface Candidate<T = string> {
  readonly value: T;
  readonly source: Source;
  /** 0 to 1: how often this source is right about this field. Below `LEAST_TRUST` it is not shown alone. */
  readonly trust: number;
}
