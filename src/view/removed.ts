/** What was taken out of the page: one line that says it, and behind it the list by owner and kind. */

import { oneLine } from '../article/one-line.ts';
import { isCounted } from '../article/tally.ts';
import type { Removal, RemovalKind } from '../article/types.ts';
import { createElements, type MakeElement } from './element.ts';
import { placeWords } from './place.ts';
import { countWords, KINDS } from './removal-words.ts';
import { say, sayList } from './say.ts';

export function renderRemoved(removed: readonly Removal[], document: Document): HTMLElement {
  const element = createElements(document);
  // It may stand in an article of another language and direction.
  const ours = { lang: say('locale'), dir: say('direction') };
  if (removed.length === 0) {
    return element('p', { id: 'removed', class: 'fold-line', ...ours }, say('removedNothing'));
  }
  return element(
    'details',
    { id: 'removed', class: 'fold', ...ours },
    element('summary', null, summarize(removed)),
    element('h2', { class: 'removed-title' }, say('removedTitle')),
    ...ownersOf(removed).map((owner) => renderOwner(owner, element)),
  );
}

/** "Removed: 2 tracking pixels (Meta, Google), 1 share bar". That a page has menus is no news. */
export function summarize(removed: readonly Removal[]): string {
  const counted = removed.filter(isCounted);
  const parts = KINDS.flatMap((kind) => {
    const ofKind = counted.filter((removal) => removal.kind === kind);
    if (ofKind.length === 0) return [];
    const owners = [...new Set(ofKind.flatMap(({ owner }) => (owner ? oneLine(owner) : [])))];
    return [`${countWords(kind, ofKind.length)}${owners.length > 0 ? ` (${sayList(owners)})` : ''}`];
  });
  return parts.length === 0 ? say('removedNothing') : say('removedSummary', sayList(parts));
}

interface Owner {
  readonly name: string | null;
  /** In the order of `KINDS`. */
  readonly kinds: readonly (readonly [RemovalKind, readonly Removal[]])[];
}

/** Those who follow the reader first, by how much they do; what nobody in particular owns last. */
function ownersOf(removed: readonly Removal[]): readonly Owner[] {
  const names = [...new Set(removed.map(({ owner }) => owner))];
  return names
    .map((name) => {
      const own = removed.filter(({ owner }) => owner === name);
      const kinds = KINDS.map((kind) => [kind, own.filter((removal) => removal.kind === kind)] as const);
      return { name, kinds: kinds.filter(([, removals]) => removals.length > 0), count: own.length };
    })
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        rankOf(a) - rankOf(b) ||
        b.count - a.count ||
        String(a.name).localeCompare(String(b.name), 'en'),
    );
}

function rankOf({ kinds: [first] }: Owner): number {
  return first ? KINDS.indexOf(first[0]) : KINDS.length;
}

function renderOwner({ name, kinds }: Owner, element: MakeElement): HTMLElement {
  return element(
    'section',
    { class: 'removed-group' },
    element('h3', { class: 'removed-owner' }, name === null ? say('removedNoOwner') : oneLine(name)),
    ...kinds.map(([kind, removals]) =>
      element(
        'div',
        null,
        element('h4', { class: 'removed-kind' }, countWords(kind, removals.length)),
        element(
          'ul',
          { class: 'removed-list' },
          ...removals.map((removal) => renderRemoval(removal, element)),
        ),
      ),
    ),
  );
}

/** Closed it says enough to tell it from its neighbour; open, what it was and where it stood. */
function renderRemoval({ product, what, where }: Removal, element: MakeElement): HTMLElement {
  const told = what && what !== product ? oneLine(what) : '';
  return element(
    'li',
    null,
    element(
      'details',
      { class: 'removed-thing' },
      element(
        'summary',
        null,
        element('span', { class: 'removed-product' }, oneLine(product)),
        told && ' ',
        told && element('bdi', { class: 'removed-hint' }, told),
      ),
      element(
        'dl',
        { class: 'removed-facts' },
        told && element('dt', null, say('removedWhat')),
        told &&
          element('dd', null, element('bdi', { class: isAddress(told) ? 'removed-address' : null }, told)),
        element('dt', null, say('removedWhere')),
        element(
          'dd',
          null,
          element('bdi', { class: 'removed-where' }, placeWords(where)),
          where.element && ' ',
          where.element && element('code', { class: 'removed-address' }, oneLine(where.element)),
        ),
      ),
    ),
  );
}

/** A host with a path, not words that the page says. */
function isAddress(what: string): boolean {
  return /^[^\s/]+\.[^\s/]+\/\S*$/.test(what);
}
