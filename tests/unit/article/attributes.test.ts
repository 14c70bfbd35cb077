/** What is left of a body's attributes, and where its addresses lead. */
import { expect, it } from 'vitest';
import { tidyAttributes } from '../../../src/article/mend/attributes.ts';
import { pageOf } from './page-of.ts';

const BASE = 'https://post.example/news/2024/bridge';

function tidied(html: string): Element {
  const { body } = pageOf(`<body>${html}`);
  tidyAttributes(body, BASE);
  return body.firstElementChild as Element;
}

it('names, handlers and data of the page go', () => {
  const paragraph = tidied('<p class="lead" style="color:red" onclick="x()" data-id="7" lang="de">Text</p>');
  expect(paragraph.getAttributeNames()).toEqual(['lang']);
});

it.each([
  ['a', 'href', '../bridge-opens', 'https://post.example/news/bridge-opens'],
  ['a', 'href', '//other.example/a', 'https://other.example/a'],
  ['a', 'href', '#note-1', '#note-1'],
  ['a', 'href', 'https://[broken', 'https://[broken'],
  ['img', 'src', '/img/bridge.jpg', 'https://post.example/img/bridge.jpg'],
  [
    'img',
    'srcset',
    '/s.jpg 320w, /l.jpg 960w',
    'https://post.example/s.jpg 320w, https://post.example/l.jpg 960w',
  ],
  ['video', 'poster', 'still.jpg', 'https://post.example/news/2024/still.jpg'],
])('<%s %s="%s"> leads to %s', (name, attribute, value, full) => {
  expect(tidied(`<${name} ${attribute}="${value}"></${name}>`).getAttribute(attribute)).toBe(full);
});

it('an attribute longer than 8,192 characters goes, one of 8,192 stays', () => {
  expect(tidied(`<p title="${'a'.repeat(8_193)}">Text</p>`).hasAttribute('title')).toBe(false);
  expect(tidied(`<p title="${'a'.repeat(8_192)}">Text</p>`).hasAttribute('title')).toBe(true);
});

it('a picture that is in its own address stays, another address that long does not', () => {
  const picture = `data:image/png;base64,${'A'.repeat(20_000)}`;
  expect(tidied(`<img src="${picture}">`).getAttribute('src')).toBe(picture);
  expect(tidied(`<a href="${picture}">a</a>`).hasAttribute('href')).toBe(false);
});
