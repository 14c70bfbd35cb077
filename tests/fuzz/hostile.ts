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

export const HOSTILE_PIECES: readonly Piece[] = [
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
