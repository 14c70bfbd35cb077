/** Who may read the whole text: what the page tells search engines about its paywall. */
import type { Claim, Paywall } from '../types.ts';
import { isNode, listOf, propertyOf, textOf } from './json-ld.ts';
import type { Page } from './page.ts';

const METERED = /^(?:metered|registration|freemium)$/i;
const LOCKED = /^(?:locked|paid|premium|subscriber|subscription)$/i;

export function describePaywall({ article, page, metaTags }: Page): Claim<Paywall> | null {
  const tier = metaTags.get('article:content_tier')?.[0] ?? '';
  const count = Number.parseInt((article && textOf(article, 'wordCount')) ?? '', 10);
  const wordCount = count > 0 ? { wordCount: count } : {};
  if (METERED.test(tier))
    return {
      value: { access: 'metered', ...wordCount },
      source: 'meta article:content_tier',
      confidence: 0.85,
    };
  if (LOCKED.test(tier))
    return {
      value: { access: 'teaser', ...wordCount },
      source: 'meta article:content_tier',
      confidence: 0.85,
    };
  for (const node of [article, page]) {
    const isFree = node && isAccessibleForFree(node);
    if (isFree === true || isFree === false) {
      return {
        value: { access: isFree ? 'free' : 'teaser', ...wordCount },
        source: 'json-ld isAccessibleForFree',
        confidence: 0.9,
      };
    }
  }
  return /^free$/i.test(tier)
    ? { value: { access: 'free', ...wordCount }, source: 'meta article:content_tier', confidence: 0.85 }
    : null;
}

/** A part that is not free (`hasPart`) makes the whole not free, even where the article says nothing of itself. */
function isAccessibleForFree(node: Parameters<typeof propertyOf>[0]): boolean | null {
  const own = truth(propertyOf(node, 'isAccessibleForFree'));
  if (own !== null) return own;
  const locked = listOf(propertyOf(node, 'hasPart')).some(
    (part) =>
      isNode(part) &&
      propertyOf(part, 'cssSelector') !== undefined &&
      truth(propertyOf(part, 'isAccessibleForFree')) === false,
  );
  return locked ? false : null;
}

/** Pages write `false`, `"False"` and `"http://schema.org/False"`. */
function truth(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = value.replace(/^.*\//, '').toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}
