/**
 * Builds a whole page around a trap, in one of four shapes that publishing systems give their pages. Each has a masthead,
 * a menu, other stories with dates of their own, comments with names and times, and a footer with a year.
 */
import { PAPERS, type Paper, type Tongue } from './papers.ts';

export type Shape = 'blog' | 'portal' | 'hashed' | 'table';

/** What is particular about a page; everything else is filled in. */
export interface Parts {
  readonly tongue?: Tongue;
  readonly shape?: Shape;
  /** Attributes of `html`; `lang` of the tongue when left out. */
  readonly attributes?: string;
  readonly head?: string;
  readonly title?: string;
  /** Beside the name of the paper, above everything. */
  readonly masthead?: string;
  /** From the top of the article to its text: the h1 and what stands around it. */
  readonly top?: string;
  readonly text?: string;
  /** Within the article, after its text. */
  readonly end?: string;
  /** Attributes of the element that holds the article. */
  readonly article?: string;
  readonly others?: string;
  readonly comments?: string;
  readonly footer?: string;
}

/** The HTML of a page. */
export function pageOf(parts: Parts): string {
  const tongue = parts.tongue ?? 'en';
  const paper: Paper = PAPERS[tongue];
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title ?? `${paper.title} | ${paper.site}`}</title>
<link rel="stylesheet" href="/assets/site.css">${parts.head ?? ''}`;
  return `<!DOCTYPE html>
<html ${parts.attributes ?? `lang="${tongue}"`}>
<head>${head}</head>
${SHAPES[parts.shape ?? 'blog']({ ...filled(parts, paper), paper })}
</html>`;
}

/** The shapes in turn, for pages that are counted. */
export function shapeAt(at: number): Shape {
  return (['blog', 'portal', 'hashed', 'table'] as const)[at % 4] ?? 'blog';
}

/** A JSON-LD script with what is given, as it is given when it is a string. */
export function jsonLd(data: unknown): string {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return `<script type="application/ld+json">${text}</script>`;
}

interface Filled {
  readonly masthead: string;
  readonly top: string;
  readonly text: string;
  readonly end: string;
  readonly article: string;
  readonly others: string;
  readonly comments: string;
  readonly footer: string;
  readonly paper: Paper;
}

function filled(parts: Parts, paper: Paper): Omit<Filled, 'paper'> {
  return {
    masthead: parts.masthead ?? '',
    top: parts.top ?? `<h1>${paper.title}</h1>`,
    text: parts.text ?? paper.paragraphs.map((words) => `<p>${words}</p>`).join('\n'),
    end: parts.end ?? '',
    article: parts.article ?? '',
    others: parts.others ?? OTHERS,
    comments: parts.comments ?? COMMENTS,
    footer: parts.footer ?? `<p>© 2026 ${paper.site}</p>`,
  };
}

const OTHERS = `<li class="card"><a href="/a/901"><img src="/t/901.jpg" alt="" width="160" height="90"><span class="card-title">Zorvik 3–1 Meldra</span></a><time datetime="2023-02-03T07:00:00Z">2023-02-03</time></li>
<li class="card"><a href="/a/902"><img src="/t/902.jpg" alt="" width="160" height="90"><span class="card-title">Tamsin Oduya</span></a><time datetime="2023-02-04T11:30:00Z">2023-02-04</time></li>
<li class="card"><a href="/a/903"><img src="/t/903.jpg" alt="" width="160" height="90"><span class="card-title">Q &amp; A</span></a><time datetime="2023-02-05T18:45:00Z">2023-02-05</time></li>`;

const COMMENTS = `<li class="comment"><cite class="comment-author">Brisk_Otter</cite> <time datetime="2023-03-01T20:10:00Z">2023-03-01 20:10</time><p>+1</p></li>
<li class="comment"><cite class="comment-author">Ola N.</cite> <time datetime="2023-03-02T06:55:00Z">2023-03-02 06:55</time><p>!!!</p></li>`;

const menuOf = (paper: Paper) =>
  paper.menu.map((word, at) => `<li><a href="/section/${at}/">${word}</a></li>`).join('');

const SHAPES: Readonly<Record<Shape, (page: Filled) => string>> = {
  blog: ({ paper, ...page }) => `<body class="single single-post postid-4411">
<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${paper.site}</a></p>${page.masthead}
<nav class="main-navigation"><ul class="menu">${menuOf(paper)}</ul></nav></header>
<main id="primary" class="site-main"><article id="post-4411" class="post-4411 post type-post status-publish" ${page.article}>
<header class="entry-header">${page.top}</header>
<div class="entry-content">${page.text}</div>${page.end}</article>
<section class="related-posts"><h3>${paper.others}</h3><ul>${page.others}</ul></section>
<div id="comments" class="comments-area"><h3>${paper.comments}</h3><ol class="comment-list">${page.comments}</ol></div></main>
<footer class="site-footer">${page.footer}</footer></div></body>`,

  portal: ({ paper, ...page }) => `<body class="page-node node-type-story">
<div id="top"><div class="logo"><a href="/"><img src="/logo.svg" alt="${paper.site}"></a></div>${page.masthead}</div>
<div id="menu"><ul>${menuOf(paper)}</ul></div>
<div class="container"><div class="col-main"><div class="story" ${page.article}>${page.top}
<div class="story-body">${page.text}</div>${page.end}</div>
<div id="comments"><h3>${paper.comments}</h3><ul>${page.comments}</ul></div></div>
<div class="col-side"><div class="box"><h4>${paper.others}</h4><ul>${page.others}</ul></div></div></div>
<div id="footer">${page.footer}</div></body>`,

  hashed: ({ paper, ...page }) => `<body><div id="__next"><div class="css-1x9a">
<header class="css-k20p"><a class="css-8kx2" href="/">${paper.site}</a>${page.masthead}</header>
<nav class="css-n44a"><ul class="css-0">${menuOf(paper)}</ul></nav>
<main class="css-m1"><article class="css-a77q" ${page.article}><div class="css-h3d">${page.top}</div><div class="css-b0dy">${page.text}</div>${page.end}</article></main>
<aside class="css-r3l"><h2 class="css-h2">${paper.others}</h2><ul class="css-0">${page.others}</ul></aside>
<section class="css-c0m" aria-label="${paper.comments}"><ul class="css-0">${page.comments}</ul></section>
<footer class="css-ft0">${page.footer}</footer></div></div></body>`,

  table: ({
    paper,
    ...page
  }) => `<body bgcolor="#ffffff"><table width="980" align="center"><tr><td colspan="3"><a href="/"><b>${paper.site}</b></a> ${page.masthead}</td></tr>
<tr><td width="160" valign="top" class="leftmenu"><ul>${menuOf(paper)}</ul></td>
<td valign="top" class="content" ${page.article}>${page.top}<div class="artikel">${page.text}</div>${page.end}
<div class="forum"><b>${paper.comments}</b><ul>${page.comments}</ul></div></td>
<td width="200" valign="top" class="right"><b>${paper.others}</b><ul>${page.others}</ul></td></tr>
<tr><td colspan="3" class="foot">${page.footer}</td></tr></table></body>`,
};
