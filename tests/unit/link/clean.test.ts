/** What is left of an address, and that it still leads to the same page. */
import { describe, expect, it } from 'vitest';
import { cleanAddress } from '../../../src/article/link/clean.ts';

const cleaned = (address: string) => cleanAddress(address).href;

it.each([
  ['a branch', 'https://github.com/mill/sails/blob/README.md?ref=winter&plain=1'],
  ['a search', 'https://paper.example/?s=windmill&paged=2'],
  ['a page by number', 'https://paper.example/index.php?id=17&source=wire&from=2&t=4'],
  ['a place in a film', 'https://www.youtube.com/watch?v=abcdefghijk&t=1m30s'],
  ['a piece of music', 'https://music.example/listen?mbid=1f9df192-a621-4f54-8850-2c5373b7eac9'],
  ['a variant', 'https://shop.example/products/hammock?variant=43594229809372'],
  ['a list with semicolons', 'https://code.example/?p=mill.git;a=commit;h=143396'],
  ['a search at a shop', 'https://www.amazon.de/s?k=kettle&rh=n%3A1&i=kitchen'],
  ['an archived page', 'https://web.archive.example/web/2019/https://paper.example/?utm_source=letter'],
  ['a signed address', 'https://files.example/a.pdf?utm_source=x&X-Amz-Signature=1f2e'],
  ['a share link', 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fpaper.example%2Fa'],
  ['a log-in that comes back', 'https://paper.example/login?redirect=https%3A%2F%2Fpaper.example%2Fa'],
  ['a link that names the page it stands on', 'https://deals.example/QbMj?u=https%3A%2F%2Fpaper.example%2Fa'],
  ['a place on the page', 'https://paper.example/a#section=2'],
  ['a state of the page', 'https://paper.example/a#check?utm_source=x&utm_medium=y'],
  ['words on the page', 'https://paper.example/a#:~:text=utm_source=letter'],
  ['a writing of its own', 'https://paper.example/a?q=a+b%20c&x=%C3%A9&y&&z='],
  ['no address', 'https://[broken?utm_source=a'],
  ['a mail', 'mailto:desk@paper.example?subject=utm_source=a'],
])('%s stays byte for byte', (_what, address) => {
  expect(cleanAddress(address)).toEqual({ href: address, traces: [], affiliate: null });
});

describe('parameters', () => {
  it.each([
    ['https://paper.example/a?utm_source=x&id=2&fbclid=y', 'https://paper.example/a?id=2'],
    ['https://paper.example/a?utm_source=x#notes', 'https://paper.example/a#notes'],
    ['https://paper.example/a?q=a+b%20c&UTM_Medium=mail&y', 'https://paper.example/a?q=a+b%20c&y'],
    ['https://paper.example/a?id=2&amp;utm_source=x', 'https://paper.example/a?id=2'],
    ['https://paper.example/a#utm_source=x&utm_medium=y', 'https://paper.example/a'],
    ['https://paper.example/a?%75tm_source=x', 'https://paper.example/a'],
  ])('%s becomes %s', (address, left) => {
    expect(cleaned(address)).toBe(left);
  });

  it('are named, with whose they are', () => {
    expect(cleanAddress('https://paper.example/a?fbclid=1&utm_source=2&utm_medium=3').traces).toEqual([
      {
        rule: 'link-campaign',
        owner: null,
        product: 'Campaign parameters',
        what: 'paper.example utm_source utm_medium',
      },
      { rule: 'link-meta', owner: 'Meta', product: 'Meta click code', what: 'paper.example fbclid' },
    ]);
  });

  it('of one site are left to others', () => {
    expect(cleaned('https://x.com/mill/status/1?t=abc')).toBe('https://x.com/mill/status/1');
    expect(cleaned('https://notx.com/mill?t=abc')).toBe('https://notx.com/mill?t=abc');
    expect(cleaned('https://amazon.mill.example/?qid=1')).toBe('https://amazon.mill.example/?qid=1');
    expect(cleaned('https://www.amazon.co.uk/dp/B1?qid=1')).toBe('https://www.amazon.co.uk/dp/B1');
  });
});

describe('a detour', () => {
  const google = (to: string) => `https://www.google.com/url?q=${encodeURIComponent(to)}`;

  it('within a detour is cut short, and what is left is cleaned', () => {
    const nested = `https://l.facebook.com/l.php?u=${encodeURIComponent(google('https://mill.example/a?utm_source=x&id=2'))}`;
    expect(cleaned(nested)).toBe('https://mill.example/a?id=2');
    expect(cleanAddress(nested).traces.map(({ owner }) => owner)).toEqual(['Meta', 'Google', null]);
  });

  it('by way of an AMP copy keeps the query of the page, and loses that of the copy', () => {
    expect(cleaned('https://www.google.com/amp/s/mill.example/?p=12&q=a%26b&usqp=mq331AQ')).toBe(
      'https://mill.example/?p=12&q=a%26b',
    );
  });

  it('is followed four times at most', () => {
    let address = 'https://mill.example/';
    for (let times = 0; times < 5; times += 1) address = google(address);
    expect(cleaned(address)).toBe(google('https://mill.example/'));
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'file:///etc/passwd',
    'ftp://mill.example/',
    '//mill.example/a',
    '/a',
    'mill.example/a',
    'https://',
    'https://localhost/a',
    'http://mill.example/a',
  ])('to %s is left as it is', (to) => {
    expect(cleanAddress(google(to))).toMatchObject({ href: google(to), traces: [] });
  });

  it.each([
    'https://deals.example/linktrack/button/?url=https%3A%2F%2Fmill.example%2Fa&c=0b27',
    'https://phones.example/redirect-to/?redirect=https%3A%2F%2Fmill.example%2Fa',
    'https://paper.example/external/link/?url=https%3A%2F%2Fmill.example%2Fa',
    'https://paper.example/out.php?to=https%3A%2F%2Fmill.example%2Fa',
  ])('of a site’s own, %s, is cut short', (address) => {
    expect(cleaned(address)).toBe('https://mill.example/a');
  });

  it('that is not encrypted itself may lead to an address that is not', () => {
    expect(cleaned('http://www.google.com/url?q=http%3A%2F%2Fmill.example%2F')).toBe('http://mill.example/');
  });

  it('takes no name and password along', () => {
    expect(cleaned(google('https://bank.example@mill.example/a'))).toBe('https://mill.example/a');
  });

  it('of a name that only looks like it is none', () => {
    const address = 'https://google.evil.example/url?q=https%3A%2F%2Fmill.example%2F';
    expect(cleaned(address)).toBe(address);
  });
});

describe('an affiliate link', () => {
  it('of a network stays byte for byte', () => {
    const address = 'https://shop.pxf.io/c/1/2/3?utm_source=x&u=https%3A%2F%2Fshop.example%2F%3Ffbclid%3D1';
    expect(cleanAddress(address)).toMatchObject({ href: address, traces: [], affiliate: { isWhole: true } });
  });

  it('of a shop keeps what pays the site and loses the search that led to it', () => {
    const address =
      'https://www.amazon.com/dp/B1?tag=paper-20&linkCode=ll1&linkId=5e&camp=1789&crid=1IN&qid=17&th=1';
    expect(cleanAddress(address)).toMatchObject({
      href: 'https://www.amazon.com/dp/B1?tag=paper-20&linkCode=ll1&linkId=5e&camp=1789&th=1',
      affiliate: { rule: { id: 'affiliate-amazon' } },
    });
  });

  it('is found behind a detour', () => {
    const address = `https://www.google.com/url?q=${encodeURIComponent('https://amzn.to/3Ab')}`;
    expect(cleanAddress(address)).toMatchObject({
      href: 'https://amzn.to/3Ab',
      affiliate: { rule: { id: 'affiliate-amazon-short' } },
    });
  });

  it('that the page itself says is paid for goes the way that was paid for', () => {
    const address = 'https://paper.example/out?url=https%3A%2F%2Fshop.example%2F';
    expect(cleanAddress(address, true).href).toBe(address);
    expect(cleanAddress(address, false).href).toBe('https://shop.example/');
  });
});
