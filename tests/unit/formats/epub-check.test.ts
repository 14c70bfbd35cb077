// @vitest-environment jsdom
/** Books pass the checks of their format: those of EPUBCheck, in its port to TypeScript. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { writeAs } from '../../../src/article/formats/write.ts';
import { read } from '../../../src/article/read.ts';
import type { Article, UntrustedHtml } from '../../../src/article/types.ts';
import { renderArticle } from '../../../src/view/article.ts';
import { shownBody } from '../../../src/view/shown-body.ts';
import { ARTICLE, claim } from '../view/sample-article.ts';

const PAGES = 'tests/pages';
const PICTURE = new Uint8Array(readFileSync('icons/icon-16.png'));
const NOTE =
  '<p>Slow boats.<a href="#n1" id="r1">1</a></p><ol><li id="n1">A note. <a href="#r1">↩</a></li></ol>';

/** What an article can hold, each in shapes that pages write. */
const KINDS: Readonly<Record<string, string>> = {
  pictures:
    '<figure><picture><source srcset="https://img.example/a.webp"><img src="https://img.example/a.jpg" alt=""></picture><figcaption>A <em>boat</em></figcaption></figure><p>A <img src="https://img.example/b.png" alt="sail" width="20" height="20"> in a line</p><figure><figure><img src="https://img.example/lost/c.png" alt=""></figure><figcaption><p>Two</p></figcaption></figure>',
  'a table':
    '<table><caption>Days</caption><colgroup><col></colgroup><thead><tr><th scope="col">Day</th><th>Boats</th></tr></thead><tbody><tr><td rowspan="2">Mon<ul><li>a</li></ul></td><td colspan="2">1</td></tr><tr></tr></tbody><tfoot><tr><td>12</td></tr></tfoot></table><table><tr><td><table><tr><td>x</td></tr></table></td></tr></table>',
  notes: NOTE,
  'notes twice, as of two pages that were joined': NOTE + NOTE,
  ruby: '<p>「<ruby>桜<rp>（</rp><rt>さくら</rt><rp>）</rp></ruby>」の<ruby><rb>開</rb><rt>かい</rt><rb>花</rb><rt>か</rt></ruby></p>',
  Arabic:
    '<p dir="rtl" lang="ar">قال <bdi>Lene</bdi> إن القارب بطيء</p><blockquote lang="ar" dir="auto"><p>نعم</p></blockquote>',
  code: '<pre><code>if (a &lt; b &amp;&amp; c) {\n  <b>d</b>()\n}</code></pre><p>and <code>x</code>, <kbd>Ctrl</kbd>, <samp>y</samp>, <var>z</var></p>',
  embeds:
    '<figure data-embed="post"><blockquote><p>It turns.</p><footer>Lene, <time datetime="2024-05-04T10:00:00.123456Z">May 4</time></footer></blockquote><figcaption><a href="https://social.example/1?a=1&amp;b=[2]">A post</a></figcaption></figure>',
  'odd times':
    '<p><time datetime="yesterday">Y</time> <time datetime="2024-13-45">M</time> <time>1</time></p>',
  'lists and terms':
    '<ol start="3" reversed><li value="x">a</li><li value="2">b</li></ol><ol start="c"><li>d</li></ol><ul><li><p>a</p><ol><li>b</li></ol></li></ul><dl><dt>T</dt><dd>d</dd></dl><dl><div><dt>T</dt><dd>d</dd></div></dl>',
  'odd addresses':
    '<p><a href="https://a.example/a b|c?x={1}#é">a</a> <a href="mailto:a@b.example?subject=x y">m</a> <a href="tel:+1 2">t</a> <a href="https://a.example/%zz">z</a> <a href="https://a.example:99999/">p</a></p>',
  'odd languages': '<p lang="">a</p><p lang="en_US">b</p><p lang="x y">c</p><span lang="zh-Hant-TW">d</span>',
  'odd ids':
    '<h2 id="1st">One</h2><p><a href="#1st">up</a></p><h3 id="a b">Two</h3><h2 id="heading-4">Three</h2><h2>Four</h2>',
  'changes and details':
    '<p>a <del>b</del> <ins>c</ins> <s>d</s> <mark>e</mark> <abbr title="f">g</abbr> H<sub>2</sub></p><details><summary>More</summary><p>x</p></details><hr><address>A</address><aside><h2>Box</h2><p>x</p></aside>',
};

it.each(Object.entries(KINDS))('%s', async (_, content) => {
  expect(await faultsOf({ ...ARTICLE, content: content as UntrustedHtml })).toEqual([]);
});

it.each([
  ['in Arabic', { language: claim('ar'), direction: claim('rtl' as const) }],
  ['in a language that is not known', { language: claim('und') }],
  ['of a time somewhere', { published: { ...claim('2024-05-17T16:31'), precision: 'minute' } }],
  ['of a moment', { published: { ...claim('2024-05-17T16:31+02:00'), precision: 'minute' } }],
  [
    'of nobody, at no time, on the web of nobody',
    { authors: null, agency: null, published: null, site: claim('') },
  ],
  ['of a year', { published: { ...claim('2024'), precision: 'year' } }],
  ['of a file', { url: 'file:///home/lene/a b.html', canonicalUrl: null }],
  ['with an odd address', { url: 'https://a.example/a|b?x=[1]#y', canonicalUrl: null, license: claim('©') }],
] as unknown as ReadonlyArray<readonly [string, Partial<Article>]>)('one %s', async (_, part) => {
  expect(await faultsOf({ ...ARTICLE, ...part })).toEqual([]);
});

/** Of each kind one: it takes a while, and the others differ in what is not in a book. */
const SLUGS = [
  'arabic',
  'captions-and-end-notes',
  'charts-and-maps',
  'gallery',
  'japanese-ruby',
  'live-blog',
  'posts-quoted',
  'table-with-pictures',
  'typeset',
];

describe('the saved pages', () => {
  it.each(SLUGS)('%s', async (slug) => {
    const file = (name: string) => readFileSync(path.join(PAGES, slug, name), 'utf8');
    const { url, now } = JSON.parse(file('page.json'));
    const page = new JSDOM(file('source.html'), { url }).window.document;
    const reading = read(page, { url, now: Date.parse(now) });
    expect(await faultsOf((reading as { article: Article }).article)).toEqual([]);
  });
});

/** What the checker would tell, warnings too; a line each. */
async function faultsOf(article: Article): Promise<readonly string[]> {
  const holder = document.createElement('div');
  holder.append(renderArticle(article, { document }));
  const { content } = await writeAs('epub', {
    article,
    body: shownBody(holder, document),
    now: '2026-11-26T08:00:00.123Z',
    today: '2026-11-26',
    words: { contents: 'Contents', cover: 'Cover' },
    fetchPicture: async (address) => (address.includes('lost') ? null : new Uint8Array(PICTURE)),
  });
  const { messages } = await EpubCheck.validate(content as Uint8Array, {}, 'article.epub');
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ severity, id, message, location }) => `${severity} ${id} ${location?.path ?? ''}: ${message}`);
}
