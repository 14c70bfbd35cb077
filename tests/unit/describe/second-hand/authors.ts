import { jsonLd, shapeAt } from './page-of.ts';
import { PAPERS, type Tongue } from './papers.ts';
import type { Trap } from './trap.ts';

const SCHEMA = 'https://schema.org';
const h1 = (tongue: Tongue) => `<h1>${PAPERS[tongue].title}</h1>`;
const article = (tongue: Tongue, author: unknown) =>
  jsonLd({ '@context': SCHEMA, '@type': 'NewsArticle', headline: PAPERS[tongue].title, author });

/** Who wrote it, and who did not. */
export const AUTHORS: readonly Trap[] = [
  {
    kind: '"Doe, Jane" is turned',
    about: 'two citation_author tags',
    page: {
      head: '<meta name="citation_author" content="Thornbury, Edith"><meta name="citation_author" content="Oyelaran, Tunde K.">',
    },
    expected: { authors: ['Edith Thornbury', 'Tunde K. Oyelaran'] },
  },
  {
    kind: '"Doe, Jane" is turned',
    about: 'DC.creator with a particle',
    page: { tongue: 'nl', shape: 'portal', head: '<meta name="DC.creator" content="Berg, Marijke van den">' },
    expected: { authors: ['Marijke van den Berg'] },
  },
  {
    kind: '"Doe, Jane" is turned',
    about: 'but two names with a comma between are two people',
    page: {
      tongue: 'es',
      shape: 'hashed',
      head: '<meta name="author" content="Casilda Ferrán, Blas Quintanar">',
    },
    expected: { authors: ['Casilda Ferrán', 'Blas Quintanar'] },
  },
  {
    kind: 'tags of the head',
    about: 'byl, with the word before the name',
    page: { head: '<meta name="byl" content="By Lavinia Stokes">' },
    expected: { authors: ['Lavinia Stokes'] },
  },
  {
    kind: 'tags of the head',
    about: 'parsely-author twice',
    page: {
      shape: 'hashed',
      head: '<meta name="parsely-author" content="Desmond Achterberg"><meta name="parsely-author" content="Ruth Cavendish-Ito">',
    },
    expected: { authors: ['Desmond Achterberg', 'Ruth Cavendish-Ito'] },
  },
  {
    kind: 'tags of the head',
    about: 'sailthru.author with two names',
    page: { shape: 'portal', head: '<meta name="sailthru.author" content="Nell Fairweather, Omar Bexley">' },
    expected: { authors: ['Nell Fairweather', 'Omar Bexley'] },
  },
  {
    kind: 'tags of the head',
    about: 'twitter:label1 "Written by", and twitter:label2 "Est. reading time"',
    page: {
      head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Marguerite Sloe"><meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="3 minutes">',
    },
    expected: { authors: ['Marguerite Sloe'] },
  },
  {
    kind: 'tags of the head',
    about: 'twitter:label in German, the reading time first',
    page: {
      tongue: 'de',
      shape: 'hashed',
      head: '<meta name="twitter:label1" content="Geschätzte Lesezeit"><meta name="twitter:data1" content="3 Minuten"><meta name="twitter:label2" content="Geschrieben von"><meta name="twitter:data2" content="Ottilie Vogelsang">',
    },
    expected: { authors: ['Ottilie Vogelsang'] },
  },
  {
    kind: 'article:author unless it is a URL',
    about: 'the address of a page of a social network',
    page: {
      head: '<meta property="article:author" content="https://www.facebook.example/harrowcourier">',
      top: `${h1('en')}<p class="byline">By Casper Lidgate</p>`,
    },
    expected: { authors: ['Casper Lidgate'] },
  },
  {
    kind: 'article:author unless it is a URL',
    about: 'without a scheme, and no other source',
    page: {
      tongue: 'it',
      shape: 'portal',
      head: '<meta property="article:author" content="www.corrieredellevalli.example/autori/12">',
    },
    expected: { authors: null },
  },
  {
    kind: 'article:author unless it is a URL',
    about: 'a name',
    page: {
      tongue: 'cs',
      shape: 'hashed',
      head: '<meta property="article:author" content="Květoslava Míšková">',
    },
    expected: { authors: ['Květoslava Míšková'] },
  },
  {
    kind: 'rel=author, hCard, byline class',
    about: 'rel=author with a picture before it',
    page: {
      top: `${h1('en')}<div class="meta"><a href="/staff/4"><img src="/staff/4.jpg" alt="Avatar of Perpetua Gray"></a> <a rel="author" href="/staff/4">Perpetua Gray</a></div>`,
    },
    expected: { authors: ['Perpetua Gray'] },
  },
  {
    kind: 'rel=author, hCard, byline class',
    about: 'an hCard with a role and an organisation',
    page: {
      shape: 'table',
      top: `${h1('en')}<span class="author vcard"><span class="fn n">Ivo Marchbanks</span>, <span class="role">Maritime editor</span>, <span class="org">Harrow Valley Courier</span></span>`,
    },
    expected: { authors: ['Ivo Marchbanks'] },
  },
  {
    kind: 'rel=author, hCard, byline class',
    about: 'a class from a machine that only contains the word',
    page: {
      tongue: 'sv',
      shape: 'hashed',
      top: `${h1('sv')}<div class="ArticleByline_root__x81"><span class="ArticleByline_name__p2">Ragnhild Öman</span><span class="ArticleByline_mail__q">ragnhild.oman@norrvikenstidning.example</span></div>`,
    },
    expected: { authors: ['Ragnhild Öman'] },
  },
  ...bylines([
    ['en', 'By Gwendolen Pyke', ['Gwendolen Pyke']],
    ['en', 'Words: Aurelia Finch', ['Aurelia Finch']],
    ['de', 'Von Leberecht Mühlhoff', ['Leberecht Mühlhoff']],
    ['de', 'Text: Notburga Stelzer', ['Notburga Stelzer']],
    ['fr', 'Par Hyacinthe Belloir', ['Hyacinthe Belloir']],
    ['es', 'Por Escolástica Roldán', ['Escolástica Roldán']],
    ['it', 'di Gelsomina Tarquini', ['Gelsomina Tarquini']],
    ['it', 'A cura di Ercole Bonvento', ['Ercole Bonvento']],
    ['pt', 'Por Perpétua Vilhena', ['Perpétua Vilhena']],
    ['nl', 'Door Wubbo Reitsema', ['Wubbo Reitsema']],
    ['sv', 'Av Tyra Holmgren', ['Tyra Holmgren']],
    ['da', 'Af Frode Kjærbølling', ['Frode Kjærbølling']],
    ['nb', 'Tekst: Solveig Tangvald', ['Solveig Tangvald']],
    ['fi', 'Teksti: Armas Kivilahti', ['Armas Kivilahti']],
    ['pl', 'Autor: Gniewomir Sosna', ['Gniewomir Sosna']],
    ['cs', 'Autor: Ludmila Křenková', ['Ludmila Křenková']],
    ['ru', 'Автор: Евдокия Лугова', ['Евдокия Лугова']],
    ['uk', 'Автор: Орися Вербицька', ['Орися Вербицька']],
    ['tr', 'Yazan: Nermin Akçadağ', ['Nermin Akçadağ']],
    ['ja', '文・汐見 透', ['汐見 透']],
    ['ja', '記者 浜野 千鶴', ['浜野 千鶴']],
    ['zh', '记者 柳青河', ['柳青河']],
    ['zh', '作者:桂晚秋', ['桂晚秋']],
    ['ko', '한솔빛 기자', ['한솔빛']],
    ['ar', 'بقلم: سلمى الفخراني', ['سلمى الفخراني']],
    ['el', 'Συντάκτης: Αχιλλέας Πετρινός', ['Αχιλλέας Πετρινός']],
    ['he', 'מאת: תמר גלילי', ['תמר גלילי']],
  ]),
  ...bylines(
    [
      ['en', 'By Agatha Rook and Piers Longstaff', ['Agatha Rook', 'Piers Longstaff']],
      ['en', 'By AGATHA ROOK, PIERS LONGSTAFF &amp; DEV SAHNI', /Agatha Rook|AGATHA ROOK/],
      ['de', 'Von Trudpert Eichinger und Alwine Rust', ['Trudpert Eichinger', 'Alwine Rust']],
      ['es', 'Por Leocadia Ruiz y Ángel de la Torre', ['Leocadia Ruiz', 'Ángel de la Torre']],
      ['fr', 'Par Sidonie Lacombe et Jean-Baptiste d’Arvor', ['Sidonie Lacombe', 'Jean-Baptiste d’Arvor']],
      ['it', 'di Ottavia Del Grillo e Pio De’ Rossi', ['Ottavia Del Grillo', 'Pio De’ Rossi']],
      ['pt', 'Por Zulmira dos Anjos e Caetano Porto', ['Zulmira dos Anjos', 'Caetano Porto']],
      ['nl', 'Door Sjoerd van ’t Hek en Ans ter Beek', ['Sjoerd van ’t Hek', 'Ans ter Beek']],
      ['sv', 'Av Kettil Ask och Tove Ek', ['Kettil Ask', 'Tove Ek']],
      ['da', 'Af Gudrun Skov og Ejnar Bro', ['Gudrun Skov', 'Ejnar Bro']],
      ['fi', 'Teksti: Lempi Aho ja Urho Saari', ['Lempi Aho', 'Urho Saari']],
      ['pl', 'Autor: Jagoda Lipa i Ziemowit Klon', ['Jagoda Lipa', 'Ziemowit Klon']],
      ['cs', 'Autor: Božena Lipová a Vít Javor', ['Božena Lipová', 'Vít Javor']],
      ['ru', 'Авторы: Аглая Зорина и Тихон Речкин', ['Аглая Зорина', 'Тихон Речкин']],
      ['uk', 'Автори: Соломія Лан та Остап Гай', ['Соломія Лан', 'Остап Гай']],
      ['tr', 'Yazan: Şaziye Kuzu ve İlyas Çınar', ['Şaziye Kuzu', 'İlyas Çınar']],
      ['ja', '文・汐見透、浜野千鶴', ['汐見透', '浜野千鶴']],
      ['zh', '记者 柳青河 桂晚秋', ['柳青河', '桂晚秋']],
      ['ko', '한솔빛·강은모 기자', ['한솔빛', '강은모']],
    ],
    'several authors',
  ),
  ...bylines(
    [
      ['en', 'By J. R. Hartwell-Moss', ['J. R. Hartwell-Moss']],
      ['en', 'By W.T. Osgood Jr.', /Osgood,? Jr\.?/],
      ['en', 'By Dr. Lucan Fell III', /Lucan Fell III/],
      ['en', 'By Siobhán Ní Fhaoláin', ['Siobhán Ní Fhaoláin']],
      ['de', 'Von Adelheid von und zu Rabenstein', ['Adelheid von und zu Rabenstein']],
      ['nl', 'Door H.J. van der Veer', ['H.J. van der Veer']],
      ['es', 'Por María del Mar Ortega y Gasset', ['María del Mar Ortega y Gasset']],
      ['pt', 'Por José da Silva Filho', ['José da Silva Filho']],
      ['fr', 'Par Guénolé Le Bihan-L’Hostis', ['Guénolé Le Bihan-L’Hostis']],
    ],
    'initials, particles, suffixes',
  ),
  {
    kind: 'role, e-mail, handle and trailing date are dropped',
    about: 'a staff writer with a handle',
    page: { top: `${h1('en')}<p class="byline">By Clement Ashdown, Staff Writer @clemashdown</p>` },
    expected: { authors: ['Clement Ashdown'] },
  },
  {
    kind: 'role, e-mail, handle and trailing date are dropped',
    about: 'an e-mail in brackets and a day',
    page: {
      shape: 'portal',
      top: `${h1('en')}<p class="byline">Written by Hester Pomfret (hester@harrowcourier.example) on May 3, 2022</p>`,
    },
    expected: { authors: ['Hester Pomfret'], published: '2022-05-03' },
  },
  {
    kind: 'role, e-mail, handle and trailing date are dropped',
    about: 'JSON-LD with a role, in Spanish',
    page: {
      tongue: 'es',
      head: article('es', {
        '@type': 'Person',
        name: 'Anacleto Buendía | Corresponsal',
        jobTitle: 'Corresponsal',
      }),
    },
    expected: { authors: ['Anacleto Buendía'] },
  },
  {
    kind: 'role, e-mail, handle and trailing date are dropped',
    about: 'two writers, each with a role in a line of its own',
    page: {
      shape: 'hashed',
      top: `${h1('en')}<ul class="css-by"><li><a href="/authors/1">Marmaduke Orr</a><span>Political correspondent</span></li><li><a href="/authors/2">Sunniva Gale</a><span>Chief reporter</span></li></ul>`,
    },
    expected: { authors: ['Marmaduke Orr', 'Sunniva Gale'] },
  },
  {
    kind: 'role, e-mail, handle and trailing date are dropped',
    about: 'Korean, with an address and a role',
    page: {
      tongue: 'ko',
      shape: 'portal',
      top: `${h1('ko')}<p class="byline">서은가람 기자 garam@solnaeilbo.example</p>`,
    },
    expected: { authors: ['서은가람'] },
  },
  {
    kind: 'no comments, no sidebar',
    about: 'commenters are authors by their classes',
    page: {
      comments:
        '<li class="comment byuser"><div class="comment-author vcard"><cite class="fn">Maxwell Trumpington</cite> <span class="says">says:</span></div><p>By Jove, a ferry!</p></li>',
    },
    expected: { authors: null },
  },
  {
    kind: 'no comments, no sidebar',
    about: 'columnists in the column beside',
    page: {
      tongue: 'de',
      shape: 'portal',
      others:
        '<li class="author"><a rel="author" href="/k/1">Kolumne von Balthasar Zwick</a></li><li class="byline">Von Frieda Unruh</li>',
    },
    expected: { authors: null },
  },
  {
    kind: 'no comments, no sidebar',
    about: 'but where every story beside it is signed by one person, the site has one author',
    page: {
      shape: 'portal',
      others: ['Seals', 'Nets', 'Fog']
        .map(
          (words, at) =>
            `<li><a href="/a/${at}">${words}</a> <a rel="author" href="/who">Old Barnaby</a></li>`,
        )
        .join(''),
    },
    expected: { authors: ['Old Barnaby'] },
  },
  {
    kind: 'no comments, no sidebar',
    about: 'the author of a card beneath the headline',
    page: {
      tongue: 'fr',
      shape: 'hashed',
      top: `${h1('fr')}<p class="css-by">Par Ursuline Delpech</p><aside class="css-rel"><a href="/a/3">La piscine, histoire d’une fuite</a><span class="author">Par Clovis Maréchaux</span></aside>`,
    },
    expected: { authors: ['Ursuline Delpech'] },
  },
  {
    kind: 'an agency is no author',
    about: 'Reuters as a Person',
    page: { head: article('en', { '@type': 'Person', name: 'Reuters' }) },
    expected: { authors: null, agency: 'Reuters' },
  },
  {
    kind: 'an agency is no author',
    about: 'a person of Bloomberg News',
    page: { shape: 'portal', top: `${h1('en')}<p class="byline">By Thaddeus Klimt, Bloomberg News</p>` },
    expected: { authors: ['Thaddeus Klimt'], agency: 'Bloomberg News' },
  },
  {
    kind: 'an agency is no author',
    about: 'dpa beside a person, in one tag',
    page: { tongue: 'de', head: '<meta name="author" content="Ingeborg Quast, dpa">' },
    expected: { authors: ['Ingeborg Quast'], agency: 'dpa' },
  },
  {
    kind: 'an agency is no author',
    about: 'avec AFP',
    page: {
      tongue: 'fr',
      shape: 'hashed',
      top: `${h1('fr')}<p class="signature">Par Philibert Ormeau avec AFP</p>`,
    },
    expected: { authors: ['Philibert Ormeau'], agency: 'AFP' },
  },
  {
    kind: 'an agency is no author',
    about: 'The Associated Press alone in the byline',
    page: { shape: 'table', top: `${h1('en')}<p>By The Associated Press</p>` },
    expected: { authors: null, agency: /Associated Press/ },
  },
  {
    kind: 'an agency is no author',
    about: 'the paper itself',
    page: { tongue: 'it', head: article('it', { '@type': 'Organization', name: PAPERS.it.site }) },
    expected: { authors: null },
  },
  {
    kind: 'an agency is no author',
    about: 'the desk: "Redaktion", "admin"',
    page: {
      tongue: 'de',
      shape: 'portal',
      head: '<meta name="author" content="admin">',
      top: `${h1('de')}<p class="autor">Von der Redaktion</p>`,
    },
    expected: { authors: null },
  },
  {
    kind: 'names in their own script',
    about: 'an English tag turns the name, the page has it as it is',
    page: {
      tongue: 'ja',
      head:
        article('ja', [{ '@type': 'Person', name: '汐見 透' }]) +
        '<meta name="twitter:creator" content="@t_shiomi">',
    },
    expected: { authors: ['汐見 透'] },
  },
  {
    kind: 'names in their own script',
    about: 'Arabic, two with و',
    page: {
      tongue: 'ar',
      shape: 'portal',
      head: article('ar', [
        { '@type': 'Person', name: 'نهى البستاني' },
        { '@type': 'Person', name: 'رشيد العين' },
      ]),
    },
    expected: { authors: ['نهى البستاني', 'رشيد العين'] },
  },
  {
    kind: 'names in their own script',
    about: 'a name with entities twice escaped',
    page: {
      tongue: 'pl',
      shape: 'hashed',
      head: article('pl', { '@type': 'Person', name: 'S&amp;#322;awomira Gr&oacute;d' }),
    },
    expected: { authors: ['Sławomira Gród'] },
  },
];

/** A page with a byline and a day below its headline, and nothing in the head. */
function bylines(
  lines: readonly (readonly [Tongue, string, readonly string[] | RegExp])[],
  kind = 'By / Von / Par / 文 / 記者 near the h1',
): Trap[] {
  return lines.map(([tongue, words, names], at) => ({
    kind,
    about: `${tongue}: ${words}`,
    page: {
      tongue,
      shape: shapeAt(at),
      top: `${h1(tongue)}<div class="info"><p>${words}</p></div>`,
    },
    expected: names instanceof RegExp ? { 'authors.join': names } : { authors: names },
  }));
}
