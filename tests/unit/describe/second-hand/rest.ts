import { jsonLd } from './page-of.ts';
import { PAPERS, type Tongue } from './papers.ts';
import type { Trap } from './trap.ts';

const SCHEMA = 'https://schema.org';
const h1 = (tongue: Tongue) => `<h1>${PAPERS[tongue].title}</h1>`;
const node = (tongue: Tongue, more: object) =>
  jsonLd({ '@context': SCHEMA, '@type': 'NewsArticle', headline: PAPERS[tongue].title, ...more });
const { en, de, fr, es, it, nl, sv, pl, fi, tr } = PAPERS;

/** Headline, standfirst, site, address, picture, section, language, wall, type and licence. */
export const REST: readonly Trap[] = [
  {
    kind: 'the headline without the site’s name',
    about: 'behind a stroke in title, og:title and h1 missing',
    page: {
      top: `<div class="headline"><strong>${en.title}</strong></div>`,
      title: `${en.title} - ${en.site}`,
      head: `<meta property="og:title" content="${en.title} - ${en.site}"><meta property="og:site_name" content="${en.site}">`,
    },
    expected: { headline: en.title },
  },
  {
    kind: 'the headline without the site’s name',
    about: 'before a colon, with a section between',
    page: {
      tongue: 'de',
      shape: 'portal',
      title: `${de.site}: Region: ${de.title}`,
      head: `<meta property="og:title" content="${de.site}: ${de.title}">`,
    },
    expected: { headline: de.title },
  },
  {
    kind: 'the headline without the site’s name',
    about: 'a headline with a stroke and a colon of its own keeps them',
    page: {
      shape: 'hashed',
      title: `Brackmoor: the winter ferry – and its cook | ${en.site}`,
      top: '<h1>Brackmoor: the winter ferry – and its cook</h1>',
    },
    expected: { headline: 'Brackmoor: the winter ferry – and its cook' },
  },
  {
    kind: 'the headline without the site’s name',
    about: 'Chinese, with underscores',
    page: {
      tongue: 'zh',
      shape: 'table',
      title: `${PAPERS.zh.title}_新闻_${PAPERS.zh.site}`,
      head: `<meta property="og:title" content="${PAPERS.zh.title}_${PAPERS.zh.site}">`,
    },
    expected: { headline: PAPERS.zh.title },
  },
  {
    kind: 'the headline in the page wins over the social one',
    about: 'og:title asks a question',
    page: {
      head: '<meta property="og:title" content="You won’t believe what this tiny island gets this winter"><meta name="twitter:title" content="You won’t believe what this tiny island gets">',
    },
    expected: { headline: en.title },
  },
  {
    kind: 'the headline in the page wins over the social one',
    about: 'JSON-LD and og:title share a line for networks and searches, title and h1 have the paper’s',
    page: {
      tongue: 'sv',
      shape: 'portal',
      head: `${jsonLd({ '@context': SCHEMA, '@type': 'NewsArticle', headline: 'Barnen får lektion bland sågspånen – så ser det ut' })}<meta property="og:title" content="Barnen får lektion bland sågspånen – så ser det ut">`,
    },
    expected: { headline: sv.title },
  },
  {
    kind: 'a headline must resemble h1 or title',
    about: 'the h1 is the logo, og:title the slogan of the paper',
    page: {
      shape: 'portal',
      masthead: `<h1 class="logo"><a href="/">${en.site}</a></h1>`,
      top: `<h2 class="story-title">${en.title}</h2>`,
      head: '<meta property="og:title" content="All the news of the valley since 1911">',
    },
    expected: { headline: en.title },
  },
  {
    kind: 'a headline must resemble h1 or title',
    about: 'the h1 is the name of the section, the headline an h2',
    page: {
      tongue: 'pl',
      title: `${pl.title} - ${pl.site}`,
      top: `<h1 class="section-name">Wiadomości</h1><h2 class="entry-title">${pl.title}</h2>`,
      head: `<meta property="og:title" content="${pl.title}">`,
    },
    expected: { headline: pl.title },
  },
  {
    kind: 'dek',
    about: 'alternativeHeadline, not printed elsewhere',
    page: {
      head: node('en', { alternativeHeadline: 'The islanders asked, and the harbour board gave way' }),
    },
    expected: { dek: null },
  },
  {
    kind: 'dek',
    about: 'the h2 right after the h1',
    page: {
      tongue: 'es',
      shape: 'portal',
      top: `${h1('es')}<h2>Los vecinos se turnan para barrer las hojas y mirar al cielo</h2>`,
    },
    expected: { dek: 'Los vecinos se turnan para barrer las hojas y mirar al cielo' },
  },
  {
    kind: 'dek',
    about: 'class="standfirst", the description the same',
    page: {
      tongue: 'it',
      head: '<meta name="description" content="Il motore si è rotto, il paese ha ritrovato le corde.">',
      top: `${h1('it')}<p class="standfirst">Il motore si è rotto, il paese ha ritrovato le corde.</p>`,
    },
    expected: { dek: 'Il motore si è rotto, il paese ha ritrovato le corde.' },
  },
  {
    kind: 'the dek is never the first paragraph again',
    about: 'description and og:description are the first paragraph',
    page: {
      shape: 'hashed',
      head: `<meta name="description" content="${en.paragraphs[0]}"><meta property="og:description" content="${en.paragraphs[0]}">`,
    },
    expected: { dek: null },
  },
  {
    kind: 'the dek is never the first paragraph again',
    about: 'cut with an ellipsis, in a class that says summary',
    page: {
      tongue: 'fr',
      head: `<meta name="description" content="${fr.paragraphs[0].slice(0, 120)}…">`,
      top: `${h1('fr')}<p class="summary">${fr.paragraphs[0].slice(0, 120)}…</p>`,
    },
    expected: { dek: null },
  },
  {
    kind: 'the dek is never the first paragraph again',
    about: 'alternativeHeadline repeats the headline',
    page: { tongue: 'nl', shape: 'portal', head: node('nl', { alternativeHeadline: nl.title }) },
    expected: { dek: null },
  },
  {
    kind: 'a description that is not printed is no dek',
    about: 'written for searches',
    page: {
      tongue: 'tr',
      head: '<meta name="description" content="Karadere haberleri, son dakika gelişmeleri ve köy yaşamı Yeşilova Gazetesi’nde.">',
    },
    expected: { dek: null },
  },
  {
    kind: 'a description that is not printed is no dek',
    about: 'but one printed between h1 and text is',
    page: {
      tongue: 'cs',
      shape: 'hashed',
      head: '<meta property="og:description" content="Hodinář nasadil kolo obráceně a město si zvyklo.">',
      top: `${h1('cs')}<p class="css-1q">Hodinář nasadil kolo obráceně a město si zvyklo.</p>`,
    },
    expected: { dek: 'Hodinář nasadil kolo obráceně a město si zvyklo.' },
  },
  {
    kind: 'site',
    about: 'the publisher of JSON-LD',
    page: {
      title: en.title,
      head: node('en', { publisher: { '@type': 'NewsMediaOrganization', name: en.site } }),
    },
    expected: { site: en.site },
  },
  {
    kind: 'site',
    about: 'og:site_name is a sentence of more than six words',
    page: {
      tongue: 'fi',
      shape: 'portal',
      head: '<meta property="og:site_name" content="Koivurannan Sanomat – kaikki uutiset, urheilu, sää ja ilmoitukset yhdestä paikasta">',
    },
    expected: { site: fi.site },
  },
  {
    kind: 'site',
    about: 'only the tail of the title',
    page: { tongue: 'es', shape: 'table', title: `${es.title} — ${es.site}` },
    expected: { site: es.site },
  },
  {
    kind: 'site',
    about: 'nothing but the host',
    page: { title: en.title, shape: 'hashed', masthead: '', footer: '' },
    expected: { site: /^harrow ?valley ?courier$|^harrowcourier\.example$/i },
  },
  {
    kind: 'canonical',
    about: 'rel=canonical is the home page',
    page: { head: '<link rel="canonical" href="https://www.harrowcourier.example/">' },
    at: '/story/ferry-4411?utm_source=post&utm_medium=mail',
    expected: { canonicalUrl: 'https://www.harrowcourier.example/story/ferry-4411' },
  },
  {
    kind: 'canonical',
    about: 'another site’s, og:url its own',
    page: {
      tongue: 'de',
      head: '<link rel="canonical" href="https://news.aggregator.example/x/1"><meta property="og:url" content="https://www.lindauer-kreisblatt.example/region/muehle-4411">',
    },
    at: '/region/muehle-4411?fbclid=IwAR0x',
    expected: { canonicalUrl: 'https://www.lindauer-kreisblatt.example/region/muehle-4411' },
  },
  {
    kind: 'canonical',
    about: 'an AMP page points to its own',
    page: {
      tongue: 'it',
      attributes: 'amp lang="it"',
      shape: 'hashed',
      head: '<link rel="canonical" href="https://www.corrieredellevalli.example/cronaca/campanile">',
    },
    at: 'https://amp.corrieredellevalli.example/cronaca/campanile.amp.html',
    expected: { canonicalUrl: 'https://www.corrieredellevalli.example/cronaca/campanile' },
  },
  {
    kind: 'canonical',
    about: 'relative, and no other',
    page: { tongue: 'fr', shape: 'portal', head: '<link rel="canonical" href="/culture/fanfare-4411">' },
    at: '/culture/fanfare-4411?xtor=RSS-1&gclid=abc',
    expected: { canonicalUrl: 'https://www.courrierdesmarais.example/culture/fanfare-4411' },
  },
  {
    kind: 'lead image',
    about: 'the largest of JSON-LD’s list, with caption and credit of the figure that shows it',
    page: {
      head: node('en', {
        image: [
          {
            '@type': 'ImageObject',
            url: 'https://img.harrowcourier.example/f/ferry-400.jpg',
            width: 400,
            height: 300,
          },
          {
            '@type': 'ImageObject',
            url: 'https://img.harrowcourier.example/f/ferry-1600.jpg',
            width: 1600,
            height: 900,
          },
        ],
      }),
      top: `${h1('en')}<figure class="lead"><img src="https://img.harrowcourier.example/f/ferry-1600.jpg" width="1600" height="900" alt="A small ferry in fog"><figcaption>The ferry at Brackmoor pier in January. <span class="credit">Photo: Dorcas Wye</span></figcaption></figure>`,
    },
    expected: {
      leadImage: {
        url: 'https://img.harrowcourier.example/f/ferry-1600.jpg',
        caption: 'The ferry at Brackmoor pier in January.',
        credit: /^(Photo: )?Dorcas Wye$/,
      },
    },
  },
  {
    kind: 'lead image',
    about: 'og:image, the figure shows it in another size',
    page: {
      tongue: 'de',
      shape: 'portal',
      head: '<meta property="og:image" content="https://bilder.lindauer-kreisblatt.example/muehle/4411/w1200/rad.jpg">',
      top: `${h1('de')}<div class="bild"><figure><img src="https://bilder.lindauer-kreisblatt.example/muehle/4411/w640/rad.jpg" alt="" width="640" height="420"><figcaption>Das neue Rad aus Lärche. Foto: Gundolf Ried</figcaption></figure></div>`,
    },
    expected: { leadImage: { caption: 'Das neue Rad aus Lärche.', credit: /^(Foto: )?Gundolf Ried$/ } },
  },
  {
    kind: 'lead image',
    about: 'only a large figure below the h1; the small portrait of the writer is none',
    page: {
      tongue: 'fr',
      shape: 'hashed',
      top: `${h1('fr')}<img class="css-av" src="/auteurs/apo.jpg" width="48" height="48" alt="Apolline"><figure class="css-f"><img src="/photos/2023/fanfare.jpg" width="1280" height="720" alt="La fanfare au fond du bassin"><figcaption>Les tubas dans le grand bain. © Anselme Gouaux</figcaption></figure>`,
    },
    expected: {
      leadImage: {
        url: 'https://www.courrierdesmarais.example/photos/2023/fanfare.jpg',
        caption: 'Les tubas dans le grand bain.',
        credit: /^(© )?Anselme Gouaux$/,
      },
    },
  },
  {
    kind: 'lead image',
    about: 'og:image is the logo that every page has, the article has none',
    page: {
      tongue: 'es',
      head: '<meta property="og:image" content="https://www.vozdelparamo.example/assets/logo-share.png"><meta property="og:image:width" content="200"><meta property="og:image:height" content="200">',
    },
    expected: { leadImage: null },
  },
  {
    kind: 'section and tags',
    about: 'articleSection as an array, keywords as a string',
    page: {
      head: node('en', { articleSection: ['Islands', 'News'], keywords: 'ferries, Brackmoor, winter' }),
    },
    expected: { section: 'Islands', tags: ['ferries', 'Brackmoor', 'winter'] },
  },
  {
    kind: 'section and tags',
    about: 'a breadcrumb that ends with the headline',
    page: {
      tongue: 'pt',
      shape: 'portal',
      top: `<nav aria-label="breadcrumb" class="breadcrumb"><ol><li><a href="/">Início</a></li><li><a href="/cultura">Cultura</a></li><li>${PAPERS.pt.title}</li></ol></nav>${h1('pt')}`,
    },
    expected: { section: 'Cultura' },
  },
  {
    kind: 'section and tags',
    about: 'the label above the headline',
    page: {
      shape: 'hashed',
      top: `<a class="css-lbl" href="/news/nation-world">Nation &amp; World</a>${h1('en')}`,
    },
    expected: { section: 'Nation & World' },
  },
  {
    kind: 'section and tags',
    about: 'article:section and several article:tag',
    page: {
      tongue: 'nl',
      head: '<meta property="article:section" content="Binnenland"><meta property="article:tag" content="bruggen"><meta property="article:tag" content="waterschap">',
    },
    expected: { section: 'Binnenland', tags: ['bruggen', 'waterschap'] },
  },
  {
    kind: 'language and direction',
    about: 'Arabic without any attribute',
    page: { tongue: 'ar', attributes: '', shape: 'portal' },
    expected: { language: /^ar\b/, direction: 'rtl' },
  },
  {
    kind: 'language and direction',
    about: 'a template says lang="en" over Polish text, og:locale is right',
    page: { tongue: 'pl', attributes: 'lang="en"', head: '<meta property="og:locale" content="pl_PL">' },
    expected: { language: /^pl\b/, direction: 'ltr' },
  },
  {
    kind: 'language and direction',
    about: 'Hebrew, dir on the body only',
    page: { tongue: 'he', attributes: 'lang="he-IL"', shape: 'hashed' },
    expected: { language: /^(he|iw)\b/, direction: 'rtl' },
  },
  {
    kind: 'language and direction',
    about: 'an underscore and capitals: pt_BR',
    page: { tongue: 'pt', attributes: 'lang="pt_BR"', shape: 'table' },
    expected: { language: 'pt-BR', direction: 'ltr' },
  },
  {
    kind: 'language and direction',
    about: 'Norwegian of one kind, which its text does not contradict',
    page: { tongue: 'nb', head: '<meta property="og:locale" content="nb_NO">' },
    expected: { language: /^nb\b/, 'language.others': undefined },
  },
  {
    kind: 'language and direction',
    about: 'nothing but Finnish text',
    page: { tongue: 'fi', attributes: '', shape: 'table' },
    expected: { language: /^fi\b/, direction: 'ltr' },
  },
  {
    kind: 'paywall',
    about: 'isAccessibleForFree as the string "False", 900 words said, some 120 here',
    page: {
      head: node('en', {
        isAccessibleForFree: 'False',
        wordCount: 900,
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.locked' },
      }),
      end: '<div class="locked"><h3>Subscribe to read on</h3><a href="/join">One month for 1 crown</a></div>',
    },
    expected: {
      paywall: { access: 'teaser', wordCount: 900 },
      missing: /^About 1[0-9]0 of 900 words are here\./,
    },
  },
  {
    kind: 'paywall',
    about: 'false, and the words said are all here: nothing is said to be missing',
    page: { tongue: 'de', shape: 'portal', head: node('de', { isAccessibleForFree: false, wordCount: 118 }) },
    expected: { paywall: { access: 'teaser', wordCount: 118 }, missing: null },
  },
  {
    kind: 'paywall',
    about: 'true',
    page: { tongue: 'fr', shape: 'hashed', head: node('fr', { isAccessibleForFree: 'true' }) },
    expected: { paywall: { access: 'free' } },
  },
  {
    kind: 'paywall',
    about: 'wordCount as a string with a wall in the place where the text ends',
    page: {
      tongue: 'sv',
      head: node('sv', { isAccessibleForFree: false, wordCount: '1150' }),
      end: '<div class="paywall"><p>Logga in för att läsa vidare.</p></div>',
    },
    expected: { paywall: { access: 'teaser', wordCount: 1150 } },
  },
  {
    kind: 'type',
    about: 'OpinionNewsArticle',
    page: { head: jsonLd({ '@context': SCHEMA, '@type': 'OpinionNewsArticle', headline: en.title }) },
    expected: { kind: 'opinion' },
  },
  {
    kind: 'type',
    about: 'AdvertiserContentArticle in an array of types',
    page: {
      tongue: 'es',
      shape: 'portal',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': ['NewsArticle', 'AdvertiserContentArticle'],
        headline: es.title,
      }),
    },
    expected: { kind: 'sponsored' },
  },
  {
    kind: 'type',
    about: 'ReviewNewsArticle',
    page: {
      tongue: 'it',
      shape: 'hashed',
      head: jsonLd({ '@context': SCHEMA, '@type': 'ReviewNewsArticle', headline: it.title }),
    },
    expected: { kind: 'review' },
  },
  {
    kind: 'type',
    about: 'LiveBlogPosting',
    page: {
      tongue: 'nl',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'LiveBlogPosting',
        headline: nl.title,
        liveBlogUpdate: [],
      }),
    },
    expected: { kind: 'live' },
  },
  {
    kind: 'type',
    about: 'an opinion, in a graph and with a type of the address kind',
    page: {
      tongue: 'de',
      shape: 'hashed',
      head: jsonLd({ '@graph': [{ '@type': 'https://schema.org/OpinionNewsArticle', headline: de.title }] }),
    },
    expected: { kind: 'opinion' },
  },
  {
    kind: 'type',
    about: 'content of an advertiser, in microdata',
    page: {
      shape: 'portal',
      article: 'itemscope itemtype="https://schema.org/AdvertiserContentArticle"',
      top: `<h1 itemprop="headline">${en.title}</h1>`,
    },
    expected: { kind: 'sponsored' },
  },
  {
    kind: 'type',
    about: 'a review with what it reviews',
    page: {
      tongue: 'fr',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': ['ReviewNewsArticle', 'Article'],
        headline: fr.title,
        itemReviewed: { '@type': 'Event', name: 'Concert de juin' },
        reviewRating: { '@type': 'Rating', ratingValue: 4 },
      }),
    },
    expected: { kind: 'review' },
  },
  {
    kind: 'type',
    about: 'NewsArticle about a review is none',
    page: {
      tongue: 'fi',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: fi.title,
        about: { '@type': 'Review', name: 'x' },
      }),
    },
    expected: { kind: 'article' },
  },
  {
    kind: 'license',
    about: 'rel=license',
    page: {
      footer:
        '<p>Text under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
    },
    expected: { license: /CC BY 4\.0|creativecommons\.org\/licenses\/by\/4\.0/ },
  },
  {
    kind: 'license',
    about: 'words in the footer with a link, no rel',
    page: {
      tongue: 'es',
      shape: 'portal',
      footer:
        '<p>Los textos se publican con licencia <a href="https://creativecommons.org/licenses/by-sa/3.0/es/">Creative Commons Reconocimiento-CompartirIgual 3.0</a></p>',
    },
    expected: { license: /BY-SA 3\.0|by-sa\/3\.0|Creative Commons Reconocimiento/i },
  },
  {
    kind: 'license',
    about: 'a picture’s licence is not the text’s',
    page: {
      tongue: 'tr',
      shape: 'hashed',
      top: `<h1>${tr.title}</h1><figure><img src="/f/firin.jpg" width="1200" height="800" alt=""><figcaption>Fırın. <a rel="license" href="https://creativecommons.org/licenses/by-nc/2.0/">CC BY-NC 2.0</a></figcaption></figure>`,
    },
    expected: { license: null },
  },
];
