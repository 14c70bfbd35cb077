import { Mercury } from '@postlight/parser/dist/mercury.web.js';
import type { Read } from './adapter.ts';

export const read: Read = async (document, { url }) => {
  const parsed = await Mercury.parse(url, { html: document.documentElement.outerHTML, fetchAllPages: false });
  if (!parsed.content) return null;
  return {
    html: parsed.content,
    title: parsed.title ?? null,
    authors: parsed.author ? [parsed.author] : [],
    published: parsed.date_published ?? null,
    dek: parsed.dek ?? parsed.excerpt ?? null,
    leadImage: parsed.lead_image_url ? { url: parsed.lead_image_url, caption: null } : null,
  };
};
