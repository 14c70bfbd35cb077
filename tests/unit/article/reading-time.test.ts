/** How long an article takes to read. */
import { describe, expect, it } from 'vitest';
import { countWords, minutesToRead } from '../../../src/article/reading-time.ts';

describe('words', () => {
  it('are counted, punctuation is not', () => {
    expect(countWords('The ferry – the first since Friday – left at once.', 'en')).toBe(9);
  });

  it('with an apostrophe, a hyphen or a point inside are one', () => {
    expect(countWords('It’s a state-of-the-art U.S. ferry', 'en')).toBe(5);
  });

  it('with accents or vowel signs are one', () => {
    expect(countWords('Zoë naïvement cafe\u0301', 'fr')).toBe(3);
    expect(countWords('हिन्दी समाचार', 'hi')).toBe(2);
  });

  it('are characters in Chinese and Japanese, without spaces and punctuation', () => {
    expect(countWords('港口 重新开放。', 'zh-Hans')).toBe(6);
    expect(countWords('港が再開した。', 'ja')).toBe(6);
  });

  it('are the same whether or not a sign of two units stands among them', () => {
    const text = 'Don’t stop at No. 7 – naïve, cafe\u0301, Ёлка, हिन्दी, x\u0308-ray, ’tis.';
    expect(countWords(text, 'en')).toBe(countWords(`${text} 😀`, 'en'));
    expect(countWords(text, 'en')).toBe(11);
  });

  it('of nothing are none', () => {
    expect(countWords(' … ', 'en')).toBe(0);
  });
});

describe('minutes', () => {
  it('depend on the language', () => {
    expect(minutesToRead(2_280, 'en')).toBe(10);
    expect(minutesToRead(1_790, 'de-CH')).toBe(10);
    expect(minutesToRead(2_550, 'ZH-hant')).toBe(10);
  });

  it('of a language without a measured speed are counted with the default', () => {
    expect(minutesToRead(2_000, 'und')).toBe(10);
    expect(minutesToRead(2_000, '')).toBe(10);
  });

  it('are at least one', () => {
    expect(minutesToRead(0, 'en')).toBe(1);
    expect(minutesToRead(30, 'en')).toBe(1);
  });
});
