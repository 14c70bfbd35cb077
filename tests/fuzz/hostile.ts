/** Pieces that a hostile page, or a broken one, may hold: each by the trouble it has been known to make. */
import type { Random } from './mutate.ts';

type Piece = (random: Random) => string;

const times = (random: Random, most: number) => Math.ceil(random() * most);

/** A name that hides a property of its form or its document from scripts of the page. */
const CLOBBERING =
  'parentNode nextSibling nextElementSibling childNodes attributes body head documentElement title cookie'.split(
    ' ',
  );

const clobberingName: Piece = (random) =>
  CLOBBERING[Math.floor(random() * CLOBBERING.length)] ?? 'parentNode';

/** What patterns look for: of a run of it, with something else at its end, a careless pattern takes quadratic time. */
const IN_RUNS =
  ';| |\t|\n|,|@|a@|.|/|?|#|-|_|=|0|1|[|]|(|)|{|}|"|<!--|-->|]]>|//|url(|background:url(|.gif#|1x1 |pinterest.|and |By |© |: '.split(
    '|',
  );

const runOf: Piece = (random) => {
  const piece = IN_RUNS[Math.floor(random() * IN_RUNS.length)] ?? ' ';
  return `${piece.repeat(times(random, 100_000 / piece.length))}${random() < 0.5 ? 'x' : ''}`;
};

/** As the value of an attribute, or as text. */
const escapedRunOf: Piece = (random) =>
  runOf(random).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const HOSTILE_PIECES: readonly Piece[] = [
  (random) => `<script type="application/ld+json">{"@type":"NewsArticle"}${runOf(random)}</script>`,
  (random) => `<script type="application/ld+json">{"@type":${runOf(random)}</script>`,
  (random) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      url: `https://news.example/${runOf(random)}`,
      image: `https://news.example/${runOf(random)}`,
      headline: runOf(random),
      datePublished: `2024-05-05${runOf(random)}`,
      author: { '@type': 'Person', name: `Ann${runOf(random)}` },
    }).replaceAll('<', '\\u003c')}</script>`,
  (random) => `<figure><div role="img" style="background:url(${escapedRunOf(random)}"></div></figure>`,
  (random) => `<img src="/a.jpg" srcset="a${escapedRunOf(random)}" data-src="b${escapedRunOf(random)}">`,
  // Below the length at which the guard takes attributes of pictures away.
  (random) =>
    `<img src="/a.jpg" srcset="a${escapedRunOf(random).slice(0, 8_000)}x">`.repeat(times(random, 20)),
  (random) => `<a href="${escapedRunOf(random)}">2</a><a href="//${escapedRunOf(random)}/x">next</a>`,
  (random) => `<p class="${escapedRunOf(random)}" id="${escapedRunOf(random)}">text</p>`,
  (random) => `<time datetime="2024-05-05${escapedRunOf(random)}">5 May${escapedRunOf(random)}2024</time>`,
  (random) => `<p class="byline">By Ann${escapedRunOf(random)}</p>`,
  (random) => `<h1>Harbour <b class="kicker">x</b>${escapedRunOf(random)}</h1>`,
  (random) => `<p>${escapedRunOf(random)}</p>`,
  (random) => `<pre>${escapedRunOf(random)}</pre>`,
  (random) => `<table><tr><td>${escapedRunOf(random)}</td></tr><tr><td>1</td></tr></table>`,
  (random) => `<figure><img src="/a.jpg"><figcaption>${escapedRunOf(random)}</figcaption></figure>`,
  (random) =>
    `<blockquote class="twitter-tweet"><p>x</p><p>By ${escapedRunOf(random).slice(0, 180)}<a href="https://twitter.com/a/status/1">May 5</a></p></blockquote>`,
  (random) => `<form><input name="${clobberingName(random)}">`,
  (random) => `<img name="${clobberingName(random)}">`,
  (random) => '<div>'.repeat(times(random, 1500)),
  (random) => '<span><b><i>'.repeat(times(random, 400)),
  (random) => '</div>'.repeat(times(random, 60)),
  (random) => '<table><tr><td>'.repeat(times(random, 150)),
  (random) => '<ul><li>'.repeat(times(random, 200)),
  (random) => '<p>'.repeat(times(random, 20_000)),
  (random) => '<br>'.repeat(times(random, 20_000)),
  (random) => `<img srcset="${'a'.repeat(times(random, 60_000))} b">`,
  (random) => `<p data-x="${'a'.repeat(times(random, 60_000))}.jpg${'1'.repeat(times(random, 60_000))}">`,
  (random) => `<meta property="article:published_time" content="${'9'.repeat(times(random, 40_000))}">`,
  (random) => `<meta name="author" content="${'By and '.repeat(times(random, 5_000))}">`,
  (random) =>
    `<p class="${'byline '.repeat(times(random, 2_000))}">By ${'Ann '.repeat(times(random, 3_000))}`,
  (random) =>
    `<script type="application/ld+json">${'['.repeat(times(random, 20_000))}${']'.repeat(times(random, 20_000))}</script>`,
  (random) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'wort '.repeat(times(random, 30_000))}"}</script>`,
  () =>
    '<script type="application/ld+json">{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"__proto__":{"name":"x"}}</script>',
  () => '<base href="javascript:alert(1)//">',
  () => '<base href="http://[">',
  () => '<a href="http://[">broken</a><a href="//user:pass@a.example/">user</a><img src="http:///">',
  () => '<noscript><img src="https://pixel.example/tr?id=1" width=1 height=1><p>text</noscript>',
  () =>
    '<template><p>inert</p></template><div><template shadowrootmode="open"><p>shadow<slot></slot></template>',
  () => '<svg><foreignObject><p>in svg<math><mtext><p>in math</svg>',
  () => '<svg><title><p>a title</title><desc><img src=x onerror=alert(1)></desc>',
  () => '<select><option>a<p>b<select>c</option>',
  () => '<iframe srcdoc="<article><p>inside</p></article>"></iframe><frameset><frame>',
  () => '<plaintext>',
  () => '<textarea><p>',
  () => '<!--',
  () => '<script>',
  () => '<style>p{color:red}',
  () => '<title>second</title>',
  () => '<html lang="x-very-long-made-up-tag" dir="sideways"><body class=second>',
  () => '<time datetime="-000001-13-45T99:99:99+99:99">the 45th</time>',
  () => '<p lang="">\u202eright to left\u2066</p>',
  () => '<p>\ud800 alone, \ufffe and \u0000 nothing</p>',
  () => '<a id="x" href="#x">x</a><sup><a href="#fn:&#39;]">1</a></sup><p id="fn:&#39;]">note</p>',
  (random) => `<p>${'a'.repeat(times(random, 200_000))}`,
  (random) => `<p>${'word. '.repeat(times(random, 30_000))}`,
  (random) => `<p>${'文'.repeat(times(random, 60_000))}`,
];
