/** Which links of a page lead to other pages of its article: shapes that are taken, and those of the same look that are not. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findPages } from '../../../src/article/pages/find.ts';

const SITE = 'https://courier.example';

function found(path: string, markup: string) {
  const url = SITE + path;
  const pages = findPages(new JSDOM(markup, { url }).window.document, url);
  return pages && { ...pages, previous: pathOf(pages.previous), next: pathOf(pages.next) };
}

function pathOf(address: string | null): string | null {
  return address?.replace(SITE, '') ?? null;
}

/** A pagination list: numbers, of which `own` is no link. */
function list(own: number, count: number, hrefOf: (number: number) => string): string {
  const items = Array.from({ length: count }, (_, index) => index + 1).map((number) =>
    number === own ? `<li><span>${number}</span></li>` : `<li><a href="${hrefOf(number)}">${number}</a></li>`,
  );
  return `<ul class="pagination">${items.join('')}</ul>`;
}

const plain = (stem: string, mark: (number: number) => string) => (number: number) =>
  number === 1 ? stem : mark(number);

describe('the pages of an article are found', () => {
  const STORY = '/region/the-long-way-to-the-sea';

  it.each([
    ['a parameter', (n: number) => `${STORY}?page=${n}`],
    ['a German parameter', (n: number) => `${STORY}?seite=${n}`],
    ['a part of the path', (n: number) => `${STORY}/${n}`],
    ['a part of the path, with a slash', (n: number) => `${STORY}/${n}/`],
    ['a word in the path', (n: number) => `${STORY}/page/${n}`],
    ['a word at the end of the path', (n: number) => `${STORY}-seite-${n}`],
    ['a word after a comma', (n: number) => `${STORY},page-${n}`],
    ['a number at the end', (n: number) => `${STORY}-${n}`],
  ])('by %s, in a list of numbers', (_, mark) => {
    const hrefOf = plain(STORY, mark);
    expect(found(STORY, list(1, 4, hrefOf))).toEqual({
      first: 1,
      last: 1,
      count: 4,
      previous: null,
      next: mark(2),
    });
    expect(found(mark(3), list(3, 4, hrefOf))).toEqual({
      first: 3,
      last: 3,
      count: 4,
      previous: mark(2),
      next: mark(4),
    });
    expect(found(mark(4), list(4, 4, hrefOf))).toMatchObject({ first: 4, count: 4, next: null });
    expect(found(mark(2), list(2, 4, hrefOf))?.previous).toBe(STORY);
  });

  it('by a number before .html', () => {
    const hrefOf = plain('/a/ferries-of-the-north.html', (n) => `/a/ferries-of-the-north-${n}.html`);
    expect(found('/a/ferries-of-the-north.html', list(1, 3, hrefOf))).toMatchObject({
      next: '/a/ferries-of-the-north-2.html',
      count: 3,
    });
    expect(found('/a/ferries-of-the-north-2.html', list(2, 3, hrefOf))).toMatchObject({
      first: 2,
      previous: '/a/ferries-of-the-north.html',
    });
  });

  it('by a page that counts from 0, where the links count from 1', () => {
    const hrefOf = plain('/a/ferries-of-the-north', (n) => `/a/ferries-of-the-north?page=${n - 1}`);
    expect(found('/a/ferries-of-the-north', list(1, 3, hrefOf))).toMatchObject({
      first: 1,
      count: 3,
      next: '/a/ferries-of-the-north?page=1',
    });
    expect(found('/a/ferries-of-the-north?page=1', list(2, 3, hrefOf))).toMatchObject({
      first: 2,
      next: '/a/ferries-of-the-north?page=2',
    });
  });

  it.each([
    'Next page',
    'Nächste Seite ›',
    'Página siguiente »',
    '次のページ',
    '→ Weiter',
    'Page 2: The engines',
  ])('by a link that says “%s”', (words) => {
    expect(found(STORY, `<p><a href="${STORY}/2">${words}</a></p>`)?.next).toBe(`${STORY}/2`);
  });

  it('by the head of the page', () => {
    const head = `<link rel="prev" href="${STORY}?page=1"><link rel="next" href="${STORY}?page=3">`;
    expect(found(`${STORY}?page=2`, head)).toEqual({
      first: 2,
      last: 2,
      count: null,
      previous: `${STORY}?page=1`,
      next: `${STORY}?page=3`,
    });
  });

  it('by the names of links that show an arrow only', () => {
    const arrow = `<a href="${STORY}?page=2" aria-label="Next page">›</a>`;
    expect(found(STORY, arrow)?.next).toBe(`${STORY}?page=2`);
  });

  it('by the choices of a menu', () => {
    const menu = `<select><option selected value="${STORY}">Page 1: The start</option><option value="${STORY}/2">Page 2: The middle</option></select>`;
    expect(found(STORY, menu)).toMatchObject({ next: `${STORY}/2`, count: 2 });
  });

  it.each(['Page 1 of 7', 'Seite 1 von 7', '1/7', 'Page 1 sur 7', 'Página 1 de 7'])(
    'and how many there are, as it is said: %s',
    (words) => {
      expect(found(STORY, `<div><span>${words}</span> <a href="${STORY}?page=2">Next</a></div>`)?.count).toBe(
        7,
      );
    },
  );

  it('whatever says where the person came from', () => {
    expect(
      found(`${STORY}?utm_source=mail&page=2`, `<a href="${STORY}?page=3">3</a><a href="${STORY}">1</a>`),
    ).toMatchObject({
      first: 2,
      previous: STORY,
      next: `${STORY}?page=3`,
    });
  });

  it('among those of comments, which have their own', () => {
    const both = `<main>${list(
      1,
      2,
      plain(STORY, (n) => `${STORY}/${n}`),
    )}</main><div id="comments"><a href="${STORY}/comment-page-2">2</a></div>`;
    expect(found(STORY, both)).toMatchObject({ next: `${STORY}/2`, count: 2 });
  });

  it('where a name ends in a number of its own', () => {
    expect(
      found(
        '/a/the-best-walks-top-10',
        list(
          1,
          3,
          plain('/a/the-best-walks-top-10', (n) => `/a/the-best-walks-top-10/${n}`),
        ),
      ),
    ).toMatchObject({
      first: 1,
      next: '/a/the-best-walks-top-10/2',
    });
  });
});

describe('what is no page of the article is not', () => {
  const STORY = '/region/the-long-way-to-the-sea';

  it.each([
    [
      'the next article',
      STORY,
      '<link rel="next" href="/region/a-ferry-for-all-seasons"><a rel="next" href="/region/a-ferry-for-all-seasons">Next</a>',
    ],
    [
      'an article of the same name',
      '/2024/happy-new-year-all',
      '<link rel="next" href="/2024/happy-new-year-all-2"><a href="/2024/happy-new-year-all-2" rel="next">Next</a>',
    ],
    ['the next of many numbered articles', '/story/100215', '<a href="/story/100216">Next page</a>'],
    [
      'the phone that came after',
      '/phones/the-orbis-phone-15',
      '<a href="/phones/the-orbis-phone-16">Next</a><a href="/phones/the-orbis-phone-14">Previous</a>',
    ],
    [
      'part two of a series',
      '/a/how-we-built-a-boat-part-1',
      '<a href="/a/how-we-built-a-boat-part-2">Next page</a>',
    ],
    ['a chapter', '/book/the-salt-road/chapter-1', '<a href="/book/the-salt-road/chapter-2">Next</a>'],
    [
      'the next strip',
      '/comic/12',
      '<a rel="prev" href="/comic/11">Previous</a><a rel="next" href="/comic/13">Next</a>',
    ],
    [
      'the next page of the front',
      '/',
      list(
        1,
        9,
        plain('/', (n) => `/page/${n}`),
      ),
    ],
    [
      'the next page of a section',
      '/region/',
      list(
        1,
        9,
        plain('/region/', (n) => `/region/page/${n}`),
      ),
    ],
    [
      'the archive of a section, linked from an article',
      STORY,
      list(
        1,
        9,
        plain('/region/', (n) => `/region/page/${n}`),
      ),
    ],
    [
      'comments',
      STORY,
      `<div class="comments-pager"><a href="${STORY}?page=2">2</a><a href="${STORY}?page=2">Next</a></div>`,
    ],
    ['comments in the path', STORY, `<a href="${STORY}/comment-page-2/#comments">Next page</a>`],
    ['comments by their place', STORY, `<a href="${STORY}?page=2#comments">Next page</a>`],
    ['related stories', STORY, `<section class="related-stories"><a href="${STORY}?p=2">Next</a></section>`],
    [
      'marks to be given',
      `${STORY}/`,
      '<select name="rate"><option value="1">1</option><option value="2">2</option></select>',
    ],
    ['a list below the text', STORY, `<div class="article-list"><a href="${STORY}?p=2">2</a></div>`],
    [
      'a list that never ends',
      STORY,
      list(
        1,
        60,
        plain(STORY, (n) => `${STORY}?page=${n}`),
      ),
    ],
    [
      'another site',
      STORY,
      `<link rel="next" href="https://other.example${STORY}?page=2"><a href="https://other.example${STORY}?page=2">2</a>`,
    ],
    ['a page that is not the next one', STORY, `<a href="${STORY}?page=2">7</a>`],
    ['a link that says nothing of pages', STORY, `<a href="${STORY}?page=2">A ferry for all seasons</a>`],
    ['a year', '/a/budget-of-the-county', '<a href="/a/budget-of-the-county/2024">2024</a>'],
    ['page itself', STORY, `<a href="${STORY}">1</a><a href="${STORY}#page-2">2</a>`],
  ])('%s', (_, path, markup) => {
    expect(found(path, markup)).toBeNull();
  });
});
