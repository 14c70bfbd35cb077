/** The browser's rules are replaced as one, whatever was there. */
import { beforeEach, expect, it, vi } from 'vitest';
import { replaceNetworkRules } from '../../../src/platform/network-rules.ts';

const { getDynamicRules, updateDynamicRules } = vi.hoisted(() => ({
  getDynamicRules: vi.fn(),
  updateDynamicRules: vi.fn(),
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { declarativeNetRequest: { getDynamicRules, updateDynamicRules } },
}));

const rule = (id: number) => ({ id, action: { type: 'block' as const }, condition: {} });

beforeEach(() => {
  getDynamicRules.mockReset();
  updateDynamicRules.mockReset();
});

it('the rules of before go in the same step in which the new ones come', async () => {
  getDynamicRules.mockResolvedValue([rule(1), rule(7)]);
  await replaceNetworkRules([rule(1), rule(2)]);
  expect(updateDynamicRules.mock.calls).toEqual([[{ removeRuleIds: [1, 7], addRules: [rule(1), rule(2)] }]]);
});

it('nothing is written where the rules are there already, in whatever order the browser gives their parts', async () => {
  getDynamicRules.mockResolvedValue([{ condition: {}, action: { type: 'block' }, id: 1 }]);
  await replaceNetworkRules([rule(1)]);
  expect(updateDynamicRules).not.toHaveBeenCalled();
});

it('nothing is written where there is nothing and shall be nothing', async () => {
  getDynamicRules.mockResolvedValue([]);
  await replaceNetworkRules([]);
  expect(updateDynamicRules).not.toHaveBeenCalled();
});
