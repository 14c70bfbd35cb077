/** What becomes of marked contacts on the loaded page: which the trackers' pass takes, and which outlive all of scrub. */
import { capture } from '../../../src/article/capture.ts';
import { openLedger } from '../../../src/article/scrub/ledger.ts';
import { takeTrackers } from '../../../src/article/scrub/trackers.ts';
import { scrub } from '../../../src/article/scrub.ts';
import { MARK } from './mark.ts';

export interface Fate {
  /** Numbers of contacts in the captured copy. */
  readonly captured: readonly number[];
  /** Of these, in the copy after the trackers' pass. */
  readonly passed: readonly number[];
  /** Of these, in the copy after all of scrub. */
  readonly left: readonly number[];
}

/** @returns null where the page is not captured at all */
export function fateOf(url: string): Fate | null {
  const first = capture(document, url);
  const second = capture(document, url);
  if (!first.ok || !second.ok) return null;
  const captured = marksIn(first.copy);
  takeTrackers(first.copy, new URL(url).hostname, openLedger());
  scrub(second.copy, url);
  return { captured, passed: marksIn(first.copy), left: marksIn(second.copy) };
}

/** In attributes, and in markup that stands there as text. */
function marksIn(copy: Document): readonly number[] {
  const marks = copy.documentElement.outerHTML.matchAll(new RegExp(`${MARK}="?(\\d+)`, 'g'));
  return [...new Set([...marks].map(([, number]) => Number(number)))];
}
