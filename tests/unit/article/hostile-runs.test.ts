/**
 * Runs of one character that a page may hold by the hundred thousand. A pattern that begins anew at each place of such a
 * run takes minutes over it: the suite's own limit is what fails then.
 */
import { expect, it } from 'vitest';
import { showBackgroundPictures } from '../../../src/article/capture/background-pictures.ts';
import { resolveLazyImages } from '../../../src/article/capture/lazy-images.ts';
import { chooseArticleNode } from '../../../src/article/describe/article-node.ts';
import { printedHeadline } from '../../../src/article/describe/headline-text.ts';
import { readJsonLd } from '../../../src/article/describe/json-ld.ts';
import { readMachineDate } from '../../../src/article/describe/machine-date.ts';
import { readMetaTags } from '../../../src/article/describe/meta-tags.ts';
import { describe as describePage } from '../../../src/article/describe.ts';
import { bodyText } from '../../../src/article/formats/plain.ts';
import { readBlocks } from '../../../src/article/judge/blocks.ts';
import { featuresOf } from '../../../src/article/judge/features.ts';
import { claimFeatures } from '../../../src/article/likely/claims.ts';
import { numbersIn, stemOf } from '../../../src/article/pages/address.ts';
import { dropShown } from '../../../src/article/pages/drop-shown.ts';
import { findPages } from '../../../src/article/pages/find.ts';
import { isQuick } from '../../../src/article/recipe/quick-selector.ts';
import { stableNamesOf } from '../../../src/article/recipe/stable-names.ts';
import { labelKind } from '../../../src/article/scrub/labels.ts';
import { measure } from '../../../src/article/scrub/measure.ts';
import { takeShortcodes } from '../../../src/article/scrub/shortcodes.ts';
import { splitSrcset } from '../../../src/article/srcset.ts';
import type { Article } from '../../../src/article/types.ts';
import { POSTED_ON } from '../../../src/rules/embed-words.ts';
import { PAGE_URL, pageOf } from './page-of.ts';

const RUN = 1_000_000;
/** A larger script is not read. */
const RUN_IN_SCRIPT = 900_000;
const run = (piece: string, length = RUN) => piece.repeat(Math.ceil(length / piece.length));
const NO_CLAIMS = { headline: null, dek: null, authors: null, description: null };

it.each([';', ' ', '<!--', '-->', ']]>', '//'])('JSON-LD with a run of "%s"', (piece) => {
  const source = `{"@type":"NewsArticle"}${run(piece, RUN_IN_SCRIPT)}x`;
  const { nodes } = readJsonLd(pageOf(`<script type="application/ld+json">${source}</script>`));
  expect(nodes).toEqual([]);
});

it('a run of semicolons and comments after JSON-LD is taken off', () => {
  const source = `{"@type":"NewsArticle"}${run('--> ; ', 60_000)}`;
  const { nodes } = readJsonLd(pageOf(`<script type="application/ld+json">${source}</script>`));
  expect(nodes).toHaveLength(1);
});

it('types in JSON-LD with a run of spaces after them', () => {
  // The gate joins the beginnings of the scripts until there are a hundred thousand characters.
  const scripts = [`"@type":${' '.repeat(99_000)}`, run(' ')]
    .map((source) => `<script type="application/ld+json">${source}</script>`)
    .join('');
  expect(claimFeatures(pageOf(scripts), '')).toMatchObject({ ldArticles: 0, ldSells: 0 });
});

it.each(['url(', 'background:url(', `background:url(${' '.repeat(1_970)}`, 'background:url(;'])(
  'styles of "%s"',
  (piece) => {
    const style = run(piece, 2_000);
    const page = pageOf(`<figure>${`<div role="img" style="${style}"></div>`.repeat(300)}</figure>`);
    showBackgroundPictures(page);
    expect(page.querySelector('img')).toBeNull();
  },
);

it('a srcset with a run of commas', () => {
  expect(splitSrcset(`a${run(',')}x`)).toEqual([{ address: `a${run(',')}x`, descriptor: '' }]);
});

it.each(['.gif#', '1x1 '])('a late picture with a run of "%s"', (piece) => {
  const image = `<img src="${run(piece)}/" data-src="a${run(piece)}\t/">`;
  const page = pageOf(image);
  resolveLazyImages(page);
  expect(page.querySelector('img')?.getAttribute('src')).toBe(`${run(piece)}/`);
});

it.each(['@', 'a@'])('a paragraph with a run of "%s"', (piece) => {
  const blocks = readBlocks(pageOf(`<p>${run(piece)}</p>`).body);
  const [row] = featuresOf(blocks, { claims: NO_CLAIMS, kept: new Set(), witness: '' });
  expect(row).toBeDefined();
});

it('a credit with a run of spaces', () => {
  const credit = `A post by Ann${run(' ', 20_000)}x`;
  expect(credit.replace(POSTED_ON, '')).toBe(credit);
  expect('Ann, on '.replace(POSTED_ON, '')).toBe('Ann');
});

it('an address with a run of slashes', () => {
  const address = `https://courier.example/a${run('/')}x`;
  expect(stemOf(new URL(address))).toBe(`/a${run('/')}x`);
  const jsonLd = { nodes: [{ '@type': 'NewsArticle', url: address }], byId: new Map() };
  expect(chooseArticleNode(jsonLd, new URL(PAGE_URL), []).article).toBe(jsonLd.nodes[0]);
});

it('an address with a long word before a number', () => {
  const address = new URL(`https://courier.example/a/${run('a')}1${run('a')}2-3`);
  expect(numbersIn(address).map(({ number }) => number)).toEqual([3]);
});

it.each(['?', '#', '?a'])('a link with a run of "%s"', (piece) => {
  expect(findPages(pageOf(`<a href="/a${run(piece)}">2</a>`), PAGE_URL)).toBeNull();
});

it('a share link to a host of many hosts', () => {
  const page = pageOf(`<a href="//${run('pinterest.')}">x</a>`);
  expect(measure(page.body).get(page.querySelector('a') as Element)?.shareLinks).toBe(0);
});

it('a headline with a run of dashes', () => {
  const page = pageOf(`<h1><b class="kicker">Coast</b> The harbour ${run('-')} reopens</h1>`);
  expect(printedHeadline(page.querySelector('h1') as Element)).toBe(`The harbour ${run('-')} reopens`);
});

it('a picture whose name is a run of points', () => {
  const image = `https://courier.example/a${run('.', RUN_IN_SCRIPT)}-`;
  const source = JSON.stringify({ '@type': 'NewsArticle', image });
  const page = pageOf(
    `<h1>Harbour reopens</h1><script type="application/ld+json">${source}</script><p>Text.</p>`,
  );
  expect(describePage(page, { url: PAGE_URL, now: 0 }).leadImage?.value.url).toBe(image);
});

it('a picture on the page with a run of marks', () => {
  const source = JSON.stringify({ '@type': 'NewsArticle', image: 'https://courier.example/harbour.jpg' });
  const page = pageOf(
    `<h1>Harbour reopens</h1><script type="application/ld+json">${source}</script><p>Text.</p>
    <img src="harbour${run('#')}\n">`,
  );
  expect(describePage(page, { url: PAGE_URL, now: 0 }).leadImage?.value.url).toContain('harbour.jpg');
});

it('values of one meta name are compared with five hundred at most', () => {
  const metas = Array.from({ length: 600 }, (_, at) => `<meta name="a" content="${at}">`).join('');
  expect(readMetaTags(pageOf(metas)).get('a')).toHaveLength(500);
});

it('a date with a run of spaces', () => {
  expect(readMachineDate(`2024-05-05${run(' ')}x`)).toBeNull();
});

it('a listing with runs of spaces, as plain text', () => {
  const listing = `a${run(' ')}b`;
  expect(bodyText(pageOf(`<pre>${listing}</pre>`).body)).toBe(listing);
  expect(bodyText(pageOf(`<blockquote><pre>${listing}</pre></blockquote>`).body)).toBe(`> ${listing}`);
});

it('a picture that the page before has shown, with a long name', () => {
  const { body } = pageOf(`<img src="data:image/png,${run('a')}/">`);
  const shown = { headline: { value: 'a' }, text: '', content: '' } as unknown as Article;
  dropShown(body, shown);
  expect(body.querySelector('img')).not.toBeNull();
});

it('a selector with a list of commas', () => {
  expect(isQuick(`:is(a\t${',b,\t,b\t'.repeat(100)}`)).toBe(false);
});

it('a class that is long', () => {
  const page = pageOf(`<p class="a_0${run('a')}_">x</p>`);
  expect(stableNamesOf(page.querySelector('p') as Element)).toEqual([]);
});

it('a line with a run of marks', () => {
  expect(labelKind(`a${run('-')}文`)).toBeNull();
});

it('a shortcode with a run of spaces', () => {
  const page = pageOf(`<p>${`${'[ab a="'.repeat(40)}${' '.repeat(30_000)}`.repeat(20)}</p>`);
  const before = page.body.textContent;
  takeShortcodes(page);
  expect(page.body.textContent).toBe(before);
});
