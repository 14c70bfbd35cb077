/** Trained weights speak of features by number: they are worth nothing when the code counts other things. */
import { expect, it } from 'vitest';
import { FEATURES } from '../../../src/article/judge/features.ts';
import { gateFeaturesOf } from '../../../src/article/likely/features.ts';
import gate from '../../../src/rules/gate.json' with { type: 'json' };
import gateFeatures from '../../../src/rules/gate-features.json' with { type: 'json' };
import judge from '../../../src/rules/judge.json' with { type: 'json' };
import { pageOf } from './page-of.ts';

it('the judge was trained on the features that the code gives it', () => {
  expect(judge.features).toEqual([...FEATURES]);
  expect(judge.trees.length).toBeGreaterThan(0);
  const asked = judge.trees.flatMap(({ feature }) => feature);
  expect(Math.max(...asked)).toBeLessThan(FEATURES.length);
});

it('the gate was trained on the features that the code gives it', () => {
  const document = pageOf('<p>A page.</p>');
  const features = Object.keys(gateFeaturesOf(document, document.body, 'https://courier.example/a'));
  expect(gateFeatures).toEqual(features);
  expect(gate.steps).toHaveLength(features.length);
  for (const pairs of gate.steps) {
    const values = pairs.filter((_, at) => at % 2 === 0);
    expect(pairs).toHaveLength(2 * values.length);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  }
});
