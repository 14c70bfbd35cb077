// @vitest-environment jsdom
/** Finding words in an article. */
import { expect, it } from 'vitest';
import { findMatches } from '../../../src/content/reader/find-matches.ts';

/** What is found, as it stands in the text. */
function found(markup: string, query: string): readonly string[] {
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return findMatches(root, query).map(({ start, end }) => {
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range.toString();
  });
}

it.each([
  [
    'across links and emphasis',
    '<p>The <a href="/x">wind</a><em>mill</em> turns</p>',
    'windmill',
    ['windmill'],
  ],
  ['whatever the case', '<p>Mill, MILL, mill</p>', 'mILL', ['Mill', 'MILL', 'mill']],
  ['with accents and without', '<p>Café, cafe, CAFE\u0301</p>', 'café', ['Café', 'cafe', 'CAFE\u0301']],
  ['over a soft hyphen', '<p>wind\u00admill</p>', 'windmill', ['wind\u00admill']],
  ['over folded white space', '<p>two\n   words</p>', 'two words', ['two\n   words']],
  ['over a line break', '<p>two<br>words</p>', 'two words', ['twowords']],
  ['whichever way quotes are typed', '<p>“It’s”</p>', '"it\'s"', ['“It’s”']],
  ['sharp s as two letters', '<p>Straße</p>', 'strasse', ['Straße']],
  ['Arabic with vowel signs and without', '<p>كِتَاب</p>', 'كتاب', ['كِتَاب']],
  [
    'Japanese below its readings',
    '<p><ruby>東京<rt>とうきょう</rt></ruby>都</p>',
    '東京都',
    ['東京とうきょう都'],
  ],
  ['no voiced kana for plain ones', '<p>がか</p>', 'か', ['か']],
  ['no part of a Korean syllable', '<p>각가</p>', '가', ['가']],
])('finds %s', (_, markup, query, expected) => {
  expect(found(markup, query)).toEqual(expected);
});

it('finds nothing across paragraphs, in notes on letters, or for white space', () => {
  expect(found('<p>wind</p><p>mill</p>', 'windmill')).toEqual([]);
  expect(found('<p>wind</p><p>mill</p>', 'wind mill')).toEqual([]);
  expect(found('<p>a<svg><text>mill</text></svg></p>', 'mill')).toEqual([]);
  expect(found('<p>a b</p>', '  ')).toEqual([]);
});

it('finds what it can tell apart once: matches do not overlap', () => {
  expect(found('<p>aaaa</p>', 'aa')).toEqual(['aa', 'aa']);
});
