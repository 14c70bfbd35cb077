// @vitest-environment jsdom
/** What a page may and may not bring into an article. The property is tested on every vector, not the string. */
import { describe, expect, it, vi } from 'vitest';
import type { UntrustedHtml } from '../../../src/article/types.ts';
import { sanitize } from '../../../src/view/sanitize.ts';
import { VECTORS } from './xss-vectors.ts';

const BASE = 'https://news.example/2024/story';
const ELEMENTS = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p br hr wbr blockquote pre code kbd samp var ul ol li dl dt dd a img picture source figure ' +
    'figcaption table thead tbody tfoot tr th td caption col colgroup em strong b i u s del ins sub sup small mark ' +
    'abbr cite q time dfn ruby rt rp bdi bdo span div section article aside header footer address details summary'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'href src srcset sizes alt title width height lang dir datetime cite colspan rowspan span scope start reversed ' +
    'data-style value open rel target id referrerpolicy loading decoding'
  ).split(' '),
);
const ADDRESSES = ['href', 'src', 'cite'];

describe('sanitize', () => {
  it.each(VECTORS)('lets nothing active through: %s', (vector) => {
    for (const element of elementsOf(vector)) {
      expect(ELEMENTS).toContain(element.localName);
      expect(element.namespaceURI).toBe('http://www.w3.org/1999/xhtml');
      for (const { name, value } of element.attributes) {
        expect(ATTRIBUTES).toContain(name);
        if (ADDRESSES.includes(name))
          expect(value).toMatch(/^(?:https?:|mailto:|tel:|#note-|data:image\/(?:png|gif);base64,)/);
        if (name === 'id') expect(value).toMatch(/^note-/);
        if (name === 'srcset') expect(value).toMatch(/^https?:/);
      }
    }
  });

  it.each(VECTORS)('gives the same when it is run on its own output: %s', (vector) => {
    const once = htmlOf(vector);
    expect(htmlOf(once)).toBe(once);
  });

  it.each([
    '<p>One <button><p>in a button</p></button></p>',
    '<p>One <x-card><object><div>in an object</div></object></x-card></p>',
    '<p>One <a href="/two"><table><caption>two<p>three</p></caption><tr><td>four</td></tr></table></a></p>',
    '<b><p>One <table><caption>two<p>three</p></caption></table></p></b>',
    '<p>One <marquee><h2>in a marquee</h2><ul><li>and a list</ul></marquee> two</p>',
    '<a href="/one">one<table><tr><td><a href="/two">two</a></table></a>',
    '<a href="/one">one<marquee><a href="/two">two</a></marquee></a>',
  ])('gives what can be written down, of what a parser nests and markup cannot: %s', (html) => {
    const once = htmlOf(html);
    expect(htmlOf(once)).toBe(once);
  });

  it('puts before a table what a script has put between its parts', () => {
    const parse = vi.spyOn(DOMParser.prototype, 'parseFromString').mockImplementationOnce(() => {
      const parsed = document.implementation.createHTMLDocument();
      const table = parsed.createElement('table');
      const row = parsed.createElement('tr');
      row.append('loose', parsed.createElement('td'));
      table.append('words', parsed.createElement('p'), row);
      parsed.body.append(table);
      return parsed;
    });
    const once = htmlOf('of no account');
    expect(parse).toHaveBeenCalled();
    expect(once).toBe('words<p></p>loose<table></table>');
    expect(htmlOf(once)).toBe(once);
  });

  it('keeps a picture in any number of elements that are not on the list', () => {
    const wrap = (tag: string) => tag.repeat(150);
    const html = `${wrap('<font>')}<img src="https://a.example/a.png">${wrap('</font>')}`;
    expect(imageOf(html)).not.toBe(null);
  });

  it('makes every node anew', () => {
    const { ownerDocument } = fragmentOf('<p>One <em>two</em></p>').querySelector('em') as Element;
    expect(ownerDocument).toBe(document);
  });

  it('keeps the elements of an article as they were', () => {
    const html =
      '<h2>Head</h2><p>One <em>two</em> <strong>three</strong><br>four</p><ol start="3"><li value="7">x</li></ol>' +
      '<table><tbody><tr><th colspan="2" scope="col">a</th></tr></tbody></table><blockquote>q</blockquote>' +
      '<p lang="ar" dir="rtl">x</p><time datetime="2024-05-17">May</time>';
    expect(htmlOf(html)).toBe(html);
  });

  it('keeps the text of an element that is not on the list, in its place', () => {
    expect(htmlOf('<p>One <font>two <blink>three</blink></font> four</p>')).toBe('<p>One two three four</p>');
    expect(htmlOf('<form><p>In a form</p></form>')).toBe('<p>In a form</p>');
  });

  it.each([
    ['script', '<script>bad</script>'],
    ['style', '<style>bad</style>'],
    ['template', '<template><p>bad</p></template>'],
    ['iframe', '<iframe srcdoc="<p>bad</p>">bad</iframe>'],
    ['svg', '<svg><text>bad</text></svg>'],
    ['math', '<math><mtext>bad</mtext></math>'],
    ['select', '<select><option>bad</option></select>'],
    ['button', '<button>bad</button>'],
    ['noscript', '<noscript>bad</noscript>'],
  ])('takes %s out with everything in it', (_name, html) => {
    expect(fragmentOf(`<p>good</p>${html}<p>after</p>`).textContent).toBe('goodafter');
  });

  it('resolves addresses against the article', () => {
    expect(htmlOf('<a href="../other">x</a>')).toContain('href="https://news.example/other"');
    expect(imageOf('<img src="/a.jpg">')?.getAttribute('src')).toBe('https://news.example/a.jpg');
  });

  it('opens links in a new tab that knows nothing of this one', () => {
    const link = fragmentOf(
      '<a href="https://a.example/" target="_top" rel="opener" ping="/p" attributionsrc="/s" data-x>x</a>',
    ).querySelector('a');
    expect(link?.getAttributeNames()).toEqual(['href', 'target', 'rel', 'referrerpolicy']);
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer nofollow');
    expect(link?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(link?.hasAttribute('ping')).toBe(false);
  });

  it('keeps the mark of affiliate links', () => {
    const links = fragmentOf('<a data-affiliate href="/a">a</a><a href="/b">b</a>').querySelectorAll('a');
    expect([...links].map((link) => link.hasAttribute('data-affiliate'))).toEqual([true, false]);
  });

  it('keeps a link to a footnote and back, under ids of our own', () => {
    const html =
      '<p id="headline">Text<a id="ref" href="#fn">1</a><a href="#none">2</a></p><ol><li id="fn">Note <a href="https://news.example/2024/story#ref">up</a></li></ol>';
    const fragment = fragmentOf(html);
    expect(fragment.querySelector('#note-fn')?.localName).toBe('li');
    expect(fragment.querySelector('#note-ref')?.getAttribute('href')).toBe('#note-fn');
    expect(fragment.querySelector('#headline')).toBe(null);
    expect([...fragment.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#note-fn',
      'https://news.example/2024/story#none',
      '#note-ref',
    ]);
    expect(htmlOf(htmlOf(html))).toBe(htmlOf(html));
  });

  it.each(['mailto:desk@news.example', 'tel:+15550100'])('keeps a link to %s', (href) => {
    expect(fragmentOf(`<a href="${href}">x</a>`).querySelector('a')?.getAttribute('href')).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'blob:https://news.example/1',
    'file:///etc/passwd',
    'intent://x#Intent;end',
    'https://bank.example@evil.example/',
    'https://user:pass@news.example/',
    '//user@evil.example/',
  ])('makes the text of a link to %s plain text', (href) => {
    expect(htmlOf(`<p><a href="${href}">text</a></p>`)).toBe('<p>text</p>');
  });

  it('asks for pictures late and without telling where from', () => {
    const image = imageOf(
      '<img src="/a.jpg" loading="eager" referrerpolicy="unsafe-url" width="640px" height="50%">',
    );
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(image?.getAttribute('decoding')).toBe('async');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(image?.getAttribute('width')).toBe('640');
    expect(image?.hasAttribute('height')).toBe(false);
  });

  it('keeps a small bitmap in the address, but no document and nothing large', () => {
    expect(imageOf('<img src="data:image/png;base64,iVBORw0KGgo=">')).not.toBe(null);
    expect(imageOf('<img src="data:image/svg+xml;base64,PHN2Zz4=">')).toBe(null);
    expect(imageOf(`<img src="data:image/png;base64,${'A'.repeat(1_100_000)}">`)).toBe(null);
  });

  it.each(['width="1" height="1"', 'height="0"', 'width="2"'])(
    'drops a picture that is not there to be seen: %s',
    (size) => {
      expect(imageOf(`<img src="/pixel.gif" ${size}>`)).toBe(null);
    },
  );

  it('writes srcset anew, and drops candidates that are refused', () => {
    const srcset = '/a.jpg 400w, javascript:x 800w,/b,c.jpg 1200w, data:image/png;base64,AA 2000w, /d.jpg 3q';
    expect(imageOf(`<img src="/a.jpg" srcset="${srcset}">`)?.getAttribute('srcset')).toBe(
      'https://news.example/a.jpg 400w, https://news.example/b,c.jpg 1200w',
    );
  });

  it('reads a long srcset in linear time', () => {
    const long = `${'a'.repeat(400_000)} b`;
    expect(imageOf(`<img src="/a.jpg" srcset="${long}">`)).not.toBe(null);
  });

  it('does not let a crop for phones win over the picture', () => {
    const html =
      '<picture><source media="(max-width: 400px)" srcset="/crop.webp"><source srcset="/wide.webp" type="image/webp">' +
      '<source srcset="/new.jxl" type="image/jxl"><img src="/wide.jpg"></picture>';
    const sources = [...fragmentOf(html).querySelectorAll('source')].map((source) =>
      source.getAttribute('srcset'),
    );
    expect(sources).toEqual(['https://news.example/wide.webp']);
  });

  it('does not fall for a form control that stands in for a property of its form', () => {
    const names = ['firstChild', 'childNodes', 'attributes', 'nextSibling', 'parentNode', 'getAttribute'];
    const controls = names.map((name) => `<input name="${name}">`).join('');
    expect(fragmentOf(`<form>${controls}<p>Kept</p></form><p>After</p>`).textContent).toBe('KeptAfter');
  });

  it('survives a tree of any depth, and keeps its text', () => {
    const depth = 3_000;
    const fragment = fragmentOf(`${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`);
    expect(fragment.textContent).toBe('deep');
    let deepest = 0;
    for (let element = fragment.firstElementChild; element; element = element.firstElementChild) deepest += 1;
    expect(deepest).toBeLessThanOrEqual(100);
  });

  it('gives nothing for a frameset and for nothing', () => {
    expect(fragmentOf('<frameset><frame src="x"></frameset>').childNodes.length).toBe(0);
    expect(fragmentOf('').childNodes.length).toBe(0);
  });
});

function fragmentOf(html: string): DocumentFragment {
  return sanitize(html as UntrustedHtml, { document, baseUrl: BASE });
}

function elementsOf(html: string): readonly Element[] {
  return [...fragmentOf(html).querySelectorAll('*')];
}

function imageOf(html: string): Element | null {
  return fragmentOf(html).querySelector('img');
}

function htmlOf(html: string): string {
  const box = document.createElement('div');
  box.append(fragmentOf(html));
  return box.innerHTML;
}
