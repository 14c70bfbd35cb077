/** Two neighbouring pages of an article become one. */
import { withoutFragment } from '../link/without-fragment.ts';
import { minutesToRead } from '../reading-time.ts';
import type { Article, ArticlePages, UntrustedHtml } from '../types.ts';
import { comparable } from '../witness.ts';

export type Order = 'article-first' | 'page-first';

/** Of the words of the shorter headline, in both. */
const SAME_HEADLINE = 0.6;

/**
 * Whether a page that was asked for as another page of an article is one: a site may answer with its front, with a
 * sign-in or with the next article. Its text was compared as it was read.
 *
 * @param known addresses of its pages that were joined before
 */
export function isPageOf(article: Article, page: Article, known: ReadonlySet<string> = new Set()): boolean {
  const neighbours = [page.pages?.previous, page.pages?.next];
  const linksBack = neighbours.some(
    (address) => address && (address === withoutFragment(article.url) || known.has(address)),
  );
  return linksBack || isLike(article.headline.value, page.headline.value);
}

/** @param order which of the two has the earlier text; what is known of the article is what `article` knows */
export function joinPages(article: Article, page: Article, order: Order): Article {
  const [earlier, later] = order === 'article-first' ? [article, page] : [page, article];
  const wordCount = article.wordCount + page.wordCount;
  const said = new Set(article.notes.map(({ text }) => text));
  return {
    ...article,
    dek: earlier.dek ?? article.dek,
    leadImage: earlier.leadImage ?? article.leadImage,
    content: `${earlier.content}${later.content}` as UntrustedHtml,
    text: `${earlier.text}\n\n${later.text}`,
    wordCount,
    readingMinutes: minutesToRead(wordCount, article.language.value),
    notes: [...article.notes, ...page.notes.filter(({ text }) => !said.has(text))],
    removed: [...article.removed, ...page.removed],
    ...(article.pages ? { pages: pagesOf(article.pages, page.pages, order) } : {}),
  };
}

/** A page whose own links cannot be told is the last in its direction. */
function pagesOf(own: ArticlePages, other: ArticlePages | undefined, order: Order): ArticlePages {
  if (order === 'article-first') {
    const last = own.last + 1;
    const count = Math.max(own.count ?? 0, other?.count ?? 0, last);
    const next = other?.next ?? null;
    return { ...own, last, count: next === null || own.count || other?.count ? count : null, next };
  }
  return { ...own, first: own.first - 1, previous: own.first > 2 ? (other?.previous ?? null) : null };
}

function isLike(one: string, other: string): boolean {
  if (comparable(one) === comparable(other)) return true;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= SAME_HEADLINE * Math.min(words.size, others.size) && shared > 1;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[\s:–—-]+/)
      .map(comparable)
      .filter((word) => word.length > 2),
  );
}
