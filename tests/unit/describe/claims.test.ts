import { describe, expect, it } from 'vitest';
import { describe as describePage } from '../../../src/article/describe.ts';
import { HEADLINE, jsonLd, NOW, pageOf, read } from './page.ts';

const SITE = '<meta property="og:site_name" content="The Gull">';

describe('the headline', () => {
  it.each([
    'Harbour reopens after storm | The Gull',
    'Harbour reopens after storm - Coast - The Gull',
    'The Gull: Harbour reopens after storm',
    'Harbour reopens after storm » The Gull',
  ])('is without the name of the site in "%s"', (title) => {
    expect(read({ title, head: SITE, headline: '<p>Coast</p>' }).headline?.value).toBe(HEADLINE);
  });

  it('keeps a colon and a dash of its own', () => {
    const title = 'Harbour: a wall of salt - and what it costs | The Gull';
    expect(read({ title, head: SITE, headline: '<p>Coast</p>' }).headline?.value).toBe(
      'Harbour: a wall of salt - and what it costs',
    );
  });

  it('is the one on the page when the social one differs, which is shown beside it', () => {
    const head = '<meta property="og:title" content="You will not believe what the sea did">';
    const claims = read({ head, title: 'You will not believe what the sea did' });
    expect(claims.headline?.value).toBe(HEADLINE);
    expect(claims.headline?.others?.[0]?.value).toBe('You will not believe what the sea did');
  });

  it('is not the logo that is also an h1', () => {
    expect(
      read({ above: '<h1>The Gull</h1>', title: 'Harbour reopens after storm | The Gull', head: SITE })
        .headline?.value,
    ).toBe(HEADLINE);
  });

  it('is not an h1 that links to the front page, however the site is called', () => {
    const above = '<h1><a href="/">Notes of a gull</a></h1>';
    const headline = `<h3>${HEADLINE}</h3>`;
    expect(read({ above, headline }).headline?.value).toBe(HEADLINE);
  });

  it('is without a remark that stands in the h1 after it', () => {
    const headline = `<h1>${HEADLINE} <small>87 comments</small></h1>`;
    const head = `<meta property="og:title" content="${HEADLINE}">`;
    expect(read({ head, headline }).headline?.value).toBe(HEADLINE);
  });

  it('is without the kicker that stands in the h1', () => {
    const headline = '<h1><span>Ports</span> Harbour reopens after storm</h1>';
    expect(
      read({ headline, title: 'Harbour reopens after storm | The Gull', head: SITE }).headline?.value,
    ).toBe(HEADLINE);
  });
});

describe('the standfirst', () => {
  it('is the heading under the headline', () => {
    expect(read({ byline: '<h2>Ferries sail again from Monday, at twice the price</h2>' }).dek?.value).toBe(
      'Ferries sail again from Monday, at twice the price',
    );
  });

  it('is the description where that is printed under the headline', () => {
    const head = '<meta name="description" content="Ferries sail again from Monday, at twice the price.">';
    expect(
      read({ head, byline: '<p>Ferries sail again from Monday, at twice the price.</p>' }).dek?.value,
    ).toBe('Ferries sail again from Monday, at twice the price.');
    expect(read({ head }).dek).toBeNull();
    expect(read({ head }).description?.value).toBe('Ferries sail again from Monday, at twice the price.');
  });

  it('is never the first paragraph again', () => {
    const first =
      'The first ferry left the northern pier shortly after sunrise, watched by a few hundred people who had waited since the gates were closed in spring.';
    expect(read({ head: jsonLd({ '@type': 'NewsArticle', alternativeHeadline: first }) }).dek).toBeNull();
    expect(read({ head: `<meta name="description" content="${first}">` }).dek).toBeNull();
  });
});

describe('the lead image', () => {
  it('comes with the caption and credit of the figure that shows it', () => {
    const head = '<meta property="og:image" content="/media/boats-1200x630.jpg">';
    const text =
      '<figure><img src="https://cdn.gull.example/media/boats.jpg" alt="Boats"><figcaption>Boats at the pier. Photo: Zoe Sample</figcaption></figure><p>Text.</p>';
    expect(read({ head, text }).leadImage?.value).toEqual({
      url: 'https://www.gull.example/media/boats-1200x630.jpg',
      alt: 'Boats',
      caption: 'Boats at the pier.',
      credit: 'Zoe Sample',
    });
  });

  it('is the largest of several', () => {
    const image = [
      { '@type': 'ImageObject', url: 'https://gull.example/a.jpg', width: 300 },
      { '@type': 'ImageObject', url: 'https://gull.example/b.jpg', width: 1600 },
    ];
    expect(read({ head: jsonLd({ '@type': 'NewsArticle', image }) }).leadImage?.value.url).toBe(
      'https://gull.example/b.jpg',
    );
  });

  it.each([
    '/img/logo.png',
    '/img/default-share.jpg',
    '/img/placeholder.png',
    'data:image/gif;base64,AAAA',
    'javascript:alert(1)',
    '/img/gull.svg',
  ])('is not %s', (content) => {
    expect(read({ head: `<meta property="og:image" content="${content}">` }).leadImage).toBeNull();
  });
});

describe('the canonical address', () => {
  const canonical = (href: string) =>
    read({
      head: `<link rel="canonical" href="${href}">`,
      url: 'https://www.gull.example/coast/harbour?utm_source=x&id=7',
    }).canonicalUrl?.value;

  it('is what the page names, on its own site', () => {
    expect(canonical('https://gull.example/coast/harbour-reopens')).toBe(
      'https://gull.example/coast/harbour-reopens',
    );
  });

  it('is the address without tracking when the page names another site or the home page', () => {
    expect(canonical('https://other.test/harbour')).toBe('https://www.gull.example/coast/harbour?id=7');
    expect(canonical('https://www.gull.example/')).toBe('https://www.gull.example/coast/harbour?id=7');
  });
});

describe('language and direction', () => {
  it('are what the page says', () => {
    const claims = read({ lang: 'en_gb' });
    expect([claims.language?.value, claims.direction?.value]).toEqual(['en-GB', 'ltr']);
  });

  it('are those of the text when the page says another script', () => {
    const text =
      '<p>غادرت العبارة الأولى الرصيف الشمالي بعد شروق الشمس بقليل، وكان يراقبها بضع مئات من الناس الذين انتظروا منذ الربيع.</p>';
    const claims = read({
      lang: 'en',
      headline: '<h1>إعادة فتح الميناء بعد العاصفة</h1>',
      title: 'إعادة فتح الميناء بعد العاصفة',
      text,
    });
    expect([claims.language?.value, claims.direction?.value]).toEqual(['ar', 'rtl']);
  });
});

describe('the paywall', () => {
  const article = (more: object) =>
    read({ head: jsonLd({ '@type': 'NewsArticle', ...more }) }).paywall?.value;

  it('is what the page tells search engines', () => {
    expect(article({ isAccessibleForFree: false, wordCount: 900 })).toEqual({
      access: 'teaser',
      wordCount: 900,
    });
    expect(article({ isAccessibleForFree: 'http://schema.org/True' })).toEqual({ access: 'free' });
    expect(
      article({ hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.wall' } }),
    ).toEqual({ access: 'teaser' });
    expect(article({})).toBeUndefined();
  });

  it('is metered where the tier says so', () => {
    expect(read({ head: '<meta property="article:content_tier" content="metered">' }).paywall?.value).toEqual(
      { access: 'metered' },
    );
  });
});

describe('kind, section, tags, site and license', () => {
  it.each([
    ['LiveBlogPosting', 'live'],
    ['OpinionNewsArticle', 'opinion'],
    ['ReviewNewsArticle', 'review'],
    ['AdvertiserContentArticle', 'sponsored'],
    ['NewsArticle', 'article'],
  ])('%s is %s', (type, kind) => {
    expect(read({ head: jsonLd({ '@type': type, headline: HEADLINE }) }).kind?.value).toBe(kind);
  });

  it('a section that is opinion throughout makes it opinion', () => {
    expect(read({ head: '<meta property="article:section" content="Meinung">' }).kind?.value).toBe('opinion');
  });

  it('the label above the headline is the section', () => {
    expect(read({ before: '<p>News / Nation &amp; World</p>' }).section?.value).toBe('News / Nation & World');
  });

  it('the site is the publisher, not a slogan', () => {
    expect(
      read({ head: jsonLd({ '@type': 'NewsArticle', publisher: { name: 'The Gull' } }) }).site?.value,
    ).toBe('The Gull');
    expect(
      read({ head: '<meta property="og:site_name" content="All the news of the coast and the sea">' }).site
        ?.value,
    ).toBe('gull.example');
  });

  it('tags are split and counted once', () => {
    expect(read({ head: '<meta name="news_keywords" content="Boats, storm; boats">' }).tags?.value).toEqual([
      'Boats',
      'storm',
    ]);
  });

  it('a Creative Commons link is the license', () => {
    const below =
      '<footer><a rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/">Some rights reserved</a></footer>';
    expect(read({ below }).license?.value).toBe('CC BY-SA 4.0');
  });
});

describe('describe', () => {
  it('leaves the page as it was', () => {
    const document = pageOf({
      head: jsonLd({ '@type': 'NewsArticle', headline: HEADLINE }),
      byline: '<p>By Jane Roe</p>',
    });
    const before = document.documentElement.outerHTML;
    describePage(document, { url: 'https://gull.example/coast/harbour', now: NOW });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says nothing about an empty page', () => {
    const document = pageOf({ title: '', headline: '', text: '' });
    const claims = describePage(document, { url: 'https://gull.example/', now: NOW });
    expect([claims.headline, claims.authors, claims.published, claims.leadImage]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
