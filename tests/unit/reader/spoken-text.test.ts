// @vitest-environment jsdom
/** What is read aloud of an article. */
import { describe, expect, it } from 'vitest';
import {
  placeIn,
  rangeOf,
  type Sentence,
  sameIn,
  sentenceAt,
  spokenText,
  wordEnd,
} from '../../../src/content/reader/spoken-text.ts';

function rootOf(markup: string): HTMLElement {
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return root;
}
const read = (markup: string, language = 'en') => spokenText([rootOf(markup)], language);
const texts = (markup: string, language?: string) => read(markup, language).map(({ text }) => text);

describe('sentences', () => {
  it.each([
    [
      'one after the other',
      '<p>The mill turned. Nobody spoke.</p>',
      'en',
      ['The mill turned.', 'Nobody spoke.'],
    ],
    ['across links and emphasis', '<p>The <a href="/x">wind</a><em>mill</em>.</p>', 'en', ['The windmill.']],
    ['never across paragraphs', '<p>The mill</p><p>turned</p>', 'en', ['The mill', 'turned']],
    ['with white space folded', '<p>The\n   mill <b> turned.</b></p>', 'en', ['The mill turned.']],
    ['without soft hyphens', '<p>wind\u00admill</p>', 'en', ['windmill']],
    ['not ended by a title', '<p>Dr. Askvold came. She left.</p>', 'en', ['Dr. Askvold came.', 'She left.']],
    [
      'of Japanese',
      '<p>風車が回った。誰も話さなかった。</p>',
      'ja',
      ['風車が回った。', '誰も話さなかった。'],
    ],
    ['of Arabic', '<p>دارت الطاحونة. هل تكلم أحد؟ لا.</p>', 'ar', ['دارت الطاحونة.', 'هل تكلم أحد؟', 'لا.']],
    [
      'of a list, each entry by itself',
      '<ul><li>One mill</li><li>Two mills</li></ul>',
      'en',
      ['One mill', 'Two mills'],
    ],
    [
      'of a table, row by row, with a breath between the cells',
      '<table><tr><th>Mill</th><th>Built</th></tr><tr><td>Tarrow</td><td>1790</td></tr></table>',
      'en',
      ['Mill, Built', 'Tarrow, 1790'],
    ],
    ['with a line break as a space', '<p>Wind<br>Mill</p>', 'en', ['Wind Mill']],
    ['in a language that is none', '<p lang="x">The mill. It turned.</p>', 'en', ['The mill.', 'It turned.']],
  ])('%s', (_, markup, language, expected) => {
    expect(texts(markup, language)).toEqual(expected);
  });

  it('are divided at a comma when they are too long for a breath', () => {
    const half = `${'the sails of the mill and '.repeat(8).trim()},`;
    const parts = texts(`<p>${half} ${half} and that is all.</p>`);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[0]).toBe(half);
    expect(parts.join(' ')).toBe(`${half} ${half} and that is all.`);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(280);
  });

  it('without any comma or space are divided all the same', () => {
    const parts = texts(`<p>${'風'.repeat(1_000)}</p>`, 'ja');
    expect(parts.join('')).toBe('風'.repeat(1_000));
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(280);
  });
});

describe('stays silent', () => {
  it.each([
    ['a caption', '<figure><img alt="A mill"><figcaption>The mill in May</figcaption></figure>'],
    ['a listing', '<pre><code>turn(mill)</code></pre>'],
    ['a drawing', '<p><svg><text>12 %</text></svg></p>'],
    ['a button', '<p><button>Copy</button></p>'],
    ['what is no words', '<p>* * *</p>'],
    ['what is ours', '<p data-unspoken>Page 2</p>'],
    ['the number of a joined page', '<p class="page-mark">Page 2</p><div class="pages-end">Next page</div>'],
  ])('%s', (_, markup) => expect(texts(`${markup}<p>The mill turned.</p>`)).toEqual(['The mill turned.']));

  it('the number of a note, the way back from it, and the readings above Japanese words', () => {
    expect(texts('<p>The mill<sup><a class="note-mark" href="#note-1">1</a></sup> turned.</p>')).toEqual([
      'The mill turned.',
    ]);
    expect(texts('<p>A note. <a class="note-back" href="#note-2">back</a></p>')).toEqual(['A note.']);
    expect(texts('<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>都</p>', 'ja')).toEqual([
      '東京都',
    ]);
  });
});

it('a paragraph in another language says so', () => {
  const languages = read('<p>The mill.</p><p lang="de">Die Mühle.</p>').map(({ language }) => language);
  expect(languages).toEqual(['en', 'de']);
});

describe('a sentence knows where its letters stand', () => {
  const [sentence] = read('<p>The\n  <a href="/x">wind</a>\u00ad<em>mill</em> turned.</p>') as [Sentence];

  it('as a whole, and by its words', () => {
    expect(sentence.text).toBe('The windmill turned.');
    expect(rangeOf(sentence)?.toString()).toBe('The\n  wind\u00admill turned.');
    expect(rangeOf(sentence, 4, wordEnd(sentence, 4))?.toString()).toBe('wind\u00admill');
    expect(rangeOf(sentence, 13, 19)?.toString()).toBe('turned');
  });

  it('and in its paragraph', () => {
    const [first, second] = read('<p>The mill. It turned.</p>') as [Sentence, Sentence];
    expect(first.block).toBe(second.block);
    expect(rangeOf(second)?.toString()).toBe('It turned.');
  });

  it('also when the text is read anew', () => {
    const root = rootOf('<p>One. One.</p><p>One.</p>');
    const [before, after] = [spokenText([root], 'en'), spokenText([root], 'en')];
    for (const [index, one] of before.entries()) expect(sameIn(after, one)).toBe(after[index]);
    expect(sameIn(after, sentence)).toBeNull();
  });
});

describe('the sentence at a place', () => {
  const root = rootOf(
    '<p>The mill. It turned.</p><figure><figcaption>A mill</figcaption></figure><p>End.</p>',
  );
  const sentences = spokenText([root], 'en');
  const text = root.querySelector('p')?.firstChild as Text;

  it.each([
    [0, 'The mill.'],
    [4, 'The mill.'],
    [12, 'It turned.'],
  ])('is the one that holds it: %i', (offset, expected) => {
    const sentence = sentenceAt(sentences, text, offset);
    expect(sentence?.text).toBe(expected);
  });

  it('is the next one when the place is silent, or a block', () => {
    expect(sentenceAt(sentences, root.querySelector('figcaption') as Element, 0)?.text).toBe('End.');
    expect(sentenceAt(sentences, root.querySelector('p:last-child') as Element, 0)?.text).toBe('End.');
    expect(sentenceAt(sentences, root, root.childNodes.length)).toBeNull();
  });

  it('and where in it', () => {
    expect(placeIn(sentences[1] as Sentence, text, 13)).toBe(3);
    expect(placeIn(sentences[1] as Sentence, text, 0)).toBe(0);
  });
});
