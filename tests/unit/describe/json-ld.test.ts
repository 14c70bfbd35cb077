import { describe, expect, it } from 'vitest';
import { HEADLINE, jsonLd, read } from './page.ts';

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: HEADLINE,
  datePublished: '2021-06-22T16:31:00+02:00',
  author: { '@type': 'Person', name: 'Jane Roe' },
};
const published = (head: string) => read({ head }).published?.value;
const authors = (head: string) => read({ head }).authors?.value;

describe('JSON-LD', () => {
  it('is read with its type as an array', () => {
    expect(published(jsonLd({ ...article, '@type': ['Thing', 'NewsArticle'] }))).toBe(
      '2021-06-22T16:31+02:00',
    );
  });

  it('is read whatever way its context is written', () => {
    for (const context of [['https://schema.org', { extra: 'x' }], 'http://www.schema.org', 'schema.org/']) {
      expect(published(jsonLd({ ...article, '@context': context }))).toBe('2021-06-22T16:31+02:00');
    }
  });

  it('is read after scripts that are too large to be read', () => {
    const large = jsonLd({ '@type': 'ItemList', name: 'x'.repeat(4_000_000) });
    expect(authors(large + jsonLd(article))).toEqual(['Jane Roe']);
  });

  it('is read in an array that holds a graph', () => {
    expect(
      authors(
        jsonLd([
          { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'The Gull' }, article] },
        ]),
      ),
    ).toEqual(['Jane Roe']);
  });

  it('is read as the main entity of the page', () => {
    expect(authors(jsonLd({ '@type': 'WebPage', mainEntity: article }))).toEqual(['Jane Roe']);
  });

  it.each([
    ['a string', 'Jane Roe', ['Jane Roe']],
    ['an array of strings', ['Jane Roe', 'Max Beispiel'], ['Jane Roe', 'Max Beispiel']],
    [
      'an object whose name is an array',
      { '@type': 'Person', name: ['Jane Roe', 'Max Beispiel'] },
      ['Jane Roe', 'Max Beispiel'],
    ],
    ['given and family name', { '@type': 'Person', givenName: 'Jane', familyName: 'Roe' }, ['Jane Roe']],
  ])('gives the author as %s', (_name, author, expected) => {
    expect(authors(jsonLd({ ...article, author }))).toEqual(expected);
  });

  it('follows an author given by @id into the graph', () => {
    const graph = [
      { ...article, author: { '@id': '#jane' } },
      { '@id': '#jane', '@type': 'Person', name: 'Jane Roe' },
    ];
    expect(authors(jsonLd({ '@graph': graph }))).toEqual(['Jane Roe']);
  });

  it('ends when references go in a circle', () => {
    const graph = [
      { ...article, author: { '@id': '#a' } },
      { '@id': '#a', author: { '@id': '#b' } },
      { '@id': '#b', author: { '@id': '#a' } },
    ];
    expect(read({ head: jsonLd({ '@graph': graph }) }).headline?.value).toBe(HEADLINE);
  });

  it('does not take the date of the page for that of the article beside it', () => {
    const graph = [{ '@type': 'WebPage', datePublished: '2024-04-20' }, article];
    expect(published(jsonLd({ '@graph': graph }))).toBe('2021-06-22T16:31+02:00');
  });

  it('says nothing of the article when it lists related stories only', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'ListItem', item: { ...article, headline: 'Lighthouse painted' } }],
    };
    const claims = read({ head: jsonLd(list) });
    expect(claims.published).toBeNull();
    expect(claims.authors).toBeNull();
  });

  it('gives the article whose headline is on the page when there are two', () => {
    const other = {
      ...article,
      headline: 'Lighthouse gets a coat of paint',
      author: 'Max Beispiel',
      datePublished: '2020-01-01',
    };
    expect(authors(jsonLd([other, article]))).toEqual(['Jane Roe']);
  });

  it('does not take the author of an update for that of the live blog', () => {
    const live = {
      ...article,
      '@type': 'LiveBlogPosting',
      liveBlogUpdate: [{ '@type': 'BlogPosting', headline: HEADLINE, author: 'Max Beispiel' }],
    };
    const claims = read({ head: jsonLd(live) });
    expect(claims.authors?.value).toEqual(['Jane Roe']);
    expect(claims.kind?.value).toBe('live');
  });

  it.each([
    ['a trailing comma', `{"@type":"NewsArticle","author":["Jane Roe",],}`],
    ['a raw newline in a string', `{"@type":"NewsArticle","description":"One\ntwo","author":"Jane Roe"}`],
    ['an HTML comment around it', `<!-- {"@type":"NewsArticle","author":"Jane Roe"} -->`],
    ['CDATA marks around it', `//<![CDATA[\n{"@type":"NewsArticle","author":"Jane Roe"}\n//]]>`],
    ['a semicolon after it', `{"@type":"NewsArticle","author":"Jane Roe"};`],
    ['a comment between values', `{"@type":"NewsArticle",/* who */"author":"Jane Roe"}`],
  ])('is read with %s', (_name, source) => {
    expect(authors(jsonLd(source))).toEqual(['Jane Roe']);
  });

  it('has its entities decoded', () => {
    const headline = 'Salt &amp; stone: the harbour&#039;s new wall';
    const claims = read({
      head: jsonLd({ ...article, headline }),
      headline: '<p>x</p>',
      title: "Salt & stone: the harbour's new wall",
    });
    expect(claims.headline?.value).toBe("Salt & stone: the harbour's new wall");
  });

  it('is left unread when it is too large, and what stands beside it is read', () => {
    const large = jsonLd({ ...article, author: 'Max Beispiel', articleBody: 'x'.repeat(1_100_000) });
    expect(authors(`${large}<meta name="author" content="Jane Roe">`)).toEqual(['Jane Roe']);
  });

  it('is left unread below a depth no honest page has', () => {
    let deep: unknown = article;
    for (let level = 0; level < 2_000; level += 1) deep = { mainEntity: deep };
    expect(published(jsonLd(deep))).toBeUndefined();
  });

  it('cannot reach the prototype', () => {
    const source = `{"@type":"NewsArticle","__proto__":{"author":"Mallory Example"},"constructor":{"prototype":{"author":"Mallory Example"}}}`;
    expect(read({ head: jsonLd(source) }).authors).toBeNull();
    expect(({} as Record<string, unknown>).author).toBeUndefined();
  });

  it('that is not JSON at all says nothing', () => {
    expect(read({ head: jsonLd('window.article = {') }).headline?.value).toBe(HEADLINE);
  });

  it('is read from a script that says no type, and program text is not', () => {
    const source = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      author: 'Jane Roe',
    });
    expect(authors(`<script>${source}</script>`)).toEqual(['Jane Roe']);
    expect(authors(`<script>var x = ${source}</script>`)).toBeUndefined();
  });

  it('is left unread after many scripts of the largest size', () => {
    const large = jsonLd({ '@type': 'WebSite', description: 'x'.repeat(990_000) });
    expect(authors(large.repeat(4) + jsonLd(article))).toBeUndefined();
    expect(authors(jsonLd(article) + large.repeat(4))).toEqual(['Jane Roe']);
  });

  it('gives as many names as anybody would print of a list without end', () => {
    const author = Array.from(
      { length: 5_000 },
      (_, index) => `Jane Roe${'abcdefghij'[index % 10]} ${index}`,
    );
    expect((authors(jsonLd({ ...article, author })) ?? []).length).toBeLessThanOrEqual(20);
  });
});

describe('microdata and RDFa', () => {
  const item = (inner: string, type = 'NewsArticle') =>
    `<div itemscope itemtype="https://schema.org/${type}">${inner}</div>`;

  it.each([
    [
      'a name within a person',
      '<span itemprop="author" itemscope itemtype="https://schema.org/Person"><img alt="x"><b itemprop="name">Jane Roe</b>, Harbour desk</span>',
    ],
    [
      'a name in a meta element',
      '<span itemprop="author" itemscope><meta itemprop="name" content="Jane Roe"></span>',
    ],
    ['the value itself', '<span itemprop="author">Jane Roe</span>'],
    ['several words in one property', '<span itemprop="creator author">Jane Roe</span>'],
    [
      'RDFa with a prefix',
      '<span property="schema:author" typeof="schema:Person"><span property="schema:name">Jane Roe</span></span>',
    ],
    ['RDFa with an address', '<span property="http://schema.org/author">Jane Roe</span>'],
  ])('give the author as %s', (_name, inner) => {
    expect(read({ byline: item(`<p>${inner}</p>`) }).authors?.value).toEqual(['Jane Roe']);
  });

  it.each([
    [
      'a content attribute',
      '<time itemprop="datePublished" content="2021-06-22T16:31:00+02:00">Tuesday</time>',
    ],
    [
      'a datetime attribute',
      '<time itemprop="datePublished" datetime="2021-06-22T16:31:00+02:00">Tuesday</time>',
    ],
    ['a meta element', '<meta itemprop="datePublished" content="2021-06-22T16:31:00+02:00">'],
    ['RDFa', '<span property="schema:datePublished" content="2021-06-22T16:31:00+02:00">Tuesday</span>'],
  ])('give the date in %s', (_name, inner) => {
    expect(read({ byline: item(inner) }).published?.value).toBe('2021-06-22T16:31+02:00');
  });

  it.each([
    ['a comment', item('<span itemprop="author">Max Example</span>', 'Comment')],
    ['a rating', item('<span itemprop="author">Max Example</span>', 'AggregateRating')],
    ['a card in the sidebar', `<aside>${item('<span itemprop="author">Max Example</span>')}</aside>`],
    ['an item of a list', item('<span itemprop="author">Max Example</span>', 'ListItem')],
  ])('say nothing of the article in %s', (_name, below) => {
    expect(read({ below }).authors).toBeNull();
  });

  it('of cards that disagree are not the article’s', () => {
    const cards = ['2020-01-01', '2020-02-02']
      .map((day) => item(`<time itemprop="datePublished" datetime="${day}">x</time>`))
      .join('');
    expect(read({ below: cards }).published).toBeNull();
  });

  it('are read in bounded time from a page that has them without end', () => {
    const many = '<i itemprop="author">Max Example</i>'.repeat(6_000);
    expect((read({ below: many }).authors?.value ?? []).length).toBeLessThanOrEqual(1);
  });
});
