/** Pixels that no rule names, and the real pictures that look like them: none of those is ever lost. */
import { describe, expect, it } from 'vitest';
import { scrubIn } from './scrubbed.ts';

describe('an unnamed pixel', () => {
  it.each([
    ['sized 1 by 1', '<img src="https://stats.other.example/hit?page=1" width="1" height="1">'],
    ['sized 0 by 0 in its style', '<img src="https://other.example/i?u=1" style="width: 0px; height: 0px">'],
    ['not displayed', '<img src="https://other.example/e?u=1" style="display:none">'],
    [
      'only for readers without scripts',
      '<noscript><img src="https://other.example/c?u=1" alt=""></noscript>',
    ],
    ['a gif called pixel', '<img src="https://other.example/pixel.gif" width="1" height="1">'],
    ['a jpg called track', '<img src="https://other.example/track/1.jpg" width="1" height="1">'],
  ])('%s is taken', (_look, markup) => {
    const { removed, body } = scrubIn(markup);
    expect(removed.map(({ rule, kind, owner }) => [rule, kind, owner])).toEqual([
      ['unnamed-pixel', 'pixel', null],
    ]);
    expect(body.querySelector('img')).toBeNull();
  });
});

describe('a picture stays', () => {
  it.each([
    ['of usual size', '<img src="https://other.example/hit?page=1" width="640" height="480">'],
    [
      'that a lazy loader sized 1 by 1',
      '<img src="https://other.example/p?w=1" data-src="https://other.example/p?w=900" width="1" height="1">',
    ],
    [
      'with a choice of sizes',
      '<img src="https://other.example/p?w=1" srcset="https://other.example/p?w=900 900w" width="1" height="1">',
    ],
    [
      'loaded lazily by the browser',
      '<img src="https://other.example/p?w=900" loading="lazy" width="1" height="1">',
    ],
    ['with a picture’s extension', '<img src="https://other.example/boat.jpg?w=1" width="1" height="1">'],
    [
      'with a picture’s extension before the query’s end',
      '<img src="https://other.example/i?u=/boat.png&w=9" width="0" height="0">',
    ],
    [
      'stretched to the full width',
      '<img src="https://other.example/p?i=1" style="width:1px;height:1px;min-width:100%">',
    ],
    ['of the site itself without a query', '<img src="https://news.example/p/1" width="1" height="1">'],
    [
      'of the site’s picture host without a query',
      '<img src="https://pics.news.example/p/1" width="1" height="1">',
    ],
    ['with a relative address', '<img src="/p?x=1" width="1" height="1">'],
    ['inlined', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="1" height="1">'],
    [
      'with words for those who do not see it',
      '<img src="https://other.example/p?i=1" alt="A boat" width="1" height="1">',
    ],
    ['from a picture host', '<img src="https://images.other.example/p?i=1" width="1" height="1">'],
    ['in a figure', '<figure><img src="https://other.example/p?i=1" width="1" height="1"></figure>'],
    [
      'that is the fallback of a lazy one',
      '<noscript><img src="https://cdn.other.example/boat/900" alt=""></noscript>',
    ],
    [
      'that is a spacer, and no pixel either',
      '<img src="https://other.example/spacer.gif" width="1" height="1">',
    ],
  ])('%s', (_look, markup) => {
    const { removed, body } = scrubIn(markup);
    expect(removed).toEqual([]);
    expect(body.querySelector('img')).not.toBeNull();
  });
});
