/** Trained weights speak of features by number: they are worth nothing when the code counts other things. */
import { expect, it } from 'vitest';
import { FEATURES } from '../../../src/article/judge/features.ts';
import { GATE_FEATURES } from '../../../src/article/likely.ts';
import gate from '../../../src/rules/gate.json' with { type: 'json' };
import judge from '../../../src/rules/judge.json' with { type: 'json' };

it.each([
  ['judge', judge, FEATURES],
  ['gate', gate, GATE_FEATURES],
] as const)('the %s was trained on the features that the code gives it', (_, weights, features) => {
  expect(weights.features).toEqual([...features]);
  expect(weights.trees.length).toBeGreaterThan(0);
  const asked = weights.trees.flatMap(({ feature }) => feature);
  expect(Math.max(...asked)).toBeLessThan(features.length);
});
