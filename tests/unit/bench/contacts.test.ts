/** The labels stand on this list: what it misses is never scored, and its marks must change nothing. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { contacts } from '../../bench/labels/contacts.ts';
import { halfOf } from '../../bench/labels/halves.ts';
import { MARK, marked } from '../../bench/labels/mark.ts';

const URL_OF_PAGE = 'https://news.example/world/bridge';
const listed = (body: string) =>
  contacts(new JSDOM(`<body>${body}</body>`, { url: URL_OF_PAGE }).window.document, URL_OF_PAGE);
const shapes = (body: string) => listed(body).map(({ contact }) => `${contact.tag} ${contact.shape}`);

describe('the list of contacts', () => {
  it.each([
    ['a picture', '<img src="/a.jpg" alt="A boat">', ['img unsized alt=text']],
    ['a tiny one', '<img src="/a?b=1" width="1" height="1px">', ['img 1x1 alt=none']],
    ['one in a noscript', '<noscript><img src="/a" alt=""></noscript>', ['img noscript unsized alt=empty']],
    ['one in a hidden box', '<div hidden><img src="/a" alt=""></div>', ['img unsized hidden-box alt=empty']],
    ['one off the screen', '<img src="/a" style="left:-9999px">', ['img unsized off-screen alt=none']],
    ['one that waits', '<img data-src="/a.jpg" width="9" height="9">', ['img sized alt=none later']],
    ['one printed as text', '<p>&lt;img src="/a" width="0" height="0"></p>', ['img text 0x0 alt=none']],
    ['one in a template', '<template><img src="/a"></template>', ['img template unsized alt=none']],
    ['a background', '<div style="background: #fff url(/a.png)"></div>', ['background unsized']],
    [
      'a frame',
      '<iframe src="https://o.example/f" style="display:none"></iframe>',
      ['iframe unsized hidden'],
    ],
    ['a ping', '<a href="/b" ping="https://o.example/p">b</a>', ['ping ']],
    ['a hint', '<link rel="preconnect" href="https://o.example">', ['link preconnect']],
    ['an AMP pixel', '<amp-pixel src="https://o.example/p"></amp-pixel>', ['amp-pixel unsized']],
    [
      'no style sheet, script or plain link',
      '<link rel="stylesheet" href="/a"><script src="/a"></script><a href="/">b</a>',
      [],
    ],
  ])('has %s', (_what, body, expected) => {
    expect(shapes(body)).toEqual(expected);
  });

  it('keeps the names in a query, not what they say', () => {
    const [found] = listed('<img src="https://o.example/tr?id=secret&ev=View">');
    expect(found?.contact).toMatchObject({ address: 'o.example/tr', query: 'id&ev' });
    expect(JSON.stringify(found?.contact)).not.toContain('secret');
  });
});

describe('a mark in the source', () => {
  it.each([
    ['a picture', '<img src="/a">'],
    ['a noscript', '<noscript><iframe src="/f"></iframe></noscript>'],
    ['markup printed as text', '<p>&lt;img src="/a"></p>'],
    ['a background', '<div class="x" style="background:url(/a)"></div>'],
    ['a ping', '<a href="/b" ping="/p">b</a>'],
  ])('of %s is found again and changes nothing else', (_what, source) => {
    const [plain] = listed(source);
    const [found] = listed(marked(source));
    expect(found?.element.getAttribute(MARK)).toBe('1');
    expect(found?.contact).toEqual(plain?.contact);
  });
});

it('a site is always in the same half, and about as many sites are in each', () => {
  const halves = Array.from({ length: 400 }, (_, index) => halfOf(`paper-${index}.example`));
  expect(halfOf('paper-7.example')).toBe(halves[7]);
  const held = halves.filter((half) => half === 'held-out').length;
  expect(held).toBeGreaterThan(150);
  expect(held).toBeLessThan(250);
});
