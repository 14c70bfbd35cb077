/** What a person said of a site is done on its articles, and never to the harm of the article. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import type { Article, Recipe } from '../../../src/article/types.ts';

const URL = 'https://news.example/2024/ferry';
const TEXT = [
  'The ferry left the harbour of Ostholm at six in the morning, with forty people and a dog on board, and came back at night.',
  'By noon it had passed the lighthouse, and the wind had turned to the north, as the pilot had said it would do for days.',
  'Nobody had expected the crossing to be this calm so late in the year, least of all the captain, who had slept badly.',
  'The harbour office counts on two crossings a day from May on, and on a third one at weekends if enough people come.',
];
const PROMPT =
  'Sign up for the letter from the harbour, and never miss a boat. Enter your e-mail address below.';
const PAGE = `<html lang="en"><head><title>The ferry is back</title></head><body>
  <nav><a href="/a">Home</a> <a href="/b">Boats</a></nav>
  <main><article class="story"><h1>The ferry is back</h1>
    <p>${TEXT[0]}</p><p>${TEXT[1]}</p>
    <div class="house-notice"><p>Our reporters pay for their own tickets, on every boat and in every weather.</p></div>
    <p>${TEXT[2]}</p>
    <div class="newsletter-signup"><p>${PROMPT}</p></div>
    <p>${TEXT[3]}</p>
  </article>
  <aside class="facts related-links"><h2>More</h2><a href="/c">Boats of the year, and who built them</a><a href="/d">All about the harbour of Ostholm</a><a href="/e">The pilot and his dog on the lighthouse</a></aside></main>
</body></html>`;

function readWith(recipe?: Recipe): Article {
  const { document } = new JSDOM(PAGE, { url: URL }).window;
  const reading = read(document, { url: URL, now: 0, recipe: recipe ?? null });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.article;
}

it('without a recipe nothing is said of one', () => {
  expect(readWith()).not.toHaveProperty('recipe');
});

describe('what is to be dropped', () => {
  it('is not in the article, and all else is', () => {
    expect(readWith().text).toContain('Our reporters pay');
    const article = readWith({ keep: [], drop: ['.house-notice'] });
    expect(article.text).not.toContain('Our reporters pay');
    for (const paragraph of TEXT) expect(article.text).toContain(paragraph);
    expect(article.recipe).toEqual({ rules: 1, applied: 1, ignored: [] });
  });

  it('and is not on this page, changes nothing', () => {
    const article = readWith({ keep: [], drop: ['.other-notice'] });
    expect(article.content).toBe(readWith().content);
    expect(article.recipe).toMatchObject({ applied: 0, ignored: [] });
  });

  it.each(['article', 'p', '.story', 'main > *', '*', ':not(nav)'])(
    'would take the article itself, by %s: it is ignored and told of',
    (selector) => {
      const article = readWith({ keep: [], drop: [selector, '.house-notice'] });
      expect(article.text).toContain(TEXT[3]);
      expect(article.text).not.toContain('Our reporters pay');
      expect(article.recipe).toMatchObject({ applied: 1, ignored: [{ selector, reason: 'takes-article' }] });
    },
  );

  it('takes it bit by bit: what would take the last is ignored', () => {
    const drop = [
      'article > p:nth-of-type(1)',
      'article > p:nth-of-type(1)',
      'article > p:nth-of-type(1)',
      'article > p',
    ];
    const article = readWith({ keep: [], drop });
    expect(article.text).toContain(TEXT[3]);
    expect(article.recipe?.ignored.length).toBeGreaterThan(0);
  });
});

describe('what is to be kept', () => {
  it('and a rule took, is in the article at its place', () => {
    expect(readWith().text).not.toContain(PROMPT);
    const { text, leftOut, recipe } = readWith({ keep: ['.newsletter-signup'], drop: [] });
    expect(text.indexOf(PROMPT)).toBeGreaterThan(text.indexOf(TEXT[2] as string));
    expect(text.indexOf(PROMPT)).toBeLessThan(text.indexOf(TEXT[3] as string));
    expect(leftOut).toBeUndefined();
    expect(recipe).toMatchObject({ applied: 1, ignored: [] });
  });

  it.each(['*', 'main', 'body > *', ':not(p)'])(
    'would put the whole page into the article, by %s: it is ignored and told of',
    (selector) => {
      const article = readWith({ keep: [selector, '.newsletter-signup'], drop: [] });
      expect(article.content).toBe(readWith({ keep: ['.newsletter-signup'], drop: [] }).content);
      expect(article.recipe).toEqual({ rules: 2, applied: 1, ignored: [{ selector, reason: 'keeps-page' }] });
    },
  );

  it('stays where it is dropped as well, by another rule: dropping wins', () => {
    const { text } = readWith({ keep: ['.newsletter-signup'], drop: ['.newsletter-signup'] });
    expect(text).not.toContain(PROMPT);
  });
});

it.each(['p:', '..', '', '{', 'p[', ':has('])(
  '“%s” is no selector: it is ignored and told of',
  (selector) => {
    const article = readWith({ keep: [selector], drop: [selector] });
    expect(article.content).toBe(readWith().content);
    expect(article.recipe?.ignored).toEqual([
      { selector, reason: 'invalid' },
      { selector, reason: 'invalid' },
    ]);
  },
);

it.each(['html', 'body', ':root', 'head, html > body'])(
  '“%s” is not within the page, and takes nothing',
  (selector) => {
    const article = readWith({ keep: [selector], drop: [selector] });
    expect(article.content).toBe(readWith().content);
    expect(article.recipe).toEqual({ rules: 2, applied: 0, ignored: [] });
  },
);

it('what a browser could look for without end is ignored and told of, and the rest is done', () => {
  const slow = ':is(:is(:is(:is(x *) > *) *) > *) *';
  const article = readWith({ keep: [slow], drop: ['p:has(~ :not(p))', '.house-notice'] });
  expect(article.text).not.toContain('Our reporters pay');
  expect(article.recipe).toEqual({
    rules: 3,
    applied: 1,
    ignored: [
      { selector: 'p:has(~ :not(p))', reason: 'slow' },
      { selector: slow, reason: 'slow' },
    ],
  });
});

it('as many rules as there is room for, each with a list as long as there is room for, are done', () => {
  const list = Array.from({ length: 40 }, (_, at) => `.n${at}`).join(',');
  const drop = Array.from({ length: 20 }, (_, at) => `${list},#x${at}`);
  expect(readWith({ keep: drop, drop }).recipe).toEqual({ rules: 40, applied: 0, ignored: [] });
});

describe('what was left out', () => {
  it('is told with its place, its size and how it begins', () => {
    const { leftOut } = readWith();
    expect(leftOut).toEqual([
      {
        id: 'left-1',
        html: `<p>${PROMPT}</p>`,
        words: 18,
        start: 'Sign up for the letter from the harbour, and never miss a boat. Enter your…',
        before: 4,
      },
    ]);
  });

  it('without ways to other stories, the menu and the headline', () => {
    expect(JSON.stringify(readWith().leftOut)).not.toMatch(/Boats|ferry is back|Home/);
  });
});
