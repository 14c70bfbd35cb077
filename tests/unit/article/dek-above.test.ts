/** A dek is read once: above the text, or as its first paragraph. */
import { expect, it } from 'vitest';
import { dekAbove } from '../../../src/article/dek-above.ts';

const DEK = 'The council puts the lamps out at midnight, because owls hunt in the dark.';
const dek = { value: DEK, source: 'meta description', confidence: 0.7 };

it('is printed above a text that begins otherwise', () => {
  expect(dekAbove({ dek, text: 'The owls came back three years ago.\n\nThe lamps stay.' })).toBe(DEK);
});

it.each([
  ['after a line that is short', `Lyddmouth\n\n${DEK}`],
  ['with a word before it', `In short: ${DEK}`],
  ['and more', `${DEK} The owls came back three years ago, and nobody knows from where.`],
])('is not printed above a text that says it %s', (_where, text) => {
  expect(dekAbove({ dek, text: `${text}\n\nThe owls came back three years ago.` })).toBeNull();
});

it('is not printed above a text that begins with it', () => {
  expect(dekAbove({ dek, text: `${DEK}\n\nThe owls came back three years ago.` })).toBeNull();
});

it('is not printed where there is none', () => {
  expect(dekAbove({ dek: null, text: 'The owls came back.' })).toBeNull();
});
