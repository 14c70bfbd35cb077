/** The private copy: what it is made of, what is never touched, and what is declined with which word. */
import { describe, expect, it } from 'vitest';
import { capture } from '../../../src/article/capture.ts';
import { PAGE_URL, pageOf, paragraphs, STORY } from './page-of.ts';

function copyOf(document: Document): Document {
  const captured = capture(document, PAGE_URL);
  if (!captured.ok) throw new Error(`declined: ${captured.reason}`);
  return captured.copy;
}

function reasonFor(document: Document): string {
  const captured = capture(document, PAGE_URL);
  return captured.ok ? 'captured' : captured.reason;
}

describe('the copy', () => {
  it('has what the page has, and is not the page', () => {
    const document = pageOf(STORY);
    const copy = copyOf(document);
    expect(copy).not.toBe(document);
    expect(copy.querySelectorAll('article p')).toHaveLength(6);
    expect(copy.querySelector('h1')).not.toBe(document.querySelector('h1'));
  });

  it('leaves the live page as it was, byte for byte, shadow roots included', () => {
    const document = pageOf(
      `<body><form id="f"><input name="parentNode"><p>Text</p></form><noscript>&lt;img src="a.gif"&gt;</noscript>
       <img src="blank.gif" data-src="https://img.example/a.jpg" alt="${'x'.repeat(9_000)}"><div id="host">light</div></body>`,
      { scripting: true },
    );
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Shadow <slot></slot></p>';
    const before = document.documentElement.outerHTML;
    copyOf(document);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(root.innerHTML).toBe('<p>Shadow <slot></slot></p>');
  });

  it('what stands behind a wall goes, and what is in a shadow root still finds its host', () => {
    const document = pageOf(
      `<body><script type="application/ld+json">{"isAccessibleForFree":false}</script>
       <p hidden>Paid</p><x-a></x-a><div id="keep">Text</div>`,
    );
    const host = document.querySelector('x-a') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<b>Shadow</b>';
    const { body } = copyOf(document);
    expect(body.querySelector('x-a')?.innerHTML).toBe('<b>Shadow</b>');
    expect(body.querySelector('#keep')?.textContent).toBe('Text');
    expect(body.textContent).not.toContain('Paid');
  });

  it('a button in a heading is its text only when it is all of it', () => {
    const { body } = copyOf(
      pageOf('<body><h1>Bridge opens <button>Save</button></h1><h2><button>Who pays?</button></h2>'),
    );
    expect(body.querySelector('h1 > button')?.textContent).toBe('Save');
    expect(body.querySelector('h2')?.innerHTML).toBe('Who pays?');
  });

  it('a picture of AMP is a picture', () => {
    const { body } = copyOf(
      pageOf(
        '<body><amp-img src="/mill.jpg" width="640" height="360" alt="The mill"></amp-img><amp-img src="/weir.jpg"><img src="/weir.jpg"></amp-img>',
      ),
    );
    expect([...body.children].map(({ outerHTML }) => outerHTML)).toEqual([
      '<img src="/mill.jpg" alt="The mill" width="640" height="360">',
      '<img src="/weir.jpg">',
    ]);
  });

  it('a section that such a button opens is open', () => {
    const { body } = copyOf(
      pageOf(
        '<body><h3><button aria-expanded="false" aria-controls="a1">Who pays?</button></h3><div id="a1" hidden style="max-height: 0px">The town.</div><div id="a2" hidden>Sign up.</div>',
      ),
    );
    expect(body.querySelector('#a1')?.outerHTML).toBe('<div id="a1" style="" data-opened="">The town.</div>');
    expect(body.querySelector('#a2')?.hasAttribute('hidden')).toBe(true);
  });

  it('has no window, so that it runs and loads nothing', () => {
    expect(copyOf(pageOf(STORY)).defaultView).toBeNull();
  });

  it('keeps the address of the page, so that relative links stay right', () => {
    expect(copyOf(pageOf('<body><a href="b">b</a>')).querySelector('a')?.href).toBe(
      new URL('b', PAGE_URL).href,
    );
  });

  it('of an XHTML page is an HTML document, because Readability knows only those', () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>One<br/>two</p></body></html>`;
    const copy = copyOf(pageOf(xhtml, { contentType: 'application/xhtml+xml' }));
    expect(copy.contentType).toBe('text/html');
    expect(copy.querySelector('p')?.tagName).toBe('P');
    expect(copy.body.textContent).toBe('Onetwo');
  });
});

describe('documents that are declined', () => {
  it.each([
    ['an SVG document', '<svg xmlns="http://www.w3.org/2000/svg"><text>t</text></svg>', 'image/svg+xml'],
    ['an XML document', '<feed><entry>t</entry></feed>', 'application/xml'],
  ])('%s is not HTML', (_, source, contentType) => {
    expect(reasonFor(pageOf(source, { contentType }))).toBe('not-html');
  });

  it.each(['application/json', 'text/plain', 'image/png'])('a viewer of %s is not HTML', (contentType) => {
    expect(reasonFor(withContentType(pageOf('<body><pre>{"a":1}</pre>'), contentType))).toBe('not-html');
  });

  it('a viewer of PDF is a PDF', () => {
    expect(reasonFor(withContentType(pageOf('<body><embed>'), 'application/pdf'))).toBe('pdf');
  });

  it('a frameset is not HTML to read', () => {
    expect(
      reasonFor(pageOf('<html><frameset cols="*,*"><frame src="a"><frame src="b"></frameset></html>')),
    ).toBe('not-html');
  });

  it('a document with nothing in it is empty', () => {
    expect(reasonFor(pageOf(''))).toBe('empty');
    expect(reasonFor(pageOf('<body> \n </body>'))).toBe('empty');
  });

  it('a document without a body is empty', () => {
    const document = pageOf(STORY);
    document.body.remove();
    expect(reasonFor(document)).toBe('empty');
  });

  it('a document without any element is empty', () => {
    const document = pageOf(STORY);
    document.documentElement.remove();
    expect(reasonFor(document)).toBe('empty');
  });

  it('a body of bare text is not empty', () => {
    expect(reasonFor(pageOf('<body>Only text'))).toBe('captured');
  });

  it('a page 1,001 elements deep is too large, one of 1,000 is not', () => {
    // html and body are two of them.
    expect(reasonFor(pageOf(nested(998)))).toBe('captured');
    expect(reasonFor(pageOf(nested(999)))).toBe('too-large');
  });

  it('depth hidden in a shadow root counts', () => {
    const document = pageOf('<body><div id="host"></div>');
    const root = (document.getElementById('host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = nested(999);
    expect(reasonFor(document)).toBe('too-large');
  });
});

it('a story is captured whatever its size in paragraphs', () => {
  expect(reasonFor(pageOf(`<body>${paragraphs(2_000)}`))).toBe('captured');
});

function nested(depth: number): string {
  return `<body>${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}</body>`;
}

/** Browsers show JSON and PDF in an HTML document that gives the file's own type; a DOM library makes no viewer. */
function withContentType(document: Document, contentType: string): Document {
  Object.defineProperty(document, 'contentType', { value: contentType });
  return document;
}
