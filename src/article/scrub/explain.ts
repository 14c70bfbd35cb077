/** What the rules take out of a page, each with its reason: for people who write rules. */
import { boxes } from '../../rules/boxes.ts';
import { embeds } from '../../rules/embeds.ts';
import { labels } from '../../rules/labels.ts';
import { trackers } from '../../rules/trackers.ts';
import { capture } from '../capture.ts';
import { scrub } from '../scrub.ts';
import type { Taken } from './ledger.ts';

export interface Explained extends Taken {
  readonly because: string;
}

const REASONS: ReadonlyMap<string, string> = new Map<string, string>(
  [...trackers, ...embeds, ...boxes, ...labels].map(({ id, because }) => [id, because]),
);
/** Things that no entry of the lists names: known by their markup. */
const BY_MARKUP = 'Known by its markup: see pixels.ts and trackers.ts in src/article/scrub.';

/** @returns nothing for a page that cannot be read */
export function explain(document: Document, url: string): readonly Explained[] {
  const captured = capture(document, url);
  if (!captured.ok) return [];
  return scrub(captured.copy, url).taken.map((removal) => ({
    ...removal,
    because: REASONS.get(removal.rule) ?? BY_MARKUP,
  }));
}
