// @vitest-environment jsdom
/** Where reading aloud stopped, as a number. */
import { expect, it } from 'vitest';
import { lettersBefore, placeAfter } from '../../../src/content/reader/spoken-place.ts';
import { type Sentence, spokenText } from '../../../src/content/reader/spoken-text.ts';

function read(markup: string): readonly Sentence[] {
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return spokenText([root], 'en');
}
const MARKUP = '<p>The mill turned. Nobody spoke.</p><p>It stood still again.</p>';

it('means the same word when the article is read anew', () => {
  const [, second, third] = read(MARKUP) as [Sentence, Sentence, Sentence];
  const sentences = read(MARKUP);
  expect(lettersBefore([second, third], third, 3)).toBe('Nobody spoke.'.length + 3);
  expect(placeAfter(sentences, 0)).toEqual({ sentence: sentences[0], from: 0 });
  expect(placeAfter(sentences, 'The mill turned.'.length + 7)).toEqual({ sentence: sentences[1], from: 7 });
  for (const [index, sentence] of sentences.entries()) {
    const at = lettersBefore(sentences, sentence, 3);
    expect(placeAfter(read(MARKUP), at)).toMatchObject({
      sentence: { text: sentences[index]?.text },
      from: 3,
    });
  }
});

it('is nowhere in an article that has become shorter', () => {
  expect(placeAfter(read('<p>The mill turned.</p>'), 40)).toBeNull();
});
