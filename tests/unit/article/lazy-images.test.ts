/** Lazy pictures get their address; pictures that are there stay. */
import { describe, expect, it } from 'vitest';
import { largestOf, resolveLazyImages } from '../../../src/article/capture/lazy-images.ts';
import { pageOf } from './page-of.ts';

const REAL = 'https://img.example/harbour-1200.jpg';
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('a lazy picture', () => {
  it.each(['data-src', 'data-original', 'data-lazy-src', 'data-full-src', 'data-url'])(
    'gets its address from %s',
    (name) => {
      expect(srcOf(`<img ${name}="${REAL}">`)).toBe(REAL);
      expect(srcOf(`<img src="${BLANK}" ${name}="${REAL}">`)).toBe(REAL);
      expect(srcOf(`<img src="/static/spacer.gif" ${name}="${REAL}">`)).toBe(REAL);
    },
  );

  it('gives up its small preview for what the lazy loader would load', () => {
    expect(srcOf(`<img src="https://img.example/harbour-20.jpg" data-src="${REAL}">`)).toBe(REAL);
  });

  it('gets a relative address too', () => {
    expect(srcOf('<img data-src="/media/harbour.webp?w=900">')).toBe('/media/harbour.webp?w=900');
    expect(srcOf('<img data-src="harbour.jpg">')).toBe('harbour.jpg');
  });

  it.each([
    `<img width="1" height="1" data-src="${REAL}">`,
    `<img width="0" height="2px" src="${BLANK}" data-srcset="${REAL} 1200w">`,
    `<img width="1" height="1" style="min-width: 100%" srcset="${REAL} 1200w">`,
    `<img width="1" height="1" style="width:1px;min-width:100%" src="${REAL}" srcset="${REAL} 1200w">`,
    '<img width="1" height="1" data-src="/media/harbour.webp?w=900">',
    '<img width="1" height="1" data-src="https://img.example/resize/harbour?w=900">',
    `<img width="1" height="1" src="${BLANK}"><noscript><img src="${REAL}"></noscript>`,
  ])('is not as small as its placeholder: %s', (markup) => {
    const image = imageOf(markup);
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual([null, null]);
  });

  it.each([
    '<img width="1" height="1" data-src="https://o.example/hit?u=1">',
    '<img width="1" height="1" data-src="https://o.example/pixel.png">',
    '<img width="1" height="1" data-src="https://img.example/collect?u=1">',
    `<img width="1" height="1" src="${REAL}">`,
    `<img width="1" height="1" src="${BLANK}">`,
  ])('that nothing says is a photo stays as small as it is: %s', (markup) => {
    const image = imageOf(markup);
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['1', '1']);
  });

  it('keeps a size that can be seen', () => {
    const image = imageOf(`<img width="600" height="1" data-src="${REAL}">`);
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['600', null]);
  });

  it('gets the largest candidate when only a srcset has it', () => {
    expect(srcOf(`<img src="${BLANK}" data-srcset="a-320.jpg 320w, a-960.jpg 960w, a-640.jpg 640w">`)).toBe(
      'a-960.jpg',
    );
    expect(srcOf(`<picture><source data-srcset="a.webp 1x, b.webp 2x"><img src="${BLANK}"></picture>`)).toBe(
      'b.webp',
    );
  });

  it('gets its srcset in place of a placeholder’s', () => {
    expect(imageOf(`<img srcset="${BLANK} 1w" data-srcset="a.jpg 320w">`).getAttribute('srcset')).toBe(
      'a.jpg 320w',
    );
  });

  it('does not take an address for a picture because of its attribute', () => {
    expect(srcOf('<img src="" data-url="https://courier.example/region/story">')).toBe('');
    expect(srcOf('<img data-src="{{ image.url }}">')).toBeNull();
    expect(srcOf(`<img data-src="${BLANK}">`)).toBeNull();
  });
});

describe('a picture that is there', () => {
  it('stays', () => {
    expect(srcOf(`<img src="${REAL}">`)).toBe(REAL);
    expect(srcOf(`<img src="${REAL}" srcset="other.jpg 2000w">`)).toBe(REAL);
  });

  it.each(['data-url', 'data-full-src', 'data-image-src', 'data-hi-res-src'])(
    'stays whatever %s is used for',
    (name) => {
      expect(srcOf(`<img src="${REAL}" ${name}="https://courier.example/gallery/1.jpg">`)).toBe(REAL);
    },
  );

  it('keeps its own srcset', () => {
    const image = imageOf(`<img src="${REAL}" srcset="a.jpg 320w" data-srcset="b.jpg 320w">`);
    expect(image.getAttribute('srcset')).toBe('a.jpg 320w');
  });
});

describe('a srcset', () => {
  it('gives the address of its widest or densest candidate', () => {
    expect(largestOf('a.jpg 320w, b.jpg 1200w, c.jpg 640w')).toBe('b.jpg');
    expect(largestOf('a.jpg, b.jpg 2x, c.jpg 1.5x')).toBe('b.jpg');
    expect(largestOf('a.jpg 1x,b.jpg 2x')).toBe('b.jpg');
  });

  it('may have commas in its addresses', () => {
    expect(
      largestOf('https://img.example/w_320,h_200/a.jpg 320w, https://img.example/w_960,h_600/a.jpg 960w'),
    ).toBe('https://img.example/w_960,h_600/a.jpg');
  });

  it('without an address gives none', () => {
    expect(largestOf('')).toBeNull();
    expect(largestOf(' , ')).toBeNull();
    expect(largestOf(`${BLANK} 2x`)).toBeNull();
  });

  it('is left well formed or not at all', () => {
    expect(imageOf('<img srcset="a.jpg 1x,b.jpg 2x, c.jpg nonsense">').getAttribute('srcset')).toBe(
      'a.jpg 1x, b.jpg 2x',
    );
    expect(imageOf(`<img srcset="${'a'.repeat(4_000)} b">`).hasAttribute('srcset')).toBe(false);
  });
});

function imageOf(markup: string): Element {
  const copy = pageOf(`<body>${markup}</body>`);
  resolveLazyImages(copy);
  return copy.querySelector('img') as Element;
}

function srcOf(markup: string): string | null {
  return imageOf(markup).getAttribute('src');
}
