/** The beginnings of end notes: each takes its examples and spares the line that only looks like one. */
import { describe, expect, it } from 'vitest';
import { END_NOTES } from '../../../src/rules/end-notes.ts';

describe.each(END_NOTES)('$kind', ({ beginning, examples, spares }) => {
  it.each(examples)('takes "%s"', (line) => expect(line).toMatch(beginning));

  it(`spares "${spares}"`, () => expect(spares).not.toMatch(beginning));
});
