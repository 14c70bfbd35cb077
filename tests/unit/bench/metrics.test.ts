import { describe, expect, test } from 'vitest';
import {
  f1,
  meanOf,
  precision,
  quantile,
  recall,
  shingleConfusion,
  snippetConfusion,
  sumOf,
  tokensOf,
  wordConfusion,
} from '../../bench/metrics.ts';

describe('tokens', () => {
  test('are runs of letters, digits and underscores of any script', () => {
    expect(tokensOf('Déjà-vu, it’s 4:31pm; 北京 snake_case')).toEqual([
      'Déjà',
      'vu',
      'it',
      's',
      '4',
      '31pm',
      '北京',
      'snake_case',
    ]);
  });
});

describe('4-gram shingles', () => {
  test('count shared, extra and missing runs as shares of all runs', () => {
    // Truth: abcd, bcde, cdef. Text: abcd, bcde, cdex. Shared 2, missing 1, extra 1: quarters of 4.
    expect(shingleConfusion('a b c d e f', 'a b c d e x')).toEqual({ tp: 0.5, fp: 0.25, fn: 0.25 });
  });

  test('count a run as often as it stands', () => {
    // Truth: one run. Text: abcd, bcda, cdab, dabc, abcd: one shared, four too much.
    const { tp, fp, fn } = shingleConfusion('a b c d', 'a b c d a b c d');
    expect([tp, fp, fn]).toEqual([0.2, 0.8, 0]);
  });

  test('take a text of fewer than four words as one run', () => {
    expect(shingleConfusion('two words', 'two words')).toEqual({ tp: 1, fp: 0, fn: 0 });
    expect(shingleConfusion('two words', 'two')).toEqual({ tp: 0, fp: 0.5, fn: 0.5 });
  });

  test('tell upper from lower case', () => {
    expect(shingleConfusion('One', 'one').tp).toBe(0);
  });

  test('of no text at all miss everything', () => {
    expect(shingleConfusion('a b c d', '')).toEqual({ tp: 0, fp: 0, fn: 1 });
  });
});

describe('words', () => {
  test('are bags: order and case do not count, repetition does', () => {
    expect(wordConfusion('The cat the dog', 'dog CAT the bird')).toEqual({ tp: 3, fp: 1, fn: 1 });
  });

  test('give 0.75 where three of four are right on both sides', () => {
    expect(f1(wordConfusion('The cat the dog', 'dog CAT the bird'))).toBe(0.75);
  });
});

describe('snippets', () => {
  test('wanted ones are found across line breaks and no-break spaces', () => {
    const text = 'First line\nsecond\u00a0line';
    expect(snippetConfusion(['line second line', 'third'], ['First line', 'Home'], text)).toEqual({
      tp: 1,
      fp: 1,
      fn: 1,
    });
  });
});

describe('precision, recall and F1', () => {
  const document = { tp: 6, fp: 2, fn: 6 };

  test('are shares of what was given and of what was wanted', () => {
    expect(precision(document)).toBe(0.75);
    expect(recall(document)).toBe(0.5);
    expect(f1(document)).toBeCloseTo(0.6, 12);
  });

  test('are 1 where nothing was wanted and nothing given, 0 where nothing is right', () => {
    expect(f1({ tp: 0, fp: 0, fn: 0 })).toBe(1);
    expect(f1({ tp: 0, fp: 3, fn: 0 })).toBe(0);
    expect(f1({ tp: 0, fp: 0, fn: 3 })).toBe(0);
  });

  test('of several documents are means that weigh each document alike', () => {
    const long = { tp: 90, fp: 10, fn: 0 };
    const short = { tp: 1, fp: 1, fn: 1 };
    // P = (0.9 + 0.5) / 2, R = (1 + 0.5) / 2.
    const { precision: p, recall: r, f1: f } = meanOf([long, short]);
    expect([p, r]).toEqual([0.7, 0.75]);
    expect(f).toBeCloseTo(0.724138, 6);
  });

  test('a document without output lowers recall only', () => {
    expect(
      meanOf([
        { tp: 1, fp: 0, fn: 0 },
        { tp: 0, fp: 0, fn: 1 },
      ]),
    ).toMatchObject({ precision: 1, recall: 0.5 });
  });

  test('of counts added up are those of the sums', () => {
    expect(
      sumOf([
        { tp: 1, fp: 2, fn: 3 },
        { tp: 10, fp: 20, fn: 30 },
      ]),
    ).toEqual({ tp: 11, fp: 22, fn: 33 });
  });
});

describe('quantiles', () => {
  test('are values that were measured', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(quantile([10, 20, 30], 0.95)).toBe(30);
    expect(quantile([], 0.5)).toBe(0);
  });
});
