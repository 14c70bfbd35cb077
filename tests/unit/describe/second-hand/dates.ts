import { jsonLd, shapeAt } from './page-of.ts';
import { PAPERS, type Tongue } from './papers.ts';
import type { Trap } from './trap.ts';

const SCHEMA = 'https://schema.org';
const h1 = (tongue: Tongue) => `<h1>${PAPERS[tongue].title}</h1>`;

/** Dates that are not the article's, and dates that are and are hard to read. */
export const DATES: readonly Trap[] = [
  {
    kind: 'masthead as plain text',
    about: 'the day of the visit beside the logo, the article’s day below the headline',
    page: {
      masthead: '<div class="tagline">Wednesday, April 24, 2024</div>',
      top: `${h1('en')}<p class="posted">Posted June 22, 2021</p>`,
    },
    expected: { published: '2021-06-22' },
  },
  {
    kind: 'masthead as plain text',
    about: 'Spanish, and the article has no date at all',
    page: {
      tongue: 'es',
      shape: 'portal',
      masthead: '<div class="fecha-hoy">Miércoles, 24 de abril de 2024 | Actualizado 11:05</div>',
    },
    expected: { published: null, modified: null },
  },
  {
    kind: 'masthead as plain text',
    about: 'yesterday’s, as a cache serves it, in a table',
    page: { tongue: 'pl', shape: 'table', masthead: 'wtorek, 23 kwietnia 2024' },
    expected: { published: null },
  },
  {
    kind: 'masthead as <time>',
    about: 'with a datetime of the visit',
    page: {
      tongue: 'de',
      masthead: '<time datetime="2024-04-24">Mittwoch, 24. April 2024</time>',
      top: `${h1('de')}<span class="meta">Von Hedwig Kranich | 3. März 2022</span>`,
    },
    expected: { published: '2022-03-03', authors: ['Hedwig Kranich'] },
  },
  {
    kind: 'masthead as <time>',
    about: 'without anything else',
    page: {
      tongue: 'fr',
      shape: 'hashed',
      masthead:
        '<p class="css-dt"><time datetime="2024-04-24T00:00:00+02:00">mercredi 24 avril 2024</time></p>',
    },
    expected: { published: null },
  },
  {
    kind: 'masthead as class="date"',
    about: 'Italian, the article’s own in a class that says less',
    page: {
      tongue: 'it',
      masthead: '<span class="date">24 aprile 2024</span>',
      top: `${h1('it')}<div class="info">di <b>Clelia Spadafora</b> - 17 ottobre 2020</div>`,
    },
    expected: { published: '2020-10-17', authors: ['Clelia Spadafora'] },
  },
  {
    kind: 'masthead as class="date"',
    about: 'twice, above and below the menu, nothing in the article',
    page: {
      shape: 'portal',
      masthead: '<div class="date published">24 April 2024</div><div id="date">Wed 24 Apr 2024</div>',
    },
    expected: { published: null },
  },
  {
    kind: 'just above the h1 inside the article',
    about: 'the day of the visit, with the weather',
    page: {
      tongue: 'nl',
      top: `<div class="date">Woensdag 24 april 2024 · 11°C</div>${h1('nl')}<div class="byline">Door Griet Zandstra · 5 september 2022</div>`,
    },
    expected: { published: '2022-09-05', authors: ['Griet Zandstra'] },
  },
  {
    kind: 'just above the h1 inside the article',
    about: 'an old day above the h1 is the article’s own',
    page: {
      tongue: 'sv',
      shape: 'hashed',
      top: `<p class="css-d4t3">Publicerad 12 februari 2019</p>${h1('sv')}`,
    },
    expected: { published: '2019-02-12' },
  },
  {
    kind: 'just above the h1 inside the article',
    about: 'the day of the visit, and no other',
    page: { tongue: 'cs', shape: 'portal', top: `<div class="datum">středa 24. dubna 2024</div>${h1('cs')}` },
    expected: { published: null },
  },
  {
    kind: 'the day of the visit is right when a structured source agrees',
    about: 'published this morning',
    page: {
      masthead: '<div class="date">Wednesday, April 24, 2024</div>',
      head: '<meta property="article:published_time" content="2024-04-24T06:00:00+00:00">',
    },
    expected: { published: /^2024-04-24T06:00(Z|\+00:00)$/ },
  },
  {
    kind: 'the day of the visit is right when a structured source agrees',
    about: 'JSON-LD of the same morning, the date printed above the h1',
    page: {
      tongue: 'ko',
      shape: 'portal',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: PAPERS.ko.title,
        datePublished: '2024-04-24T15:20:00+09:00',
      }),
      top: `<em>2024.04.24 15:20</em>${h1('ko')}`,
    },
    expected: { published: '2024-04-24T15:20+09:00' },
  },
  {
    kind: '"Updated 2024. Published 2021"',
    about: 'updated first, in one line',
    page: { top: `${h1('en')}<p class="dateline">Updated February 1, 2024. Published June 22, 2021</p>` },
    expected: { published: '2021-06-22', modified: '2024-02-01' },
  },
  {
    kind: '"Updated 2024. Published 2021"',
    about: 'German, with times, in two spans',
    page: {
      tongue: 'de',
      shape: 'portal',
      top: `${h1('de')}<div class="zeile"><span>Aktualisiert am 05.02.2024, 14:30 Uhr</span> <span>Veröffentlicht am 22.06.2021, 08:15 Uhr</span></div>`,
    },
    expected: { published: '2021-06-22T08:15', modified: '2024-02-05T14:30' },
  },
  {
    kind: '"Updated 2024. Published 2021"',
    about: 'French, mis à jour in brackets',
    page: {
      tongue: 'fr',
      top: `${h1('fr')}<p class="signature">Publié le 3 mars 2021 à 7h05 (mis à jour le 9 janvier 2024 à 18h40)</p>`,
    },
    expected: { published: '2021-03-03T07:05', modified: '2024-01-09T18:40' },
  },
  {
    kind: '"Updated 2024. Published 2021"',
    about: 'Japanese, the update first',
    page: {
      tongue: 'ja',
      shape: 'hashed',
      top: `${h1('ja')}<p class="css-t1m3">更新:2024年1月15日 10:30 公開:2021年6月22日 9:05</p>`,
    },
    expected: { published: '2021-06-22T09:05', modified: '2024-01-15T10:30' },
  },
  {
    kind: '"Updated 2024. Published 2021"',
    about: 'two time elements that only classes tell apart',
    page: {
      top: `${h1('en')}<div class="entry-meta"><time class="updated" datetime="2024-03-03T09:00:00+00:00">March 3, 2024</time><time class="entry-date published" datetime="2021-05-04T09:00:00+00:00">May 4, 2021</time></div>`,
    },
    expected: { published: /^2021-05-04T09:00(Z|\+00:00)$/, modified: /^2024-03-03T09:00(Z|\+00:00)$/ },
  },
  {
    kind: 'modified is never shown as published',
    about: 'only an update is printed',
    page: { tongue: 'pt', top: `${h1('pt')}<p class="data">Atualizado em 8 de março de 2023</p>` },
    expected: { published: null, modified: '2023-03-08' },
  },
  {
    kind: 'modified is never shown as published',
    about: 'only article:modified_time and og:updated_time',
    page: {
      shape: 'hashed',
      head: '<meta property="article:modified_time" content="2022-10-10T10:10:10Z"><meta property="og:updated_time" content="2022-10-10T10:10:10Z">',
    },
    expected: { published: null, modified: '2022-10-10T10:10Z' },
  },
  {
    kind: 'modified is never shown as published',
    about: 'a lastmod tag and an HTML comment',
    page: {
      tongue: 'da',
      shape: 'portal',
      head: '<!-- generated 2024-04-24 --><meta name="lastmod" content="2023-07-01T12:00:00+02:00">',
    },
    expected: { published: null, modified: '2023-07-01T12:00+02:00' },
  },
  {
    kind: 'a <time> only in comments',
    about: 'in a list of comments',
    page: {
      comments:
        '<li class="comment"><b class="fn">Dill</b><time datetime="2022-05-06T10:00:00Z">May 6, 2022</time><p>Good news for my aunt.</p></li>',
    },
    expected: { published: null, authors: null },
  },
  {
    kind: 'a <time> only in comments',
    about: 'in a forum under the text, without a comment in its name',
    page: {
      tongue: 'de',
      shape: 'table',
      comments:
        '<li class="posting"><a class="user">Rabenvater</a> <time datetime="2022-05-06T10:00:00+02:00">6. Mai 2022, 10:00</time> Endlich.</li>',
    },
    expected: { published: null, authors: null },
  },
  {
    kind: 'a related card’s date',
    about: 'cards at the end of the article itself',
    page: {
      end: '<div class="read-next"><h3>Read next</h3><div class="card"><a href="/a/8">Seal pups in the car park</a><span class="date">March 9, 2023</span></div></div>',
    },
    expected: { published: null },
  },
  {
    kind: 'a related card’s date',
    about: 'a card between headline and text',
    page: {
      tongue: 'pt',
      shape: 'portal',
      top: `${h1('pt')}<aside class="veja-mais"><a href="/a/8">Chuva fecha a feira</a> <time datetime="2022-01-15T08:00:00-03:00">15/01/2022</time></aside>`,
    },
    expected: { published: null },
  },
  {
    kind: 'the first paragraph names a date',
    about: 'the day on which something happened',
    page: {
      text: `<p>On March 3, 2019 the last ferry of that winter left with a piano on board, and nobody on the island has forgotten it since.</p>${PAPERS.en.paragraphs.map((words) => `<p>${words}</p>`).join('')}`,
    },
    expected: { published: null },
  },
  {
    kind: 'the first paragraph names a date',
    about: 'French, in a time element of an encyclopaedic author',
    page: {
      tongue: 'fr',
      shape: 'hashed',
      text: `<p>Le <time datetime="1998-06-10">10 juin 1998</time>, la piscine avait été inaugurée par un orage, et la fanfare avait joué sous les arbres.</p>${PAPERS.fr.paragraphs.map((words) => `<p>${words}</p>`).join('')}`,
    },
    expected: { published: null },
  },
  {
    kind: 'footer © 2024',
    about: 'with a day',
    page: {
      others: '',
      comments: '',
      footer:
        '<p>© January 1, 2024 Harrow Valley Courier. All rights reserved. Site updated April 2, 2024.</p>',
    },
    expected: { published: null, modified: null },
  },
  {
    kind: 'footer © 2024',
    about: 'Turkish, a schema.org copyrightYear beside it',
    page: {
      tongue: 'tr',
      shape: 'portal',
      others: '',
      comments: '',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: PAPERS.tr.title,
        copyrightYear: 2024,
      }),
      footer: '<p>Telif hakkı © 2024-04-24 Yeşilova Gazetesi</p>',
    },
    expected: { published: null },
  },
  {
    kind: '06/07/2021',
    about: 'British: the sixth of July',
    page: { attributes: 'lang="en-GB"', top: `${h1('en')}<span class="published">06/07/2021</span>` },
    expected: { published: '2021-07-06' },
  },
  {
    kind: '06/07/2021',
    about: 'American: the seventh of June',
    page: {
      attributes: 'lang="en-US"',
      shape: 'portal',
      top: `${h1('en')}<div class="published">Published 06/07/2021</div>`,
    },
    expected: { published: '2021-06-07' },
  },
  {
    kind: '06/07/2021',
    about: 'English of no country: nothing is said',
    page: { shape: 'hashed', top: `${h1('en')}<div class="published">Published 06/07/2021</div>` },
    expected: { published: null },
  },
  {
    kind: '06/07/2021',
    about: 'Brazilian, with an hour',
    page: {
      tongue: 'pt',
      attributes: 'lang="pt-BR"',
      top: `${h1('pt')}<p class="data">06/07/2021 às 19h30</p>`,
    },
    expected: { published: '2021-07-06T19:30' },
  },
  {
    kind: '06/07/2021',
    about: 'English of no country, but the month can only be one: 22/06/2021',
    page: { shape: 'portal', top: `${h1('en')}<div class="published">Published 22/06/2021</div>` },
    expected: { published: '2021-06-22' },
  },
  {
    kind: 'pubdate=20210622080000',
    about: 'fourteen digits',
    page: { head: '<meta name="pubdate" content="20210622080000">' },
    expected: { published: '2021-06-22T08:00' },
  },
  {
    kind: 'pubdate=20210622080000',
    about: 'eight digits in another tag, and T with Z in a third',
    page: {
      tongue: 'it',
      shape: 'table',
      head: '<meta name="DC.date.issued" content="20200229"><meta name="date" content="20200229T071500Z">',
    },
    expected: { published: /^2020-02-29/ },
  },
  {
    kind: 'article:published_time, property or name',
    about: 'as a name',
    page: { tongue: 'nl', head: '<meta name="article:published_time" content="2023-03-05T14:00:00+01:00">' },
    expected: { published: '2023-03-05T14:00+01:00' },
  },
  {
    kind: 'article:published_time, property or name',
    about: 'in capitals, with the content first and an offset without a colon',
    page: {
      tongue: 'fi',
      shape: 'portal',
      head: '<META content="2022-09-18T06:00:00+0300" PROPERTY="article:published_time">',
    },
    expected: { published: '2022-09-18T06:00+03:00' },
  },
  {
    kind: 'tags of systems for analysis and libraries',
    about: 'parsely-pub-date',
    page: { head: '<meta name="parsely-pub-date" content="2021-04-05T04:03:00Z">' },
    expected: { published: '2021-04-05T04:03Z' },
  },
  {
    kind: 'tags of systems for analysis and libraries',
    about: 'sailthru.date in words',
    page: { shape: 'hashed', head: '<meta name="sailthru.date" content="Mon, 05 Apr 2021 04:03:00 -0400">' },
    expected: { published: '2021-04-05T04:03-04:00' },
  },
  {
    kind: 'tags of systems for analysis and libraries',
    about: 'dcterms.created and DC.date.issued',
    page: {
      tongue: 'fr',
      head: '<meta name="DCTERMS.created" scheme="W3CDTF" content="2017-11-02"><meta name="DC.date.issued" content="2017-11-02">',
    },
    expected: { published: '2017-11-02' },
  },
  {
    kind: 'tags of systems for analysis and libraries',
    about: 'citation_publication_date with strokes, year first',
    page: { shape: 'portal', head: '<meta name="citation_publication_date" content="2016/03/08">' },
    expected: { published: '2016-03-08' },
  },
  {
    kind: 'dateCreated',
    about: 'alone in JSON-LD',
    page: {
      tongue: 'uk',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: PAPERS.uk.title,
        dateCreated: '2022-08-24T09:00:00+03:00',
      }),
    },
    expected: { published: '2022-08-24T09:00+03:00' },
  },
  {
    kind: 'dateCreated',
    about: 'a draft of weeks before loses to the day of publication',
    page: {
      shape: 'hashed',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: PAPERS.en.title,
        dateCreated: '2022-05-01T09:00:00Z',
        datePublished: '2022-06-12T05:00:00Z',
        dateModified: '2022-06-12T05:00:00Z',
      }),
    },
    expected: { published: '2022-06-12T05:00Z' },
  },
  {
    kind: 'hAtom',
    about: 'abbr with a title',
    page: {
      article: 'class="hentry"',
      shape: 'table',
      top: `<h1 class="entry-title">${PAPERS.en.title}</h1><abbr class="published" title="2012-09-14T13:00:00+01:00">a Friday</abbr>`,
    },
    expected: { published: '2012-09-14T13:00+01:00' },
  },
  {
    kind: 'hAtom',
    about: 'published and updated in time elements, h-entry names',
    page: {
      tongue: 'de',
      article: 'class="h-entry"',
      shape: 'portal',
      top: `<h1 class="p-name">${PAPERS.de.title}</h1><time class="dt-published" datetime="2020-01-02 10:11">2. Januar</time> <time class="dt-updated" datetime="2020-01-03 12:13">3. Januar</time>`,
    },
    expected: { published: '2020-01-02T10:11', modified: '2020-01-03T12:13' },
  },
  {
    kind: 'the address /YYYY/MM/DD/',
    about: 'nothing else says a day',
    page: {},
    at: '/news/2018/03/09/ferry-to-brackmoor/',
    expected: { published: '2018-03-09' },
  },
  {
    kind: 'the address /YYYY/MM/DD/',
    about: 'the meta data of the same day are more exact',
    page: {
      tongue: 'es',
      shape: 'hashed',
      head: '<meta property="article:published_time" content="2018-03-09T19:00:00+01:00">',
    },
    at: '/2018/03/09/cine.html',
    expected: { published: '2018-03-09T19:00+01:00' },
  },
  {
    kind: 'the address /YYYY/MM/DD/',
    about: 'numbers that are no day',
    page: { shape: 'portal' },
    at: '/archive/2018/19/55/ferry',
    expected: { published: null },
  },
  {
    kind: 'bounds: not after tomorrow, not before 1990, not after modified',
    about: 'an embargo in the year 2031',
    page: {
      head: '<meta property="article:published_time" content="2031-01-01T00:00:00Z">',
      top: `${h1('en')}<p class="date">8 May 2020</p>`,
    },
    expected: { published: '2020-05-08' },
  },
  {
    kind: 'bounds: not after tomorrow, not before 1990, not after modified',
    about: 'the epoch and the year one',
    page: {
      tongue: 'tr',
      shape: 'portal',
      head: `<meta property="article:published_time" content="1970-01-01T00:00:00Z">${jsonLd({ '@context': SCHEMA, '@type': 'NewsArticle', headline: PAPERS.tr.title, datePublished: '0001-01-01T00:00:00' })}`,
    },
    expected: { published: null },
  },
  {
    kind: 'bounds: not after tomorrow, not before 1990, not after modified',
    about:
      'JSON-LD gives a day of publication after that of the change, the tags and the page give the true one',
    page: {
      shape: 'hashed',
      head: `${jsonLd({ '@context': SCHEMA, '@type': 'NewsArticle', headline: PAPERS.en.title, datePublished: '2023-08-09T00:00:00Z', dateModified: '2022-01-05T08:00:00Z' })}<meta property="article:published_time" content="2022-01-04T08:00:00Z">`,
      top: `${h1('en')}<p class="date">Published 4 January 2022</p>`,
    },
    expected: { published: '2022-01-04T08:00Z', modified: '2022-01-05T08:00Z' },
  },
  {
    kind: 'two independent sources that agree beat one',
    about: 'the tag of an import against byline and address',
    page: {
      head: '<meta property="article:published_time" content="2023-11-20T00:00:00Z">',
      top: `${h1('en')}<p class="byline">By Harriet Loam | September 2, 2015</p>`,
    },
    at: '/2015/09/02/ferry.html',
    expected: { published: /^2015-09-02/ },
  },
  {
    kind: 'two independent sources that agree beat one',
    about: 'JSON-LD and tag against a printed day of the printed paper',
    page: {
      tongue: 'nb',
      shape: 'portal',
      head: `${jsonLd({ '@context': SCHEMA, '@type': 'NewsArticle', headline: PAPERS.nb.title, datePublished: '2021-02-06T05:00:00+01:00' })}<meta property="article:published_time" content="2021-02-06T05:00:00+01:00">`,
      top: `${h1('nb')}<p class="papir">Papirutgaven 8. februar 2021</p>`,
    },
    expected: { published: '2021-02-06T05:00+01:00' },
  },
  {
    kind: 'the page’s offset and the precision',
    about: 'half an hour’s offset and milliseconds',
    page: { head: '<meta property="article:published_time" content="2021-06-22T08:00:59.123+05:30">' },
    expected: { published: '2021-06-22T08:00+05:30' },
  },
  {
    kind: 'the page’s offset and the precision',
    about: 'a day stays a day',
    page: {
      tongue: 'sv',
      shape: 'hashed',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: PAPERS.sv.title,
        datePublished: '2021-06-22',
        dateModified: '2021-06-23',
      }),
    },
    expected: { published: '2021-06-22', modified: '2021-06-23' },
  },
  {
    kind: 'the page’s offset and the precision',
    about: 'an hour behind Greenwich with a name of the zone in the page',
    page: {
      attributes: 'lang="en-US"',
      shape: 'portal',
      top: `${h1('en')}<p class="dateline">Published: Jun. 22, 2021 at 6:05 p.m. EDT</p>`,
    },
    expected: { published: /^2021-06-22T18:05(-04:00)?$/ },
  },
  {
    kind: 'relative dates, with the clock given',
    about: 'three hours ago',
    page: { top: `${h1('en')}<p class="meta">By Olive Trench · 3 hours ago</p>` },
    expected: { published: /^2024-04-24/, authors: ['Olive Trench'] },
  },
  {
    kind: 'relative dates, with the clock given',
    about: 'German: vor 2 Tagen',
    page: { tongue: 'de', shape: 'hashed', top: `${h1('de')}<p class="css-d4">vor 2 Tagen</p>` },
    expected: { published: /^2024-04-22/ },
  },
  {
    kind: 'relative dates, with the clock given',
    about: 'French: il y a 5 jours',
    page: { tongue: 'fr', shape: 'portal', top: `${h1('fr')}<div class="date">Publié il y a 5 jours</div>` },
    expected: { published: /^2024-04-19/ },
  },
  {
    kind: 'relative dates, with the clock given',
    about: 'Spanish: ayer a las 18:20',
    page: { tongue: 'es', top: `${h1('es')}<div class="fecha">Ayer a las 18:20</div>` },
    expected: { published: /^2024-04-23/ },
  },
  {
    kind: 'relative dates, with the clock given',
    about: 'Japanese: 2日前',
    page: { tongue: 'ja', shape: 'portal', top: `${h1('ja')}<span class="date">2日前</span>` },
    expected: { published: /^2024-04-22/ },
  },
  {
    kind: 'relative dates, with the clock given',
    about: 'Korean: 3일 전',
    page: { tongue: 'ko', top: `${h1('ko')}<span class="date">입력 3일 전</span>` },
    expected: { published: /^2024-04-21/ },
  },
  {
    kind: 'relative dates, with the clock given',
    about: 'Russian: 2 дня назад',
    page: { tongue: 'ru', shape: 'hashed', top: `${h1('ru')}<span class="date">2 дня назад</span>` },
    expected: { published: /^2024-04-22/ },
  },
  ...wordy([
    ['en', 'Tuesday, 22nd June 2021'],
    ['en', 'Jun 22, 2021'],
    ['de', '22. Juni 2021'],
    ['de', 'Di., 22. Jun. 2021'],
    ['fr', 'le 22 juin 2021'],
    ['fr', 'Publié le mardi 1er juin 2021', '2021-06-01'],
    ['es', '22 de junio de 2021'],
    ['es', 'martes, 22 jun. 2021'],
    ['it', 'martedì 22 giugno 2021'],
    ['it', 'Pubblicato il 1º giugno 2021', '2021-06-01'],
    ['pt', '22 de junho de 2021'],
    ['pt', '22 jun 2021'],
    ['nl', 'dinsdag 22 juni 2021'],
    ['nl', 'Geplaatst op 8 mrt 2021', '2021-03-08'],
    ['sv', 'Publicerad 22 juni 2021'],
    ['sv', 'tisdag 22 maj 2018', '2018-05-22'],
    ['da', '22. juni 2021'],
    ['da', 'Udgivet d. 22. okt. 2021', '2021-10-22'],
    ['nb', 'Publisert 22. juni 2021'],
    ['nb', '22. des. 2021', '2021-12-22'],
    ['fi', '22. kesäkuuta 2021'],
    ['fi', 'Julkaistu 22.6.2021'],
    ['pl', '22 czerwca 2021'],
    ['pl', 'Opublikowano: 22 października 2021 r.', '2021-10-22'],
    ['cs', '22. června 2021'],
    ['cs', 'pondělí 22. 11. 2021', '2021-11-22'],
    ['ru', '22 июня 2021'],
    ['ru', '22 мая 2021 г.', '2021-05-22'],
    ['uk', '22 червня 2021'],
    ['uk', 'Опубліковано 22 листопада 2021 року', '2021-11-22'],
    ['tr', '22 Haziran 2021'],
    ['tr', '22 Ağustos 2021 Pazar', '2021-08-22'],
    ['ja', '2021年6月22日'],
    ['ja', '令和3年6月22日(火)'],
    ['zh', '2021年6月22日'],
    ['zh', '发布时间:2021-06-22'],
    ['ko', '2021년 6월 22일'],
    ['ko', '입력 2021.06.22.'],
    ['ar', '22 يونيو 2021'],
    ['ar', 'الثلاثاء ٢٢ حزيران ٢٠٢١'],
    ['el', '22 Ιουνίου 2021'],
    ['he', '22 ביוני 2021'],
  ]),
  ...timed([
    ['en', 'Published 22 June 2021, 4:05 pm', '2021-06-22T16:05'],
    ['en', 'June 22, 2021 12:30 a.m.', '2021-06-22T00:30'],
    ['de', '22. Juni 2021 um 8:15 Uhr', '2021-06-22T08:15'],
    ['fr', 'le 22 juin 2021 à 16 h 05', '2021-06-22T16:05'],
    ['fi', '22.6.2021 klo 9.30', '2021-06-22T09:30'],
    ['da', '22. juni 2021 kl. 09.30', '2021-06-22T09:30'],
    ['zh', '2021年06月22日 08:15', '2021-06-22T08:15'],
    ['ja', '2021年6月22日 午後4時5分', '2021-06-22T16:05'],
    ['ko', '2021년 6월 22일 오후 4:05', '2021-06-22T16:05'],
    ['ru', '22 июня 2021, 16:05', '2021-06-22T16:05'],
    ['pl', '22 czerwca 2021, godz. 16:05', '2021-06-22T16:05'],
    ['tr', '22.06.2021 - 16:05', '2021-06-22T16:05'],
  ]),
];

/** A page with a day in words below its headline; 22 June 2021 unless another day is given. */
function wordy(lines: readonly (readonly [Tongue, string, string?])[]): Trap[] {
  return lines.map(([tongue, words, day = '2021-06-22'], at) => ({
    kind: 'a day in words',
    about: `${tongue}: ${words}`,
    page: { tongue, shape: shapeAt(at), top: `${h1(tongue)}<div class="info"><span>${words}</span></div>` },
    expected: { published: day },
  }));
}

/** Likewise with a time of day, in one line with nothing else. */
function timed(lines: readonly (readonly [Tongue, string, string])[]): Trap[] {
  return lines.map(([tongue, words, moment], at) => ({
    kind: 'a day and a time in words',
    about: `${tongue}: ${words}`,
    page: { tongue, shape: shapeAt(at), top: `${h1(tongue)}<p class="pub-date">${words}</p>` },
    expected: { published: moment },
  }));
}
