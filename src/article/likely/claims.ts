/** What the page says it is, in its head. Templates lie here, most of all about `og:type`; so it is one voice of many. */
import { wordsOf } from './words.ts';

/** Of a page that lists thousands of products, the start says enough. */
const LD_MAX = 100_000;
/** A headline that was shortened, or has the name of the site in it, is the same still. */
const SAME = 0.6;

/** @param shown the title and the headline, as the page shows them */
export function claimFeatures(document: Document, shown: string) {
  const type = document
    .querySelector('meta[property="og:type"], meta[name="og:type"]')
    ?.getAttribute('content');
  let ld = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (ld.length < LD_MAX) ld += (script.textContent ?? '').slice(0, LD_MAX);
  }
  const claimed = (pattern: RegExp) => ld.match(pattern) ?? [];
  const typed = (pattern: RegExp) => Math.min(8, claimed(pattern).length);
  const shownWords = new Set(wordsOf(shown));
  const isShown = (headline: string) => {
    const words = wordsOf(headline.slice('"headline"'.length));
    return words.filter((word) => shownWords.has(word)).length > SAME * words.length;
  };
  const ldArticles = typed(/"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|BlogPosting|Report)"/g);
  return {
    ogArticle: Number(/^(?:article|blog|news)/i.test(type ?? '')),
    ldArticles,
    ldSells: typed(/"@type"\s*:\s*(?:\[\s*)?"(?:Product|Offer|AggregateOffer|Service)/g),
    ldTypes: typed(/"@type"/g),
    // Posts of a forum have headlines too.
    ldHeadline: Number(ldArticles > 0 && claimed(/"headline"\s*:\s*"[^"]*/g).some(isShown)),
  };
}
