/** Which rules are looked at for an address. */
import { expect, it } from 'vitest';
import { rulesByHost } from '../../../src/article/link/place.ts';

it('of a thousand links to one host its rules are looked for once', () => {
  const asked: string[] = [];
  const rulesAt = rulesByHost(['paper.example', 'shop.example'], (rule, host) => {
    asked.push(rule);
    return rule === host;
  });
  for (let link = 0; link < 1_000; link += 1) expect(rulesAt('shop.example')).toEqual(['shop.example']);
  expect(asked).toEqual(['paper.example', 'shop.example']);
});

it('of more hosts than any page has, no list grows for ever, and each has its rules', () => {
  const rulesAt = rulesByHost([3_000], (rule, host) => host === `${rule}.example`);
  for (let host = 0; host < 4_000; host += 1)
    expect(rulesAt(`${host}.example`)).toHaveLength(host === 3_000 ? 1 : 0);
});
