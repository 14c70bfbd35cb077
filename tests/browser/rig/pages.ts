/** The pages of the end-to-end tests, by path. All words are invented. */
import { readFile } from 'node:fs/promises';
import { type PageServer, type ServedPage, servePages } from '../../../scripts/drive/page-server.mjs';

/** Paths to pages; each is what its name says. */
export const PATHS = {
  foundingExample: '/founding-example',
  /** In Japanese. */
  japanese: '/japanese',
  arabic: '/arabic',
  story: '/2024/may/04/windmill-turns-again',
  otherStory: '/2024/may/05/baker-moves-across-the-square',
  section: '/news/',
  home: '/',
  empty: '/empty',
  svg: '/map.svg',
  json: '/data.json',
  pdf: '/report.pdf',
  pdfWithoutSuffix: '/report/download',
  plainText: '/notes.txt',
  xhtml: '/story.xhtml',
  /** Frames without an article in them. */
  frameset: '/frames',
  /** Frames, of which one holds a story. */
  framedStory: '/frames/story',
  bodiless: '/bodiless',
  /** Lets nothing in, not even a style, and demands Trusted Types. */
  strictPolicy: '/2024/may/06/strict-policy',
  /** Takes away every element that it did not make. */
  jealous: '/2024/may/07/jealous-page',
  /** Scrolls, has focusable elements and listens to the keyboard. */
  busy: '/2024/may/08/busy-page',
  /** Sixty paragraphs, each of which begins with its number. */
  long: '/2024/may/09/long-page',
  /** Was changed the day after it was published. */
  updated: '/2024/may/10/updated-page',
  /** Was changed two minutes after it was published. */
  corrected: '/2024/may/11/corrected-page',
  /** Holds posts, films, charts and maps of others, and contacts none of them by itself. */
  embeds: '/2024/may/13/what-others-posted',
  /** The same, and the page allows no frames. */
  embedsUnderPolicy: '/2024/may/14/what-others-posted',
  /** An article in sections. */
  headings: '/2024/may/15/in-sections',
  /** Two of a site that stops each of its stories for a notice of the house, and ends them with a box that is left out. */
  interrupted: '/2024/may/16/interrupted',
  interruptedToo: '/2024/may/17/interrupted-too',
  /** A live blog, newest first. */
  liveBlog: '/live/2024/jan/22/storm-isold',
  /** A section page whose link swaps the content for a story, and the address with it. */
  swapping: '/app/news',
} as const;

/** Pages that are saved for other tests, by the name of their folder. */
const SAVED: Readonly<Record<string, string>> = {
  [PATHS.headings]: 'listicle',
  [PATHS.foundingExample]: 'founding-example',
  [PATHS.liveBlog]: 'live-blog',
  [PATHS.japanese]: 'japanese-ruby',
  [PATHS.arabic]: 'arabic',
};

const PARAGRAPHS = [
  'The windmill above Tarrow village turned on Saturday for the first time in forty years, and the two people who had repaired its sails over three winters stood under them without saying a word.',
  'The mill had stood still since a storm broke its main shaft. The parish council had set money aside for a plaque, a fence and a car park, but never for the shaft, which nobody in the county could make any longer.',
  'Then Lene Askvold, a shipwright, moved into the cottage next door and asked why it did not turn. “I was told that it was complicated,” she said. “Boats are complicated. This is a boat that stays where it is.”',
  'With her neighbor Corin Paddock she felled an oak that the forest office had marked, dried it in a barn for two years, and shaped it with tools that they had to forge first. The council lent them a crane for one afternoon.',
  'From June the mill will grind on the first Saturday of the month, when there is wind. The flour is not for sale, because the rules for that fill a folder; whoever helps to carry sacks may take some home.',
  'Paddock said that the hardest part had been the waiting. The wood decides how long it takes, he said, and after some months they had stopped asking it every day and had begun to repair the floors instead.',
];

/** Frames that wait for a script that never comes, so that whatever is contacted is contacted by us. */
const EMBEDS = [
  `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">It turns. Forty years, and it turns. Bring a hat, it is windier up here than it looks <a href="https://twitter.com/hashtag/tarrow">#tarrow</a></p>&mdash; Lene Askvold (@lene_builds) <a href="https://twitter.com/lene_builds/status/1786700000000000001">May 4, 2024</a></blockquote>`,
  `<lite-youtube videoid="aB-3dEf_h1k" playlabel="Play: The first turn of the sails, seen from the road"></lite-youtube>`,
  `<div class="flourish-embed flourish-chart" data-src="visualisation/12345678"><noscript><img src="https://public.flourish.studio/visualisation/12345678/thumbnail" alt="Windmills in the county, 1880 to today"></noscript></div>`,
  `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc234/app.bsky.feed.post/3kabc"><p lang="en">Sourdough with flour from the mill.<br><br>It tastes of dust and of victory.</p>&mdash; Corin Paddock (<a href="https://bsky.app/profile/did:plc:abc234?ref_src=embed">@corin.example</a>) <a href="https://bsky.app/profile/did:plc:abc234/post/3kabc?ref_src=embed">May 5, 2024 at 7:12 AM</a></blockquote>`,
  `<iframe data-src="https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d9999.5!2d8.61!3d47.72!2m3!5e0!3m2" title="The hill above Tarrow"></iframe>`,
  `<iframe data-src="https://open.spotify.com/embed/episode/4abcDEF" title="Spotify Embed: The miller’s apprentice"></iframe>`,
];

export interface TestPages extends PageServer {
  /** How many pages wait for their second half. */
  heldPages(): number;
  /** Sends the second half of the pages that were asked for with `?held`. */
  release(): void;
}

export async function serveTestPages(): Promise<TestPages> {
  const waiting: Array<() => void> = [];
  const server = await servePages(async (address) => {
    const [path, query] = address.split('?') as [string, string?];
    const saved = SAVED[path];
    const page = saved ? { body: await readFile(`tests/pages/${saved}/source.html`) } : PAGES[path];
    if (!page || query !== 'held') return page;
    const [start, rest] = inHalves(String(page.body));
    const released = new Promise<void>((resolve) => waiting.push(resolve));
    return { ...page, body: start, rest: released.then(() => rest) };
  });
  return {
    ...server,
    heldPages: () => waiting.length,
    release() {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

function inHalves(markup: string): readonly [string, string] {
  const middle = markup.indexOf('>', markup.length / 2) + 1;
  return [markup.slice(0, middle), markup.slice(middle)];
}

const PAGES: Readonly<Record<string, ServedPage>> = {
  [PATHS.story]: { body: story('Windmill turns again after forty years') },
  [PATHS.otherStory]: { body: story('Baker moves across the square') },
  [PATHS.interrupted]: { body: interrupted('Windmill turns again after forty years') },
  [PATHS.interruptedToo]: { body: interrupted('Baker moves across the square') },
  [PATHS.strictPolicy]: {
    body: story('Strict policy'),
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  [PATHS.jealous]: {
    body: story('Jealous page', {
      head: `<script>
        globalThis.takenAway = 0;
        new MutationObserver((changes) => {
          for (const { addedNodes } of changes) for (const node of addedNodes) {
            if (node.dataset?.broadsheet) { node.remove(); globalThis.takenAway += 1; }
          }
        }).observe(document, { childList: true, subtree: true });
      </script>`,
    }),
  },
  [PATHS.busy]: {
    // A page that may not be stored is none that Firefox keeps for going back.
    headers: { 'cache-control': 'no-cache' },
    body: story('Busy page', {
      head: `<style>body { padding-bottom: 3000px }</style>
      <script>
        globalThis.heard = [];
        document.addEventListener('keydown', (event) => heard.push(event.key));
      </script>`,
      before: '<p><button id="page-button">A button of the page</button></p>',
    }),
  },
  [PATHS.long]: {
    body: story('Long page', {
      paragraphs: Array.from({ length: 10 }, () => PARAGRAPHS)
        .flat()
        .map((paragraph, index) => `Part ${index + 1}. ${paragraph}`),
    }),
  },
  [PATHS.updated]: { body: story('Updated page', { modified: '2024-05-05T08:30:00Z' }) },
  [PATHS.corrected]: { body: story('Corrected page', { modified: '2024-05-04T08:32:00Z' }) },
  [PATHS.embeds]: { body: storyWithEmbeds() },
  [PATHS.embedsUnderPolicy]: {
    body: storyWithEmbeds(),
    headers: { 'content-security-policy': "default-src 'none'; frame-src 'none'" },
  },
  [PATHS.section]: { body: section() },
  [PATHS.swapping]: { body: swapping() },
  [PATHS.home]: { body: section() },
  [PATHS.empty]: { body: '' },
  [PATHS.bodiless]: {
    body: '<!doctype html><title>Bodiless</title><script>document.body.remove()</script>',
  },
  [PATHS.svg]: {
    contentType: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><text y="20">A map</text></svg>',
  },
  [PATHS.json]: { contentType: 'application/json', body: '{"windmills": 1}' },
  [PATHS.plainText]: { contentType: 'text/plain; charset=utf-8', body: PARAGRAPHS.join('\n\n') },
  [PATHS.xhtml]: { contentType: 'application/xhtml+xml', body: xhtml() },
  [PATHS.pdf]: { contentType: 'application/pdf', body: pdf() },
  [PATHS.pdfWithoutSuffix]: { contentType: 'application/pdf', body: pdf() },
  [PATHS.frameset]: {
    body: `<!doctype html><title>Frames</title><frameset cols="50%,50%"><frame src="${PATHS.home}"><frame src="${PATHS.section}"></frameset>`,
  },
  [PATHS.framedStory]: {
    body: `<!doctype html><title>Frames</title><frameset cols="30%,70%"><frame src="${PATHS.section}"><frame src="${PATHS.story}"></frameset>`,
  },
};

interface StoryParts {
  readonly head?: string;
  /** Markup above the article. */
  readonly before?: string;
  readonly modified?: string;
  readonly paragraphs?: readonly string[];
}

function interrupted(headline: string): string {
  const [first, second, third, ...rest] = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><main><article class="story-page">
    <h1>${headline}</h1>
    ${first}${second}
    <p class="house-notice">Our reporters pay for their own tickets, in every weather, and have done so since the paper was founded.</p>
    ${third}
    <div class="newsletter-signup"><p>Sign up for the letter from Tarrow, and never miss a turn of the sails. Enter your e-mail address below.</p></div>
    ${rest.join('')}
  </article></main></body></html>`;
}

function story(
  title: string,
  { head = '', before = '', modified, paragraphs = PARAGRAPHS }: StoryParts = {},
): string {
  const claims = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2024-05-04T08:30:00Z',
    dateModified: modified,
    author: { '@type': 'Person', name: 'Maren Holloway' },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | Tarrow Gazette</title>
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="Tarrow Gazette">
<script type="application/ld+json">${JSON.stringify(claims)}</script>
${head}
</head>
<body>
<header><nav><a href="/">Tarrow Gazette</a> <a href="${PATHS.section}">News</a></nav></header>
${before}
<main><article>
<h1>${title}</h1>
<p class="byline">By Maren Holloway</p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main>
<footer><p>Tarrow Gazette, Mill Lane 1</p></footer>
</body>
</html>`;
}

function storyWithEmbeds(): string {
  const title = 'What others posted of the windmill';
  const text = PARAGRAPHS.map((paragraph, index) => `<p>${paragraph}</p>\n${EMBEDS[index] ?? ''}`);
  // The last paragraph once more at the end: a card stands within the text, not after it.
  const end =
    '<p>The council meets again on Thursday and will talk about the car park, which nobody needs now.</p>';
  return story(title, { paragraphs: [] }).replace('</article>', `${text.join('\n')}${end}</article>`);
}

function swapping(): string {
  const swap = `<template>${story('Choir wins without a note')}</template>
<button id="swap">Choir wins</button>
<script>
  document.getElementById('swap').onclick = () => {
    history.pushState(null, '', '/2024/may/12/choir-wins-without-a-note');
    document.title = 'Choir wins without a note | Tarrow Gazette';
    document.body.replaceChildren(document.querySelector('template').content);
  };
</script>`;
  return section().replace('</body>', `${swap}</body>`);
}

function section(): string {
  const titles = [
    'Windmill turns again',
    'Baker moves',
    'Council meets',
    'Bridge painted',
    'Choir wins',
    'Market grows',
  ];
  const teasers = [...titles, ...titles, ...titles].map(
    (title, index) =>
      `<li><h3><a href="/2024/may/${index + 1}/story">${title}</a></h3><p>More on this in the paper.</p></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News | Tarrow Gazette</title>
<meta property="og:type" content="website"></head>
<body><header><a href="/">Tarrow Gazette</a></header><main><h1>News</h1><ul>${teasers.join('\n')}</ul></main></body></html>`;
}

function xhtml(): string {
  const paragraphs = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Windmill in XHTML</title></head>
<body><div><h1>Windmill in XHTML</h1>${paragraphs}</div></body></html>`;
}

/** The smallest file that PDF viewers open: one blank page. */
function pdf(): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 4\n0000000000 65535 f \n${table}trailer << /Size 4 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
