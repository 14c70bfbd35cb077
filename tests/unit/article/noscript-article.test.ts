/** An app's shell whose article stands in a noscript. */
import { expect, it } from 'vitest';
import { showNoscriptArticle } from '../../../src/article/capture/noscript-article.ts';
import { pageOf } from './page-of.ts';

const PARAGRAPH = `<p>${'The bell rang at six, and the whole street stood below the tower. '.repeat(4)}</p>`;
const NOSCRIPT = `<noscript><h1>The bell</h1>${PARAGRAPH.repeat(3)}</noscript>`;

function isShown(body: string): boolean {
  const copy = pageOf(`<body>${body}`);
  showNoscriptArticle(copy);
  return copy.querySelector('noscript') === null;
}

it('is shown where the page has no text of its own', () => {
  expect(isShown(`<div id="app"><p>Loading</p></div>${NOSCRIPT}`)).toBe(true);
});

it.each([
  ['where scripts have brought the text', `<article>${PARAGRAPH.repeat(3)}</article>${NOSCRIPT}`],
  ['where it is a notice', `<noscript>${PARAGRAPH}</noscript>`],
  ['where it is short', '<noscript><p>Please</p><p>enable</p><p>scripts</p></noscript>'],
])('stays as it is %s', (_when, body) => {
  expect(isShown(body)).toBe(false);
});
