/** A selector made from one block of one article: it finds such blocks on others, and never the article itself. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findRule } from '../../../src/article/recipe/find-rule.ts';
import { isStable } from '../../../src/article/recipe/stable-names.ts';

const URL = 'https://news.example/2024/ferry';
const PARAGRAPHS = [
  'The ferry left the harbour of Ostholm at six in the morning, with forty people and a dog on board.',
  'By noon it had passed the lighthouse, and the wind had turned to the north, as the pilot had said it would.',
  'Nobody had expected the crossing to be this calm so late in the year, least of all the captain.',
  'The harbour office counts on two crossings a day from May on, and on a third one at weekends.',
];
const PROMPT = 'Read the letter from the harbour every Friday, and never miss a boat.';

/** @param markup `$1` to `$4` stand for the paragraphs */
function pageOf(markup: string): Document {
  const filled = markup.replace(/\$(\d)/g, (_, number) => PARAGRAPHS[Number(number) - 1] as string);
  return new JSDOM(`<body>${filled}</body>`, { url: URL }).window.document;
}

function ruleFor(markup: string, text = PROMPT) {
  return findRule(pageOf(markup), { url: URL, text, pictures: [], article: PARAGRAPHS.join('\n\n') });
}

describe('a block is told', () => {
  it.each([
    [
      'its id',
      `<article><p>$1</p><div id="letter-prompt"><p>${PROMPT}</p></div><p>$2</p></article>`,
      '#letter-prompt',
    ],
    ['its class', `<article><p>$1</p><p class="promo-text">${PROMPT}</p><p>$2</p></article>`, '.promo-text'],
    [
      'the class of the box around it',
      `<article><p>$1</p><div class="c-letter"><p>${PROMPT}</p></div></article>`,
      '.c-letter',
    ],
    [
      'a data attribute',
      `<article><p>$1</p><p data-component="letter">${PROMPT}</p></article>`,
      '[data-component="letter"]',
    ],
    [
      'the name of its element',
      `<article><p>$1</p><letter-box><p>${PROMPT}</p></letter-box></article>`,
      'letter-box',
    ],
    [
      'the part of a class that no build makes anew',
      `<article><p>$1</p><p class="Letter_root__x7Yq2">${PROMPT}</p></article>`,
      '[class*="Letter_root__"]',
    ],
    [
      'the box it stands in, where its class is common',
      `<div class="text"><p>$1</p></div><div class="text"><p>$2</p></div><div class="extras"><div class="text"><p>${PROMPT}</p></div><p>${PROMPT} ${PROMPT}</p></div><div class="text"><p>$3</p></div>`,
      '.extras .text',
    ],
  ])('by %s', (_how, markup, selector) => {
    expect(ruleFor(markup)).toEqual({ ok: true, selector, matches: 1 });
  });

  it('and the others like it are counted', () => {
    const prompt = `<p class="promo">${PROMPT}</p>`;
    const markup = `<article><p>$1</p>${prompt}<p>$2</p><p class="promo">Buy the calendar of the harbour.</p><p>$3</p></article>`;
    expect(ruleFor(markup)).toEqual({ ok: true, selector: '.promo', matches: 2 });
  });

  it('by a picture, where it has no words', () => {
    const document = pageOf(
      `<article><p>$1</p><div class="banner-picture"><img src="/i/banner.png?w=300" alt=""></div><p>$2</p></article>`,
    );
    const pictures = ['https://news.example/i/banner.png?w=900'];
    expect(findRule(document, { url: URL, text: '', pictures, article: PARAGRAPHS.join('\n\n') })).toEqual({
      ok: true,
      selector: '.banner-picture',
      matches: 1,
    });
  });

  it('and the page is left as it was', () => {
    const document = pageOf(`<article><p>$1</p><p class="promo">${PROMPT}</p></article>`);
    const before = document.documentElement.outerHTML;
    findRule(document, { url: URL, text: PROMPT, pictures: [], article: PARAGRAPHS.join('\n\n') });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('there is no rule', () => {
  it.each([
    ['a paragraph among paragraphs', `<article class="story"><p>$1</p><p>${PROMPT}</p><p>$2</p></article>`],
    [
      'names of a build',
      `<article><p>$1</p><p class="css-1x9ab2 sc-bdVaJa kXyPqzTr">${PROMPT}</p><p>$2</p></article>`,
    ],
    [
      'the number of this article',
      `<article><p>$1</p><p id="p-48213" class="block-7">${PROMPT}</p><p>$2</p></article>`,
    ],
    [
      'how it looks just now',
      `<article><p>$1</p><p class="is-visible lazyloaded active">${PROMPT}</p></article>`,
    ],
    [
      'the class of every paragraph',
      `<article><p class="body-text">$1</p><p class="body-text">$2</p><p class="body-text">${PROMPT}</p><p class="body-text">$3</p></article>`,
    ],
  ])('of %s', (_what, markup) => {
    expect(ruleFor(markup)).toEqual({ ok: false, reason: 'no-name' });
  });

  it('of a block that is not on the page any more', () => {
    expect(ruleFor('<article><p>$1</p><p>$2</p></article>')).toEqual({ ok: false, reason: 'not-found' });
  });

  it('that finds a box with most of the article in it', () => {
    const markup = `<div class="notice">$1 $2 $3 $4</div><p class="notice">${PROMPT}</p>`;
    expect(ruleFor(markup)).toEqual({ ok: false, reason: 'no-name' });
  });

  it('with words of the block in it', () => {
    const rule = ruleFor(
      `<article><p>$1</p><p aria-label="${PROMPT}" title="Letter">${PROMPT}</p></article>`,
    );
    expect(rule).toEqual({ ok: false, reason: 'no-name' });
  });
});

it.each([
  ['newsletter-signup', true],
  ['ShareBar', true],
  ['c-article__promo', true],
  ['pull_quote', true],
  ['css-1abc', false],
  ['jsx-promo', false],
  ['x7Yq2', false],
  ['kJhGfDsA', false],
  ['bcdfgh', false],
  ['p-48213', false],
  ['is-open', false],
  ['ab', false],
  ['a b', false],
  ['"]', false],
  ['\\61', false],
])('the name %s lasts: %s', (name, lasts) => {
  expect(isStable(name)).toBe(lasts);
});
