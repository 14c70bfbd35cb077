/** Keeps the gate registered for just the sites that are granted. */
import { browser } from '../platform/browser.ts';
import { loadSettings } from '../platform/settings.ts';
import { loadGrants, registerGate } from '../platform/sites.ts';

let last: Promise<void> = Promise.resolve();

/** One after the other: two at once would both unregister and both register. */
export function refreshGate(): Promise<void> {
  last = last.then(refresh, refresh);
  return last;
}

async function refresh(): Promise<void> {
  const [grants, settings] = await Promise.all([loadGrants(), loadSettings()]);
  await registerGate(grants, settings);
}

browser.runtime.onInstalled.addListener(() => void refreshGate());
browser.runtime.onStartup.addListener(() => void refreshGate());
