// @vitest-environment jsdom
/** Where something stood that was left out, by what stands before it. */
import { expect, it } from 'vitest';
import { sayPlaceAfter } from '../../../src/content/reader/say-place-after.ts';
import { ARTICLE } from '../view/sample-article.ts';

const TABLE = '<tr><th>Boat</th><th>Fare</th></tr><tr><td>Petrel</td><td>£2</td></tr>';

it.each([
  [
    'a paragraph',
    '<p>“The ferry goes on every day of the week, said the pilot.</p>',
    'After “The ferry goes on every day of the week, said the…”',
  ],
  ['a table', `<div class="table-box"><table>${TABLE}</table></div>`, 'After a table'],
  [
    'a table that says what it is about',
    `<div class="table-box"><table><caption>What the ferry costs</caption>${TABLE}</table></div>`,
    'After “What the ferry costs”',
  ],
  ['a picture', '<figure><img alt=""></figure>', 'After a picture'],
  [
    'a picture that says what it shows',
    '<figure><img alt=""><figcaption>The ferry at dusk</figcaption></figure>',
    'After “The ferry at dusk”',
  ],
  ['a line between two parts', '<p>The bell is stolen again.</p><hr>', 'After “The bell is stolen again.”'],
  ['a line before all text', '<hr>', 'Before the text'],
])('%s', (_what, html, said) => {
  const body = document.createElement('div');
  body.append(document.createRange().createContextualFragment(html));
  expect(sayPlaceAfter(body.lastElementChild, ARTICLE)).toBe(said);
});

it('nothing', () => expect(sayPlaceAfter(undefined, ARTICLE)).toBe('Before the text'));
