/**
 * The theme, known to the gate before the first paint: the registered content script lists the file of the
 * theme before the gate's, because storage would answer too late.
 */
import type { Settings } from '../platform/settings.ts';

declare global {
  var broadsheetTheme: Settings['theme'] | undefined;
}

export function themeAtStart(): Settings['theme'] {
  return globalThis.broadsheetTheme ?? 'system';
}
