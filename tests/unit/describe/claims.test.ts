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

  it('is a lesser heading with which the title begins, where no h1 is the headline', () => {
    const headline = `<h3>Tuesday</h3><h4><a href="/1">${HEADLINE}</a></h4>`;
    const title = `${HEADLINE} - Free List of the Town: From the Council`;
    const above = '<h1><a href="https://www.gull.example/">Free List of the Town</a></h1>';
    expect(read({ above, title, headline }).headline?.value).toBe(HEADLINE);
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

it('a clause after a dash belongs to it, though networks print the rest alone', () => {
  const headline = `<h1>${HEADLINE} – and its pilot, 83, vows never to leave the bridge again</h1>`;
  const whole = `${HEADLINE} – and its pilot, 83, vows never to leave the bridge again`;
  expect(read({ title: HEADLINE, head: SITE, headline }).headline?.value).toBe(whole);
  expect(read({ title: HEADLINE, headline: `<h1>${HEADLINE} – Gull coast</h1>` }).headline?.value).toBe(
    HEADLINE,
  );
});

it('a closing quotation mark is no separator of the headline', () => {
  const title = 'Harbour master: «I mend the tide and do not own it» | The Gull';
  expect(read({ title, head: SITE, headline: '<p>Coast</p>' }).headline?.value).toBe(title.slice(0, -11));
});

describe('where the headline is', () => {
  const above = (text: string) => `<h1>${text}</h1>`;
  const headline = (parts: Parameters<typeof read>[0]) => read(parts).headline?.value;

  it.each([
    ['a kicker', '<h1><span class="article__kicker">Ports</span> Harbour reopens after storm</h1>'],
    [
      'a roof line',
      '<h1><span class="dachzeile">Ports</span><span>: </span><span>Harbour reopens after storm</span></h1>',
    ],
    ['a topic', '<h1><div class="topic-label">Ports</div> Harbour reopens after storm</h1>'],
    [
      'a line that ends in a colon which is read out and not seen',
      '<h1><span>Ports and weather</span> <span><span class="sr-only">:</span>Harbour reopens after storm</span></h1>',
    ],
    ['a word before such a colon', '<h1>Ports<b class="sr-only">:</b> Harbour reopens after storm</h1>'],
    ['a remark', '<h1>Harbour reopens after storm <span class="sub-title">A visit</span></h1>'],
  ])('%s in the h1 is not part of it, whatever the title says', (_name, h1) => {
    expect(headline({ headline: h1, title: 'Ports: what the sea did' })).toBe(HEADLINE);
  });

  it('a colon that is seen is of the headline', () => {
    const h1 =
      '<h1><span>The harbour</span><span class="colon">:</span> <span>reopened after storm</span></h1>';
    expect(headline({ headline: h1, title: 'What the sea did to the harbour' })).toBe(
      'The harbour: reopened after storm',
    );
  });

  it('the name of a blog in the h1 gives way to the heading that is the other part of the title', () => {
    const title = 'Sea notes » Harbour reopens after storm';
    expect(headline({ above: above('Sea notes'), headline: `<h2>${HEADLINE}</h2>`, title })).toBe(HEADLINE);
  });

  it('an h1 within the text gives way to the heading above it that is the title', () => {
    const text = '<p>Text.</p><h1>What the harbour needs after the storm is a wall</h1><p>Text.</p>';
    expect(headline({ headline: `<h2>${HEADLINE}</h2>`, text })).toBe(HEADLINE);
  });

  it('an h1 that says it in other words stays before a heading of the text that is half of the title', () => {
    const title = 'What is a harbour - a guided introduction';
    const parts = {
      title,
      headline: '<h1>An introduction to the harbour trade</h1>',
      text: '<p>Text.</p><h2>What is a harbour</h2>',
    };
    expect(headline(parts)).toBe('An introduction to the harbour trade');
  });

  it('the heading in the header of the article wins over an h1 within the text that is a little like the title', () => {
    const title = 'What do sailors love about boats?';
    const text = '<p>Text.</p><h1>But what they love is the sense of being far from home</h1><p>Text.</p>';
    expect(
      headline({ headline: `<header><h2>${title}</h2></header>`, text, title: `${title} | Sea notes` }),
    ).toBe(title);
  });

  it('a heading in the header of the site, with its menu, is not taken for it', () => {
    const above = `<header><nav><a href="/">Coast</a></nav><h2>${HEADLINE} and more</h2></header>`;
    expect(headline({ above, title: `${HEADLINE} and more | The Gull` })).toBe(HEADLINE);
  });

  it.each([
    'The Gull » Archive of the coast » Harbour reopens after storm',
    'The Sea Club - Harbour reopens after storm - Club news of the coast - News',
  ])('the heading is found as one of the many parts of "%s"', (title) => {
    expect(headline({ headline: `<h2>${HEADLINE}</h2>`, above: '<h1>Sea</h1>', title })).toBe(HEADLINE);
  });

  it('one that says more than the short title does is found without an h1', () => {
    const long = 'Introducing Gull Pier: the next harbour, built of stone for weather and size';
    expect(
      headline({ headline: `<h2>${long}</h2>`, title: 'Introducing the Gull Pier harbour | Gull' }),
    ).toBe(long);
  });

  it('one that is printed twice for two sizes of screen is found', () => {
    const twice = '<h1>Setting up a quay</h1><h1>Setting up a quay</h1>';
    expect(headline({ headline: twice, title: 'How do you build a berth? | The Gull' })).toBe(
      'Setting up a quay',
    );
  });

  it('text that is the title is found without any heading', () => {
    const page = {
      headline: `<table><tr><td><font size="5">${HEADLINE}</font></td></tr></table>`,
      byline: '<p>Published June 22, 2021</p>',
    };
    expect(read(page).published?.value).toBe('2021-06-22');
  });

  it.each(['node node-article node-promoted', 'content no-sidebar', 'story comments-open'])(
    'a text in a box called “%s” below the headline is its text',
    (names) => {
      const byline = `</article></main><div class="${names}"><div class="field-deck">The ferry sails again, and nobody waits.</div><div class="by">By Ada Quill</div>`;
      expect(read({ byline, text: '<p>Text.</p>' }).dek?.value).toBe(
        'The ferry sails again, and nobody waits.',
      );
    },
  );

  it('keeps a space that is printed before a colon', () => {
    const french = 'Le port rouvert : les ferrys repartent';
    expect(headline({ headline: `<h1>${french}</h1>`, title: french, lang: 'fr' })).toBe(french);
  });

  it('keeps its quotation marks', () => {
    const quoted = '«Harbour reopens after storm»';
    expect(
      headline({
        headline: `<h1>${quoted}</h1>`,
        title: `${quoted} – The Gull`,
        head: `${SITE}<meta property="og:title" content="${quoted}">`,
      }),
    ).toBe(quoted);
  });
});

describe('the standfirst', () => {
  it.each([
    ['a section, the day and a link', '<p>From the coast 6 November 2023 Comment</p><p>By Jane Roe</p>'],
    ['tags', '<p>Tags: harbour, storm, ferries, northern pier</p><p>By Jane Roe</p>'],
    ['counts', '<p class="summary">652 ratings 459 reviews</p>'],
    ['counts and a badge', '<p class="summary">652 ratings 459 reviews tasted twice</p>'],
    ['the headline with its kicker', `<h2>A summer without ferries: ${HEADLINE}</h2>`],
    [
      'a caption',
      '<figure><p class="teaser-text">The northern pier on Monday, seen from the sea</p></figure><p>By Jane Roe</p>',
    ],
    [
      'a line that ends in who took the picture',
      '<p class="teaser-text">The northern pier on Monday. (Jane Roe / The Gull)</p>',
    ],
    [
      'day, author and length of the text',
      '<p class="subtitle">1 November 2023 20:19 by Jane Roe Reading time: 4 min.</p>',
    ],
  ])('is not %s', (_name, byline) => {
    expect(read({ byline }).dek).toBeNull();
  });

  it('may be made of words that the first paragraph has too', () => {
    const dek = 'The ferry left shortly after sunrise, watched by people who had waited';
    expect(read({ byline: `<p class="standfirst">${dek}</p>` }).dek?.value).toBe(dek);
  });

  it('is no line that begins with the day and ends with the time of reading', () => {
    const line = '1.11.23 20:19 von Jana Beispiel Lesezeit: 4 Min.';
    expect(read({ byline: `<p class="standfirst">${line}</p>` }).dek).toBeNull();
  });

  it('is without the label before it, which the description has not', () => {
    const dek = 'Ferries sail again from Monday, at twice the price.';
    const byline = `<p class="standfirst"><span>Report</span> ${dek}</p>`;
    const head = `<meta name="description" content="${dek}">`;
    expect(read({ head, byline }).dek?.value).toBe(dek);
    expect(read({ byline }).dek?.value).toBe(`Report ${dek}`);
  });

  it('is without who took the pictures', () => {
    const dek = 'From Monday they sail again, at twice the price';
    const line = (end: string) => `<div class="standfirst"><p>${dek}</p>${end}</div>`;
    expect(read({ byline: line('<p>Photographs by Jo March and Ada Quill</p>') }).dek?.value).toBe(dek);
    expect(read({ byline: line('<p>Photographs by the mill</p>') }).dek?.value).toContain('mill');
  });

  it.each([
    [
      'a row of links',
      '<div><a href="/f">Facebook</a> <a href="/x">X</a> <a href="/r">Reddit</a> 1.2k <a href="#comments">947 View comments</a></div>',
    ],
    ['the title of a film', '<p class="teaser">VIDEO: The harbour from above, in three minutes</p>'],
  ])('is not %s', (_what, line) => {
    expect(read({ byline: `${line}<p>By Jane Roe</p>` }).dek).toBeNull();
  });

  it.each([
    [
      'heads the points below it',
      '<section><h2>What this story tells in short</h2><ul><li>It reopens.</li></ul></section>',
    ],
    [
      'stands in a box with a button',
      '<div class="summary">What this story tells in short, by us <button>Close</button></div>',
    ],
  ])('is nothing that %s', (_what, line) => {
    expect(read({ byline: `<p>By Jane Roe</p>${line}` }).dek).toBeNull();
  });

  it('is no line of a box with a heading of its own', () => {
    const box =
      '<div><h3>Trade account?</h3><p class="description">Log in to see your daily rates.</p></div>';
    expect(read({ byline: `<p>By Jane Roe</p>${box}` }).dek).toBeNull();
  });

  it.each([
    'After <a href="/a">Anna Keller</a>, <a href="/j">Jo March</a> and <a href="/m">the mayor</a> had left, the ferry of six came through the waves',
    'Video: how the ferry of six came through the waves and brought everyone home in the end',
  ])('may have links and say what it is: %s', (line) => {
    expect(read({ byline: `<p class="standfirst">${line}</p><p>By Jane Roe</p>` }).dek).not.toBeNull();
  });

  it('stands above a line that is the name of who wrote it', () => {
    const dek = 'From Monday they sail again, at twice the price';
    const byline = `<p class="x1">${dek}</p><div><a href="/x/jane">Jane Roe</a></div>`;
    expect(read({ head: jsonLd({ '@type': 'NewsArticle', author: 'Jane Roe' }), byline }).dek?.value).toBe(
      dek,
    );
  });

  it('is without what folds in the same box', () => {
    const dek = 'From Monday they sail again, at twice the price';
    const folded = '<details><summary>In short</summary><p>Ferries cost twice as much.</p></details>';
    const byline = `<div class="standfirst"><p>${dek}</p>${folded}</div>`;
    expect(read({ byline }).dek?.value).toBe(dek);
  });

  it('is none of the introduction that is the first paragraph', () => {
    const byline = '<div class="itemIntroText"><p>From Monday they sail again, at twice the price.</p></div>';
    expect(read({ byline }).dek).toBeNull();
  });

  it('is without the label before it, which is named so', () => {
    const dek = 'From Monday they sail again, at twice the price.';
    const line = (label: string) => `<p class="standfirst">${label} ${dek}</p>`;
    expect(read({ byline: line('<span class="story__kicker">Report</span>') }).dek?.value).toBe(dek);
    expect(read({ byline: line('<span class="label">Tags:</span>') }).dek).toBeNull();
    expect(read({ byline: line('<a class="topic" href="/f">Ferries.</a>') }).dek?.value).toBe(
      `Ferries. ${dek}`,
    );
  });

  it('is whole where its first word is called a label', () => {
    const byline =
      '<p class="standfirst"><b class="label">Ferries</b> sail again from Monday, at a price.</p>';
    expect(read({ byline }).dek?.value).toBe('Ferries sail again from Monday, at a price.');
  });

  it('is a heading that is a sentence, under the byline', () => {
    const dek = 'Ferries sail again from Monday, at twice the price.';
    expect(read({ byline: `<p>By Jane Roe</p><h2>${dek}</h2>` }).dek?.value).toBe(dek);
  });

  it('is the h1 under a headline that is no heading', () => {
    const headline = `<div class="article__title">${HEADLINE}</div>`;
    const byline =
      '<h1 class="article__second-title">Ferries sail again from Monday, at twice the price</h1>';
    expect(read({ headline, byline }).dek?.value).toBe('Ferries sail again from Monday, at twice the price');
    expect(read({ headline, byline: `<p>3 min</p><div>${byline}</div>` }).dek).toBeNull();
  });

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

  it.each([
    [
      'fa',
      'fa',
      'قایق نخست کمی پس از برآمدن آفتاب از اسکلهٔ شمالی رفت و چند صد نفر که از بهار چشم به راه مانده بودند آن را نگاه می‌کردند.',
    ],
    [
      'bg',
      'bg',
      'Първият ферибот тръгна от северния кей малко след изгрев слънце, а няколкостотин души, които бяха чакали от пролетта, го гледаха.',
    ],
    [
      'uk',
      'ru',
      'Первый паром отошёл от северного причала вскоре после восхода солнца, и на него смотрели несколько сотен человек, ждавших с весны.',
    ],
  ])('where a page in %s has a text in its script, are %s', (lang, language, text) => {
    expect(read({ lang, headline: '', title: '', text: `<p>${text}</p>` }).language?.value).toBe(language);
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

  it.each([
    ['of the article says that somebody paid for it', '<header><p>Anzeige</p>', 'sponsored'],
    ['of the article, named as that of an ad is, does too', '<p class="ad-label">Anzeige</p>', 'sponsored'],
    [
      'beside the logo of who paid does too',
      '<div class="sponsored"><p>Sponsored</p><a href="/mill"><img src="mill.png" alt=""></a></div>',
      'sponsored',
    ],
    ['on a banner that is no ad does too', '<div class="banner"><p>Opinion</p></div>', 'opinion'],
    ['of an advertisement above it does not', '<div class="c-Ad"><span>Anzeige</span></div>', undefined],
    [
      'of the place that software finds does not',
      '<section data-advertisement="mrec"><p class="ad-label">Anzeige</p></section>',
      undefined,
    ],
    [
      'in a box with nothing else but an ad does not',
      '<div class="x"><div><p>Anzeige</p></div><iframe src="https://ads.example/1"></iframe></div>',
      undefined,
    ],
  ])('a label %s', (_whose, before, kind) => {
    expect(read({ before }).kind?.value).toBe(kind);
  });

  it('a section that is opinion throughout makes it opinion', () => {
    expect(read({ head: '<meta property="article:section" content="Meinung">' }).kind?.value).toBe('opinion');
  });

  it('the label above the headline is the section', () => {
    expect(read({ before: '<p>News / Nation &amp; World</p>' }).section?.value).toBe('News / Nation & World');
  });

  it('the label of an ad between section and headline hides neither', () => {
    const before = '<p class="kicker">Sponsored</p><div class="ad-slot"><p>Advertisement</p></div>';
    expect(read({ before }).kind?.value).toBe('sponsored');
    expect(read({ before: before.replace('Sponsored', 'Coast') }).section?.value).toBe('Coast');
  });

  it.each(['Linkedin Pinterest', 'Advertisement', 'Anzeige'])(
    '“%s” above the headline is no section',
    (label) => {
      expect(read({ before: `<p>${label}</p>` }).section).toBe(null);
    },
  );

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

describe('links to other stories', () => {
  const LINK = '<a href="/turbines">Report. The map of the wind turbines that are to come</a>';
  const dek = 'The town sold its silence for two hundred thousand a year';

  it('in a list that is named for the dek are none', () => {
    expect(read({ byline: `<ul class="standfirst-list"><li>${LINK}</li></ul>` }).dek).toBeNull();
  });

  it('below it in its box are not part of it', () => {
    const byline = `<div class="standfirst"><p>${dek}</p><ul><li>${LINK}</li></ul></div>`;
    expect(read({ byline }).dek?.value).toBe(dek);
  });
});

describe('who publishes what they write themselves', () => {
  it('is a person, though nothing says so', () => {
    const jane = { '@id': 'https://gull.example/#jane', name: 'Jane Roe' };
    const head = jsonLd({
      '@type': 'Article',
      headline: 'Ferry sails',
      author: jane,
      publisher: { '@id': jane['@id'] },
    });
    const { authors, agency } = read({ head });
    expect([authors?.value, agency]).toEqual([['Jane Roe'], null]);
  });
});

describe('what an advertiser says', () => {
  it('in a leaderboard is no dek', () => {
    const byline =
      '<div class="ad-unit ad-unit--leader"><p>The all-electric boat, at three per cent for sixty months</p></div>';
    expect(read({ byline }).dek).toBeNull();
  });
});

describe('a part of the text', () => {
  it('with a heading of its own is no dek, whatever it is called', () => {
    const byline =
      '<div class="product-summary"><h2>Our verdict</h2><p>The second lamp burns longer and smokes less than the first.</p></div>';
    expect(read({ byline }).dek).toBeNull();
  });
});

describe('the dek', () => {
  it('is not the card of an author', () => {
    const byline =
      '<p class="author"><span>Jane Roe</span> <small>Staff Engineer, Harbour and Coast</small></p>';
    const head = jsonLd({ '@type': 'NewsArticle', author: 'Jane Roe' });
    expect(read({ byline, head }).dek).toBeNull();
    const dek = '<p class="dek">Jane Roe meets the ferrymen of the northern pier</p>';
    expect(read({ byline: dek, head }).dek?.value).toContain('meets');
  });

  const DEK =
    'Ferries sail again from Monday, at twice the price and half the speed, and nobody on the pier complains about it.';
  const dekOf = (byline: string, head = '') => read({ byline, head }).dek?.value;

  it.each([
    ['above the byline', `<div>${DEK}</div><p>By Jane Roe</p>`],
    ['above the date', `<div>${DEK}</div><p><time>24 April 2024</time></p>`],
    ['below a label', `<p>Listen to this article</p><div>${DEK}</div><p>By Jane Roe</p>`],
    [
      'above a picture with a long caption',
      `<p class="standfirst">${DEK}</p><figure><img src="a.jpg"><figcaption>${'The pier. '.repeat(20)}</figcaption></figure>`,
    ],
    ['in bold', `<p><strong>${DEK}</strong></p><p>By Jane Roe</p>`],
  ])('stands %s', (_where, byline) => expect(dekOf(byline)).toBe(DEK));

  it('is not a list of points', () => {
    expect(
      dekOf('<ul class="summary"><li>Ferries sail again</li><li>Prices have doubled</li></ul>'),
    ).toBeUndefined();
  });

  it('that is printed wins over one in the data', () => {
    const head = jsonLd({ '@type': 'NewsArticle', alternativeHeadline: 'Where the Ferries Went All Winter' });
    expect(dekOf(`<p class="summary">${DEK}</p>`, head)).toBe(DEK);
  });
});
