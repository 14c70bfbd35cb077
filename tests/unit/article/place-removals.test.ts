// @vitest-environment jsdom
/** Where on the page each thing stood that was taken out: told against the headline and the article's own text. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import type { Place } from '../../../src/article/types.ts';

const URL_OF_PAGE = 'https://news.example/world/bridge';
const PIXEL =
  '<img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&amp;ev=PageView">';
const SHARE =
  '<div class="share-bar"><a href="https://www.facebook.com/sharer?u=1">Facebook</a> <a href="https://x.com/intent/post?u=1">X</a></div>';
const PARAGRAPHS = [
  'The council voted on Monday to repair the old bridge before the winter, after nine years of reports that nobody had read to the end.',
  'Engineers had warned that the northern pier was sinking into the mud of the river, a hand’s breadth in a wet year and a finger in a dry one.',
  'The work begins in May and is to take eleven weeks, during which a ferry will carry whoever does not want to go round by the mill.',
  'Nobody on the quay believed in the eleven weeks, but the ferryman said that he had bought a second coat all the same.',
].map((text) => `<p>${text}</p>`);

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly beforeText?: string;
  readonly within?: string;
  readonly below?: string;
}

function placesOn({
  head = '',
  above = '',
  beforeText = '',
  within = '',
  below = '',
}: Parts): readonly Place[] {
  const [first, second, ...rest] = PARAGRAPHS;
  const html = `<!doctype html><html lang="en"><head><title>Old bridge to be repaired</title>${head}</head><body>
    ${above}<article><h1>Old bridge to be repaired</h1><p class="byline">By Ines Halloran</p>${beforeText}
    ${first}${second}${within}${rest.join('')}</article>${below}</body></html>`;
  const reading = read(new JSDOM(html, { url: URL_OF_PAGE }).window.document, {
    url: URL_OF_PAGE,
    now: Date.parse('2024-05-04T09:00:00Z'),
  });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return reading.article.removed.map(({ where }) => where);
}

const AFTER_FIRST_WORDS = 'Engineers had warned that the northern pier was sinking…';

describe('a thing that was taken out stood', () => {
  it('in the head of the page, where no text is before it', () => {
    expect(
      placesOn({ head: '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>' }),
    ).toEqual([{ part: 'head', after: null, element: 'script' }]);
  });

  it('above the headline', () => {
    expect(placesOn({ above: PIXEL })).toEqual([{ part: 'above-headline', after: null, element: 'img' }]);
    expect(placesOn({ above: `<p>Tides and weather</p>${PIXEL}` })).toEqual([
      { part: 'above-headline', after: 'Tides and weather', element: 'img' },
    ]);
  });

  it('between the headline and the text', () => {
    expect(placesOn({ beforeText: SHARE })).toEqual([
      { part: 'above-text', after: 'By Ines Halloran', element: 'div.share-bar' },
    ]);
  });

  it.each([
    ['a pixel', PIXEL, 'img'],
    ['a pixel in a noscript', `<noscript>${PIXEL}</noscript>`, 'noscript img'],
    ['a pixel’s markup printed as text', `<p>${PIXEL.replaceAll('<', '&lt;')}</p>`, 'text in p'],
    ['an AMP ad', '<amp-ad type="doubleclick"></amp-ad>', 'amp-ad'],
    ['a share bar', SHARE, 'div.share-bar'],
    [
      'an embedded film',
      '<iframe id="film" src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
      'iframe#film',
    ],
    ['a label', '<p class="ad-note">Advertisement</p>', 'p.ad-note'],
  ])('in the article, after the paragraph before it: %s', (_what, markup, element) => {
    expect(placesOn({ within: markup })).toEqual([{ part: 'text', after: AFTER_FIRST_WORDS, element }]);
  });

  it('below the article', () => {
    expect(placesOn({ below: `${SHARE}<footer><p>All rights reserved</p>${PIXEL}</footer>` })).toEqual(
      expect.arrayContaining([
        { part: 'below-text', after: 'All rights reserved', element: 'footer img' },
        {
          part: 'below-text',
          after: 'Nobody on the quay believed in the eleven weeks, but the…',
          element: 'div.share-bar',
        },
      ]),
    );
  });
});

describe('its name', () => {
  const nameOf = (markup: string) => placesOn({ within: markup })[0]?.element;
  const share = (attributes: string) => nameOf(SHARE.replace('class="share-bar"', attributes));

  it('leaves out what machines made, and keeps to two classes', () => {
    expect(share(`class="a:b css-12h4uc2 ${'x'.repeat(31)} share-bar wide blue"`)).toBe('div.share-bar.wide');
  });

  it('is that of the id where there is no class', () => {
    expect(share('id="share-bar"')).toBe('div#share-bar');
  });
});

it('the text before a thing is looked for in a few hundred nodes, and not in scripts', () => {
  const icons = '<i></i>'.repeat(500);
  expect(placesOn({ within: `${icons}${PIXEL}` })[0]).toMatchObject({ after: null });
  expect(placesOn({ within: `<style>p { color: red }</style>${PIXEL}` })[0]).toMatchObject({
    after: AFTER_FIRST_WORDS,
  });
});
