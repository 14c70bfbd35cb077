import Defuddle from 'defuddle';
import type { Read } from './adapter.ts';

/** On the live document, as its own clients call it: it makes its copy itself. */
export const read: Read = (document, { url }) => {
  const parsed = new Defuddle(document, { url, useAsync: false }).parse();
  if (!parsed.content) return null;
  return {
    html: parsed.content,
    title: parsed.title || null,
    authors: parsed.author ? [parsed.author] : [],
    published: parsed.published || null,
    dek: parsed.description || null,
    leadImage: parsed.image ? { url: parsed.image, caption: null } : null,
  };
};
