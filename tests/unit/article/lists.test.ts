/** The points of a list are judged together. */
import { expect, it } from 'vitest';
import { readBlocks } from '../../../src/article/judge/blocks.ts';
import { levelLists } from '../../../src/article/judge/lists.ts';
import { pageOf } from './page-of.ts';

function leveled(body: string, chances: readonly number[]): readonly number[] {
  return levelLists(readBlocks(pageOf(`<body>${body}`).body), chances);
}

it('the points of a list have the same chance, what stands around it its own', () => {
  const body = '<p>Before you go:</p><ul><li>a map</li><li><p>a lamp</p></li></ul><p>And go.</p>';
  expect(leveled(body, [0.9, 0.75, 0.25, 0.1])).toEqual([0.9, 0.5, 0.5, 0.1]);
});

it('each list has its own', () => {
  const body = '<ul><li>a map</li><li>a lamp</li></ul><ol><li>go</li><li>come back</li></ol>';
  expect(leveled(body, [1, 0.5, 0.25, 0])).toEqual([0.75, 0.75, 0.125, 0.125]);
});

it('cards in a list, of several lines each, keep theirs', () => {
  const body = '<ul><li><h3>A map</h3><p>of the coast</p></li><li><h3>A lamp</h3><p>of tin</p></li></ul>';
  expect(leveled(body, [0.1, 0.2, 0.3, 0.4])).toEqual([0.1, 0.2, 0.3, 0.4]);
});

it('a list of links loses by the others and gains nothing', () => {
  const body =
    '<ul><li><a href="/a">The map of the coast</a></li><li><a href="/b">A lamp of tin</a></li></ul>';
  expect(leveled(body, [0.75, 0.25])).toEqual([0.5, 0.25]);
});

it('so are terms and what is said of them', () => {
  const body = '<dl><dt>Length</dt><dd>seven metres</dd><dt>Layers</dt><dd>61</dd></dl>';
  expect(leveled(body, [1, 0.5, 0.25, 0.25])).toEqual([0.5, 0.5, 0.5, 0.5]);
});
