/** What the page says it is, in its head. Templates lie here, most of all about `og:type`; so it is one voice of many. */

/** Of a page that lists thousands of products, the start says enough. */
const LD_MAX = 100_000;

export function claimFeatures(document: Document) {
  const metas: Record<string, string> = Object.create(null);
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    if (name) metas[name.toLowerCase()] = meta.getAttribute('content') ?? '';
  }
  const says = (names: string) => Number(names.split(' ').some((name) => metas[name]));
  let ld = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    if (ld.length < LD_MAX) ld += (script.textContent ?? '').slice(0, LD_MAX);
  }
  const typed = (names: RegExp) => Math.min(8, ld.match(names)?.length ?? 0);
  return {
    ogArticle: Number(/^(?:article|blog|news)/i.test(metas['og:type'] ?? '')),
    ldArticles: typed(/"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|BlogPosting|Report)"/g),
    ldSells: typed(/"@type"\s*:\s*(?:\[\s*)?"(?:Product|Offer|AggregateOffer|Service)/g),
    ldTypes: typed(/"@type"/g),
    published: says('article:published_time datepublished parsely-pub-date date dc.date pubdate'),
    authorMeta: says('author article:author parsely-author'),
  };
}
