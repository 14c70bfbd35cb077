/** An invented page as the document that the core is given. */
import { JSDOM } from 'jsdom';

export const PAGE_URL = 'https://courier.example/region/harbour';

export interface PageOptions {
  readonly contentType?: string;
  /** As in a browser: a noscript then holds its markup as one text. */
  readonly scripting?: boolean;
}

export function pageOf(html: string, { contentType = 'text/html', scripting }: PageOptions = {}): Document {
  const options = { url: PAGE_URL, contentType, ...(scripting && { runScripts: 'dangerously' as const }) };
  return new JSDOM(html, options).window.document;
}

const SENTENCE =
  'The harbour reopened on Monday, after a storm had closed it for three days, and the first ferry left with forty passengers.';

/** Paragraphs that differ, so that none is taken for a repetition. */
export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, index) => `<p>${index + 1}. ${SENTENCE}</p>`).join('');
}

export const STORY = `<html lang="en"><head><title>Harbour reopens</title></head><body><article><h1>Harbour reopens</h1>${paragraphs(6)}</article></body></html>`;
