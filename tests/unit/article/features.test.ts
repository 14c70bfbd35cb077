/** The rows that the judge reads: each number stands where its name does. */
import { expect, it } from 'vitest';
import { readBlocks } from '../../../src/article/judge/blocks.ts';
import { FEATURES, type Feature, featuresOf } from '../../../src/article/judge/features.ts';
import { askedBy, scoreOf } from '../../../src/article/trees.ts';
import weights from '../../../src/rules/judge.json' with { type: 'json' };
import { pageOf } from './page-of.ts';

const document = pageOf(`<main>
  <h1>Windmill turns again</h1>
  <p>The mill has stood since 1907, and it turns.</p>
  <ul><li><a href="/more">More from the village</a></li></ul>
</main>`);
const claims = {
  headline: { value: 'Windmill turns again', source: 'h1', confidence: 1 },
  dek: null,
  authors: null,
  description: null,
};
const witness = 'themillhasstoodsince1907anditturns';
const rows = featuresOf(readBlocks(document.body), { claims, kept: new Set([1]), witness });

it.each<[Feature, readonly number[]]>([
  ['kept', [0, 1, 0]],
  ['keptAfter', [1, 20, 20]],
  ['colon', [0, 0, 0]],
  ['digitShare', [0, 4 / 44, 0]],
  ['afterHeadline', [0, 1, 2]],
  ['inList', [0, 0, 1]],
  ['listLinkShare', [0, 0, 1]],
  ['commonWithMain', [1, 0, 2]],
  ['likeHeadline', [1, 1 / 11, 0]],
  ['sinceHeading', [20, 1, 2]],
  ['isHeading', [1, 0, 0]],
  ['isParagraph', [0, 1, 0]],
  ['linkShare', [0, 0, 1]],
  ['isItem', [0, 0, 1]],
  ['hasYear', [0, 1, 0]],
  ['saysRelated', [0, 0, 1]],
  ['words', [3, 9, 4]],
  ['afterKept', [1, 0, 0]],
  ['witness', [-1, 1, -1]],
])('%s', (feature, expected) => {
  expect(rows.map((row) => row[FEATURES.indexOf(feature)])).toEqual(expected);
  expect(rows[0]).toHaveLength(FEATURES.length);
});

it('what no tree asks for is not looked for, and changes nothing', () => {
  const asked = askedBy(weights);
  const blocks = readBlocks(
    pageOf('<p>the mill turns</p><p>Share on Facebook, by Ada</p><p>Tags: mills</p>').body,
  );
  const facts = { claims, kept: new Set([0]), witness };
  const all = featuresOf(blocks, facts);
  const some = featuresOf(blocks, { ...facts, asks: (feature) => asked.has(feature) });
  expect(some).not.toEqual(all);
  expect(some.map((row) => scoreOf(weights, row))).toEqual(all.map((row) => scoreOf(weights, row)));
});
