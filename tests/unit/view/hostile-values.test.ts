// @vitest-environment jsdom
/** Values that a page sets stay one line of text, wherever they are shown. */
import { expect, it } from 'vitest';
import { renderArticle } from '../../../src/view/article.ts';
import { renderDetails } from '../../../src/view/details.ts';
import { renderRemoved } from '../../../src/view/removed.ts';
import { breachesIn } from '../../attacks/breaches.ts';
import { hostileArticle } from '../../attacks/hostile-article.ts';

it.each([
  ['turns the text around', '\u202egpj.exe\u2066 \u061c\u200f'],
  ['ends what it stands in', '</title>"\'><img src=x onerror=alert(1)><p onclick=alert(1)>'],
])('a value that %s', (_what, value) => {
  const article = hostileArticle(value);
  const box = document.createElement('div');
  box.append(
    renderArticle(article, { document }),
    renderRemoved(article.removed, document),
    renderDetails(article, document),
  );
  expect(breachesIn(box)).toEqual([]);
});
