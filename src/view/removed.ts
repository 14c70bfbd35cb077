/** What was taken out of the page: one line that says it, and the list behind it. */
import type { Removal, RemovalKind } from '../article/types.ts';
import { createElements, type MakeElement } from './element.ts';
import { oneLine } from './one-line.ts';

/** In the order of the summary: what follows the reader first, what only stands in the way last. */
const NOUNS: Readonly<Record<RemovalKind, readonly [one: string, many: string]>> = {
  pixel: ['tracking pixel', 'tracking pixels'],
  beacon: ['beacon', 'beacons'],
  analytics: ['analytics script', 'analytics scripts'],
  'tag-manager': ['tag manager', 'tag managers'],
  ad: ['ad', 'ads'],
  'share-bar': ['share bar', 'share bars'],
  'social-widget': ['social widget', 'social widgets'],
  embed: ['embed', 'embeds'],
  newsletter: ['newsletter form', 'newsletter forms'],
  comments: ['comment section', 'comment sections'],
  consent: ['consent dialog', 'consent dialogs'],
  related: ['block of related links', 'blocks of related links'],
  placeholder: ['placeholder', 'placeholders'],
  chrome: ['navigation block', 'navigation blocks'],
};
const KINDS = Object.keys(NOUNS) as readonly RemovalKind[];

export function renderRemoved(removed: readonly Removal[], document: Document): HTMLElement {
  const element = createElements(document);
  if (removed.length === 0) {
    return element('p', { id: 'removed', class: 'fold-line' }, 'Removed: nothing');
  }
  return element(
    'details',
    { id: 'removed', class: 'fold' },
    element('summary', null, summarize(removed)),
    element(
      'ul',
      { class: 'removed-groups' },
      ...groupsOf(removed).map((group) => renderGroup(group, element)),
    ),
  );
}

/** "Removed: 2 tracking pixels (Meta, Google), 1 share bar". That a page has menus is no news. */
export function summarize(removed: readonly Removal[]): string {
  const parts = KINDS.filter((kind) => kind !== 'chrome').flatMap((kind) => {
    const ofKind = removed.filter((removal) => removal.kind === kind);
    if (ofKind.length === 0) return [];
    const owners = [...new Set(ofKind.flatMap(({ owner }) => owner ?? []))];
    return [`${countOf(kind, ofKind.length)}${owners.length > 0 ? ` (${owners.join(', ')})` : ''}`];
  });
  return parts.length === 0 ? 'Removed: nothing' : `Removed: ${parts.join(', ')}`;
}

interface Group {
  readonly owner: string | null;
  readonly kind: RemovalKind;
  readonly removals: readonly Removal[];
}

function groupsOf(removed: readonly Removal[]): readonly Group[] {
  const groups = new Map<string, Removal[]>();
  for (const removal of removed) {
    const key = `${removal.owner ?? ''}\n${removal.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), removal]);
  }
  return [...groups.values()]
    .map((removals) => ({ ...(removals[0] as Removal), removals }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

function renderGroup({ owner, kind, removals }: Group, element: MakeElement): HTMLElement {
  return element(
    'li',
    null,
    element('span', { class: 'removed-kind' }, countOf(kind, removals.length)),
    owner && element('span', { class: 'removed-owner' }, ` from ${owner}`),
    element(
      'ul',
      null,
      ...removals.map(({ product, what }) =>
        element(
          'li',
          null,
          product,
          what && what !== product && ' ',
          what && what !== product && element('bdi', { class: 'removed-what' }, oneLine(what)),
        ),
      ),
    ),
  );
}

function countOf(kind: RemovalKind, count: number): string {
  return `${count} ${NOUNS[kind][count === 1 ? 0 : 1]}`;
}
