/** Keeps the browser's network rules to just the sites on which the reader opens by itself and blocking is on. */
import { networkRules } from '../blocking/network-rules.ts';
import { trackerOrigins } from '../blocking/tracker-origins.ts';
import { replaceNetworkRules } from '../platform/network-rules.ts';
import { loadSettings } from '../platform/settings.ts';
import { accessTo, loadGrants } from '../platform/sites.ts';
import { oneAfterAnother } from './one-after-another.ts';

export const refreshBlocking = oneAfterAnother(async () => {
  const [grants, { blocking, neverHosts, unblockedHosts }] = await Promise.all([
    loadGrants(),
    loadSettings(),
  ]);
  const off = [...new Set([...neverHosts, ...unblockedHosts])].sort();
  // Without a grant of a tracker only what a site hosts itself would be blocked, and no switch would say so.
  const isOn = blocking !== 'off' && (await accessTo(trackerOrigins(blocking))) !== 'none';
  await replaceNetworkRules(isOn ? networkRules(blocking, { ...grants, off }) : []);
});

// Each time the background starts: the rules that the browser has kept may be made of the data of the version before,
// and the background before may have been ended after a change and before it was done.
void refreshBlocking();
