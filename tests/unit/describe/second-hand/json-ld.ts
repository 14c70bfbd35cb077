import { jsonLd } from './page-of.ts';
import { PAPERS } from './papers.ts';
import type { Trap } from './trap.ts';

const { en, de, fr, es, it, nl, sv, da, pl, pt, cs, fi, nb, tr, ru } = PAPERS;
const SCHEMA = 'https://schema.org';
const person = (name: string) => ({ '@type': 'Person', name });

/** JSON-LD, microdata and RDFa that are written as no manual says. */
export const JSON_LD: readonly Trap[] = [
  {
    kind: '@type as an array',
    about: 'two types of article',
    page: {
      head: jsonLd({
        '@context': SCHEMA,
        '@type': ['NewsArticle', 'Article'],
        headline: en.title,
        datePublished: '2022-11-03T06:30:00+00:00',
        author: person('Maud Ellery'),
      }),
    },
    expected: { published: /^2022-11-03T06:30(Z|\+00:00)$/, authors: ['Maud Ellery'], headline: en.title },
  },
  {
    kind: '@type as an array',
    about: 'a Thing first, the article second, beside an organisation with several types',
    page: {
      tongue: 'de',
      shape: 'portal',
      head: jsonLd([
        { '@context': SCHEMA, '@type': ['Organization', 'Brand'], name: de.site, foundingDate: '1951-09-01' },
        {
          '@context': SCHEMA,
          '@type': ['CreativeWork', 'ReportageNewsArticle'],
          headline: de.title,
          datePublished: '2021-10-09T05:00:00+02:00',
          author: [person('Wiebke Sandholz')],
        },
      ]),
    },
    expected: { published: '2021-10-09T05:00+02:00', authors: ['Wiebke Sandholz'] },
  },
  {
    kind: '@context as an array or http://www.schema.org',
    about: 'an array with a vocabulary of its own',
    page: {
      tongue: 'nl',
      head: jsonLd({
        '@context': [SCHEMA, { '@language': 'nl', bode: 'https://polderbode.example/ns#' }],
        '@type': 'NewsArticle',
        headline: nl.title,
        datePublished: '2023-01-17T16:05:00+01:00',
        author: person('Fenna Wolthuis'),
      }),
    },
    expected: { published: '2023-01-17T16:05+01:00', authors: ['Fenna Wolthuis'] },
  },
  {
    kind: '@context as an array or http://www.schema.org',
    about: 'http, www and a slash at the end',
    page: {
      tongue: 'pt',
      shape: 'hashed',
      head: jsonLd({
        '@context': 'http://www.schema.org/',
        '@type': 'http://schema.org/NewsArticle',
        headline: pt.title,
        datePublished: '2022-08-30T09:00:00-03:00',
        author: person('Lívia Bragança'),
      }),
    },
    expected: { published: '2022-08-30T09:00-03:00', authors: ['Lívia Bragança'] },
  },
  {
    kind: 'a top array that holds @graph',
    about: 'the graph is the only entry',
    page: {
      tongue: 'pl',
      head: jsonLd([
        {
          '@context': SCHEMA,
          '@graph': [
            { '@type': 'WebSite', name: pl.site },
            {
              '@type': 'NewsArticle',
              headline: pl.title,
              datePublished: '2023-05-11T08:20:00+02:00',
              author: person('Halina Wierzbowa'),
            },
          ],
        },
      ]),
    },
    expected: { published: '2023-05-11T08:20+02:00', authors: ['Halina Wierzbowa'] },
  },
  {
    kind: 'a top array that holds @graph',
    about: 'a breadcrumb first, then a graph within a graph',
    page: {
      tongue: 'cs',
      shape: 'table',
      head: jsonLd([
        {
          '@context': SCHEMA,
          '@type': 'BreadcrumbList',
          itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Zprávy', item: '/zpravy' }],
        },
        {
          '@context': SCHEMA,
          '@graph': [
            {
              '@graph': [
                {
                  '@type': 'Article',
                  headline: cs.title,
                  datePublished: '2022-02-02T17:45:00+01:00',
                  author: person('Zdena Havlová'),
                },
              ],
            },
          ],
        },
      ]),
    },
    expected: { published: '2022-02-02T17:45+01:00', authors: ['Zdena Havlová'] },
  },
  {
    kind: 'mainEntity',
    about: 'the article stands in the WebPage as its main entity',
    page: {
      tongue: 'it',
      shape: 'portal',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'WebPage',
        name: it.site,
        datePublished: '2009-01-01',
        mainEntity: {
          '@type': 'NewsArticle',
          headline: it.title,
          datePublished: '2021-09-27T12:10:00+02:00',
          author: person('Ornella Fabbriconi'),
        },
      }),
    },
    expected: { published: '2021-09-27T12:10+02:00', authors: ['Ornella Fabbriconi'], headline: it.title },
  },
  {
    kind: 'mainEntity',
    about: 'the WebPage points to it by @id, and another story stands first',
    page: {
      tongue: 'fr',
      head: jsonLd({
        '@context': SCHEMA,
        '@graph': [
          {
            '@type': 'NewsArticle',
            '@id': '#related',
            headline: 'Le marché aux pneus change de place',
            datePublished: '2024-04-20T08:00:00+02:00',
            author: person('Basile Courtepaille'),
          },
          {
            '@type': 'NewsArticle',
            '@id': '#story',
            headline: fr.title,
            datePublished: '2023-10-14T07:15:00+02:00',
            author: person('Apolline Vergnes'),
          },
          { '@type': 'WebPage', mainEntity: { '@id': '#story' } },
        ],
      }),
    },
    expected: { published: '2023-10-14T07:15+02:00', authors: ['Apolline Vergnes'] },
  },
  {
    kind: 'author as a string',
    about: 'one name',
    page: {
      tongue: 'es',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: es.title,
        author: 'Remedios Cañizares Pando',
        datePublished: '2022-07-05T20:00:00+02:00',
      }),
    },
    expected: { authors: ['Remedios Cañizares Pando'] },
  },
  {
    kind: 'author as a string',
    about: 'two names and the word before them in one string',
    page: {
      shape: 'hashed',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: en.title,
        author: 'By Idris Calloway and Noor Pettibone',
      }),
    },
    expected: { authors: ['Idris Calloway', 'Noor Pettibone'] },
  },
  {
    kind: 'author as an array of strings, a name as an array',
    about: 'an array of strings',
    page: {
      tongue: 'sv',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: sv.title,
        author: ['Åsa Tärnlund', 'Gösta Mörk'],
      }),
    },
    expected: { authors: ['Åsa Tärnlund', 'Gösta Mörk'] },
  },
  {
    kind: 'author as an array of strings, a name as an array',
    about: 'one Person whose name is an array',
    page: {
      tongue: 'da',
      shape: 'portal',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: da.title,
        author: { '@type': 'Person', name: ['Signe Lyngby', 'Troels Ømark'] },
      }),
    },
    expected: { authors: ['Signe Lyngby', 'Troels Ømark'] },
  },
  {
    kind: 'author by given and family name',
    about: 'without a name',
    page: {
      tongue: 'nb',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: nb.title,
        author: { '@type': 'Person', givenName: 'Sindre', familyName: 'Haukeli' },
      }),
    },
    expected: { authors: ['Sindre Haukeli'] },
  },
  {
    kind: 'author by given and family name',
    about: 'a list of two, one of them with a name as well',
    page: {
      tongue: 'fi',
      shape: 'hashed',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: fi.title,
        author: [
          { '@type': 'Person', givenName: 'Ilona', familyName: 'Rautapää' },
          { '@type': 'Person', name: 'Veikko Salmela', familyName: 'Salmela' },
        ],
      }),
    },
    expected: { authors: ['Ilona Rautapää', 'Veikko Salmela'] },
  },
  {
    kind: 'author as an @id into the graph',
    about: 'persons after the article, as SEO plug-ins write them',
    page: {
      head: jsonLd({
        '@context': SCHEMA,
        '@graph': [
          {
            '@type': 'Article',
            '@id': 'https://www.harrowcourier.example/x/#article',
            headline: en.title,
            author: { '@id': 'https://www.harrowcourier.example/#/schema/person/7' },
            datePublished: '2023-12-01T10:00:00+00:00',
            isPartOf: { '@id': 'https://www.harrowcourier.example/x/' },
          },
          {
            '@type': 'WebPage',
            '@id': 'https://www.harrowcourier.example/x/',
            datePublished: '2023-12-01T10:00:00+00:00',
          },
          {
            '@type': 'Person',
            '@id': 'https://www.harrowcourier.example/#/schema/person/6',
            name: 'Comfort Adeyinka',
          },
          {
            '@type': 'Person',
            '@id': 'https://www.harrowcourier.example/#/schema/person/7',
            name: 'Rosalind Tuke',
          },
        ],
      }),
    },
    expected: { authors: ['Rosalind Tuke'] },
  },
  {
    kind: 'author as an @id into the graph',
    about: 'an array of ids, the persons in a script of their own',
    page: {
      tongue: 'tr',
      shape: 'portal',
      head:
        jsonLd({
          '@context': SCHEMA,
          '@type': 'NewsArticle',
          headline: tr.title,
          author: [{ '@id': '#p1' }, { '@id': '#p2' }],
        }) +
        jsonLd([
          { '@context': SCHEMA, '@type': 'Person', '@id': '#p2', name: 'Tuncay Işıklar' },
          { '@context': SCHEMA, '@type': 'Person', '@id': '#p1', name: 'Gülizar Öztepe' },
        ]),
    },
    expected: { authors: ['Gülizar Öztepe', 'Tuncay Işıklar'] },
  },
  {
    kind: 'a WebPage with its own date beside the article',
    about: 'the page was made when the site moved',
    page: {
      tongue: 'ru',
      head: jsonLd({
        '@context': SCHEMA,
        '@graph': [
          {
            '@type': 'WebPage',
            name: ru.title,
            datePublished: '2024-03-30T00:00:00+03:00',
            dateModified: '2024-04-23T23:59:00+03:00',
          },
          {
            '@type': 'NewsArticle',
            headline: ru.title,
            datePublished: '2019-12-08T13:20:00+03:00',
            author: person('Пелагея Сорокина'),
          },
        ],
      }),
    },
    expected: { published: '2019-12-08T13:20+03:00', authors: ['Пелагея Сорокина'], modified: null },
  },
  {
    kind: 'a WebPage with its own date beside the article',
    about: 'in two scripts, and the article says only when it was modified',
    page: {
      shape: 'hashed',
      head:
        jsonLd({
          '@context': SCHEMA,
          '@type': 'WebPage',
          url: 'https://www.harrowcourier.example/',
          datePublished: '2011-05-05T00:00:00Z',
        }) +
        jsonLd({
          '@context': SCHEMA,
          '@type': 'NewsArticle',
          headline: en.title,
          dateModified: '2023-06-01T11:00:00Z',
        }),
    },
    expected: { published: null, modified: '2023-06-01T11:00Z' },
  },
  {
    kind: 'an ItemList of related stories only',
    about: 'stories with headlines, authors and dates, none of them this one',
    page: {
      tongue: 'de',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'ItemList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            item: {
              '@type': 'NewsArticle',
              headline: 'Der Bus nach Tannried fährt später',
              author: person('Lothar Immengrün'),
              datePublished: '2024-04-22T06:00:00+02:00',
            },
          },
          {
            '@type': 'ListItem',
            position: 2,
            item: {
              '@type': 'NewsArticle',
              headline: 'Ein Zaun für die Gänse',
              author: person('Gesine Klapproth'),
              datePublished: '2024-04-21T06:00:00+02:00',
            },
          },
        ],
      }),
    },
    expected: { headline: de.title, authors: null, published: null },
  },
  {
    kind: 'an ItemList of related stories only',
    about: 'a CollectionPage, beside a byline and a day in the page',
    page: {
      shape: 'portal',
      head: jsonLd([
        {
          '@context': SCHEMA,
          '@type': 'CollectionPage',
          hasPart: [
            {
              '@type': 'NewsArticle',
              headline: 'Harbour seals counted twice',
              author: person('Percy Underlay'),
              datePublished: '2024-04-19T06:00:00Z',
            },
          ],
        },
      ]),
      top: `<h1>${en.title}</h1><div class="info"><span class="writer">By Tabitha Quennell</span> <span class="when">14 October 2023</span></div>`,
    },
    expected: { headline: en.title, authors: ['Tabitha Quennell'], published: '2023-10-14' },
  },
  {
    kind: 'a live blog whose first update has its own author',
    about: 'the blog names its author, the updates theirs',
    page: {
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'LiveBlogPosting',
        headline: en.title,
        author: person('Bettany Oakes'),
        datePublished: '2024-04-23T06:00:00Z',
        dateModified: '2024-04-23T18:40:00Z',
        liveBlogUpdate: [
          {
            '@type': 'BlogPosting',
            headline: 'The boat is back',
            author: person('Silas Wragg'),
            datePublished: '2024-04-23T18:40:00Z',
            articleBody: 'It is back.',
          },
          {
            '@type': 'BlogPosting',
            headline: 'Fog',
            author: person('Edda Plum'),
            datePublished: '2024-04-23T07:10:00Z',
            articleBody: 'Fog.',
          },
        ],
      }),
    },
    expected: {
      authors: ['Bettany Oakes'],
      published: '2024-04-23T06:00Z',
      kind: 'live',
      headline: en.title,
    },
  },
  {
    kind: 'a live blog whose first update has its own author',
    about: 'the blog itself names nobody',
    page: {
      tongue: 'fr',
      shape: 'hashed',
      head: jsonLd({
        '@context': SCHEMA,
        '@type': ['LiveBlogPosting', 'NewsArticle'],
        liveBlogUpdate: [
          {
            '@type': 'BlogPosting',
            headline: 'Les flûtes sont arrivées',
            author: person('Ludivine Sauvageot'),
            datePublished: '2023-11-04T19:02:00+01:00',
          },
        ],
        headline: fr.title,
        coverageStartTime: '2023-11-04T08:00:00+01:00',
        datePublished: '2023-11-04T08:05:00+01:00',
      }),
    },
    expected: { authors: null, published: '2023-11-04T08:05+01:00', kind: 'live' },
  },
  {
    kind: 'a trailing comma',
    about: 'after the last property and in an array',
    page: {
      tongue: 'es',
      shape: 'portal',
      head: jsonLd(
        `{"@context":"https://schema.org","@type":"NewsArticle","headline":"${es.title}","author":[{"@type":"Person","name":"Eulalia Requejo",},],"datePublished":"2023-09-09T09:09:00+02:00",}`,
      ),
    },
    expected: { authors: ['Eulalia Requejo'], published: '2023-09-09T09:09+02:00' },
  },
  {
    kind: 'a trailing comma',
    about: 'over lines, and commas within strings that must stay',
    page: {
      head: jsonLd(`{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "${en.title}",
  "keywords": ["ferries", "winter, islands",
  ],
  "author": { "@type": "Person", "name": "Ansel Threlkeld", "description": "Writes on boats, ,} and ,] too", },
}`),
    },
    expected: { authors: ['Ansel Threlkeld'] },
  },
  {
    kind: 'a raw newline in a string',
    about: 'in the description',
    page: {
      tongue: 'pt',
      head: jsonLd(
        `{"@context":"https://schema.org","@type":"NewsArticle","headline":"${pt.title}","description":"Guarda-chuvas,\nlivros\te chuva","author":{"@type":"Person","name":"Josué Tamarindo"}}`,
      ),
    },
    expected: { authors: ['Josué Tamarindo'], description: 'Guarda-chuvas, livros e chuva' },
  },
  {
    kind: 'a raw newline in a string',
    about: 'carriage returns, in the text and the headline',
    page: {
      tongue: 'pl',
      shape: 'table',
      head: jsonLd(
        `{"@context":"https://schema.org","@type":"NewsArticle","headline":"W Starym Młynku tramwaj\r\n znów zatrzymuje się przy moście","articleBody":"Linia.\r\n\r\nDruga linia.","author":{"@type":"Person","name":"Bożena Kruk"}}`,
      ),
    },
    expected: { authors: ['Bożena Kruk'], headline: pl.title },
  },
  {
    kind: 'comments around it',
    about: 'a CDATA section behind slashes',
    page: {
      tongue: 'it',
      head: jsonLd(
        `\n//<![CDATA[\n${JSON.stringify({ '@context': SCHEMA, '@type': 'NewsArticle', headline: it.title, author: person('Fiorenza Dall’Orto') })}\n//]]>\n`,
      ),
    },
    expected: { authors: ['Fiorenza Dall’Orto'] },
  },
  {
    kind: 'comments around it',
    about: 'an HTML comment, and a note in stars within',
    page: {
      shape: 'hashed',
      head: jsonLd(
        `<!-- seo start -->\n{ /* article 4411 */ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "${en.title}", "url": "https://www.harrowcourier.example/story/4411", "author": {"@type": "Person", "name": "Juno Blackadder"} }\n<!-- seo end -->;`,
      ),
    },
    expected: { authors: ['Juno Blackadder'] },
  },
  {
    kind: 'depth without bounds',
    about: 'thirty thousand arrays beside a good script',
    page: {
      head:
        jsonLd(`${'['.repeat(30_000)}${']'.repeat(30_000)}`) +
        jsonLd({
          '@context': SCHEMA,
          '@type': 'NewsArticle',
          headline: en.title,
          author: person('Opal Winterbourne'),
        }),
    },
    expected: { authors: ['Opal Winterbourne'] },
  },
  {
    kind: 'depth without bounds',
    about: 'an article deep within its own parts',
    page: {
      tongue: 'sv',
      shape: 'portal',
      head: jsonLd(
        `{"@context":"https://schema.org","@type":"NewsArticle","headline":"${sv.title}","author":{"@type":"Person","name":"Hjördis Lind"},"hasPart":${'{"@type":"WebPageElement","isPartOf":'.repeat(4000)}null${'}'.repeat(4000)}}`,
      ),
    },
    expected: { authors: ['Hjördis Lind'], headline: sv.title },
  },
  {
    kind: 'size without bounds',
    about: 'two megabytes of products before the article',
    page: {
      tongue: 'nl',
      head:
        jsonLd({ '@context': SCHEMA, '@type': 'ItemList', name: 'x'.repeat(2_000_000) }) +
        jsonLd({
          '@context': SCHEMA,
          '@type': 'NewsArticle',
          headline: nl.title,
          author: person('Jorrit Hoekema'),
        }),
    },
    expected: { authors: ['Jorrit Hoekema'] },
  },
  {
    kind: 'size without bounds',
    about: 'an article of two megabytes is left, and the byline read',
    page: {
      head: jsonLd({
        '@context': SCHEMA,
        '@type': 'NewsArticle',
        headline: en.title,
        author: person('Nobody Atall'),
        articleBody: 'word '.repeat(400_000),
      }),
      top: `<h1>${en.title}</h1><p class="byline">By <a rel="author" href="/staff/pru">Prudence Holloway</a></p>`,
    },
    expected: { authors: ['Prudence Holloway'], headline: en.title },
  },
  {
    kind: 'cycles by @id',
    about: 'the article is a part of itself',
    page: {
      tongue: 'da',
      head: jsonLd({
        '@context': SCHEMA,
        '@graph': [
          { '@type': 'WebPage', '@id': '#w', mainEntity: { '@id': '#a' }, isPartOf: { '@id': '#w' } },
          {
            '@type': 'NewsArticle',
            '@id': '#a',
            isPartOf: { '@id': '#w' },
            mainEntityOfPage: { '@id': '#w' },
            mainEntity: { '@id': '#a' },
            headline: da.title,
            author: { '@id': '#p' },
          },
          { '@type': 'Person', '@id': '#p', worksFor: { '@id': '#p' }, name: 'Mogens Tvede' },
        ],
      }),
    },
    expected: { authors: ['Mogens Tvede'], headline: da.title },
  },
  {
    kind: 'cycles by @id',
    about: 'two authors who are each other and have no name',
    page: {
      shape: 'portal',
      head: jsonLd({
        '@context': SCHEMA,
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: en.title,
            datePublished: '2020-03-04T05:06:00Z',
            author: { '@id': '#x' },
          },
          { '@type': 'Person', '@id': '#x', name: { '@id': '#y' }, author: { '@id': '#y' } },
          { '@type': 'Person', '@id': '#y', name: { '@id': '#x' } },
        ],
      }),
    },
    expected: { authors: null, published: '2020-03-04T05:06Z' },
  },
  {
    kind: 'keys such as __proto__',
    about: 'a headline by way of the prototype',
    page: {
      head: jsonLd(
        `{"@context":"https://schema.org","@type":"NewsArticle","__proto__":{"headline":"Poisoned","datePublished":"2001-01-01","author":"Eve Mallory"},"constructor":{"prototype":{"author":"Eve Mallory"}},"headline":"${en.title}"}`,
      ),
    },
    expected: { headline: en.title, published: null, authors: null },
  },
  {
    kind: 'keys such as __proto__',
    about: 'ids and types that are names of inherited properties',
    page: {
      tongue: 'de',
      shape: 'hashed',
      head: jsonLd(
        `{"@graph":[{"@type":"constructor","@id":"__proto__","name":"Hinnerk Böse"},{"@type":["toString","NewsArticle"],"headline":"${de.title}","author":{"@id":"hasOwnProperty"},"publisher":{"@id":"constructor"},"datePublished":"2020-02-29T12:00:00+01:00"}]}`,
      ),
    },
    expected: { headline: de.title, authors: null, published: '2020-02-29T12:00+01:00' },
  },
  {
    kind: 'the article’s node is chosen, not the first',
    about: 'a recommended story stands first in the same script',
    page: {
      tongue: 'nb',
      shape: 'portal',
      head: jsonLd([
        {
          '@context': SCHEMA,
          '@type': 'NewsArticle',
          headline: 'Kommunen vil ha flere bord i parken',
          url: 'https://www.fjellstadblad.example/story/1',
          datePublished: '2024-04-23T06:00:00+02:00',
          author: person('Torunn Myrvang'),
        },
        {
          '@context': SCHEMA,
          '@type': 'NewsArticle',
          headline: nb.title,
          url: 'https://www.fjellstadblad.example/story/4411',
          datePublished: '2022-12-12T06:00:00+01:00',
          author: person('Eskil Nordbø'),
        },
      ]),
    },
    expected: { headline: nb.title, authors: ['Eskil Nordbø'], published: '2022-12-12T06:00+01:00' },
  },
  {
    kind: 'the article’s node is chosen, not the first',
    about: 'the next story of an endless page follows with a newer date, and a video has its own',
    page: {
      head:
        jsonLd({
          '@context': SCHEMA,
          '@type': 'VideoObject',
          name: 'Crossing in January',
          uploadDate: '2024-04-01T00:00:00Z',
          author: person('Clip Desk'),
        }) +
        jsonLd({
          '@context': SCHEMA,
          '@type': 'Article',
          headline: 'Lighthouse keeper wanted, no experience needed',
          datePublished: '2024-04-24T05:00:00Z',
          author: person('Milo Stanhope'),
        }) +
        jsonLd({
          '@context': SCHEMA,
          '@type': 'NewsArticle',
          headline: en.title,
          datePublished: '2023-02-20T05:00:00Z',
          author: person('Winifred Arkwright'),
        }),
    },
    expected: { headline: en.title, authors: ['Winifred Arkwright'], published: '2023-02-20T05:00Z' },
  },
  {
    kind: 'microdata',
    about: 'a related story is nested in the article',
    page: {
      shape: 'portal',
      article: 'itemscope itemtype="https://schema.org/NewsArticle"',
      top: `<h1 itemprop="headline">${en.title}</h1><div class="meta"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Sybil Chantry</span></span> <meta itemprop="datePublished" content="2021-11-30T07:45:00Z"></div>`,
      end: '<div class="box" itemscope itemtype="https://schema.org/NewsArticle"><a itemprop="url" href="/a/77"><b itemprop="headline">Nets for sale</b></a><i itemprop="author">Ned Foley</i><meta itemprop="datePublished" content="2024-04-02T07:45:00Z"></div>',
    },
    expected: { authors: ['Sybil Chantry'], published: '2021-11-30T07:45Z' },
  },
  {
    kind: 'microdata',
    about: 'comments and the publisher carry names and dates of their own',
    page: {
      tongue: 'es',
      shape: 'table',
      article: 'itemscope itemtype="http://schema.org/Article"',
      top: `<span itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="${es.site}"></span><h1 itemprop="headline name">${es.title}</h1><p>Por <span itemprop="author">Ezequiel Montalbán</span>, <time itemprop="datePublished" datetime="2020-08-15T21:30:00+02:00">15/08/2020</time></p>`,
      comments:
        '<li itemprop="comment" itemscope itemtype="http://schema.org/Comment"><span itemprop="author">Pepita77</span><time itemprop="datePublished" datetime="2020-08-14T01:00:00+02:00">14/08/2020</time></li>',
    },
    expected: { authors: ['Ezequiel Montalbán'], published: '2020-08-15T21:30+02:00' },
  },
  {
    kind: 'RDFa',
    about: 'a vocabulary by prefix',
    page: {
      tongue: 'fr',
      shape: 'portal',
      attributes: 'lang="fr" prefix="schema: http://schema.org/ dc: http://purl.org/dc/terms/"',
      article: 'typeof="schema:NewsArticle"',
      top: `<h1 property="schema:headline">${fr.title}</h1><p>Par <span property="schema:author" typeof="schema:Person"><span property="schema:name">Thibaud Quercy</span></span></p><span property="schema:datePublished" content="2018-06-21T18:00:00+02:00">Jeudi</span>`,
    },
    expected: { authors: ['Thibaud Quercy'], published: '2018-06-21T18:00+02:00' },
  },
  {
    kind: 'RDFa',
    about: 'vocab and typeof, and a comment typed likewise',
    page: {
      shape: 'blog',
      article: 'vocab="https://schema.org/" typeof="Article"',
      top: `<h1 property="headline">${en.title}</h1><div><span property="author" typeof="Person"><a property="url" href="/people/4"><span property="name">Gideon Marsh</span></a></span><time property="datePublished" datetime="2019-01-31">last day of January</time></div>`,
      comments:
        '<li vocab="https://schema.org/" typeof="Comment"><span property="author">Brisk_Otter</span> <time property="datePublished" datetime="2019-02-01T10:00Z">1 Feb</time><p property="text">+1</p></li>',
    },
    expected: { authors: ['Gideon Marsh'], published: '2019-01-31' },
  },
];
