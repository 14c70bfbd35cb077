/** Names of the kinds of things that are taken out. */
import type { RemovalKind } from '../article/types.ts';
import { type CountedKey, sayCount } from './say.ts';

/** In the order of every list: what follows the reader first, what only stands in the way last. */
const NOUNS = {
  pixel: 'removedPixel',
  beacon: 'removedBeacon',
  analytics: 'removedAnalytics',
  'tag-manager': 'removedTagManager',
  link: 'removedLink',
  ad: 'removedAd',
  'share-bar': 'removedShareBar',
  'social-widget': 'removedSocialWidget',
  embed: 'removedEmbed',
  newsletter: 'removedNewsletter',
  comments: 'removedComments',
  consent: 'removedConsent',
  related: 'removedRelated',
  placeholder: 'removedPlaceholder',
  chrome: 'removedChrome',
} as const satisfies Readonly<Record<RemovalKind, CountedKey>>;
export const KINDS = Object.keys(NOUNS) as readonly RemovalKind[];

/** "1 tracking pixel", "1,204 share bars" */
export function countWords(kind: RemovalKind, count: number): string {
  return sayCount(NOUNS[kind], count);
}
