// @vitest-environment jsdom
/** The addresses of links on paper. */
import { expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../src/article/types.ts';
import { renderArticle } from '../../../src/view/article.ts';
import { addPrintLinks } from '../../../src/view/print-links.ts';
import { ARTICLE } from './sample-article.ts';

it('each address stands once below the text, under the number of its links, and then where the article is from', () => {
  const content =
    '<p><a href="https://a.example/x">One</a> and <a href="https://b.example/">b.example</a>, <a href="https://c.example/">two</a>, ' +
    '<a href="https://a.example/x">one again</a> and <a href="mailto:a@b.example">mail</a>.</p>';
  const article = { ...ARTICLE, content: content as UntrustedHtml };
  const rendered = renderArticle(article, { document, locale: 'en-GB' });
  addPrintLinks(rendered, article, document);
  expect(rendered.querySelector('.body')?.textContent).toBe(
    'One[1] and b.example, two[2], one again[1] and mail.',
  );
  expect([...rendered.querySelectorAll('.print-links li')].map(({ textContent }) => textContent)).toEqual([
    'https://a.example/x',
    'https://c.example/',
  ]);
  expect(rendered.querySelector('.print-source')?.textContent).toContain(
    'https://www.courier.example/region/river',
  );
});

it('without links there is no list of them', () => {
  const rendered = renderArticle(ARTICLE, { document, locale: 'en-GB' });
  addPrintLinks(rendered, ARTICLE, document);
  expect(rendered.querySelector('.print-links')).toBe(null);
});
