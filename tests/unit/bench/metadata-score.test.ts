import { describe, expect, test } from 'vitest';
import { dayOf, judge, type Metadata } from '../../bench/metadata-score.ts';

const nothing: Metadata = { title: null, authors: [], published: null, dek: null };

test('a field the corpus does not know gets no verdict', () => {
  expect(judge({ ...nothing, title: 'Any' }, {})).toEqual({});
});

test('a field that is not given is missing, not wrong', () => {
  expect(judge(nothing, { title: 'A', authors: ['B'], published: '2021-06-22', dek: 'C' })).toEqual({
    title: 'missing',
    authors: 'missing',
    published: 'missing',
    dek: 'missing',
  });
});

describe('titles', () => {
  test.each([
    ['Ferry returns', 'right'],
    ['Ferry Returns', 'right'],
    ['Ferry returns | The Harbour Post', 'near'],
    ['Harbour Post', 'wrong'],
  ])('"%s" for "Ferry returns" is %s', (title, verdict) => {
    expect(judge({ ...nothing, title }, { title: 'Ferry returns' }).title).toBe(verdict);
  });

  test('differ in words, not in marks of where a word may break', () => {
    const found = { ...nothing, title: 'Deutschland steht' };
    expect(judge(found, { title: 'Deutsch\u00adland steht' }).title).toBe('right');
  });

  test('differ in words, not in quotes, dashes or references', () => {
    const found = { ...nothing, title: "Mayor: 'No' – at last" };
    expect(judge(found, { title: 'Mayor: &#8216;No&#8217; - at last' }).title).toBe('right');
  });
});

describe('authors', () => {
  test.each([
    [['Ana Mill', 'Bo Reed'], 'right'],
    [['Bo Reed', 'ANA MILL'], 'right'],
    [['Ana Mill'], 'near'],
    [['Ana Mill', 'Bo Reed', 'Staff'], 'near'],
    [['By Ana Mill and Bo Reed'], 'right'],
    [['Dr. Ana Mill, PhD', 'Bo Reed'], 'right'],
    [['AFP'], 'wrong'],
    [['Staff Writer'], 'wrong'],
  ])('%j for Ana Mill and Bo Reed is %s', (authors, verdict) => {
    expect(judge({ ...nothing, authors }, { authors: ['Ana Mill', 'Bo Reed'] }).authors).toBe(verdict);
  });
});

describe('days', () => {
  test.each([
    ['2021-06-22', '2021-06-22'],
    ['2021-06-22T23:30:00-05:00', '2021-06-22'],
    ['June 22, 2021', '2021-06-22'],
    ['Tue, 22 Jun 2021 16:31:00 GMT', '2021-06-22'],
    ['yesterday', null],
    ['', null],
  ])('"%s" names %s', (date, day) => {
    expect(dayOf(date)).toBe(day);
  });

  test('of another day are wrong', () => {
    expect(judge({ ...nothing, published: '2024-04-24' }, { published: '2021-06-22' }).published).toBe(
      'wrong',
    );
  });
});

test('a dek may differ by a word in twenty', () => {
  const dek =
    'After nine winters on the slip the old boat crosses the bay again and takes its first forty guests';
  expect(judge({ ...nothing, dek: `${dek} …` }, { dek }).dek).toBe('right');
  expect(judge({ ...nothing, dek: 'The first paragraph of the story' }, { dek }).dek).toBe('wrong');
});
