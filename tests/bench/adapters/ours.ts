import { read as readArticle } from '../../../src/core.ts';
import type { Read } from './adapter.ts';

export const read: Read = (document, address) => {
  const reading = readArticle(document, address);
  if (!reading.ok) return null;
  const { article } = reading;
  const lead = article.leadImage?.value;
  return {
    html: article.content,
    title: article.headline.value,
    // Where nobody signs, the reader is shown who does: an agency, a desk, the house.
    authors: article.authors?.value ?? (article.agency ? [article.agency.value] : []),
    published: article.published?.value ?? null,
    dek: article.dek?.value ?? article.description?.value ?? null,
    leadImage: lead ? { url: lead.url, caption: lead.caption ?? null } : null,
  };
};
