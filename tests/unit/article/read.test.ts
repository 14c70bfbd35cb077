/** The pipeline as a whole: pure, plain JSON out, and a word for every page that is no article. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import type { Article } from '../../../src/article/types.ts';
import { PAGE_URL, pageOf, paragraphs, STORY } from './page-of.ts';

const OPTIONS = { url: PAGE_URL, now: Date.parse('2024-05-17T12:00:00Z') };

describe('an article', () => {
  it('is plain JSON: it is the same after it has travelled', () => {
    const article = articleOf(pageOf(STORY));
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  it('has the address the browser shows, whatever the page calls itself', () => {
    const lying = STORY.replace('<title>', '<meta property="og:url" content="https://bank.example/"><title>');
    expect(articleOf(pageOf(lying)).url).toBe(PAGE_URL);
  });

  it('has its text, words and minutes', () => {
    const { text, wordCount, readingMinutes } = articleOf(pageOf(STORY));
    expect(text.split('\n\n')).toHaveLength(6);
    expect(wordCount).toBe(6 * 23);
    expect(readingMinutes).toBe(1);
  });

  it('is the same on a second reading of the same page', () => {
    const document = pageOf(STORY);
    expect(read(document, OPTIONS)).toEqual(read(document, OPTIONS));
  });

  it('is read from an inert document as from a live one', () => {
    const document = pageOf(STORY);
    const inert = new (document.defaultView as Window & typeof globalThis).DOMParser().parseFromString(
      STORY,
      'text/html',
    );
    expect(articleOf(inert).text).toBe(articleOf(document).text);
  });

  it('is read from XHTML', () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Harbour reopens</title></head><body><article><h1>Harbour reopens</h1>${paragraphs(6)}</article></body></html>`;
    const article = articleOf(pageOf(xhtml, { contentType: 'application/xhtml+xml' }));
    expect(article.text).toBe(articleOf(pageOf(STORY)).text);
    expect(article.content).not.toContain('xmlns');
  });

  it('is read where it stands in a shadow root', () => {
    const document = pageOf(
      '<html lang="en"><head><title>Harbour reopens</title></head><body><x-story></x-story></body></html>',
    );
    const root = (document.querySelector('x-story') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = `<article><h1>Harbour reopens</h1>${paragraphs(6)}</article>`;
    expect(articleOf(document).text).toBe(articleOf(pageOf(STORY)).text);
  });
});

describe('a page that is no article', () => {
  it.each([
    ['an empty page', '', 'empty'],
    ['a page of few words', '<body><p>Welcome to the harbour.</p></body>', 'not-article'],
    [
      'a page that waits for a script, its own name above',
      '<body><h1>Harbour</h1><p>Please come back with another browser to see this page.</p></body>',
      'not-article',
    ],
    ['a frameset', '<html><frameset><frame src="a"></frameset></html>', 'not-html'],
    ['a page too deep to walk', `<body>${'<div>'.repeat(1_000)}`, 'too-large'],
  ])('%s gets its word', (_, source, reason) => {
    expect(read(pageOf(source), OPTIONS)).toEqual({ ok: false, reason });
  });
});

function articleOf(document: Document): Article {
  const reading = read(document, OPTIONS);
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return reading.article;
}
