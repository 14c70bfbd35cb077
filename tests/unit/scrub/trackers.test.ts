/** Pixels, beacons and scripts: found wherever they hide, named, and counted as a person would. */
import { describe, expect, it } from 'vitest';
import { scrubIn, scrubPage } from './scrubbed.ts';

const META = 'https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1';
const META_IMAGE = `<img height="1" width="1" style="display:none" src="${META}">`;
const named = (markup: string) => scrubIn(markup).removed.map(({ kind, owner }) => `${kind} ${owner}`);

describe('a tracking pixel', () => {
  it.each([
    ['an image', META_IMAGE],
    ['an image in a noscript', `<noscript>${META_IMAGE}</noscript>`],
    ['an image with its address in srcset', `<img srcset="${META} 1x" alt="">`],
    ['an image that is loaded late', `<img data-src="${META}" alt="">`],
    ['a source of a picture', `<picture><source srcset="${META}"></picture>`],
    ['a frame', `<iframe src="${META}"></iframe>`],
    ['a background', `<div style="background: url('${META}')"></div>`],
    ['an AMP image', `<amp-img src="${META}" width="1" height="1"></amp-img>`],
    ['an AMP image around another', `<amp-img src="${META}"><img src="${META}" alt=""></amp-img>`],
    ['a film’s poster, beside words', `<video poster="${META}">Films need a newer browser.</video>`],
    ['an inline script', "<script>fbq('init', '1'); fbq('track', 'PageView');</script>"],
    ['a script', '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>'],
    ['its own markup printed as text', META_IMAGE.replaceAll('<', '&lt;')],
  ])('is found as %s', (_where, markup) => {
    const { removed, body } = scrubIn(markup);
    expect(removed.map(({ rule }) => rule)).toEqual(['meta-pixel']);
    expect(body.innerHTML).not.toContain('facebook');
  });

  it('is one thing however many tags install it', () => {
    expect(named(`<script>fbq('init','1')</script><noscript>${META_IMAGE}</noscript>${META_IMAGE}`)).toEqual([
      'pixel Meta',
    ]);
  });

  it('is one thing though two rules know its addresses', () => {
    const images = ['analytics.twitter.com/i/adsct?txn_id=1', 't.co/i/adsct?txn_id=1'].map(
      (address) => `<noscript><img height="1" width="1" src="https://${address}"></noscript>`,
    );
    expect(named(images.join(''))).toEqual(['pixel X']);
  });

  it('is told apart from the button of the same company', () => {
    const button = '<iframe src="https://www.facebook.com/plugins/like.php?href=a"></iframe>';
    expect(named(`${META_IMAGE}${button}`)).toEqual(['pixel Meta', 'social-widget Meta']);
  });

  it('is reported with host and path, without what it would have told', () => {
    expect(scrubIn(META_IMAGE).removed[0]?.what).toBe('www.facebook.com/tr');
  });

  it('is reported though it stands in the footer', () => {
    const { removed } = scrubIn(`<footer>${META_IMAGE}<a href="/about">About</a></footer>`);
    expect(removed.map(({ kind }) => kind)).toContain('pixel');
  });
});

describe('a tracker', () => {
  it('is not reported for a mere hint to connect, which goes all the same', () => {
    const { removed, body } = scrubIn('<link rel="preconnect" href="https://connect.facebook.net">');
    expect(removed).toEqual([]);
    expect(body.innerHTML).not.toContain('facebook');
  });

  it('behind a background leaves the text that stands on it', () => {
    const { text, removed } = scrubIn(`<div style="background:url(${META})">The bridge is open.</div>`);
    expect(removed.map(({ kind }) => kind)).toEqual(['pixel']);
    expect(text).toContain('The bridge is open.');
  });

  it.each([
    '<img src="https://img.example/bridge.jpg" alt="">',
    '<picture><img src="https://img.example/bridge.jpg" alt=""></picture>',
    '<video src="https://img.example/bridge.mp4"></video>',
  ])('behind a background leaves what is shown on it: %s', (shown) => {
    const { body, removed } = scrubIn(`<div style="background:url(${META})">${shown}</div>`);
    expect(removed.map(({ rule }) => rule)).toEqual(['meta-pixel']);
    expect(body.innerHTML).toContain('https://img.example/bridge.');
    expect(body.innerHTML).not.toContain('facebook');
  });

  it.each([
    ['a photo in a folder of that name', 'https://img.example/b/ss/bridge.jpg', []],
    ['a photo, however it is asked for', 'https://img.example/b/ss/bridge.webp?w=640', []],
    ['a picture that calls itself a pixel', 'https://img.example/b/ss/pixel.png', ['adobe']],
    ['a call that names a photo', 'https://a.example/b/ss/1/H.1/s2?g=/bridge.jpg', ['adobe']],
  ])('that sites host themselves is told by its path from %s', (_what, src, rules) => {
    expect(scrubIn(`<img src="${src}" alt="">`).removed.map(({ rule }) => rule)).toEqual(rules);
  });

  it('is not seen in the pictures of a company’s own pages', () => {
    const page = `<p>${'Words about the bridge. '.repeat(30)}</p><img src="https://www.facebook.com/tr?id=1" alt="">`;
    expect(scrubPage(page, 'https://about.facebook.com/news').removed).toEqual([]);
  });

  it('on AMP pages is known by its element', () => {
    expect(
      named('<amp-ad type="doubleclick"></amp-ad><amp-pixel src="https://a.example/p"></amp-pixel>'),
    ).toEqual(['ad null', 'pixel null']);
  });
});

describe('markup printed as text', () => {
  const escaped = META_IMAGE.replaceAll('<', '&lt;');

  it('goes from among the lines of a text, and the lines stay', () => {
    const { text, removed } = scrubIn(`${escaped}\nThe bridge is open.`);
    expect(text).toContain('The bridge is open.');
    expect(text).not.toContain('facebook');
    expect(removed.map(({ kind }) => kind)).toEqual(['pixel']);
  });

  it('is parted into its lines once, however many tags stand in it', () => {
    const shown = '&lt;img src=a>'.repeat(60_000);
    const { text, removed } = scrubIn(
      `<p>It is written ${shown}\n${escaped}${escaped}\nThe bridge is open.</p>`,
    );
    expect(text).toContain('<img src=a>'.repeat(60_000));
    expect(text).toContain('The bridge is open.');
    expect(text).not.toContain('facebook');
    expect(removed.map(({ rule }) => rule)).toEqual(['meta-pixel']);
  });

  it('is a line of its own beside other tags, and not beside words on either side', () => {
    const stays = [`Words ${escaped}`, `${escaped} words`, `${escaped}${escaped} words`];
    const goes = [escaped, `${escaped} ${escaped}`, `&lt;noscript>${escaped}&lt;/noscript>`];
    const { body } = scrubIn(`<p>First.\n${[...stays, ...goes].join('\n')}\nLast.</p>`);
    const lines = (body.querySelector('#probe > p + p')?.textContent ?? '').split('\n');
    expect(lines.map((line) => line.includes('facebook'))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ['in code', `<pre>${escaped}</pre>`],
    ['in a sentence', `<p>A tag such as ${escaped} tells Facebook of the visit.</p>`],
    ['of a picture that nobody hides', '<p>&lt;img src="https://cdn.example/boat.jpg"></p>'],
  ])('stays %s', (_where, markup) => {
    const { removed, body } = scrubIn(markup);
    expect(removed).toEqual([]);
    expect(body.querySelector('#probe')?.textContent).toContain('img');
  });
});
