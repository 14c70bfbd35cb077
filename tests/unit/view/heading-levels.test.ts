// @vitest-environment jsdom
/** Whoever moves through an article by its headings finds no level missing, on screen and in what is taken along. */
import { describe, expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../src/article/types.ts';
import { renderArticle } from '../../../src/view/article.ts';
import { levelHeadings, levelOf } from '../../../src/view/heading-levels.ts';
import { shownBody } from '../../../src/view/shown-body.ts';
import { ARTICLE } from './sample-article.ts';

const contentOf = (ranks: string) =>
  [...ranks].map((rank, at) => `<h${rank}>Part ${at}</h${rank}><p>Text.</p>`).join('') as UntrustedHtml;
const show = (ranks: string) => renderArticle({ ...ARTICLE, content: contentOf(ranks) }, { document });
const headingsIn = (root: ParentNode) => [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];

describe.each([
  ['are kept where none is missing', '2332', '2332'],
  ['begin below the headline', '5555', '2222'],
  ['leave none out on the way down', '1414', '2323'],
  ['come back to what they went down from', '24342', '23342'],
  ['may go further up than they began', '4243', '2233'],
  ['end at the last there is', '123456', '234566'],
])('the levels of headings %s', (_what, ranks, levels) => {
  it('on screen', () => {
    const article = show(ranks);
    expect(headingsIn(article).map(levelOf).join('')).toBe(`1${levels}`);
  });

  it('in what is taken along', () => {
    const holder = document.createElement('div');
    holder.append(show(ranks));
    const body = shownBody(holder, document);
    expect(
      headingsIn(body)
        .map(({ localName }) => localName.slice(1))
        .join(''),
    ).toBe(levels);
    expect(body.querySelector('[aria-level]')).toBeNull();
  });
});

it('when a heading is taken out those below it move up, on the same elements', () => {
  const article = show('2343');
  const headings = headingsIn(article.querySelector('#body') as Element);
  headings[1]?.remove();
  levelHeadings(article.querySelector('#body') as Element);
  const left = headingsIn(article.querySelector('#body') as Element);
  expect(left.map(levelOf)).toEqual([2, 3, 3]);
  expect(left).toEqual([headings[0], headings[2], headings[3]]);
});
