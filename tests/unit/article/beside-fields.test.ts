/** The lines beside fields say what a form is for. */
import { expect, it } from 'vitest';
import { type Block, readBlocks } from '../../../src/article/judge/blocks.ts';
import { findBesideFields } from '../../../src/article/mend/beside-fields.ts';
import { measure } from '../../../src/article/scrub/measure.ts';
import { pageOf } from './page-of.ts';

const SENTENCE = 'The bell rang at six, and by seven the whole street stood below the tower of the mill.';
const TEXT = `<p>${SENTENCE}</p>`.repeat(8);

function found(markup: string, { above = TEXT } = {}): readonly string[] {
  const { body } = pageOf(`<body><main>${above}${markup}${TEXT}</main>`);
  const measures = measure(body);
  for (const field of body.querySelectorAll('form, input')) field.remove();
  const text: readonly Block[] = readBlocks(body);
  return [...findBesideFields(text, measures)].map((block) => block.text);
}

const FORM = '<form><input type="text"><input type="number"></form>';

it('title and line go', () => {
  const box = `<div><h3>What does a mill cost?</h3><p>Enter its height.</p>${FORM}</div>`;
  expect(found(box)).toEqual(['What does a mill cost?', 'Enter its height.']);
});

it.each([
  ['among sentences', `<div><h3>What does a mill cost?</h3><p>${SENTENCE} ${SENTENCE}</p>${FORM}</div>`],
  ['without a field', '<div><h3>What does a mill cost?</h3><p>Nobody knows.</p></div>'],
  [
    'below which one field asks whether they were useful',
    '<div><h3>How high was it?</h3><p>As high as a house.</p><input type="text"></div>',
  ],
  ['of a recipe', `<div><h3>Ingredients</h3><ul><li>200 g flour of rye</li></ul>${FORM}</div>`],
  ['of a table', `<div>${FORM}<table><tr><td>Petrel</td><td>£2</td></tr></table></div>`],
  ['below a picture', `<div><h3>Ferries a year</h3><img src="/chart.png" width="600">${FORM}</div>`],
  ['in a section', `<section><h3>What does a mill cost?</h3>${FORM}</section>`],
])('lines %s stay', (_how, markup) => {
  expect(found(markup)).toEqual([]);
});

it('lines stay at the top of a page', () => {
  expect(found(`<div><h3>What does a mill cost?</h3>${FORM}</div>`, { above: '' })).toEqual([]);
});
