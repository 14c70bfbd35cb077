/** What the trackers' pass takes of a loaded page that nobody labelled, and how long it is busy with it. */
import { capture } from '../../../src/article/capture.ts';
import { openLedger } from '../../../src/article/scrub/ledger.ts';
import { takeTrackers } from '../../../src/article/scrub/trackers.ts';
import { type Contact, contacts } from './contacts.ts';
import { MARK } from './mark.ts';

export interface PageSurvey {
  /** Pictures of the page that wait for a lazy loader, or have a choice of addresses: judged by their attributes alone. */
  readonly placeholders: number;
  readonly placeholdersTaken: readonly Contact[];
  readonly taken: readonly Contact[];
  readonly spared: readonly Contact[];
  /** Milliseconds of the pass on each of several copies; the first is cold. */
  readonly ms: readonly number[];
}

const COPIES = 4;

/** @returns null where the page is not captured */
export function surveyOf(url: string): PageSurvey | null {
  const waiting = new Set(
    contacts(document, url)
      .filter(({ contact, node }) => contact.tag === 'img' && contact.later && node.nodeType === 1)
      .map(({ element }) => element.getAttribute(MARK)),
  );
  const ms: number[] = [];
  let survey: Omit<PageSurvey, 'ms'> | null = null;
  for (let round = 0; round < COPIES; round++) {
    const captured = capture(document, url);
    if (!captured.ok) return null;
    const { copy } = captured;
    // What stands in a template is in no document, and what is printed as text is no element.
    const found = round === 0 ? contacts(copy, url).filter(({ element }) => copy.contains(element)) : [];
    const start = performance.now();
    takeTrackers(copy, new URL(url).hostname, openLedger());
    ms.push(performance.now() - start);
    if (round > 0) continue;
    const isTaken = ({ element }: { readonly element: Element }) => !copy.contains(element);
    const taken = found.filter(isTaken);
    survey = {
      placeholders: waiting.size,
      placeholdersTaken: taken
        .filter(({ element }) => waiting.has(element.getAttribute(MARK)))
        .map(({ contact }) => contact),
      taken: taken.map(({ contact }) => contact),
      spared: found.filter((one) => !isTaken(one)).map(({ contact }) => contact),
    };
  }
  return survey && { ...survey, ms };
}
