// @vitest-environment jsdom
/** The article as an EPUB 3: what stands where. Whether it passes the checks of the format is in `epub-check.test.ts`. */
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toEpub } from '../../../src/article/formats/epub.ts';
import type { Pictures } from '../../../src/article/formats/pictures.ts';
import type { Article, UntrustedHtml } from '../../../src/article/types.ts';
import { renderArticle } from '../../../src/view/article.ts';
import { shownBody } from '../../../src/view/shown-body.ts';
import { ARTICLE, claim } from '../view/sample-article.ts';

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
const LEAD = 'https://img.example/river-bank-1200x675.jpg';
const XHTML = 'http://www.w3.org/1999/xhtml';

function epubOf(part: Partial<Article> = {}, pictures: Pictures = new Map()): Uint8Array {
  const article = { ...ARTICLE, ...part };
  const holder = document.createElement('div');
  holder.append(renderArticle(article, { document }));
  return toEpub(article, shownBody(holder, document), {
    pictures,
    now: '2026-11-26T08:00:00.123Z',
    words: { contents: 'Contents', cover: 'Cover' },
  });
}

function filesOf(epub: Uint8Array): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(epub));
  return Object.fromEntries(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

function parsed(xml: string | undefined): Document {
  const tree = new DOMParser().parseFromString(xml ?? '', 'application/xml');
  expect(tree.querySelector('parsererror')?.textContent).toBe(undefined);
  return tree;
}

const body = (content: string) => ({ content: content as UntrustedHtml });
const textPage = (content: string) =>
  parsed(filesOf(epubOf({ leadImage: null, ...body(content) }))['EPUB/article.xhtml']);

describe('an EPUB', () => {
  it('begins with its media type, as it is', () => {
    const start = new TextDecoder('latin1').decode(epubOf().subarray(0, 58));
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
    // No compression, and no field between name and content.
    expect([...epubOf().subarray(8, 10), ...epubOf().subarray(28, 30)]).toEqual([0, 0, 0, 0]);
  });

  it('is the same bytes each time', () => {
    expect(epubOf()).toEqual(epubOf());
  });

  it('has every file in its list, and nothing in the list that is not there', () => {
    const files = filesOf(epubOf({}, new Map([[LEAD, { type: 'image/jpeg', bytes: JPEG }]])));
    const hrefs = [...parsed(files['EPUB/package.opf']).querySelectorAll('item')].map((item) =>
      item.getAttribute('href'),
    );
    const packed = Object.keys(files).filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf'));
    expect(hrefs.map((href) => `EPUB/${href}`).sort()).toEqual(packed.sort());
    expect(hrefs).toContain('1.jpg');
  });

  it('is well-formed in all its parts', () => {
    const files = filesOf(epubOf());
    for (const name of Object.keys(files)) if (/\.(?:xhtml|opf|xml)$/.test(name)) parsed(files[name]);
  });

  it('has the picture that leads the article on its cover, in the size that the text shows', () => {
    const small = 'https://img.example/small/river-bank-640x360.jpg';
    const content = `<figure><img src="${small}" alt="A river"></figure><p>First.</p>`;
    const files = filesOf(epubOf(body(content), new Map([[small, { type: 'image/jpeg', bytes: JPEG }]])));
    expect(parsed(files['EPUB/cover.xhtml']).querySelector('img')?.getAttribute('src')).toBe('1.jpg');
    expect(parsed(files['EPUB/article.xhtml']).querySelectorAll('figure')).toHaveLength(1);
  });

  it('says who wrote it, sorted by family name, when it was published and when it was made', () => {
    const opf = filesOf(epubOf())['EPUB/package.opf'];
    expect(opf).toContain('<dc:creator id="creator-1">Mira Halden</dc:creator>');
    expect(opf).toContain('<meta refines="#creator-1" property="file-as">Halden, Mira</meta>');
    expect(opf).toContain('<dc:date>2024-05-17</dc:date>');
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-26T08:00:00Z</meta>');
    expect(opf).toContain('<dc:subject>floods</dc:subject>');
  });

  it('turns its pages from right to left where the article is read so', () => {
    const files = filesOf(epubOf({ direction: claim('rtl'), language: claim('ar') }));
    expect(files['EPUB/package.opf']).toContain('page-progression-direction="rtl"');
    expect(files['EPUB/article.xhtml']).toMatch(/<html[^>]* lang="ar" xml:lang="ar" dir="rtl"/);
  });

  it('lists its headings, those of lower levels below', () => {
    const content = '<h2>A</h2><p>x</p><h4>B</h4><p>x</p><h3>C</h3><p>x</p><h2>D & E</h2><p>x</p>';
    const files = filesOf(epubOf(body(content)));
    const nav = parsed(files['EPUB/nav.xhtml']);
    const top = [...nav.querySelectorAll('#toc > ol > li > ol > li')];
    expect(top.map((item) => item.querySelector('a')?.textContent)).toEqual(['A', 'D & E']);
    expect([...(top[0]?.querySelectorAll(':scope > ol > li > a') ?? [])].map((a) => a.textContent)).toEqual([
      'B',
      'C',
    ]);
    const page = parsed(files['EPUB/article.xhtml']);
    for (const link of nav.querySelectorAll('a[href*="#"]')) {
      expect(page.getElementById(link.getAttribute('href')?.split('#')[1] as string)).not.toBe(null);
    }
  });

  it('holds the pictures that were had and asks for nothing', () => {
    const content = '<p>x</p><figure><img src="https://img.example/lost.jpg" alt="A lost boat"></figure>';
    const files = filesOf(epubOf(body(content), new Map([[LEAD, { type: 'image/jpeg', bytes: JPEG }]])));
    const page = parsed(files['EPUB/article.xhtml']);
    expect([...page.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual(['1.jpg']);
    expect(page.querySelector('figure a[href="https://img.example/lost.jpg"]')?.textContent).toBe(
      'A lost boat',
    );
    expect(files['EPUB/package.opf']).toContain('properties="cover-image"');
  });

  it('cannot be broken by what a page writes', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a page may write.
    const hostile = ']]>\n--- </title><script>&amp; \u0000\u0008\uFFFE\u202E"\'`${x}';
    const files = filesOf(
      epubOf({
        headline: claim(hostile),
        authors: claim([hostile]),
        site: claim(hostile),
        description: claim(hostile),
        tags: claim([hostile]),
        notes: [{ kind: 'credit', text: hostile }],
        ...body(`<p title="${hostile.replaceAll('"', '&quot;')}">a\u0001b &#xFFFF; \uD800</p>`),
      }),
    );
    for (const name of Object.keys(files)) {
      if (!/\.(?:xhtml|opf)$/.test(name)) continue;
      const tree = parsed(files[name]);
      expect(tree.getElementsByTagNameNS(XHTML, 'script').length, name).toBe(0);
    }
  });
});

describe('what stands in the wrong place', () => {
  it.each([
    ['<em>a<p>b</p></em>', '<p>b</p>', 'em'],
    ['<h2>a<div>b</div></h2>', 'h2', 'h2 div'],
    ['<ul>a<li>b</li><p>c</p></ul>', 'ul > li + li + li', 'ul > p'],
    ['<div><li>a</li></div>', 'div', 'li'],
    ['<dl><dd>a</dd></dl>', 'div', 'dl, dd'],
    ['<dl><dt>a</dt><dd>b</dd></dl>', 'dl > dt + dd', 'div dt'],
    ['<figure><div><figcaption>a</figcaption></div>b</figure>', 'figure', 'figcaption'],
    ['<table><tr><th><h3>a</h3></th></tr></table>', 'table > tbody > tr > th > p', 'h3'],
    ['<a href="https://a.example">a</a><p><bdo>b</bdo></p>', 'a', 'bdo'],
    ['<details><p>a</p></details>', 'div', 'details'],
    ['<ruby>漢</ruby><ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby>', 'ruby > rt', 'rp'],
    ['<blockquote><h1>a</h1></blockquote>', 'blockquote > h2', 'blockquote h1'],
  ])('%s', (content, there, notThere) => {
    const page = textPage(`${content}<p>end</p>`);
    if (!there.startsWith('<')) expect(page.querySelector(there)).not.toBe(null);
    expect(page.querySelector(`body ${notThere}`)).toBe(null);
    const letters = (text: string) => text.replace(/\s|[()]/g, '');
    const holder = document.createElement('div');
    holder.append(renderArticle({ ...ARTICLE, ...body(content) }, { document }));
    const words = letters(shownBody(holder, document).textContent ?? '');
    expect(letters(page.body?.textContent ?? page.documentElement.textContent ?? '')).toContain(words);
  });

  it('what the reader put between the paragraphs is not in it', () => {
    const holder = document.createElement('div');
    holder.append(renderArticle({ ...ARTICLE, ...body('<p>One.</p><p>Two.</p>') }, { document }));
    const mark = document.createElement('div');
    mark.setAttribute('role', 'separator');
    holder.querySelector('.body')?.firstElementChild?.after(mark);
    expect([...shownBody(holder, document).children].map(({ localName }) => localName)).toEqual(['p', 'p']);
  });

  it('notes are found whatever signs their names have, and a link to nothing is none', () => {
    const page = textPage(
      '<p>Slow boats.<a href="#fn:1.a">1</a> <a href="#gone">Gone</a> <a href="#a&quot;b">Odd</a></p><p id="a&quot;b">Odd</p><ol><li id="fn:1.a">A note.</li></ol>',
    );
    const links = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#note-fn:1.a']);
    expect(page.getElementById('note-fn:1.a')?.textContent).toContain('A note.');
  });

  it('a picture that was not had is a link, and within a link of the page its words', () => {
    const img = '<img src="https://img.example/mill.jpg" alt="The mill" width="600" height="400">';
    const page = textPage(`<p>${img}</p><p><a href="https://a.example/mills">${img}</a></p>`);
    expect([...page.querySelectorAll('p > a')].map((a) => [a.getAttribute('href'), a.textContent])).toEqual(
      expect.arrayContaining([
        ['https://img.example/mill.jpg', 'The mill'],
        ['https://a.example/mills', 'The mill'],
      ]),
    );
    expect(page.querySelector('a a')).toBe(null);
  });

  it('links within the text lead somewhere', () => {
    const page = textPage(
      '<p>a<a href="#n1" id="r1">1</a> <a href="#gone">2</a></p><p id="n1">note <a href="#r1">back</a></p>',
    );
    for (const link of page.querySelectorAll('a[href^="#"]')) {
      expect(page.getElementById(link.getAttribute('href')?.slice(1) as string)).not.toBe(null);
    }
    expect(page.querySelectorAll('p a[href^="#"]').length).toBeGreaterThan(1);
  });
});
