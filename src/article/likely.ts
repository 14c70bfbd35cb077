/** The gate's question: is this page an article worth opening by itself? */

export function isLikelyArticle(document: Document, _options: { readonly url: string }): boolean {
  return document.querySelector('meta[property="og:type"][content="article"]') !== null;
}
