import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/article/describe/date-text.ts';
import {
  OTHER_DATE_WORDS,
  PLAIN_DATE_WORDS,
  PUBLISHED_WORDS,
  UPDATED_WORDS,
} from '../../../src/rules/date-words.ts';
import { jsonLd, NOW, read } from './page.ts';

const JUNE = '2021-06-22';
const published = (parts: Parameters<typeof read>[0]) => read(parts).published?.value;
const LONG =
  '<p>The first ferry left the northern pier shortly after sunrise, watched by a few hundred people who had waited.</p>'.repeat(
    9,
  );

describe('the date of publication', () => {
  it('is the day in print where data of one kind names a later one, as after a move to new software', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2023-02-01' });
    expect(published({ head, byline: `<p>June 22, 2021</p>` })).toBe(JUNE);
  });

  it('is the day in the data where two kinds agree against the print', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', datePublished: '2023-02-01' })}<meta property="article:published_time" content="2023-02-01">`;
    expect(published({ head, byline: '<p>June 22, 2021</p>' })).toBe('2023-02-01');
  });

  it.each([
    ['a place and a dash', 'Harbourtown, 22 June 2021 – '],
    ['brackets', '(June 22, 2021) '],
    ['a dash alone', 'June 22, 2021 - '],
    ['a quote', 'June 22, 2021 “'],
  ])('is that of the dateline with %s', (_name, dateline) => {
    const text = `<p>${dateline}The first ferry left the northern pier shortly after sunrise, watched by a few hundred people who had waited.</p>`;
    expect(published({ text })).toBe(JUNE);
  });

  it('is not a day that the first sentence speaks of', () => {
    const text =
      '<p>June 22, 2021 was the day on which the first ferry left the northern pier, watched by a few hundred people who had waited.</p>';
    expect(published({ text })).toBeUndefined();
  });

  it('is read from an element of its own within the h1', () => {
    expect(published({ headline: '<h1><small>22 June 2021</small> Harbour reopens after storm</h1>' })).toBe(
      JUNE,
    );
  });

  it('is the one of two readings that falls on the weekday before it', () => {
    expect(published({ byline: '<p>Sun, 06/10/2013 - 16:45 — jroe</p>' })).toBe('2013-10-06T16:45');
    expect(published({ byline: '<p>Mon, 06/10/2013 - 16:45 — jroe</p>' })).toBe('2013-06-10T16:45');
    expect(published({ byline: '<p>Sat, 06/10/2013 - 16:45 — jroe</p>' })).toBeUndefined();
  });

  it('stands above the headline in its own box, where it is called a date', () => {
    const inBox = (name: string, tail = '') =>
      published({
        headline: `<div class="item"><div class="${name}">Tue, 22.06.2021, 06:12</div>${tail}<h1>Harbour reopens after storm</h1></div>`,
        lang: 'de',
      });
    expect(inBox('item-date')).toBe('2021-06-22T06:12');
    for (const other of ['site-date', 'last-update', 'event-date', 'mandate'])
      expect(inBox(other)).toBeUndefined();
  });

  it('is the first of two days that one element prints, which states its time', () => {
    const claims = read({
      head: jsonLd({
        '@type': 'NewsArticle',
        datePublished: '2021-06-23T01:15:00Z',
        dateModified: '2021-06-23T12:41:00Z',
      }),
      byline:
        '<time datetime="2021-06-22T21:15:00-04:00"><span>Published June 22, 2021</span><span>Updated June 23, 2021, 8:41 a.m. ET</span></time>',
    });
    expect(claims.published).toMatchObject({ value: '2021-06-22T21:15-04:00' });
    expect(claims.published?.others).toBeUndefined();
    expect(claims.modified?.value).toBe('2021-06-23T12:41Z');
  });

  it('is not the day on which the picture was taken, by its caption', () => {
    const text =
      '<figure><img src="/gate.jpg"><figcaption>傘の棚＝2021年6月20日、鵜ノ原町</figcaption></figure>';
    const byline = '<p>2021年6月22日 5時00分 更新 11時21分</p>';
    const head = jsonLd({
      '@type': 'NewsArticle',
      datePublished: '2021-06-21T20:00:00Z',
      dateModified: '2021-06-22T02:21:00Z',
    });
    expect(published({ head, byline, text })).toBe('2021-06-22T05:00');
  });

  it('is read from such an element that says more after a mark', () => {
    const headline = (small: string) => `<h1>Harbour reopens after storm<br><small>${small}</small></h1>`;
    expect(published({ headline: headline('22 June 2021 • Coast, Boats, Weather') })).toBe(JUNE);
    expect(published({ headline: headline('22 June 2021 was the warmest day') })).toBeUndefined();
  });

  it('is read above the headline where the same line says that the article was updated', () => {
    const before = '<p>Coastal health June 22, 2021 Updated: July 3, 2022</p>';
    const claims = read({ before });
    expect(claims.published?.value).toBe(JUNE);
    expect(claims.modified?.value).toBe('2022-07-03');
  });

  it('is read from an address that names the month', () => {
    expect(published({ url: 'https://www.gull.example/blog/2021/june/22/harbour' })).toBe(JUNE);
  });

  it('is read day first where the address names a region that writes so', () => {
    const url = 'https://www.gull.example/en-gb/harbour';
    expect(published({ url, byline: '<p>05/06/2021</p>' })).toBe('2021-06-05');
  });

  it('is that of the byline, not the day of the visit in the masthead', () => {
    const byline = '<p>By Jane Roe</p><p>Published: June 22, 2021, 4:31pm</p>';
    expect(published({ above: '<header><p>Wednesday, April 24, 2024</p></header>', byline })).toBe(
      '2021-06-22T16:31',
    );
  });

  it.each([
    ['plain text above the article', { above: '<div>Wednesday, April 24, 2024</div>' }],
    ['a time element', { above: '<header><time datetime="2024-04-24">Today</time></header>' }],
    ['a classed date', { above: '<div class="date">April 24, 2024</div>' }],
    ['a date just above the headline', { before: '<p>April 24, 2024</p>' }],
    ['a date of the day before, as where the reader is', { before: '<p>April 23, 2024</p>' }],
  ])('is not given by a masthead written as %s', (_name, parts) => {
    expect(published(parts)).toBeUndefined();
  });

  it('is not given by a masthead on a page that was saved and is read years later', () => {
    const now = Date.UTC(2026, 0, 5);
    expect(published({ now, before: '<p>Wednesday, April 24, 2024</p>' })).toBeUndefined();
    expect(published({ now, above: '<header><p>April 24, 2024</p></header>' })).toBeUndefined();
  });

  it('may be the day of the visit when the data says so', () => {
    const head = '<meta property="article:published_time" content="2024-04-24T08:00:00Z">';
    expect(published({ head, above: '<div>Wednesday, April 24, 2024</div>' })).toBe('2024-04-24T08:00Z');
  });

  it('is not the date of the update beside it', () => {
    const claims = read({ byline: '<p>Updated April 2, 2024. Published June 22, 2021</p>' });
    expect(claims.published?.value).toBe(JUNE);
    expect(claims.modified?.value).toBe('2024-04-02');
  });

  it('is not given where only an update is', () => {
    const claims = read({ byline: '<p>Last updated: 2 April 2024</p>' });
    expect(claims.published).toBeNull();
    expect(claims.modified?.value).toBe('2024-04-02');
  });

  it.each([
    [
      'a comment',
      { below: '<section class="comments"><time datetime="2021-06-22">June 22, 2021</time></section>' },
    ],
    [
      'a comment after the text',
      { text: '<p>Short.</p><div class="comments"><time datetime="2021-06-22">June 22, 2021</time></div>' },
    ],
    [
      'a related card',
      { byline: '<aside class="related"><time datetime="2021-06-22">June 22, 2021</time></aside>' },
    ],
    ['the footer', { below: '<footer>© 2024 The Gull, June 22, 2021</footer>' }],
    ['the first paragraph', { text: '<p>On June 22, 2021 the harbour was closed by a storm.</p>' }],
    ['an ambiguous date', { byline: '<p>06/07/2021</p>' }],
    ['the day after tomorrow', { byline: '<p>Published May 3, 2024</p>' }],
    ['a year before the web', { byline: '<p>Published May 3, 1889</p>' }],
    ['a day that does not exist', { byline: '<p>Published February 30, 2021</p>' }],
  ])('is not given by %s', (_name, parts) => {
    expect(published(parts)).toBeUndefined();
  });

  it('is read day first or month first where the region is known', () => {
    expect(published({ byline: '<p>06/07/2021</p>', lang: 'en-US' })).toBe('2021-06-07');
    expect(published({ byline: '<p>06/07/2021</p>', lang: 'en-GB' })).toBe('2021-07-06');
    expect(published({ byline: '<p>06/07/2021</p>', lang: 'fr' })).toBe('2021-07-06');
  });

  it('keeps the offset of the page and invents none', () => {
    const at = (content: string) =>
      published({ head: `<meta name="article:published_time" content="${content}">` });
    expect(at('2021-06-22T16:31:05-0700')).toBe('2021-06-22T16:31-07:00');
    expect(at('2021-06-22T16:31:05')).toBe('2021-06-22T16:31');
    expect(at('2021-06-22T00:00:00Z')).toBe('2021-06-22');
    expect(at('Tue, 22 Jun 2021 16:31:00 +0200')).toBe('2021-06-22T16:31+02:00');
  });

  it('is the day that is printed when the data gives the same moment in UTC', () => {
    const head = '<meta property="article:published_time" content="2021-06-23T02:31:00Z">';
    expect(published({ head, byline: '<p>June 22, 2021, 10:31 pm</p>' })).toBe('2021-06-22T22:31');
  });

  it('is the day that a time element prints when it gives the same moment in UTC', () => {
    const byline = '<p><time datetime="2021-06-21T17:00:00Z">22 June, 2021 05:00 AM</time></p>';
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2021-06-21T17:00:00Z' });
    expect(published({ head, byline })).toBe('2021-06-22T05:00');
  });

  it('is what two sources agree on rather than what one says alone', () => {
    const head = `<meta name="parsely-pub-date" content="2021-06-22"><meta property="og:article:published_time" content="2023-01-01">`;
    expect(published({ head, byline: '<p>Published June 22, 2021</p>' })).toBe(JUNE);
  });

  it('is not later than the last change', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2023-05-05', dateModified: '2021-06-23' });
    expect(published({ head, url: 'https://gull.example/2021/06/22/harbour' })).toBe(JUNE);
  });

  it('is read from the address when nothing else gives it', () => {
    const claims = read({ url: 'https://gull.example/2021/06/22/harbour' });
    expect(claims.published).toMatchObject({ value: JUNE, precision: 'day', source: 'address' });
  });

  it('is counted back from the time of reading when the page says how long ago it was', () => {
    expect(published({ byline: '<p>3 hours ago</p>' })).toBe('2024-04-24');
    expect(published({ byline: '<p>vor 2 Tagen</p>', lang: 'de' })).toBe('2024-04-22');
    expect(published({ byline: '<p>il y a 5 jours</p>', lang: 'fr' })).toBe('2024-04-19');
    expect(published({ byline: '<p>5日前</p>', lang: 'ja' })).toBe('2024-04-19');
    expect(published({ byline: '<p>3 hours ago</p>', now: NOW + 365 * 86_400_000 })).toBe('2025-04-24');
  });

  it('shows what else the page says', () => {
    const head = '<meta property="article:published_time" content="2021-06-22">';
    const claims = read({ head, url: 'https://gull.example/2020/01/01/harbour' });
    expect(claims.published?.others).toEqual([{ value: '2020-01-01', source: 'address' }]);
  });
});

describe('dates in words', () => {
  it.each([
    ['en', 'Published 22 June 2021'],
    ['en', 'Published Tue., Jun 22nd, 2021'],
    ['de', 'Veröffentlicht am 22. Juni 2021'],
    ['de', 'Dienstag, 22.06.2021'],
    ['fr', 'Publié le 22 juin 2021'],
    ['es', 'Publicado el 22 de junio de 2021'],
    ['it', 'Pubblicato il 22 giugno 2021'],
    ['pt', 'Publicado em 22 de junho de 2021'],
    ['nl', 'Gepubliceerd op 22 juni 2021'],
    ['sv', 'Publicerad 22 juni 2021'],
    ['da', 'Publiceret 22. juni 2021'],
    ['no', 'Publisert 22. juni 2021'],
    ['fi', 'Julkaistu 22. kesäkuuta 2021'],
    ['pl', 'Opublikowano 22 czerwca 2021 r.'],
    ['cs', 'Publikováno 22. června 2021'],
    ['ru', 'Опубликовано 22 июня 2021 г.'],
    ['uk', 'Опубліковано 22 червня 2021'],
    ['tr', 'Yayınlanma: 22 Haziran 2021'],
    ['ja', '公開 2021年6月22日'],
    ['zh', '发布时间：2021年6月22日'],
    ['ko', '입력 2021년 6월 22일'],
    ['ar', 'نشر في 22 يونيو 2021'],
    ['ar', 'نشر في ٢٢ حزيران/يونيو ٢٠٢١'],
    ['', '22 июня 2021'],
  ])('are read in %s: %s', (lang, line) => {
    expect(
      published({
        lang,
        byline: `<p>${line}</p>`,
        ...(lang === '' && {
          headline: '<h1>Гавань снова открыта после шторма на северном берегу</h1>',
          title: 'Гавань снова открыта после шторма на северном берегу',
          text: '<p>Первый паром отошёл от северного причала вскоре после рассвета, и его провожали несколько сотен человек.</p>',
        }),
      }),
    ).toBe(JUNE);
  });

  it.each([
    ['en', 'June 22, 2021 at 4:31 PM EDT', '2021-06-22T16:31-04:00'],
    ['en', '4:31 p.m. ET, June 22, 2021', '2021-06-22T16:31'],
    ['de', '22. Juni 2021, 16:31 Uhr', '2021-06-22T16:31'],
    ['fr', '22 juin 2021 à 16h31', '2021-06-22T16:31'],
    ['ja', '2021年6月22日 16時31分', '2021-06-22T16:31'],
    ['zh', '2021年6月22日 下午4:31', '2021-06-22T16:31'],
    ['ko', '2021년 6월 22일 오후 4:31', '2021-06-22T16:31'],
    ['ru', '22 июня 2021, 16:31', '2021-06-22T16:31'],
  ])('have their time of day in %s: %s', (lang, line, value) => {
    expect(published({ lang, byline: `<p>${line}</p>` })).toBe(value);
  });

  it('are read from the compact form of machines', () => {
    expect(published({ head: '<meta name="pubdate" content="20210622080000">' })).toBe('2021-06-22T08:00');
  });

  it.each('en de fr es it pt nl sv da no fi pl cs ru uk tr ja zh ko ar'.split(' '))(
    'are read in %s in every month, as the platform writes them',
    (lang) => {
      const misread: string[] = [];
      for (let month = 0; month < 12; month += 1) {
        for (const day of [3, 28]) {
          const moment = new Date(Date.UTC(2021, month, day));
          const written = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
            moment,
          );
          const [date] = readDates(written, { languages: [lang, 'en'], dayFirst: lang !== 'en' });
          if (date?.value !== moment.toISOString().slice(0, 10)) misread.push(written);
        }
      }
      expect(misread).toEqual([]);
    },
  );

  it.each([
    ['Tue Jun 22 16:31:05 CEST 2021', '2021-06-22T16:31+02:00'],
    ['Tue Jun 22 16:31:05 GMT+0200 2021', '2021-06-22T16:31+02:00'],
    ['Tue Jun 22 16:31:05 2021', '2021-06-22T16:31'],
  ])('are read as programs print them: %s', (content, value) => {
    expect(published({ head: jsonLd({ '@type': 'NewsArticle', datePublished: content }) })).toBe(value);
  });

  it('are not read from numbers with slashes on a page of a language that writes points', () => {
    const head = '<meta name="date" content="11/01/2021 12:43:42">';
    expect(published({ head, lang: 'de' })).toBeUndefined();
    expect(published({ head: '<meta name="date" content="22/06/2021">', lang: 'de' })).toBe(JUNE);
  });
});

describe('a date away from the headline', () => {
  const TEXT =
    '<p>The first ferry left the northern pier shortly after sunrise, watched by a few hundred people who had waited since the gates were closed in spring.</p>';

  it.each([
    ['a label before it', '<p>Posted on June 22, 2021</p>'],
    ['a label above it', '<div><h4>Published</h4><div>June 22, 2021</div></div>'],
    ['a label and the author', '<div>Posted on June 22, 2021 by <b>Jane Roe</b></div>'],
    ['the mark of an entry', '<p><abbr class="published" title="2021-06-22">9:30</abbr></p>'],
    ['a mark that cannot be read', '<p><abbr class="published" title="22-06-2021T9">22 June 2021</abbr></p>'],
    ['a time element', '<p><time datetime="2021-06-22">Tuesday</time></p>'],
  ])('is read after the text with %s', (_name, line) => {
    expect(published({ text: `${TEXT}${TEXT}${TEXT}${line}` })).toBe(JUNE);
  });

  it.each([
    [
      'a link to another story',
      '<p><a href="/x"><time datetime="2021-06-22">June 22</time> Lighthouse</a></p>',
    ],
    ['a list of stories', '<ul><li><time datetime="2021-06-22">June 22</time> Lighthouse</li></ul>'],
    ['a card', '<article><time datetime="2021-06-22">June 22</time><h3>Lighthouse</h3></article>'],
    ['a sentence', '<p>It was published on June 22, 2021.</p>'],
    [
      'one of several',
      '<p><time datetime="2021-06-22">June 22</time></p><p><time datetime="2020-01-01">January 1</time></p>',
    ],
    ['the day of the visit', '<p class="timestamp">April 24, 2024</p>'],
  ])('is not read from %s', (_name, line) => {
    expect(published({ text: `${TEXT}${TEXT}${TEXT}${line}` })).toBeUndefined();
  });

  it('is an update where it says so', () => {
    const claims = read({ text: `${TEXT}${TEXT}${TEXT}<p>Last updated: June 22, 2021</p>` });
    expect([claims.published, claims.modified?.value]).toEqual([null, JUNE]);
  });
});

describe('a column beside the text', () => {
  const column = (inside: string) => `<div class="post-sidebar">${inside}</div>`;

  it('may hold the day of publication, where it says so', () => {
    expect(published({ below: column('<h4>Published</h4><div>June 22, 2021</div>') })).toBe(JUNE);
  });

  it.each([
    ['without a word', '<div>June 22, 2021</div>'],
    ['of a card', '<article><h4>Published</h4><div>June 22, 2021</div></article>'],
    ['of related stories', '<div class="related"><h4>Published</h4><div>June 22, 2021</div></div>'],
  ])('is not read for a day %s', (_name, inside) => {
    expect(published({ below: column(inside) })).toBeUndefined();
  });
});

describe('a list of other stories under the headline', () => {
  const cards = ['17 Jan 2019', '24 Jun 2020', '9 Nov 2023']
    .map((day) => `<div><p>Harbour note</p><p>${day}</p></div>`)
    .join('');

  it('gives no date', () => {
    expect(published({ byline: cards })).toBeUndefined();
  });

  it('does not hide the labelled date above it', () => {
    expect(published({ byline: `<p>Published 22 June 2021</p>${cards}` })).toBe(JUNE);
  });
});

describe('the credits of an article', () => {
  it('in the footer of the article under the headline are read', () => {
    const text = `<footer class="node__meta"><span class="post-created">22.06.21</span></footer>${LONG}`;
    const parts = { above: '<h1>Harbour reopens after storm</h1>', headline: '', text, lang: 'de' };
    expect(published(parts)).toBe(JUNE);
  });

  it('in the footer of a card under the headline are not', () => {
    const text = `${LONG}</article><article class="card"><footer><time datetime="2021-06-22">June 22</time></footer>`;
    expect(published({ text, headline: '<h1>Harbour reopens after storm</h1>' })).toBeUndefined();
  });

  it('in a column of its own are read, and a column of other stories is not', () => {
    const credits =
      '<aside><p itemprop="author">Jane Roe</p><time itemprop="datePublished" content="2021-06-22">Tuesday</time></aside>';
    const other = '<aside><h3>Lighthouse painted</h3><time datetime="2021-06-22">June 22</time></aside>';
    expect(published({ byline: credits })).toBe(JUNE);
    expect(published({ byline: other })).toBeUndefined();
  });
});

describe('a date in print', () => {
  it('is an update when the element itself says so', () => {
    const byline = '<p><time datetime="2024-04-02">Updated on April 2, 2024</time></p>';
    const claims = read({ byline, head: '<meta property="article:published_time" content="2021-06-22">' });
    expect([claims.published?.value, claims.modified?.value]).toEqual([JUNE, '2024-04-02']);
  });

  it('is an update when the line says so in parts without spaces between them', () => {
    const byline =
      '<p>Updated <time datetime="2024-04-02"><i>April 2, 2024</i><i>8:23 PM</i></time> Originally published <time datetime="2021-06-22"><i>June 22, 2021</i><i>7:00 AM</i></time></p>';
    const claims = read({ byline });
    expect([claims.published?.value, claims.modified?.value]).toEqual([JUNE, '2024-04-02']);
  });

  it('is an update when its class says published and its text does not', () => {
    const claims = read({ byline: '<p class="published-date">Updated June 22, 2021</p>' });
    expect([claims.published, claims.modified?.value]).toEqual([null, JUNE]);
  });

  it('is the update when it is the day of the change and data give an earlier one', () => {
    const head = jsonLd({ '@type': 'NewsArticle', datePublished: JUNE, dateModified: '2024-04-02' });
    expect(published({ head, byline: '<p>April 2, 2024</p>' })).toBe(JUNE);
  });

  it('is the publication when more than print gives the day of the change', () => {
    const head = `<meta name="dc.date" content="2024-04-02">${jsonLd({ '@type': 'NewsArticle', datePublished: '2021-06-23', dateModified: '2024-04-02' })}`;
    const claims = read({ head, byline: '<p>Published April 2, 2024</p>' });
    expect(claims.published?.value).toBe('2024-04-02');
  });

  it('that says published wins over data that name another day', () => {
    const head = '<meta property="article:published_time" content="2021-06-20">';
    expect(published({ head, byline: '<p>Published <time datetime="2021-06-22">June 22</time></p>' })).toBe(
      JUNE,
    );
  });

  it.each(['w-published-date', 'cXenseParse:publishtime', 'article-publish-date', 'date_of_publication'])(
    'is read from a meta element that is called %s',
    (name) => {
      expect(published({ head: `<meta name="${name}" content="2021-06-22">` })).toBe(JUNE);
    },
  );

  it('is not read from a meta element whose name only begins so', () => {
    expect(published({ head: '<meta name="publisher-dated" content="2021-06-22">' })).toBeUndefined();
  });
});

describe('the words beside a date', () => {
  it.each([...UPDATED_WORDS])('"%s" makes it that of the change', (word) => {
    const claims = read({ byline: `<p>${word} 2021-06-22</p>` });
    expect([claims.published, claims.modified?.value]).toEqual([null, JUNE]);
  });

  it.each([...PUBLISHED_WORDS, ...PLAIN_DATE_WORDS])('"%s" makes it that of the publication', (word) => {
    const claims = read({ byline: `<p>${word} 2021-06-22</p>` });
    expect([claims.published?.value, claims.modified]).toEqual([JUNE, null]);
  });

  it.each([...OTHER_DATE_WORDS])('"%s" makes it neither', (word) => {
    const claims = read({ byline: `<p>${word} 2021-06-22</p>` });
    expect([claims.published, claims.modified]).toEqual([null, null]);
  });

  it.each([...PLAIN_DATE_WORDS])('"%s" after "updated" leaves it that of the change', (word) => {
    expect(published({ byline: `<p>Updated ${word} 2021-06-22</p>` })).toBeUndefined();
  });
});

describe('data against print', () => {
  const data = (published: string, modified?: string) =>
    jsonLd({ '@type': 'NewsArticle', datePublished: published, ...(modified && { dateModified: modified }) });

  it('of the day before loses: nobody prints a day on which the article was not there', () => {
    expect(published({ head: data('2021-06-23'), byline: '<p>June 22, 2021</p>' })).toBe(JUNE);
  });

  it('of a later day leaves the date open, as either may be that of a draft or of a change', () => {
    expect(published({ head: data('2021-06-12'), byline: '<p>June 22, 2021</p>' })).toBeUndefined();
  });

  it.each([
    [
      'the print says that it is the day of publication',
      data('2021-06-12'),
      '<p>Published June 22, 2021</p>',
      JUNE,
    ],
    ['the print is the day of the change', data('2021-06-12', JUNE), '<p>June 22, 2021</p>', '2021-06-12'],
    [
      'two kinds of data agree',
      `${data('2021-06-12')}<meta property="article:published_time" content="2021-06-12">`,
      '<p>June 22, 2021</p>',
      '2021-06-12',
    ],
  ])('of a later day is settled where %s', (_name, head, byline, day) => {
    expect(published({ head, byline })).toBe(day);
  });

  it('is settled by a label in the article where data contradict each other', () => {
    const head = `${data('2021-07-03', '2021-07-03')}<meta property="article:published_time" content="2021-06-12">`;
    const text = `${LONG.repeat(4)}<div>Published <time datetime="${JUNE}">June 22, 2021</time></div>`;
    expect(published({ head, text })).toBe(JUNE);
    expect(published({ head })).toBe('2021-07-03');
  });

  it('counts for nothing where a property repeats the day of the change', () => {
    const byline = `<p>June 20, 2021</p><meta itemprop="datePublished" content="${JUNE}"><meta itemprop="dateModified" content="${JUNE}">`;
    expect(published({ byline })).toBe('2021-06-20');
  });
});

describe('a marked date in the article', () => {
  const marked = `${LONG.repeat(4)}<p><time datetime="${JUNE}">June 22, 2021</time></p>`;

  it('is no publication where the page calls this day one of a change by its headline', () => {
    const claims = read({
      byline: `<p>Updated <time datetime="${JUNE}">June 22, 2021</time></p>`,
      text: marked,
    });
    expect(claims.published).toBeNull();
    expect(claims.modified?.value).toBe(JUNE);
  });

  it('is the publication where the change was another day', () => {
    const byline = '<p>Updated <time datetime="2021-07-03">July 3, 2021</time></p>';
    expect(published({ byline, text: marked })).toBe(JUNE);
  });
});

describe('a notice of the first publication', () => {
  const notice = (sentence: string) => `${LONG.repeat(4)}<p>${sentence}</p>`;
  const updated = 'This article was originally published on 22 June 2021 but has been updated since.';

  it('gives the day where that in print is said to be nothing', () => {
    expect(published({ byline: '<p>30 September 2022</p>', text: notice(updated) })).toBe(JUNE);
  });

  it.each([
    ['the print says that it is the publication', '<p>Published 30 September 2022</p>', updated],
    [
      'the sentence is about something else',
      '<p>30 September 2022</p>',
      'The report was originally published on 22 June 2021 by the harbour.',
    ],
  ])('does not where %s', (_name, byline, sentence) => {
    expect(published({ byline, text: notice(sentence) })).toBe('2022-09-30');
  });
});

describe('numbers with points', () => {
  it.each([
    ['en-US', '06.05.21', undefined],
    ['en-US', '06.05.2021', '2021-06-05'],
    ['en-US', '06.22.21', JUNE],
    ['en-GB', '06.05.2021', '2021-05-06'],
    ['en', '06.05.2021', undefined],
    ['en', '22.06.2021', JUNE],
    ['de', '06.05.2021', '2021-05-06'],
  ])('on a page in %s: %s', (lang, text, day) => {
    expect(published({ lang, byline: `<p>${text}</p>` })).toBe(day);
  });
});

describe('the day of something else', () => {
  it.each([
    ['an event', 'de', '<p>Termin: 22.06.2021, 19 Uhr</p>'],
    ['a company', 'en', '<table><tr><th>Founded</th><td>June 22, 2021 (2021-06-22)</td></tr></table>'],
  ])('that of %s, is not that of publication', (_name, lang, byline) => {
    expect(published({ lang, byline })).toBeUndefined();
  });
});

describe('words of another language than the page says', () => {
  const GERMAN =
    '<p>Die erste Fähre legte kurz nach Sonnenaufgang ab, und am Ufer standen viele, die nicht mehr daran geglaubt hatten, dass der Hafen noch einmal öffnet.</p>';

  it('are those of its text, where it says English as the software does', () => {
    expect(published({ lang: 'en', byline: '<p>6. März 2021</p>', text: GERMAN })).toBe('2021-03-06');
    expect(published({ lang: 'en', byline: '<p>06.03.2021</p>', text: GERMAN })).toBe('2021-03-06');
    expect(published({ lang: 'en', byline: '<p>6. März 2021</p>' })).toBeUndefined();
  });

  it('may be of any where it says nothing and too little is written', () => {
    expect(published({ lang: '', byline: '<p>6. März 2021</p>', text: '<p>Moin.</p>' })).toBe('2021-03-06');
  });
});

describe('in a list', () => {
  const list = (item: string) =>
    `<div>${LONG.replaceAll('waited.', 'waited since the gates were closed in spring.')}</div><ul class="meta"><li>Coast</li><li>${item}</li></ul>`;

  it('is the date of the article where it is all that an item says', () => {
    expect(published({ text: list('<time datetime="2021-06-22">22.6.2021</time>') })).toBe(JUNE);
    expect(published({ text: list('Published: June 22, 2021') })).toBe(JUNE);
  });

  it('is that of another story where the item leads to it', () => {
    const item = '<time datetime="2021-06-22">22.6.2021</time> <a href="/2">Mill burns</a>';
    expect(published({ text: list(item) })).toBeUndefined();
  });

  it('under the headline is the only one that a word calls the day of publication', () => {
    const days = ['2 May 2021', '9 May 2021', '16 May 2021'].map((day) => `<p>${day}</p>`).join('');
    expect(published({ byline: `${days}<p>Published: June 22, 2021</p>` })).toBe(JUNE);
    expect(published({ byline: `${days}<p>June 22, 2021</p>` })).toBeUndefined();
  });
});

it('the day is that of the line, which ends in no sentence but in "p.m."', () => {
  const head = jsonLd({ '@type': 'NewsArticle', datePublished: '2021-06-23T03:12:00Z' });
  const byline = '<p>Published June 22, 2021 at 10:12 p.m. | Updated June 22, 2021 at 11:55 p.m.</p>';
  expect(published({ head, byline })).toContain(JUNE);
});

it('the day of a change is none of publication where a property prints it without a word', () => {
  const head =
    '<meta property="article:published_time" content="2021-06-22T10:00Z"><meta property="article:modified_time" content="2022-09-30T10:00Z">';
  const byline = '<p itemprop="datePublished" content="2022-09-30">30 September 2022</p>';
  expect(
    published({ head, byline: `<div itemscope itemtype="https://schema.org/Article">${byline}</div>` }),
  ).toContain(JUNE);
});

it('the day that a property prints is that of publication where only a draft or another thing is older', () => {
  const head = `<meta property="article:modified_time" content="2021-06-22T10:00:00Z">${jsonLd({ '@type': 'NewsArticle', dateCreated: '2021-06-01' })}`;
  const byline =
    '<p>By Jane Roe</p><div itemscope itemtype="https://schema.org/Article"><time itemprop="datePublished" datetime="2021-06-22T08:00:00Z">22 June 2021</time></div><p>Event: 3 May 2021</p>';
  expect(published({ head, byline })).toContain(JUNE);
});
