/** Names that boxes have for tests and scripts count as their classes do. */
import { expect, it } from 'vitest';
import { nameBoxes } from '../../../src/article/capture/box-names.ts';
import { pageOf } from './page-of.ts';

function classesOf(attributes: string): string | null {
  const copy = pageOf(`<div id="box" ${attributes}>Text</div>`);
  nameBoxes(copy);
  return copy.getElementById('box')?.getAttribute('class') ?? null;
}

it.each([
  ['class="css-1a2b" data-testid="newsletter-box"', 'css-1a2b newsletter-box'],
  ['data-area="related_articles"', 'related_articles'],
  ['class="w" data-newsletter="opinion"', 'w newsletter'],
  ['data-component="text-block" data-testid="paragraph-12"', 'text-block paragraph'],
])('%s', (attributes, classes) => expect(classesOf(attributes)).toBe(classes));

it.each([
  ['a sentence', 'data-test="How the harbour was closed."'],
  ['a record', `data-component='{"id":1}'`],
  ['a number', 'data-type="12"'],
  ['another attribute', 'data-theme="newsletter"'],
])('%s is no name', (_what, attributes) => expect(classesOf(attributes)).toBeNull());
