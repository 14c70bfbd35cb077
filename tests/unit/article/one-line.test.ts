/** Text of a page that stands in a heading or a label. */
import { expect, it } from 'vitest';
import { oneLine } from '../../../src/article/one-line.ts';

it('folds white space', () => {
  expect(oneLine('  One\n\ttwo\u00a0 three ')).toBe('One two three');
});

it('takes out characters that would reorder the text around them', () => {
  expect(oneLine('moc.\u202Eelpmaxe\u202C by \u2066A\u2069\u200F')).toBe('moc.elpmaxe by A');
});

it('keeps letters that join others, which Persian and emoji need', () => {
  expect(oneLine('می\u200Cخواهم 👩\u200D🚀')).toBe('می\u200Cخواهم 👩\u200D🚀');
});

it('is never longer than a thousand characters', () => {
  expect(oneLine('a'.repeat(5_000)).length).toBe(1_000);
});
