/** The rules by which the browser blocks requests. It keeps them when it ends, and through updates. */
import { browser, type NetworkRule } from './browser.ts';

/** In one step: there is no moment without rules, and a background that ends halfway has changed nothing. */
export async function replaceNetworkRules(rules: readonly NetworkRule[]): Promise<void> {
  const present = await browser.declarativeNetRequest.getDynamicRules();
  if (written(present) === written(rules)) return;
  await browser.declarativeNetRequest.updateDynamicRules({
    removeRuleIds: present.map(({ id }) => id),
    addRules: [...rules],
  });
}

/** The same for the same rules, in whatever order their parts are given back. */
function written(rules: readonly NetworkRule[]): string {
  return JSON.stringify(rules, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
