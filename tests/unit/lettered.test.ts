import { describe, expect, it } from 'vitest';
import { lettered } from '../../src/article/lettered.ts';

/** Every character of the basic plane. */
const CHARACTERS = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));

const classes = [
  'L',
  'Lu',
  'Ll',
  'Lo',
  'N',
  'M',
  'P',
  'S',
  'Script=Han',
  'Script=Hiragana',
  'Script=Katakana',
  'Script=Hangul',
  'Script=Thai',
  'Script=Arabic',
];

describe('a pattern that speaks of letters', () => {
  it.each(classes)('finds of \\p{%s} what Unicode has there, character by character', (name) => {
    for (const flags of ['', 'i']) {
      const written = lettered(String.raw`^\p{${name}}$`, flags);
      const unicode = new RegExp(String.raw`^\p{${name}}$`, `${flags}u`);
      const wrong = CHARACTERS.filter((character) => written.test(character) !== unicode.test(character));
      expect(wrong.join('')).toBe('');
    }
  });

  it.each(classes)('takes \\p{%s} within brackets for the same', (name) => {
    const written = lettered(String.raw`^[^\d\p{${name}}\]]$`);
    const unicode = new RegExp(String.raw`^[^\d\p{${name}}\]]$`, 'u');
    const wrong = CHARACTERS.filter((character) => written.test(character) !== unicode.test(character));
    expect(wrong.join('')).toBe('');
  });

  it('reads a text of any script as Unicode does', () => {
    const words = lettered(String.raw`[\p{L}\p{N}]+`, 'g');
    expect(words.match('Der Fluss – 3 Boote')).toEqual(['Der', 'Fluss', '3', 'Boote']);
    expect(words.match('Река, 3 лодки 🚤 Ωδή')).toEqual(['Река', '3', 'лодки', 'Ωδή']);
    expect(words.match('…')).toEqual([]);
  });

  it('replaces in both', () => {
    const marks = lettered(String.raw`[\p{P}\p{S}\s]+$`);
    expect(marks.replace('À bientôt … »', '')).toBe('À bientôt');
    expect(marks.replace('До встречи … »', '')).toBe('До встречи');
  });

  it('refuses a script whose letters it does not know', () => {
    expect(() => lettered(String.raw`\p{Script=Latin}`).test('a')).toThrow('Latin');
  });
});
