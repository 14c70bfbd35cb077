/** Keeps the gate registered for just the sites that are granted. */
import { browser } from '../platform/browser.ts';
import { loadSettings } from '../platform/settings.ts';
import { loadGrants, registerGate } from '../platform/sites.ts';
import { oneAfterAnother } from './one-after-another.ts';

export const refreshGate = oneAfterAnother(async () => {
  const [grants, settings] = await Promise.all([loadGrants(), loadSettings()]);
  await registerGate(grants, settings);
});

browser.runtime.onInstalled.addListener(() => void refreshGate());
browser.runtime.onStartup.addListener(() => void refreshGate());
