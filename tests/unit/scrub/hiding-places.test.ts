/** Every place a pixel hides in, through capture and scrub as the pipeline runs them, with scripts on and off. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { capture } from '../../../src/article/capture.ts';
import { scrub } from '../../../src/article/scrub.ts';

const URL_OF_PAGE = 'https://news.example/world/bridge';
const PROSE = `<p>${'The council agreed to repair the old bridge before the winter comes. '.repeat(6)}</p>`;
const NAMED = 'https://www.facebook.com/tr?id=1&amp;noscript=1';
const UNNAMED = 'https://o.example/hit?u=1';
const image = (src: string) => `<img src="${src}" width="1" height="1" alt="">`;
const escaped = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Left {
  readonly rules: readonly string[];
  readonly markup: string;
}

function readWith(body: string, scripts: boolean, prepare: (document: Document) => void = () => {}): Left {
  const { document } = new JSDOM(
    `<!doctype html><title>Bridge</title><body><article><h1>Old bridge to be repaired</h1>${PROSE}${body}${PROSE}</article></body>`,
    { url: URL_OF_PAGE, ...(scripts ? { runScripts: 'dangerously' as const } : {}) },
  ).window;
  prepare(document);
  const captured = capture(document, URL_OF_PAGE);
  if (!captured.ok) throw new Error(`Not captured: ${captured.reason}`);
  const { taken } = scrub(captured.copy, URL_OF_PAGE);
  return { rules: taken.map(({ rule }) => rule), markup: captured.copy.documentElement.outerHTML };
}

describe.each([
  ['scripts on', true],
  ['scripts off', false],
])('with %s, a pixel', (_scripts, scripts) => {
  it.each([
    ['in the page', image(NAMED), 'meta-pixel'],
    ['in the page, unnamed', image(UNNAMED), 'unnamed-pixel'],
    ['in a noscript', `<noscript>${image(NAMED)}</noscript>`, 'meta-pixel'],
    ['in a noscript, unnamed', `<noscript>${image(UNNAMED)}</noscript>`, 'unnamed-pixel'],
    ['in a noscript in a paragraph', `<p>Read on.<noscript>${image(NAMED)}</noscript></p>`, 'meta-pixel'],
    [
      'leaked as the text of a noscript',
      `<p>${escaped(`<noscript>${image(NAMED)}</noscript>`)}</p>`,
      'meta-pixel',
    ],
    ['escaped', `<div>${escaped(image(NAMED))}</div>`, 'meta-pixel'],
    ['escaped, unnamed', `<div>${escaped(image(UNNAMED))}</div>`, 'unnamed-pixel'],
    ['as a frame', `<iframe src="${NAMED}"></iframe>`, 'meta-pixel'],
    ['as a frame, unnamed', `<iframe src="${UNNAMED}" width="0" height="0"></iframe>`, 'hidden-frame'],
    [
      'as a frame in a noscript',
      `<noscript><iframe src="${UNNAMED}" width="0" height="0"></iframe></noscript>`,
      'hidden-frame',
    ],
    ['as a background', `<div style="background-image:url(${NAMED})"></div>`, 'meta-pixel'],
    ['as one of two backgrounds', `<div style="background:url(/a.png),url('${NAMED}')"></div>`, 'meta-pixel'],
    ['in a srcset', `<img srcset="${NAMED} 1x" alt="">`, 'meta-pixel'],
    ['as a later candidate of a srcset', `<img srcset="/a.jpg 1x, ${NAMED} 2x" alt="">`, 'meta-pixel'],
    [
      'as the source of a picture',
      `<picture><source srcset="${NAMED}"><img src="/a.jpg" alt=""></picture>`,
      'meta-pixel',
    ],
    ['as a ping', `<p>The plan is <a href="/plan" ping="${NAMED}">here</a>.</p>`, 'meta-pixel'],
    ['as a ping, unnamed', `<p>The plan is <a href="/plan" ping="${UNNAMED}">here</a>.</p>`, 'link-ping'],
    ['as an AMP pixel', `<amp-pixel src="${UNNAMED}"></amp-pixel>`, 'amp-pixel'],
    ['as AMP analytics', '<amp-analytics type="gtag"></amp-analytics>', 'amp-analytics'],
    ['as an AMP image', `<amp-img src="${NAMED}" width="1" height="1"></amp-img>`, 'meta-pixel'],
    [
      'as an AMP image, unnamed',
      `<amp-img src="${UNNAMED}" width="1" height="1"></amp-img>`,
      'unnamed-pixel',
    ],
    ['as an object', `<object data="${NAMED}"></object>`, 'meta-pixel'],
    ['as the poster of a video', `<video poster="${NAMED}"></video>`, 'meta-pixel'],
  ])('%s is taken and told', (_place, markup, rule) => {
    const left = readWith(markup, scripts);
    expect(left.rules).toEqual([rule]);
    expect(left.markup).not.toMatch(/facebook\.com|o\.example/);
  });

  it.each(['prefetch', 'preconnect', 'dns-prefetch', 'preload', 'prerender'])(
    'that a link hints at with %s is taken, and not told: nothing was sent yet',
    (rel) => {
      const left = readWith(`<link rel="${rel}" href="https://connect.facebook.net/a">`, scripts);
      expect(left.rules).toEqual([]);
      expect(left.markup).not.toContain('facebook');
    },
  );

  it('in a shadow root is taken and told', () => {
    const left = readWith('<div id="host"></div>', scripts, (document) => {
      const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
      const box = document.createElement('div');
      const pixel = document.createElement('img');
      for (const [name, value] of [
        ['src', UNNAMED],
        ['width', '1'],
        ['height', '1'],
      ] as const) {
        pixel.setAttribute(name, value);
      }
      box.append('Read by thousands.', pixel);
      root.append(box);
    });
    expect(left.rules).toEqual(['unnamed-pixel']);
    expect(left.markup).toContain('Read by thousands.');
    expect(left.markup).not.toContain('o.example');
  });

  it.each([
    ['a picture of the site behind it', 'style="background-image: url(/lock.png)"'],
    ['an empty ping', 'ping=""'],
  ])('is not seen in a link with %s', (_what, attribute) => {
    const { rules } = readWith(`<p>The plan is <a href="/plan" ${attribute}>here</a>.</p>`, scripts);
    expect(rules).toEqual([]);
  });

  it('is seen behind a link as its picture', () => {
    const { rules } = readWith(
      `<p>The plan is <a href="/plan" style="background: url(${NAMED})">here</a>.</p>`,
      scripts,
    );
    expect(rules).toEqual(['meta-pixel']);
  });

  it('behind a link’s ping leaves the link', () => {
    expect(
      readWith(`<p>The plan is <a href="/plan" ping="${UNNAMED}">here</a>.</p>`, scripts).markup,
    ).toContain('>here</a>');
  });
});
