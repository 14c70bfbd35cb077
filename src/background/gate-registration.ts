/** Keeps the gate registered for just the sites that are granted. */
import { loadSettings } from '../platform/settings.ts';
import { loadGrants, registerGate } from '../platform/sites.ts';
import { oneAfterAnother } from './one-after-another.ts';

export const refreshGate = oneAfterAnother(async () => {
  const [grants, settings] = await Promise.all([loadGrants(), loadSettings()]);
  await registerGate(grants, settings);
});

// Each time the background starts: the one before may have been ended after a change and before it was done.
void refreshGate();
