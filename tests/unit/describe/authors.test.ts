import { describe, expect, it } from 'vitest';
import { jsonLd, read } from './page.ts';

const authors = (parts: Parameters<typeof read>[0]) => read(parts).authors?.value;
const byline = (text: string, lang = 'en') => authors({ byline: `<p>${text}</p>`, lang });

describe('the authors', () => {
  it('are all that stand in elements of one class, among roles and places', () => {
    const item = (name: string, role: string) =>
      `<div><span class="name">${name}</span><span class="role">${role}</span></div>`;
    const box = `<div class="byline-contributors">${item('Jane Roe', 'Coast correspondent')}${item('Max Example', 'Harbourtown')}</div>`;
    const head = jsonLd({ '@type': 'NewsArticle', author: [{ '@type': 'Organization', name: 'Gull News' }] });
    expect(
      authors({
        byline: `<div class="byline-block"><time>9 hours ago</time> <button>Save</button>${box}</div>`,
        head,
      }),
    ).toEqual(['Jane Roe', 'Max Example']);
    const reviewed = `<div class="byline">By <span class="name">Jane Roe</span> Reviewed by <span class="name">Max Example</span></div>`;
    expect(authors({ byline: reviewed })).toEqual(['Jane Roe']);
  });

  it.each([
    ['en', 'By Jane Roe', ['Jane Roe']],
    ['en', 'By Jane Roe and Max Example', ['Jane Roe', 'Max Example']],
    ['en', 'By Jane Roe, Max Example & Zoe Sample', ['Jane Roe', 'Max Example', 'Zoe Sample']],
    ['en', 'By Jane Roe, Staff Writer', ['Jane Roe']],
    ['en', 'By Jane Roe Senior Editor', ['Jane Roe']],
    ['en', 'By Jane Roe South West Correspondent', ['Jane Roe']],
    ['en', 'By Jane Roe, South West Correspondent', ['Jane Roe']],
    ['en', 'By Jane West Reporter', ['Jane West']],
    ['en', 'By JANE ROE, WEST COUNTRY REPORTER', ['JANE ROE']],
    ['en', 'By Jane Roe, Max Example Editor', ['Jane Roe', 'Max Example']],
    ['en', 'By Jane Roe and Max Example, Reporter', ['Jane Roe', 'Max Example']],
    ['de', 'Von Jana Beispiel, GULL Küste', ['Jana Beispiel']],
    ['en', 'By Jane Roe jane.roe@gull.example', ['Jane Roe']],
    ['en', 'By Jane Roe, churchwarden', ['Jane Roe']],
    ['en', 'By Jane Roe and danah boyd', ['Jane Roe', 'danah boyd']],
    ['en', 'By Jane Roe<sup>MD</sup>', ['Jane Roe MD']],
    ['en', 'By Jane Roe @janeroe', ['Jane Roe']],
    ['en', 'By Jane Roe | June 22, 2021', ['Jane Roe']],
    ['en', 'By JANE ROE', ['JANE ROE']],
    ['en', 'By JANE ROE-SAMPLE Register staff', ['JANE ROE-SAMPLE']],
    ['en', 'By J. K. Roe', ['J. K. Roe']],
    ['en', 'By John Roe, Jr.', ['John Roe, Jr.']],
    ['en', 'By Ludwig van der Muster', ['Ludwig van der Muster']],
    ['de', 'Von Jana Beispiel und Ömer Muster', ['Jana Beispiel', 'Ömer Muster']],
    ['fr', 'Par Zoé Exemple et Luc Modèle', ['Zoé Exemple', 'Luc Modèle']],
    ['es', 'Por Ana Ruiz y Luis Soto', ['Ana Ruiz', 'Luis Soto']],
    ['it', 'Di Anna Esempio e Luca Prova', ['Anna Esempio', 'Luca Prova']],
    ['nl', 'Door Jan de Vries en Eva Smit', ['Jan de Vries', 'Eva Smit']],
    ['da', 'Af Mette Prøve og Lars Eksempel', ['Mette Prøve', 'Lars Eksempel']],
    ['sv', 'Av Eva Exempel och Lars Prov', ['Eva Exempel', 'Lars Prov']],
    ['ru', 'Автор: Анна Примерова', ['Анна Примерова']],
    ['ja', '文／山田見本', ['山田見本']],
    ['zh', '记者：王小样', ['王小样']],
    ['zh', '本报记者 王小样 实习生 李例', ['王小样', '李例']],
    ['zh', '记者节 王小样说', undefined],
    ['zh', '青江晚报记者 王小样 李例', ['王小样', '李例']],
    ['zh', '青江晚报记者 在渡口看到，船没有停', undefined],
    ['zh', '作者：王小样、李例', ['王小样', '李例']],
    ['ko', '글 홍길동', ['홍길동']],
    ['ko', '홍길동·김예시 기자 gildong@gull.example', ['홍길동', '김예시']],
    ['ko', '대통령 기자 회견 전문', undefined],
    ['ko', '인턴 기자', undefined],
    ['ar', 'بقلم: ليلى مثال', ['ليلى مثال']],
    ['uk', 'Автор: Оксана Приклад', ['Оксана Приклад']],
    ['pl', 'Autor: Jan Przykład', ['Jan Przykład']],
    ['cs', 'Autor: Eva Příkladová', ['Eva Příkladová']],
    ['tr', 'Yazan: Ayşe Örnek', ['Ayşe Örnek']],
    ['fi', 'Teksti: Aino Esimerkki', ['Aino Esimerkki']],
    ['no', 'Skrevet av Kari Eksempel og Ola Prøve', ['Kari Eksempel', 'Ola Prøve']],
    ['pt', 'Por Inês Exemplo e Rui Amostra', ['Inês Exemplo', 'Rui Amostra']],
    ['en', 'By Ada Quill and Jo March, Harbourtown', ['Ada Quill', 'Jo March']],
    ['en', 'By Jane Roe in Port Skerry and Max Example in Haven', ['Jane Roe', 'Max Example']],
    ['fr', 'Par Zoé Exemple, à Saint-Aubrac, et Luc Modèle', ['Zoé Exemple', 'Luc Modèle']],
    [
      'en',
      'By Rashid al-Jundi in Brussels and Max Example in Port Lessing',
      ['Rashid al-Jundi', 'Max Example'],
    ],
    ['en', 'By Ludwig van der Muster in Haven and J. K. Roe', ['Ludwig van der Muster', 'J. K. Roe']],
    ['en', 'By Jane Roe (now) and Max Example (earlier)', ['Jane Roe', 'Max Example']],
    ['en', 'By Ada Quill and Banksy', ['Ada Quill', 'Banksy']],
    ['en', 'By Ada Quill, Reuters', ['Ada Quill']],
    ['pt', 'Por Inês Exemplo, Rui Amostra, TV Gaivota', ['Inês Exemplo', 'Rui Amostra']],
    ['pt', 'Por Rádia Amostra, Tv Exemplo', ['Rádia Amostra', 'Tv Exemplo']],
    ['hu', 'Írta: Minta Anna', ['Minta Anna']],
    ['ro', 'Scris de Ana Exemplu', ['Ana Exemplu']],
    ['id', 'Oleh Ayu Contoh', ['Ayu Contoh']],
    ['vi', 'Tác giả: Lan Thí', ['Lan Thí']],
    ['sv', 'Text och foto: Eva Exempel', ['Eva Exempel']],
    ['en', 'Words and photos by Jane Roe', ['Jane Roe']],
    ['de', 'Eine Kolumne von Jana Beispiel', ['Jana Beispiel']],
  ])('are read from a byline in %s: %s', (lang, line, expected) => {
    expect(byline(line, lang)).toEqual(expected);
  });

  it('are without the title that follows a name in Korean', () => {
    expect(authors({ byline: '<p class="byline">홍길동 기자</p>', lang: 'ko' })).toEqual(['홍길동']);
  });

  it('are turned around where a catalogue writes the family name first', () => {
    expect(
      authors({
        head: '<meta name="citation_author" content="Roe, Jane"><meta name="citation_author" content="Sample, Zoe">',
      }),
    ).toEqual(['Jane Roe', 'Zoe Sample']);
  });

  it('stand apart from the agency', () => {
    const claims = read({ byline: '<p>By Jane Roe, Bloomberg News</p>' });
    expect(claims.authors?.value).toEqual(['Jane Roe']);
    expect(claims.agency?.value).toBe('Bloomberg News');
  });

  it('an agency in a byline is one though its writer is named, and a place is none', () => {
    expect(read({ byline: '<p>By Jane Roe, Associated Press Writer</p>' }).agency?.value).toBe(
      'Associated Press',
    );
    expect(read({ byline: '<p>By Jane Roe and Max Example in Newport News</p>' }).agency ?? null).toBeNull();
  });

  it('somebody is no part of the site that has the same first name', () => {
    const head = '<meta property="og:site_name" content="Max">';
    expect(authors({ head, byline: '<p>By MAX Beispiel</p>' })).toEqual(['MAX Beispiel']);
  });

  it('are nobody where the staff of the site signs', () => {
    const author = { '@type': 'Person', name: 'Wool & Weir Staff' };
    const head = `<meta property="og:site_name" content="Wool &amp; Weir">${jsonLd({ '@type': 'NewsArticle', author })}`;
    expect(authors({ head })).toBeUndefined();
  });

  it('stand apart from the agency that one of several writes for', () => {
    const claims = read({ byline: '<p>By Jane Roe and Max Example from Associated Press</p>' });
    expect(claims.authors?.value).toEqual(['Jane Roe', 'Max Example']);
    expect(claims.agency?.value).toBe('Associated Press');
  });

  it.each(['Reuters', 'AP', 'AFP', 'dpa'])('are nobody when %s is all the byline says', (agency) => {
    const claims = read({ head: jsonLd({ '@type': 'NewsArticle', author: agency }) });
    expect(claims.authors).toBeNull();
    expect(claims.agency?.value).toBe(agency);
  });

  it('are nobody when the site signs', () => {
    const head = `<meta property="og:site_name" content="The Gull">${jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'The Gull' } })}`;
    expect(read({ head }).authors).toBeNull();
  });

  it.each([
    ['an address', '<meta property="article:author" content="https://social.example/jane.roe">'],
    ['an account of the software', '<meta name="author" content="admin">'],
    ['a desk', '<meta name="author" content="Redaktion">'],
  ])('are not %s', (_name, head) => {
    expect(read({ head }).authors).toBeNull();
  });

  it.each([
    ['a comment', { below: '<div class="comments"><p class="author">Zoe Sample</p></div>' }],
    ['the sidebar', { below: '<aside><a rel="author" href="/zoe">Zoe Sample</a></aside>' }],
    ['prose that begins like a byline', { byline: '<p>By the time the ferry came, nobody was left.</p>' }],
  ])('are not read from %s', (_name, parts) => {
    expect(authors(parts)).toBeUndefined();
  });

  it('are those printed when the data names an account only', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: 'jroe_2' });
    expect(authors({ head, byline: '<p>By Jane Roe</p>' })).toEqual(['Jane Roe']);
  });

  it('are all of a byline when the data names the first', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: 'Jane Roe' });
    expect(authors({ head, byline: '<p>By Jane Roe and Max Example</p>' })).toEqual([
      'Jane Roe',
      'Max Example',
    ]);
  });

  it('are read from the label that publishing software writes', () => {
    expect(
      authors({
        head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe">',
      }),
    ).toEqual(['Jane Roe']);
  });

  it.each([
    ['numbers of affiliations', 'By Jane Roe 1, Max Example 2', ['Jane Roe', 'Max Example']],
    ['an office held', 'By Jane Roe, Delegate to the Harbour Council', ['Jane Roe']],
    ['a role of the house', 'By Gull-Reporter Jane Roe', ['Jane Roe']],
    ['a nickname within the name', 'By Jane (Jay) Roe', ['Jane (Jay) Roe']],
    ['the day and an account', 'Posted in Coast by jroe on June 22, 2021', ['jroe']],
    ['a plural label', 'Contributors: Jane Roe, Max Example', ['Jane Roe', 'Max Example']],
  ])('are read beside %s', (_name, line, expected) => {
    expect(byline(line)).toEqual(expected);
  });

  it('are one office where its name has "for" and "and"', () => {
    const head = '<meta name="author" content="Center for Harbour Studies and Tides">';
    expect(authors({ head })).toEqual(['Center for Harbour Studies and Tides']);
  });

  it('are one person under two titles', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: 'Jane Roe' });
    const claim = read({ head, byline: '<p>By Dr. Jane Roe</p>' }).authors;
    expect(claim?.value).toEqual(['Jane Roe']);
    expect(claim?.others).toBeUndefined();
  });

  it('are the person a personal site is published by', () => {
    const head =
      '<meta property="og:site_name" content="Jane Roe">' +
      jsonLd({ '@type': ['Person', 'Organization'], name: 'Jane Roe' });
    expect(authors({ head, byline: '<p>By Jane Roe</p>' })).toEqual(['Jane Roe']);
  });

  it('are those printed, not the account that entered the text', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: 'Zoe Sample' });
    expect(authors({ head, byline: '<p>By Jane Roe</p>' })).toEqual(['Jane Roe']);
  });

  it('are all that the byline lists where the data names the first', () => {
    const head = '<meta name="dc.creator" content="Jane Roe">';
    const list = '<p class="byline">Jane Roe, Max Example</p>';
    expect(authors({ head, byline: list })).toEqual(['Jane Roe', 'Max Example']);
  });

  it.each([
    ['a picture of them', '<p>Jane Roe</p><img src="/j.jpg" alt="Photo of Jane Roe">', ''],
    ['a sentence about them', '<p>Jane Roe</p>', '<p>Jane Roe is a pilot of the northern harbour.</p>'],
    ['a class of their line', '<p class="post-writer">Jane Roe</p>', ''],
  ])('are a name alone on its line with %s', (_name, line, below) => {
    expect(authors({ byline: line, below })).toEqual(['Jane Roe']);
  });

  it('are not two words alone on their line that nothing shows to be a name', () => {
    expect(authors({ byline: '<p>Harbour News</p>' })).toBeUndefined();
  });

  it('are the one name in a box about the author after the text', () => {
    const box = '<div class="author-box__top"><h3>Jane Roe</h3></div>';
    expect(authors({ below: box })).toEqual(['Jane Roe']);
  });

  it('are nobody where boxes name several, as lists of articles do', () => {
    const cards = ['Jane Roe', 'Max Example'].map((name) => `<p class="card-author">${name}</p>`).join('');
    expect(authors({ below: cards })).toBeUndefined();
  });

  it('are not read from the address of the site', () => {
    const head =
      '<meta property="og:site_name" content="The Gull"><meta name="author" content="The Gull, Harbourtown, Coastland">';
    expect(authors({ head })).toBeUndefined();
  });

  it.each([
    ['More articles by Jane Roe →', ['Jane Roe']],
    ['Mehr Artikel von Jana Beispiel', ['Jana Beispiel']],
    ['SHOW ALL ARTICLES OF Jane Roe', ['Jane Roe']],
  ])('are the person a link to their work names: %s', (text, expected) => {
    expect(authors({ byline: `<p><a rel="author" href="/x">${text}</a></p>` })).toEqual(expected);
  });

  it.each([
    ['a round mark', 'By Jane Roe ● June 22, 2021 ● 6 min read'],
    ['whom they wrote for', 'By Jane Roe on behalf of the Harbour Council'],
  ])('are read beside %s', (_name, line) => {
    expect(byline(line)).toEqual(['Jane Roe']);
  });

  it('are read where the site stands before the name', () => {
    const head =
      '<meta property="og:site_name" content="The Gull"><meta name="author" content="The Gull - Jane Roe">';
    expect(authors({ head })).toEqual(['Jane Roe']);
  });

  it('may be an account, alone after its "by"', () => {
    expect(byline('by janeroe')).toEqual(['janeroe']);
    expect(byline('by request')).toBeUndefined();
  });

  it.each([
    ['a button', '<p>Text Size</p>'],
    ['a day of the week', '<p class="author">Dienstag, 22. Juni 2021</p>'],
  ])('are not %s', (_name, line) => {
    expect(authors({ byline: line, lang: 'de' })).toBeUndefined();
  });

  const TEXT =
    '<p>The first ferry left the northern pier shortly after sunrise, watched by a few hundred people who had waited since the gates were closed in spring.</p>';

  it.each([
    ['<p><em>Von <span>Jana Beispiel</span></em></p>', ['Jana Beispiel']],
    ['<p>Text: Jana Beispiel</p>', ['Jana Beispiel']],
    ['<p><em>(Text: Jana Beispiel)</em></p>', ['Jana Beispiel']],
    ['<p><em>Words: <strong>Sorcha Ní Bhrian</strong></em></p>', ['Sorcha Ní Bhrian']],
    ['<p>Autorin: Jana Beispiel, Leiterin der Werft in Nordhafen.</p>', ['Jana Beispiel']],
    ['<p><em>Jana Beispiel</em></p>', ['Jana Beispiel']],
    [
      '<div class="author-bio">This post was written by Jana Beispiel, head of the yard, who has sailed since she was six and writes about it.</div>',
      ['Jana Beispiel'],
    ],
    ['<p>posted by <a href="/profile/jay">Jay</a></p>', ['Jay']],
  ])('are who signs at the end: %s', (line, expected) => {
    expect(authors({ text: TEXT.repeat(3) + line, lang: 'de' })).toEqual(expected);
  });

  it.each([
    ['several texts are signed', '<p>By Jane Roe</p><p>By Max Example</p>'],
    ['it heads the text that follows', `<p><b>North Harbour</b></p>${TEXT}`],
    ['it is a picture', '<figure><figcaption>By Jane Roe</figcaption></figure>'],
    ['it is a comment', '<div class="comments"><p>By Jane Roe</p></div>'],
    ['it is a sentence', '<p>By Harbour Street they stood and waited for the boat to come in.</p>'],
  ])('are nobody where %s', (_name, line) => {
    expect(authors({ text: TEXT.repeat(3) + line })).toBeUndefined();
  });

  const dataNames = (author: unknown) => jsonLd({ '@type': 'NewsArticle', author });

  it.each([
    ['a first name', 'Zoe'],
    ['an account of the whole name', 'zoe_sample'],
    ['an account of initial and family name', 'zsample'],
  ])('are spelled out where the data gives %s and the page the rest', (_name, author) => {
    expect(authors({ head: dataNames(author), byline: '<p>By Zoe Sample</p>' })).toEqual(['Zoe Sample']);
    const signed = `${TEXT.repeat(3)}<div><b>By</b></div><div>Zoe Sample</div>`;
    expect(authors({ head: dataNames(author), text: signed })).toEqual(['Zoe Sample']);
  });

  it('stay as they sign in print', () => {
    const signed = `${TEXT.repeat(3)}<p>By Zoe Sample</p>`;
    expect(authors({ byline: '<p>By Zoe</p>', text: signed })).toEqual(['Zoe']);
  });

  it('stay a first name that two of the page share', () => {
    const head = `${dataNames('Zoe')}<meta name="citation_author" content="Zoe Sample; Zoe Muster">`;
    expect(authors({ head: dataNames('Zoe') })).toEqual(['Zoe']);
    expect(authors({ head })).not.toEqual(['Zoe Sample']);
  });

  it.each([
    ['Zoe Sample is a sailor and writes about it.', 'Zoe Sample'],
    ['Zoe Sample – engineer, sailor', 'Zoe Sample'],
    ['Zoe is a sailor.', 'Zoe'],
    ['Zoe Loves Boats and the sea', 'Zoe'],
  ])('are spelled out by the sentence about them in the data: %s', (description, expected) => {
    expect(authors({ head: dataNames({ '@type': 'Person', name: 'Zoe', description }) })).toEqual([expected]);
  });

  it('are those printed by the headline where two kinds of data name another account', () => {
    const byline = '<div class="author-info">Jane Roe</div>';
    const head = `${dataNames('max.example')}<meta name="author" content="max.example">`;
    expect(authors({ head, byline })).toEqual(['Jane Roe']);
  });

  it.each([
    ['whom the author spoke with', 'de', 'Ein Interview von Jana Beispiel mit Max Muster', ['Jana Beispiel']],
    ['who checked it', 'en', 'By Jane Roe, medically reviewed by Max Example', ['Jane Roe']],
    ['who took the pictures', 'en', 'Text by Jane Roe Photos by Max Example', ['Jane Roe']],
    [
      'who drew the pictures',
      'de',
      'Text von Jana Beispiel   Illustration von Max Muster',
      ['Jana Beispiel'],
    ],
    ['half of a role', 'en', 'By Jane Roe, Home and Harbour Expert', ['Jane Roe']],
    ['a day after a label', 'de', 'Autor: Jana Beispiel, Datum: 03.Mär.19', ['Jana Beispiel']],
  ])('are without %s', (_name, lang, line, expected) => {
    expect(byline(line, lang)).toEqual(expected);
  });

  it('are those of the first byline, not of a book the article speaks of', () => {
    const books = '<h4>A Far Harbour</h4><p>Author: Max Example Released: June 17, 2021</p>';
    expect(authors({ byline: `<p>by Jane · June 22, 2021</p>${books}` })).toEqual(['Jane']);
  });

  it('are read beside a date with the section they wrote in', () => {
    expect(byline('Dec 26, 2021 • Jane Roe in Coastal Affairs')).toEqual(['Jane Roe']);
  });

  it('are not read from a heading that ends in a word of bylines', () => {
    expect(byline('Bilder der Fähre von Nordhafen veröffentlicht', 'de')).toBeUndefined();
  });

  it('end with their element where a line goes on', () => {
    const line = '<h2>Coast (1 / 1) <span>22.06.2021 13:30 von Olga </span><span>Symbolbild Möwe</span></h2>';
    expect(authors({ byline: line, lang: 'de' })).toEqual(['Olga']);
  });

  it.each([
    [
      'a label before a text',
      '<p><span>Datum:</span> 19.11.2021<br><span>Autor:</span> Jana Beispiel<br>Quelle: Möwe</p>',
    ],
    ['a label in a block of its own', '<div><p>By</p></div><div><p>Jana Beispiel</p></div>'],
  ])('are read after %s', (_name, signed) => {
    expect(authors({ text: TEXT.repeat(3) + signed, lang: 'de' })).toEqual(['Jana Beispiel']);
  });

  it('are all of a list after a label', () => {
    const list =
      '<h6>Authors</h6><ul><li><a href="/a">Jane Roe</a></li><li><a href="/b">Max Example</a></li></ul>';
    expect(authors({ text: TEXT.repeat(3) + list })).toEqual(['Jane Roe', 'Max Example']);
  });

  it.each([
    ['prose', '<p>A picture <b>by</b> <a href="/x">Jane Roe</a> hangs in the hall.</p>'],
    ['a button', '<div>By</div><div>Read More</div>'],
  ])('are not read after a label in %s', (_name, markup) => {
    expect(authors({ text: TEXT.repeat(3) + markup })).toBeUndefined();
  });
});

describe('a name that is none', () => {
  it('names who took the picture of the author, beside the author', () => {
    const byline =
      '<div class="byline"><div class="photo">© Jane Roe</div><div class="profile">Jane Roe</div></div>';
    expect(authors({ byline })).toEqual(['Jane Roe']);
  });

  it('is a row of labels after "By"', () => {
    const byline =
      '<p>By</p><div>Harbour Lists Just Reopened Harbour Planning</div><div><a rel="author" href="/a">Jane Roe</a></div>';
    expect(authors({ byline })).toEqual(['Jane Roe']);
  });
});

describe('a column beside the text', () => {
  it('gives the whole name where data has the first', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: 'Jane' });
    const below = '<div class="article-sidebar"><p><b>By</b></p><div><p>Jane Roe</p></div></div>';
    expect(authors({ head, below })).toEqual(['Jane Roe']);
  });
});

describe('who signs in place of a person', () => {
  const agency = (parts: Parameters<typeof read>[0]) => read(parts).agency?.value ?? null;
  const SITE = '<meta property="og:site_name" content="The Gull">';

  it.each([
    ['a desk', { byline: '<p>Von Redaktion</p>', lang: 'de' }, 'Redaktion'],
    ['a desk by its name', { byline: '<p>By Gull Editorial Team</p>' }, 'Gull Editorial Team'],
    ['the house', { head: SITE + jsonLd({ '@type': 'NewsArticle', author: 'The Gull' }) }, 'The Gull'],
    ['a regional service', { byline: '<p>Von dpa/lno</p>' }, 'dpa/lno'],
    ['an agency on its line', { byline: '<p class="credit">JIJI</p>' }, 'JIJI'],
    [
      'the agency of a dateline',
      {
        text: '<p>HARBOURTOWN (Reuters) - The first ferry left the northern pier shortly after sunrise.</p>',
      },
      'Reuters',
    ],
  ])('is %s', (_name, parts, expected) => {
    const claims = read(parts);
    expect(claims.authors).toBeNull();
    expect(claims.agency?.value).toBe(expected);
  });

  it('is not the house where a person signs', () => {
    const head = SITE + jsonLd({ '@type': 'NewsArticle', author: 'The Gull' });
    expect(read({ head, byline: '<p>By Jane Roe</p>' }).authors?.value).toEqual(['Jane Roe']);
    expect(agency({ head, byline: '<p>By Jane Roe</p>' })).toBeNull();
  });

  it('is not an account of the software', () => {
    expect(agency({ head: '<meta name="author" content="wordpressadmin">' })).toBeNull();
  });

  it('are not who took the picture', () => {
    const named = (className: string, element = 'span') =>
      authors({ byline: `<div><${element} class="${className}">Jane Roe</${element}></div>`, lang: 'en' });
    expect(named('img-author', 'p')).toBeUndefined();
    expect(named('img-author-name')).toBeUndefined();
    expect(named('article_photo_author-name')).toBeUndefined();
    expect(named('author-name author-photo')).toEqual(['Jane Roe']);
  });
});

describe('a list of names in elements of their own', () => {
  const list = (...names: string[]) =>
    authors({
      byline: `<div class="byline">${names.map((name) => `<div><span>${name}</span></div>`).join('')}</div>`,
    });

  it('is one name each', () =>
    expect(list('Jane Roe', 'Max Ole Example')).toEqual(['Jane Roe', 'Max Ole Example']));

  it('ends with what the last one is', () =>
    expect(list('Jane Roe', 'Coast reporter')).toEqual(['Jane Roe']));
});

describe('what stands after a name', () => {
  it.each([
    ['en', 'By Jane Roe<br>Special to The Gull'],
    ['nl', 'Door Jane Roe Gepubliceerd: 24 april 2024'],
    ['fr', 'Par Jane Roe Publié le 24 avril 2024'],
    ['en', 'By Jane Roe Tuesday, April 24, 2024'],
  ])('%s: %s', (lang, text) => expect(byline(text, lang)).toEqual(['Jane Roe']));
});

it('a company is no list of people', () => {
  const claims = read({ head: '<meta name="author" content="Quill & Roe Inc.">' });
  expect(claims.authors).toBeNull();
  expect(claims.agency?.value).toBe('Quill & Roe Inc.');
});

it('a desk named after its paper is no person', () => {
  expect(authors({ byline: '<p class="author">Redazione GABBIANO</p>', lang: 'it' })).toBeUndefined();
});

it('a site of two words that its data calls a person gives way to who is printed', () => {
  const head = `<meta property="og:site_name" content="Gazeta Paulina">${jsonLd({
    '@type': 'NewsArticle',
    author: { '@type': 'Person', name: 'Gazeta Paulina' },
  })}`;
  expect(authors({ head, byline: '<p class="author-name">Jane Roe</p>' })).toEqual(['Jane Roe']);
});

describe('who did something else than write', () => {
  it.each([
    [
      'checked it',
      'en',
      '<div class="author-text">Reviewed by <a class="author-link" href="/r/max">Max Example</a></div>',
    ],
    [
      'translated it',
      'de',
      '<p><span class="label">Übersetzt von</span>: <span class="author-name">Max Muster</span></p>',
    ],
    [
      'took a picture',
      'en',
      '<figure><figcaption>Boats <span itemprop="author">Max Example</span></figcaption></figure>',
    ],
    ['gave a picture away', 'en', '<p><a class="license-author" href="/file">Max Example</a></p>'],
  ])('is no author: who %s', (_name, lang, byline) => {
    expect(authors({ lang, byline })).toBeUndefined();
  });

  it('stands beside the author, who is one', () => {
    const byline =
      '<div class="author-text">By <a class="author-link" href="/r/jane">Jane Roe</a></div><div class="author-text">Reviewed by <a class="author-link" href="/r/max">Max Example</a></div>';
    expect(authors({ byline })).toEqual(['Jane Roe']);
  });
});

describe('what is no person', () => {
  it('is an organisation, which is called one elsewhere in the data', () => {
    const head = `<meta name="author" content="Marée Exemple">${jsonLd({
      '@type': 'NewsArticle',
      author: { '@type': 'Organization', name: 'Marée Exemple' },
    })}`;
    const claims = read({ head });
    expect([claims.authors, claims.agency?.value]).toEqual([null, 'Marée Exemple']);
  });

  it('is an organisation in a card', () => {
    expect(
      authors({ byline: '<table class="vcard"><caption class="fn org">Example Land</caption></table>' }),
    ).toBeUndefined();
  });

  it('is what says that the name of the site closes the title, where a person is printed', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: { '@type': 'Person', name: 'Gazeta Paulina' } });
    const title = 'Harbour reopens after storm - Coast - Gazeta Paulina';
    expect(authors({ head, title, byline: '<p class="author-name">Jane Roe</p>' })).toEqual(['Jane Roe']);
  });

  it.each(['Last', 'iStock'])('is "%s" in a byline', (text) => {
    expect(authors({ byline: `<p class="byline">${text}</p>` })).toBeUndefined();
  });
});

describe('a name', () => {
  it('may hold others in brackets', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: 'Jane (J.M.) Roe' });
    expect(authors({ head })).toEqual(['Jane (J.M.) Roe']);
  });

  it('of one word in the byline names the author where the site has one in every page', () => {
    const head = '<meta name="author" content="Max Example">';
    expect(authors({ head, byline: '<p>By Zoe</p>' })).toEqual(['Zoe']);
    expect(authors({ head, byline: '<p>By Max</p>' })).toEqual(['Max Example']);
  });

  it('of one word in the byline does not stand against what the article says of itself', () => {
    const head = jsonLd({ '@type': 'NewsArticle', author: 'Max Example' });
    expect(authors({ head, byline: '<p>By Zoe</p>' })).toEqual(['Max Example']);
  });

  it('begins after the colon that follows its label', () => {
    expect(authors({ byline: '<p><span>By</span>: Jane Roe</p>' })).toEqual(['Jane Roe']);
  });
});

it('an organization for something is one name', () => {
  expect(authors({ head: '<meta name="author" content="Organization for Open Harbours">' })).not.toEqual([
    'Organization',
  ]);
});
