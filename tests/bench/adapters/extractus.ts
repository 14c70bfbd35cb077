import { extractFromHtml } from '@extractus/article-extractor';
import type { Read } from './adapter.ts';

export const read: Read = async (document, { url }) => {
  const parsed = await extractFromHtml(document.documentElement.outerHTML, url);
  if (!parsed?.content) return null;
  return {
    html: parsed.content,
    title: parsed.title || null,
    authors: parsed.author ? [parsed.author] : [],
    published: parsed.published || null,
    dek: parsed.description || null,
    leadImage: parsed.image ? { url: parsed.image, caption: null } : null,
  };
};
