/** The gate: which pages a reader may open by itself, and what it counts on them. */
import { expect, it } from 'vitest';
import { gateFeaturesOf } from '../../../src/article/likely/features.ts';
import { weigh } from '../../../src/article/likely/weigh.ts';
import { isHome, isLikelyArticle } from '../../../src/article/likely.ts';
import { pageOf, paragraphs } from './page-of.ts';

const URL_OF_STORY = 'https://courier.example/news/how-the-harbour-came-back-after-the-storm';
const STORY = `<html lang="en"><head>
  <title>How the harbour came back after the storm | Courier</title>
  <meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-11-02T08:00:00Z">
  <meta name="author" content="Ada Moor">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"How the harbour came back"}</script>
</head><body>
  <nav><a href="/">Courier</a> <a href="/news">News</a></nav>
  <main><article><h1>How the harbour came back after the storm</h1><p>By Ada Moor</p><p>2 November 2026</p>
  <div class="article-body">${paragraphs(14)}</div></article></main>
  <footer><a href="/about">About</a></footer>
</body></html>`;

const CARD =
  '<div class="product-card"><a href="/p/1"><img src="1.jpg"></a><a href="/p/1">Rope</a><span>$ 12.00</span><button>Add to cart</button></div>';
const SHOP = `<html lang="en"><head><title>Ropes | Quayside Supplies</title>
  <script type="application/ld+json">{"@type":"Product","offers":{"@type":"Offer"}}</script>
</head><body><h1>Ropes</h1><p>Ropes of all lengths for boats of all sizes, made by hand in our own yard since the old days.</p>
  ${CARD.repeat(24)}</body></html>`;

const featuresOf = (html: string, url = URL_OF_STORY) => {
  const document = pageOf(html);
  return gateFeaturesOf(document, document.getElementsByTagName('body')[0] as Element, url);
};

it('a long text below a headline with a date is an article', () => {
  expect(isLikelyArticle(pageOf(STORY), { url: URL_OF_STORY })).toBe(true);
});

it('a shop is none, whatever its address says', () => {
  expect(isLikelyArticle(pageOf(SHOP), { url: 'https://quayside.example/collections/ropes' })).toBe(false);
  expect(isLikelyArticle(pageOf(SHOP), { url: URL_OF_STORY })).toBe(false);
});

it('a home page is none, even with the text of an article on it', () => {
  expect(isLikelyArticle(pageOf(STORY), { url: 'https://courier.example/' })).toBe(false);
  expect(isHome('https://courier.example/index.html')).toBe(true);
  expect(isHome('https://courier.example/harbour')).toBe(false);
});

it('a form whose fields have the names of properties is walked like any other', () => {
  const form =
    '<form><input name="nodeName"><input name="getAttribute"><input name="children"><input name="parentNode"></form>';
  const story = STORY.replace('<nav>', `${form}<nav>`);
  expect(featuresOf(story).boxText).toBe(featuresOf(STORY).boxText);
  expect(isLikelyArticle(pageOf(story), { url: URL_OF_STORY })).toBe(true);
  const inside = STORY.replace(
    '<main>',
    '<form><input name="nodeName"><input name="nodeType"><main>',
  ).replace('</main>', '</main></form>');
  expect(featuresOf(inside).boxText).toBe(featuresOf(STORY).boxText);
});

it('a picture named body does not hide the body', () => {
  const named = STORY.replace('<nav>', '<img name="body"><img name="title"><nav>');
  expect(isLikelyArticle(pageOf(named), { url: URL_OF_STORY })).toBe(true);
});

it('a document without a body yet is no article', () => {
  const document = pageOf('<p>A page.</p>');
  document.body.remove();
  expect(isLikelyArticle(document, { url: URL_OF_STORY })).toBe(false);
});

it('text in a div with line breaks is running text as much as paragraphs are', () => {
  const lines = paragraphs(8).replaceAll('<p>', '').replaceAll('</p>', '<br><br>');
  const inDiv = featuresOf(`<h1>Harbour</h1><div>${lines}</div>`);
  const inParagraphs = featuresOf(`<h1>Harbour</h1><div>${paragraphs(8)}</div>`);
  expect(inDiv.boxText).toBeCloseTo(inParagraphs.boxText as number, 1);
});

it('a paragraph of Chinese or Japanese is running text with fewer characters', () => {
  const text = (sentence: string) => featuresOf(`<div><p>${sentence}</p></div>`).boxText;
  expect(text('老茶馆的门口摆上了一排共享拐杖，扫码就能借走，用完放回任何一家茶馆都行。')).toBeGreaterThan(0);
  expect(text('港の朝市に三年ぶりの活気が戻り、夜明け前から近くの町の人々が列を作った。')).toBeGreaterThan(0);
  expect(text('The harbour market came back.')).toBe(0);
});

it('comments and menus are not the text of the page', () => {
  const alone = featuresOf(`<div>${paragraphs(4)}</div>`);
  for (const around of ['<section id="comments">', '<aside>', '<nav>', '<footer>'])
    expect(featuresOf(`<div>${paragraphs(4)}</div>${around}${paragraphs(9)}`).boxText).toBe(alone.boxText);
});

it('a page that is wrapped in an aside as a whole still has its text', () => {
  const wrapped = featuresOf(`<aside><main><div>${paragraphs(4)}</div></main></aside>`);
  expect(wrapped.boxText).toBe(featuresOf(`<div>${paragraphs(4)}</div>`).boxText);
});

it('a date counts as near only below the headline', () => {
  expect(featuresOf(`<h1>Harbour</h1><p>2 November 2026</p>${paragraphs(4)}`).nearDates).toBe(1);
  expect(featuresOf(`<h1>Harbour</h1><p>2. November 2026</p>${paragraphs(4)}`).nearDates).toBe(1);
  expect(featuresOf(`<p>2 November 2026</p><h1>Harbour</h1>${paragraphs(4)}`).nearDates).toBe(0);
});

it('a headline that tells is told from the name of a thing', () => {
  const title = (name: string) => featuresOf(`<title>${name}</title>`).titleTells;
  expect(title('How to mend a net')).toBe(1);
  expect(title('Warum die Fähre nicht fährt')).toBe(1);
  expect(title('Nets and ropes')).toBe(0);
});

it('text that is linked as a whole is no running text', () => {
  const teasers = paragraphs(5).replaceAll('<p>', '<p><a href="/x">').replaceAll('</p>', '</a></p>');
  expect(featuresOf(`<div>${teasers}</div>`).boxText).toBe(0);
});

it('a headline in the data of the page counts when the page shows it', () => {
  const ld = (headline: string, type: string) =>
    `<script type="application/ld+json">{"@type": "${type}", "headline": "${headline}"}</script>`;
  const claimed = (headline: string, shown: string, type = 'NewsArticle') =>
    featuresOf(`${ld(headline, type)}${shown}`).ldHeadline;
  const headline = 'How the harbour came back after the storm';
  expect(claimed(headline, `<h1>${headline}</h1>`)).toBe(1);
  expect(claimed(headline, '<title>The harbour came back after the storm | Courier</title>')).toBe(1);
  expect(claimed(headline, '<title>Courier</title><h1>News of the day</h1>')).toBe(0);
  expect(claimed('', `<h1>${headline}</h1>`)).toBe(0);
  expect(claimed(headline, `<h1>${headline}</h1>`, 'DiscussionForumPosting')).toBe(0);
});

it('links to more pages are known by their class', () => {
  expect(featuresOf('<div class="pagination">1 2 3</div>').pagesClass).toBeGreaterThan(0);
  expect(featuresOf('<div class="page">1 2 3</div>').pagesClass).toBe(0);
});

it('the weights of all steps are added that a value has passed', () => {
  const weights = { base: -10, steps: [[1, 4, 3, 20], [], [0, -7]] };
  expect(weigh(weights, [1, 9, 0])).toBe(-10);
  expect(weigh(weights, [2, 9, 0])).toBe(-6);
  expect(weigh(weights, [4, 9, 1])).toBe(7);
});
