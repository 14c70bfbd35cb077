/**
 * The traps of a page's dates, three pages each: whole small pages of different make, as a masthead is only one beside a
 * menu. They are read on 24 April 2024; the article is of 22 June 2021, where the page says so.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { describe as describePage } from '../../../src/article/describe.ts';

const NOW = Date.UTC(2024, 3, 24, 12);
const TEXT = `
  <p>The old slipway has been cleared of weed and the winch turns again, which nobody on the quay had expected to hear before the autumn.</p>
  <p>Most of the work was done at night, between two tides, by people who had other things to do in the morning and did them.</p>
  <p>What is left is paint, and a rail along the seaward side that the council has promised twice.</p>`;

interface Trap {
  readonly body: string;
  readonly head?: string;
  readonly lang?: string;
  readonly url?: string;
  readonly published: string | null;
  readonly modified?: string;
}

const TRAPS: Readonly<Record<string, readonly [Trap, Trap, Trap]>> = {
  'the day of the visit as plain text in the masthead': [
    {
      body: `<div id="top">Wednesday, April 24, 2024 · Harrow 11°</div><main><h1>Slipway cleared</h1><p>By Ada Quill</p><p>June 22, 2021</p>${TEXT}</main>`,
      published: '2021-06-22',
    },
    {
      body: `<table><tr><td>24 Apr 2024</td><td><a href="/">Front page</a></td></tr></table><h1>Slipway cleared</h1>${TEXT}`,
      published: null,
    },
    {
      body: `<div class="wrap"><span>E-paper</span> <span>Mittwoch, 24. April 2024</span></div><article><h1>Slip geräumt</h1><p>Von Ada Quill, 22.06.2021</p>${TEXT}</article>`,
      lang: 'de',
      published: '2021-06-22',
    },
  ],
  'the day of the visit as a time element': [
    {
      body: `<header><time datetime="2024-04-24T08:00">Today</time></header><main><h1>Slipway cleared</h1><time datetime="2021-06-22T07:15">22 June</time>${TEXT}</main>`,
      published: '2021-06-22T07:15',
    },
    {
      body: `<nav><time>24 April 2024</time><a href="/coast">Coast</a></nav><article><h1>Slipway cleared</h1>${TEXT}</article>`,
      published: null,
    },
    {
      body: `<div role="banner"><time datetime="2024-04-23">April 23</time></div><h1>Slipway cleared</h1><p>Published <time datetime="2021-06-22">June 22</time></p>${TEXT}`,
      published: '2021-06-22',
    },
  ],
  'the day of the visit in an element that is called a date': [
    {
      body: `<div class="date">April 24, 2024</div><main><h1>Slipway cleared</h1>${TEXT}</main>`,
      published: null,
    },
    {
      body: `<div class="masthead"><p class="current-date">24/04/2024</p></div><main><h1>Slipway cleared</h1><p class="post-date">22/06/2021</p>${TEXT}</main>`,
      lang: 'en-GB',
      published: '2021-06-22',
    },
    {
      body: `<span class="pubdate">2024-04-24</span><div><h1>Slipway cleared</h1><div class="story-date">Posted 22 June 2021 at 9:05</div>${TEXT}</div>`,
      published: '2021-06-22T09:05',
    },
  ],
  'the day of the visit right above the headline, within the article': [
    { body: `<article><p>April 24, 2024</p><h1>Slipway cleared</h1>${TEXT}</article>`, published: null },
    {
      body: `<article><div><span>Home</span> <span>Wed 24 Apr 2024</span></div><h1>Slipway cleared</h1><p>Ada Quill | 22 June 2021</p>${TEXT}</article>`,
      published: '2021-06-22',
    },
    {
      body: `<main><article><header><p>2024年4月24日（水）</p><h1>船台が再び使える</h1><p>公開 2021年6月22日</p></header>${TEXT}</article></main>`,
      lang: 'ja',
      published: '2021-06-22',
    },
  ],
  'an update named before the publication': [
    {
      body: `<article><h1>Slipway cleared</h1><p>Updated 2 April 2024. Published 22 June 2021</p>${TEXT}</article>`,
      published: '2021-06-22',
      modified: '2024-04-02',
    },
    {
      body: `<article><h1>Slip geräumt</h1><div>Aktualisiert am 2. April 2024, 10:15 Uhr</div><div>Veröffentlicht am 22. Juni 2021</div>${TEXT}</article>`,
      lang: 'de',
      published: '2021-06-22',
      modified: '2024-04-02T10:15',
    },
    {
      body: `<article><h1>La cale dégagée</h1><p><time datetime="2024-04-02">Mis à jour le 2 avril 2024</time> <time datetime="2021-06-22">Publié le 22 juin 2021</time></p>${TEXT}</article>`,
      lang: 'fr',
      published: '2021-06-22',
      modified: '2024-04-02',
    },
  ],
  'a time that is only in the comments': [
    {
      body: `<article><h1>Slipway cleared</h1>${TEXT}</article><section id="comments"><h2>2 comments</h2><p>June 22, 2021 <b>gannet</b> Well done.</p></section>`,
      published: null,
    },
    {
      body: `<main><h1>Slipway cleared</h1>${TEXT}<ol class="comment-list"><li><time datetime="2021-06-22T10:00">3 years ago</time> Well done.</li></ol></main>`,
      published: null,
    },
    {
      body: `<main><h1>Slipway cleared</h1>${TEXT}<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2021-06-22">June 22</time></div></main>`,
      published: null,
    },
  ],
  'the date of a related story': [
    {
      body: `<main><h1>Slipway cleared</h1><aside><h3>More</h3><p>22 June 2021: Winch sold</p></aside>${TEXT}</main>`,
      published: null,
    },
    {
      body: `<main><article><h1>Slipway cleared</h1>${TEXT}</article><article class="teaser"><time datetime="2021-06-22">June 22</time><h2>Winch sold</h2></article></main>`,
      published: null,
    },
    {
      body: `<main><h1>Slipway cleared</h1>${TEXT}<div class="related-articles"><a href="/winch"><span class="published">22 June 2021</span> Winch sold</a></div></main>`,
      published: null,
    },
  ],
  'a day that the first paragraph speaks of': [
    {
      body: `<main><h1>Slipway cleared</h1><p>It was on June 22, 2021 that the last boat went down the slip.</p>${TEXT}</main>`,
      published: null,
    },
    {
      body: `<main><h1>Slip geräumt</h1><p>Am 22. Juni 2021 lief das letzte Boot vom Slip, und seither wuchs dort Tang.</p>${TEXT}</main>`,
      lang: 'de',
      published: null,
    },
    {
      body: `<main><h1>Slipway cleared</h1><p>Published in Harrow on 22 June 2021, the plan for the slip promised a rail, a winch and a bench for those who wait.</p>${TEXT}</main>`,
      published: null,
    },
  ],
  'the year of the copyright': [
    {
      body: `<main><h1>Slipway cleared</h1>${TEXT}</main><footer>© 2024 Harrow Courier</footer>`,
      published: null,
    },
    {
      body: `<main><h1>Slipway cleared</h1>${TEXT}<div id="legal">Copyright 22 June 2021 by the Courier</div></main>`,
      published: null,
    },
    {
      body: `<main><h1>Slipway cleared</h1><p>22 June 2021</p>${TEXT}<small>© 1998–2024 Courier, last built 24 April 2024</small></main>`,
      published: '2021-06-22',
    },
  ],
  'numbers that may be read two ways': [
    { body: `<main><h1>Slipway cleared</h1><p>06/07/2021</p>${TEXT}</main>`, published: null },
    {
      body: `<main><h1>Slipway cleared</h1><p>By Ada Quill, 7-6-2021</p>${TEXT}</main>`,
      published: null,
    },
    {
      body: `<main><h1>Slip geräumt</h1><p>Von Ada Quill, 06/07/2021</p>${TEXT}</main>`,
      lang: 'de',
      published: null,
    },
  ],
  'digits without a mark between them': [
    {
      head: '<meta name="pubdate" content="20210622080000">',
      body: `<main><h1>Slipway cleared</h1>${TEXT}</main>`,
      published: '2021-06-22T08:00',
    },
    {
      head: '<meta name="date" content="20210622">',
      body: `<main><h1>Slipway cleared</h1>${TEXT}</main>`,
      published: '2021-06-22',
    },
    {
      body: `<main><h1>Slipway cleared</h1><p><time datetime="20210622T0815Z">Tuesday</time></p>${TEXT}</main>`,
      published: '2021-06-22T08:15Z',
    },
  ],
  'months in words': [
    {
      body: `<main><h1>Slip geräumt</h1><p>22. Juni 2021</p>${TEXT}</main>`,
      lang: 'de',
      published: '2021-06-22',
    },
    {
      body: `<main><h1>La cale dégagée</h1><p>Le 22 juin 2021 à 8h05</p>${TEXT}</main>`,
      lang: 'fr',
      published: '2021-06-22T08:05',
    },
    {
      body: `<main><h1>船台が再び使える</h1><p>2021年6月22日</p>${TEXT}</main>`,
      lang: 'ja',
      published: '2021-06-22',
    },
  ],
};

for (const [name, pages] of Object.entries(TRAPS)) {
  describe(name, () => {
    it.each(pages.map((page, index) => [index + 1, page] as const))('is no trap on page %s', (_, page) => {
      const { body, head = '', lang = 'en', url = 'https://www.courier.example/coast/slip' } = page;
      const html = `<!doctype html><html lang="${lang}"><head><title>Slipway</title>${head}</head><body>${body}</body></html>`;
      const { published, modified } = describePage(new JSDOM(html).window.document, { url, now: NOW });
      expect([published?.value ?? null, modified?.value ?? null]).toEqual([
        page.published,
        page.modified ?? null,
      ]);
    });
  });
}
