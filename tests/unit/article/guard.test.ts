/** What hostile and giant pages cannot do. */
import { describe, expect, it } from 'vitest';
import { disarm, isTooLarge } from '../../../src/article/guard.ts';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

describe('forms', () => {
  it('a form around the text becomes a div, and its children stay in order', () => {
    const copy = pageOf(
      '<body><form id="wrap" class="page" action="/x" onsubmit="y()"><p>One</p>two<p>Three</p></form>',
    );
    disarm(copy);
    expect(copy.querySelector('form')).toBeNull();
    expect(copy.body.innerHTML).toBe(
      '<div id="wrap" class="page" data-was="form"><p>One</p>two<p>Three</p></div>',
    );
  });

  it.each([
    'parentNode',
    'nextElementSibling',
    'firstChild',
    'childNodes',
    'attributes',
    'replaceWith',
    'appendChild',
  ])('a control named %s does not stand in for the form’s own property', (name) => {
    const document = pageOf(`<body><form><input name="${name}">${paragraphs(4)}</form>`);
    const form = document.querySelector('form') as HTMLFormElement;
    const control = form.querySelector('input') as Element;
    // As a Chromium content script sees it; the DOM library here does not do this by itself.
    Object.defineProperty(form, name, { get: () => control, configurable: true });
    expect(isTooLarge(document)).toBe(false);
    disarm(document);
    expect(document.querySelector('form')).toBeNull();
    expect(document.querySelectorAll('[data-was=form] > p')).toHaveLength(4);
  });

  it('a story inside a form with a control named parentNode is read', () => {
    const document = pageOf(
      `<body><form><input name="parentNode"><h1>Harbour reopens</h1>${paragraphs(6)}</form></body>`,
    );
    const reading = read(document, { url: PAGE_URL, now: 0 });
    if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
    expect(reading.article.text).toContain('6. The harbour reopened');
  });

  it('forms within forms, as scripts can make them, all go', () => {
    const copy = pageOf('<body><form id="outer"><p>Text</p></form>');
    const inner = copy.createElement('form');
    inner.append('inner');
    (copy.getElementById('outer') as Element).append(inner);
    disarm(copy);
    expect(copy.querySelectorAll('form')).toHaveLength(0);
    expect(copy.body.textContent).toBe('Textinner');
  });
});

describe('long attributes', () => {
  it('a srcset of 200,000 characters is dropped', () => {
    const copy = pageOf(`<body><img src="a.jpg" srcset="${'a'.repeat(200_000)} b">`);
    disarm(copy);
    const image = copy.querySelector('img') as Element;
    expect(image.hasAttribute('srcset')).toBe(false);
    expect(image.getAttribute('src')).toBe('a.jpg');
  });

  it('a picture that is in its own address stays', () => {
    const picture = `data:image/png;base64,${'A'.repeat(20_000)}`;
    const copy = pageOf(`<body><img src="${picture}">`);
    disarm(copy);
    expect(copy.querySelector('img')?.getAttribute('src')).toBe(picture);
  });
});

describe('size', () => {
  it('more than 300,000 elements, texts and comments are too many', () => {
    expect(isTooLarge(withNodes(300_000))).toBe(false);
    expect(isTooLarge(withNodes(300_001))).toBe(true);
  });

  it.each([
    [998, false],
    [999, true],
  ])('a branch of %i in body and page is too deep: %s', (depth, isDeep) => {
    const deep = `${'<div>'.repeat(depth)}${'</div>'.repeat(depth)}`;
    expect(isTooLarge(pageOf(`<body>${deep}`))).toBe(isDeep);
  });

  it('a deep branch is found behind shallow ones', () => {
    const deep = `${'<div>'.repeat(1_000)}${'</div>'.repeat(1_000)}`;
    expect(isTooLarge(pageOf(`<body><p><i></i></p><p></p><section>${deep}</section><p></p>`))).toBe(true);
  });
});

/** A page that says it has so many, half of them elements: a DOM library takes half a minute to make them. */
function withNodes(count: number): Document {
  const document = pageOf('<body>Text</body>');
  let left = count;
  Object.defineProperty(document, 'getElementsByTagName', { value: () => ({ length: count / 2 }) });
  Object.defineProperty(document, 'createTreeWalker', { value: () => ({ nextNode: () => left-- > 0 }) });
  return document;
}
