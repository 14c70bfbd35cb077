/** Each guard of the heuristic, with all the others open: only it stands between a picture and the pixels. */
import { describe, expect, it } from 'vitest';
import { scrubIn } from './scrubbed.ts';

const isTaken = (markup: string) => scrubIn(markup).removed.some(({ rule }) => rule === 'unnamed-pixel');

describe('a pixel by every sign but one', () => {
  // On the left a picture that the guard saves; on the right the same without what the guard looks for.
  it.each([
    [
      'an address that waits in data-src',
      '<img src="https://o.example/i?u=1" data-src="https://o.example/i?w=900" width="1" height="1">',
      '<img src="https://o.example/i?u=1" width="1" height="1">',
    ],
    [
      'an address that waits in data-lazy-original',
      '<img src="https://o.example/i?u=1" data-lazy-original="/i?w=900" width="0" height="0">',
      '<img src="https://o.example/i?u=1" width="0" height="0">',
    ],
    [
      'a srcset',
      '<img src="https://o.example/i?u=1" srcset="https://o.example/i?w=900 900w" width="1" height="1">',
      '<img src="https://o.example/i?u=1" width="1" height="1">',
    ],
    [
      'a picture’s extension',
      '<img src="https://o.example/boat.jpg?u=1" width="1" height="1">',
      '<img src="https://o.example/pixel.jpg?u=1" width="1" height="1">',
    ],
    [
      'a picture’s extension, though the path speaks of a hit and of statistics',
      '<img src="https://o.example/hit/stats/boat.png?u=1" width="1" height="1">',
      '<img src="https://o.example/track/stats/boat.png?u=1" width="1" height="1">',
    ],
    [
      'a picture’s extension, though the path has the letters of /tr',
      '<img src="https://o.example/travel/boat.webp?u=1" width="1" height="1">',
      '<img src="https://o.example/tr/boat.webp?u=1" width="1" height="1">',
    ],
    [
      'the site’s own host and no query',
      '<img src="https://news.example/p/1" width="1" height="1">',
      '<img src="https://news.example/p/1?u=1" width="1" height="1">',
    ],
    [
      'a host of the site and no query',
      '<img src="https://pics.news.example/p/1" width="1" height="1">',
      '<img src="https://pics.news.example/p/1?u=1" width="1" height="1">',
    ],
    [
      'a stretched width beside a tiny style',
      '<img src="https://o.example/i?u=1" style="width:1px; height:1px; min-width: 100%">',
      '<img src="https://o.example/i?u=1" style="width:1px; height:1px">',
    ],
    [
      'a style that is wider than the attribute',
      '<img src="https://o.example/i?u=1" width="1" height="1" style="width: 100%; height: auto">',
      '<img src="https://o.example/i?u=1" width="1" height="1" style="border: 0">',
    ],
    [
      'words for a noscript’s picture',
      '<noscript><img src="https://o.example/i?u=1" alt="A boat on the river"></noscript>',
      '<noscript><img src="https://o.example/i?u=1" alt=""></noscript>',
    ],
    [
      'a picture host in a noscript',
      '<noscript><img src="https://cdn.o.example/i?u=1" alt=""></noscript>',
      '<noscript><img src="https://o.example/i?u=1" alt=""></noscript>',
    ],
    [
      'a place for pictures in a noscript’s path',
      '<noscript><img src="https://o.example/media/i?u=1" alt=""></noscript>',
      '<noscript><img src="https://o.example/i?u=1" alt=""></noscript>',
    ],
    [
      'a place for pictures, on a host that is not called after a pixel',
      '<img src="https://boats.example/event/img?u=1" width="1" height="1">',
      '<img src="https://pixel.boats.example/event/img?u=1" width="1" height="1">',
    ],
    [
      'a size in a noscript',
      '<noscript><img src="https://o.example/i?u=1" alt="" width="96" height="96"></noscript>',
      '<noscript><img src="https://o.example/i?u=1" alt=""></noscript>',
    ],
    [
      'a lazy loading in a noscript',
      '<noscript><img src="https://o.example/i?u=1" alt="" loading="lazy"></noscript>',
      '<noscript><img src="https://o.example/i?u=1" alt=""></noscript>',
    ],
    [
      'no query in a noscript',
      '<noscript><img src="https://o.example/i/1" alt=""></noscript>',
      '<noscript><img src="https://o.example/i/1?u=1" alt=""></noscript>',
    ],
    [
      'a place on the screen',
      '<img src="https://o.example/i?u=1" alt="" style="position: absolute; left: 9px">',
      '<img src="https://o.example/i?u=1" alt="" style="position: absolute; left: -9999px">',
    ],
    [
      'a relative address where a script may still size it',
      '<img src="/posts/1/count?u=1" alt="" width="0" height="0">',
      '<noscript><img src="/posts/1/count?u=1" alt="" width="0" height="0"></noscript>',
    ],
  ])('is left for %s', (_guard, picture, pixel) => {
    expect(isTaken(picture)).toBe(false);
    expect(isTaken(pixel)).toBe(true);
  });

  it('is left when every guard speaks for it together', () => {
    const picture =
      '<img src="https://cdn.news.example/media/boat.jpg" data-src="/boat-900.jpg" srcset="/boat-900.jpg 900w"';
    const { removed, body } = scrubIn(
      `${picture} alt="A boat" style="width:1px;height:1px;min-width:100%"><noscript>${picture} alt="A boat"></noscript>`,
    );
    expect(removed).toEqual([]);
    expect(body.querySelectorAll('img')).toHaveLength(2);
  });
});

describe('a frame of no size', () => {
  it.each([
    ['of another site', '<iframe src="https://o.example/f.html?c=1" width="0" height="0"></iframe>'],
    ['in its style', '<iframe src="https://o.example/f.html" style="width:1px;height:1px"></iframe>'],
    [
      'of the site itself in a noscript',
      '<noscript><iframe src="https://obs.news.example/ns/1.html?ch=1" width="0" height="0"></iframe></noscript>',
    ],
    ['of an AMP page', '<amp-iframe src="https://o.example/sync.html" width="1" height="1"></amp-iframe>'],
  ])('%s is told as a hidden frame', (_where, markup) => {
    expect(scrubIn(markup).removed.map(({ rule, kind, owner }) => [rule, kind, owner])).toEqual([
      ['hidden-frame', 'beacon', null],
    ]);
  });

  it.each([
    ['that a form of the page answers into', '<iframe src="about:blank" width="0" height="0"></iframe>'],
    ['of the site itself', '<iframe src="https://forms.news.example/f" width="0" height="0"></iframe>'],
  ])('%s is not', (_where, markup) => {
    expect(scrubIn(markup).removed).toEqual([]);
  });

  it('does not make a hidden film one: it becomes a card', () => {
    const film = '<iframe src="https://www.youtube.com/embed/AbCdEf12345" style="display:none"></iframe>';
    expect(scrubIn(film).removed.map(({ kind }) => kind)).toEqual(['embed']);
  });
});
