/** The rules by which the browser blocks requests. It keeps them when it ends, and through updates. */
import { browser, type NetworkRule } from './browser.ts';

/** In one step: there is no moment without rules, and a background that ends halfway has changed nothing. */
export async function replaceNetworkRules(rules: readonly NetworkRule[]): Promise<void> {
  const present = await browser.declarativeNetRequest.getDynamicRules();
  if (present.length === 0 && rules.length === 0) return;
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: present.map(({ id }) => id),
    addRules: [...rules],
  });
}
