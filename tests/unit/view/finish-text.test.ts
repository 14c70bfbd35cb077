// @vitest-environment jsdom
/** What stands around tables, listings and notes once a text is shown. */
import { describe, expect, it } from 'vitest';
import type { UntrustedHtml } from '../../../src/article/types.ts';
import { renderArticle } from '../../../src/view/article.ts';
import { ARTICLE } from './sample-article.ts';

const show = (content: string) =>
  renderArticle({ ...ARTICLE, content: content as UntrustedHtml }, { document, locale: 'en-GB' });
const classes = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ className }) => className);

describe('a table', () => {
  it('has its columns of numbers set flush right, heads too, and no other', () => {
    const shown = show(
      '<table><tr><th>Town</th><th>Share</th><th>Note</th></tr><tr><td>Lyd</td><td>12.5 %</td><td>7 of 9</td></tr>' +
        '<tr><td>Ros</td><td>−3 %</td><td>late</td></tr></table>',
    );
    expect(classes(shown, 'tr:first-child > *')).toEqual(['', 'number', '']);
    expect(classes(shown, 'tr:last-child > *')).toEqual(['', 'number', '']);
  });

  it('with a cell of a million digits and a letter is looked at once', () => {
    const digits = '0'.repeat(1_000_000);
    const shown = show(`<table><tr><td>${digits}N</td></tr><tr><td>1</td></tr></table>`);
    expect(classes(shown, '.number')).toEqual([]);
  });

  it('with cells over several columns is left as it is', () => {
    expect(
      classes(show('<table><tr><td colspan="2">1</td></tr><tr><td>2</td><td>3</td></tr></table>'), '.number'),
    ).toEqual([]);
  });

  it('adds no words to the text', () => {
    const shown = show('<pre>a\nb</pre><table><tr><td>1</td></tr></table>');
    expect(shown.querySelector('#body')?.textContent).toBe('a\nb1');
  });
});

describe('a credit in small letters', () => {
  const credits = (caption: string) =>
    classes(show(`<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`), '.body small');

  it.each([
    'The weir. <small>Lowri Penn</small>',
    '<b>The weir.</b> <small>Lowri Penn</small>',
    '<p>The weir. <b><small>Lowri Penn</small></b></p>',
  ])('is set apart from the caption before it: %s', (caption) =>
    expect(credits(caption)).toEqual(['credit']),
  );

  it.each([
    '<small>Lowri Penn</small>',
    '<small>Lowri Penn</small> The weir.',
    'The weir.<br><small>Lowri Penn</small>',
    '<p>The weir.</p> <small>Lowri Penn</small>',
    '<p>The weir.</p><p><small>Lowri Penn</small></p>',
  ])('is left as it is where nothing is before it in its line: %s', (caption) =>
    expect(credits(caption)).toEqual(['']),
  );

  it('has the space before it to itself, so that the sign can be in it, and the words are the same', () => {
    const shown = show(
      '<figure><img src="/a.jpg"><figcaption>The weir. <small> Lowri Penn</small></figcaption></figure>',
    );
    const caption = shown.querySelector('.body figcaption');
    expect(caption?.textContent).toBe('The weir. Lowri Penn');
    expect([...(caption?.childNodes ?? [])].map(({ textContent }) => textContent)).toEqual([
      'The weir.',
      ' ',
      'Lowri Penn',
    ]);
  });

  it('elsewhere is none', () => {
    expect(classes(show('<p>The weir. <small>It is old.</small></p>'), '.body small')).toEqual(['']);
  });

  it('of the picture above the text is as those within it', () => {
    expect(classes(show('<p>Text</p>'), '#lead-image small')).toEqual(['credit']);
  });
});

describe('a link within the text', () => {
  const note = (mark: string, text = 'A note.') =>
    `<p>Text<a href="#n">${mark}</a></p><p>More text.</p><ol><li id="n">${text}</li></ol>`;

  it('is a note’s mark where it is short and the note comes after it', () => {
    const shown = show(note('1'));
    expect(classes(shown, 'p > a')).toEqual(['note-mark']);
    const back = shown.querySelector('.note-back');
    expect(shown.querySelector(back?.getAttribute('href') ?? '')).toBe(shown.querySelector('p > a'));
  });

  it.each(['↩', '↩︎', '^'])('a page’s own way back, “%s”, is as ours is', (sign) => {
    const shown = show(
      `<p>Text<a href="#n" id="m">1</a></p><ol><li id="n">A note. <a href="#m">${sign}</a></li></ol>`,
    );
    const ways = [...shown.querySelectorAll('li a')];
    expect(ways.map((way) => way.outerHTML)).toEqual([
      expect.stringMatching(/class="note-back".*aria-label="Back to the text"><\/a>$/),
    ]);
    expect(shown.querySelector('li')?.textContent?.trim()).toBe('A note.');
  });

  it('one of several ways back to one note keeps its letter', () => {
    const shown = show(
      '<p>Text<a href="#n" id="m">1</a> and<a href="#n" id="o">1</a></p><ol><li id="n"><a href="#m">a</a> <a href="#o">b</a> A note.</li></ol>',
    );
    expect(shown.querySelector('li')?.textContent).toBe('a b A note.');
  });

  it.each([
    ['to a chapter', note('to the second chapter of it')],
    ['to a long part', note('1', 'word '.repeat(500))],
    ['up', '<p id="n">First paragraph.</p><p>Text<a href="#n">1</a></p>'],
  ])('that leads %s is a link', (_where, html) => {
    expect(classes(show(html), '.note-mark')).toEqual([]);
    expect(show(html).querySelector('.note-back')).toBe(null);
  });
});

it('how a page sets its text is kept from a closed list', () => {
  const shown = show(
    '<p data-style="drop-cap">One</p><p data-style="x">Two</p><h2 data-style="drop-cap">Three</h2><p><span data-style="small-caps">Four</span></p>',
  );
  expect([...shown.querySelectorAll('[data-style]')].map(({ textContent }) => textContent)).toEqual([
    'One',
    'Four',
  ]);
});
