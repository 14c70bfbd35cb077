/** An invented news page, put together from what a test is about. */
import { JSDOM } from 'jsdom';
import { describe as describePage } from '../../../src/article/describe.ts';
import type { Claims } from '../../../src/article/types.ts';

export const HEADLINE = 'Harbour reopens after storm';
export const NOW = Date.UTC(2024, 3, 24, 12);
const PARAGRAPHS = `
  <p>The first ferry left the northern pier shortly after sunrise, watched by a few hundred people who had waited since the gates were closed in spring.</p>
  <p>Repairs to the breakwater took longer than planned because two of the barges that carried the stone were themselves damaged by the waves.</p>`;

interface Parts {
  readonly head?: string;
  readonly title?: string;
  readonly lang?: string;
  /** Before the article, where a masthead stands. */
  readonly above?: string;
  /** In the article, before the headline. */
  readonly before?: string;
  readonly headline?: string;
  /** In the article, between headline and text. */
  readonly byline?: string;
  readonly text?: string;
  readonly below?: string;
  readonly url?: string;
  readonly now?: number;
}

export function pageOf(parts: Parts): Document {
  const {
    head = '',
    title = HEADLINE,
    lang = 'en',
    above = '',
    before = '',
    byline = '',
    below = '',
  } = parts;
  const { headline = `<h1>${HEADLINE}</h1>`, text = PARAGRAPHS } = parts;
  return new JSDOM(
    `<!doctype html><html${lang && ` lang="${lang}"`}><head><title>${title}</title>${head}</head>
     <body>${above}<main><article>${before}${headline}${byline}${text}</article></main>${below}</body></html>`,
  ).window.document;
}

export function read(parts: Parts): Claims {
  const { url = 'https://www.gull.example/coast/harbour', now = NOW } = parts;
  return describePage(pageOf(parts), { url, now });
}

export const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
