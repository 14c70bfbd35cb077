/** Names of the kinds of things that are taken out. */
import type { RemovalKind } from '../article/types.ts';

/** In the order of every list: what follows the reader first, what only stands in the way last. */
const NOUNS: Readonly<Record<RemovalKind, readonly [one: string, many: string]>> = {
  pixel: ['tracking pixel', 'tracking pixels'],
  beacon: ['beacon', 'beacons'],
  analytics: ['analytics script', 'analytics scripts'],
  'tag-manager': ['tag manager', 'tag managers'],
  link: ['link tracker', 'link trackers'],
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
export const KINDS = Object.keys(NOUNS) as readonly RemovalKind[];

/** "1 tracking pixel", "1,204 share bars" */
export function countWords(kind: RemovalKind, count: number): string {
  return `${formatCount(count)} ${NOUNS[kind][count === 1 ? 0 : 1]}`;
}

const NUMBER = new Intl.NumberFormat('en');

/** As the rest of the interface, which is in English. */
export function formatCount(count: number): string {
  return NUMBER.format(count);
}
