/** An article as a person has made it: without what was taken out of it, with what was put back. For print and export. */
import { countWords, minutesToRead } from '../article/reading-time.ts';
import { blocksOf } from '../article/text.ts';
import type { Article, LeftOut, UntrustedHtml } from '../article/types.ts';
import { parseInert } from './parse-inert.ts';

export interface ArticleEdits {
  /** Places among the elements of `content`. */
  readonly takenOut: ReadonlySet<number>;
  readonly putBack: readonly LeftOut[];
  /** Those places in the order that is shown. */
  readonly order: readonly number[];
  readonly isLeadImageOut: boolean;
}

export function editArticle(
  article: Article,
  { takenOut, putBack, order, isLeadImageOut }: ArticleEdits,
): Article {
  const lead = isLeadImageOut ? { leadImage: null } : {};
  const isTurned = order.some((place, index) => place !== index);
  if (takenOut.size === 0 && putBack.length === 0 && !isTurned) return { ...article, ...lead };
  const { body } = parseInert(article.content);
  const children = [...body.children];
  if (isTurned) body.append(...order.flatMap((place) => children[place] ?? []));
  for (const part of [...putBack].reverse()) {
    const nodes = [...parseInert(part.html).body.childNodes].map((node) =>
      body.ownerDocument.importNode(node, true),
    );
    const before = children[part.before - 1];
    if (before) before.after(...nodes);
    else body.prepend(...nodes);
  }
  for (const [index, child] of children.entries()) if (takenOut.has(index)) child.remove();
  const text = blocksOf(body, new Set(['figcaption'])).join('\n\n');
  const wordCount = countWords(text, article.language.value);
  return {
    ...article,
    ...lead,
    content: body.innerHTML as UntrustedHtml,
    text,
    wordCount,
    readingMinutes: minutesToRead(wordCount, article.language.value),
  };
}
