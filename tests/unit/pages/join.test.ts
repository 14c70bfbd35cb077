/** A further page of an article is read and joined to it. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isPageOf, joinPages } from '../../../src/article/pages/join.ts';
import { read } from '../../../src/article/read.ts';
import type { Article } from '../../../src/article/types.ts';

const STEM = 'https://courier.example/region/the-long-way-to-the-sea';
const LEAD =
  '<figure><img src="https://img.example/river-mouth.jpg" alt="" width="900" height="500"><figcaption>The mouth.</figcaption></figure>';
const DEK = '<p class="dek">Four days on foot along a river that nobody walks any more.</p>';

function sentences(of: string, count = 6): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<p>${of} ${index + 1}: the path leaves the road behind the last house, and from there on the river is the only one who knows the way down to the coast.</p>`,
  ).join('');
}

function page(number: number, text: string, headline = 'The long way to the sea'): Article | null {
  const url = number === 1 ? STEM : `${STEM}/${number}`;
  const links = [1, 2, 3]
    .filter((other) => other !== number)
    .map((other) => `<a href="${other === 1 ? STEM : `${STEM}/${other}`}">${other}</a>`);
  const html = `<html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${DEK}${LEAD}${text}<nav>${links.join(' ')}</nav></article></body></html>`;
  const first = number === 1 ? undefined : (page(1, sentences('Morning')) as Article);
  const { document } = new JSDOM(html, { url }).window;
  const reading = read(document, { url, now: 0, ...(first && { partOf: first }) });
  return reading.ok ? reading.article : null;
}

/** Without links that could be told. */
function alone(article: Article | null): Article {
  const { pages, ...rest } = article as Article;
  expect(pages).toBeDefined();
  return rest;
}

const first = page(1, sentences('Morning')) as Article;

describe('a following page', () => {
  it('is without the picture and the standfirst that the first has shown', () => {
    const second = page(2, sentences('Noon')) as Article;
    expect(second.content).not.toContain('river-mouth');
    expect(second.text).not.toContain('Four days on foot');
    expect(second.text).toMatch(/^Noon 1/);
  });

  it('is none when it shows the same text again', () => {
    expect(page(2, sentences('Morning'))).toBeNull();
  });

  it('has its notes for itself', () => {
    const text = `${sentences('Noon')}<p>As is told.<a href="#fn1" id="ref1">1</a></p><ol><li id="fn1">In a letter to her sister, kept in the county archive. <a href="#ref1">↩</a></li></ol>`;
    const { content } = page(2, text) as Article;
    const [, target] = /href="#([^"]*fn1)"/.exec(content) as RegExpExecArray;
    expect(target).not.toBe('fn1');
    expect(content).toContain(`id="${target}"`);
  });

  it('may have a headline of its own when it links to the page before', () => {
    expect(isPageOf(first, page(2, sentences('Noon'), 'Into the marshes') as Article)).toBe(true);
  });

  it('may do so when it links to a page that was joined before', () => {
    const third = page(3, sentences('Night'), 'Out of the marshes') as Article;
    expect(isPageOf(first, third)).toBe(false);
    expect(isPageOf(first, third, new Set([`${STEM}/2`]))).toBe(true);
  });

  it('is none under another headline without such a link', () => {
    const other = alone(page(2, sentences('Noon'), 'Into the marshes'));
    expect(isPageOf(first, other)).toBe(false);
    expect(isPageOf(first, { ...other, headline: first.headline })).toBe(true);
  });
});

describe('joined', () => {
  it('the text, its length and its place among the pages are those of both', () => {
    const joined = joinPages(first, page(2, sentences('Noon')) as Article, 'article-first');
    expect(joined.text).toMatch(/Morning 6.*Noon 1/s);
    expect(joined.wordCount).toBeGreaterThan(first.wordCount * 1.8);
    expect(joined.readingMinutes).toBeGreaterThanOrEqual(first.readingMinutes);
    expect(joined.url).toBe(STEM);
    expect(joined.pages).toEqual({ first: 1, last: 2, count: 3, previous: null, next: `${STEM}/3` });
  });

  it('an earlier page stands before, with its picture and standfirst', () => {
    const second = page(2, sentences('Noon')) as Article;
    const joined = joinPages(second, first, 'page-first');
    expect(joined.text).toMatch(/Morning 6.*Noon 1/s);
    expect(joined.leadImage).toEqual(first.leadImage);
    expect(joined.pages).toEqual({ first: 1, last: 2, count: 3, previous: null, next: `${STEM}/3` });
  });

  it('a page without links ends it', () => {
    const last = alone(page(2, sentences('Noon')));
    const joined = joinPages(
      { ...first, pages: { ...(first.pages as NonNullable<Article['pages']>), count: null } },
      last,
      'article-first',
    );
    expect(joined.pages).toMatchObject({ last: 2, count: 2, next: null });
  });
});
