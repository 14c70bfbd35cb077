/** What the rules take out of a page, each with its reason: for people who write rules. */
import { boxes } from '../../rules/boxes.ts';
import { embeds } from '../../rules/embeds.ts';
import { labels } from '../../rules/labels.ts';
import { parameters, redirects } from '../../rules/links.ts';
import { trackerMarkup } from '../../rules/tracker-markup.ts';
import { trackers } from '../../rules/trackers.ts';
import { capture } from '../capture.ts';
import { cleanLinks } from '../mend/links.ts';
import { scrub } from '../scrub.ts';
import type { Removal } from '../types.ts';
import type { Stand } from './stand.ts';

export interface Explained extends Omit<Removal, 'where'> {
  readonly stand: Pick<Stand, 'element' | 'after'>;
  readonly because: string;
}

const REASONS: ReadonlyMap<string, string> = new Map<string, string>(
  [...trackers, ...trackerMarkup, ...embeds, ...boxes, ...labels, ...parameters, ...redirects].map(
    ({ id, because }) => [id, because],
  ),
);
const BY_LIST = 'Known by the list of parameters in src/rules/link-parameters.json.';

/** @returns nothing for a page that cannot be read */
export function explain(document: Document, url: string): readonly Explained[] {
  const captured = capture(document, url);
  if (!captured.ok) return [];
  const { taken } = scrub(captured.copy, url);
  const links = cleanLinks(captured.copy.body, url);
  return [
    ...taken.map((removal) => ({ ...removal, because: REASONS.get(removal.rule) ?? '' })),
    ...links.map(({ where, ...removal }) => ({
      ...removal,
      stand: where,
      because: REASONS.get(removal.rule) ?? BY_LIST,
    })),
  ];
}
