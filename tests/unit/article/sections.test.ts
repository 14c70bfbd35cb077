/** Sections that a person opens one by one belong together. */
import { expect, it } from 'vitest';
import { type Block, readBlocks } from '../../../src/article/judge/blocks.ts';
import { missingSections } from '../../../src/article/mend/sections.ts';
import { pageOf } from './page-of.ts';

const item = (heading: string, inner: string) =>
  `<div><h3>${heading}</h3><div data-opened="">${inner}</div></div>`;
const TIMES = item('When?', '<p>At six, and nobody knows why it rang.</p>');
const WHO = item('Who rang it?', '<p>Nobody did, says the miller.</p>');
const BEFORE = '<p data-known>Before.</p>';
const AFTER = '<p data-known>After.</p>';

/** Of what is `data-known` to belong. */
function missing(body: string): readonly string[] {
  const blocks = readBlocks(pageOf(`<body><main>${body}</main>`).body);
  const text = new Set<Block>(blocks.filter(({ element }) => element.matches('[data-known]')));
  return missingSections(blocks, text, new Set()).map((block) => block.text);
}

it('between two parts of the text they belong to it, with their headings', () => {
  expect(missing(`${BEFORE}<div>${TIMES}${WHO}</div>${AFTER}`)).toEqual([
    'When?',
    'At six, and nobody knows why it rang.',
    'Who rang it?',
    'Nobody did, says the miller.',
  ]);
});

it('below the text questions belong to it', () => {
  expect(missing(`${BEFORE}<div>${TIMES}${WHO}</div>`)).toHaveLength(4);
});

it('below the text they belong to it where one of them does', () => {
  const known = WHO.replace('<p>', '<p data-known>');
  expect(missing(`${BEFORE}<div>${TIMES}${known}</div>`)).toContain('At six, and nobody knows why it rang.');
});

it.each([
  ['below the text that asks nothing', `${BEFORE}<div>${TIMES}${WHO}</div>`.replaceAll('?', '')],
  ['of one section alone', `${BEFORE}<div>${TIMES}</div>${AFTER}`],
  ['beside the text', `<div>${BEFORE}</div><div>${TIMES}${WHO}</div>`],
])('a list %s is left to the judge', (_where, body) => {
  expect(missing(body)).toEqual([]);
});

it('what asks for something stays out', () => {
  const asks = item('Want more?', '<p>Subscribe to our newsletter</p>');
  expect(missing(`${BEFORE}<div>${TIMES}${asks}</div>${AFTER}`)).not.toContain('Subscribe to our newsletter');
});
