/** What the page calls an embedded thing: the title of its frame, or the words that a player's box has for it. */
import { GENERIC_TITLE, TITLE_PREFIX } from '../../rules/embed-words.ts';
import type { EmbedRule } from '../../rules/rule.ts';
import { foldSpace } from '../text.ts';

const NAMES = [
  'title',
  'aria-label',
  'data-title',
  'playlabel',
  'data-alt',
  'data-video-title',
  'data-param-title',
  'alt',
];
/** Within the box: a link to the thing, a still, what a `noscript` says instead. */
const INNER = 'a[title], img[alt], [aria-label], [title]';
const LONGEST_TITLE = 300;

/** @returns null where the page has no name for it but the network's own */
export function titleOf(element: Element, rule: EmbedRule): string | null {
  for (const holder of [element, ...element.querySelectorAll(INNER)]) {
    for (const name of NAMES) {
      const title = withoutPrefix(holder.getAttribute(name) ?? '');
      if (isTelling(title, rule)) return title.slice(0, LONGEST_TITLE);
    }
  }
  return null;
}

function withoutPrefix(text: string): string {
  return foldSpace(text).replace(TITLE_PREFIX, '');
}

/** Two letters or more, and not what every frame of its kind is called. */
function isTelling(title: string, { product, name }: EmbedRule): boolean {
  const plain = title.toLowerCase();
  return (
    /\p{L}.*\p{L}/u.test(title) &&
    !GENERIC_TITLE.test(plain) &&
    plain !== product.toLowerCase() &&
    plain !== name.toLowerCase()
  );
}
