/**
 * The theme, known to the gate before the first paint: the registered content script lists the file of the theme before
 * the gate's, because storage would answer too late. Where the system chooses, it lists two: by day, and by night.
 */
import type { PaintedTheme } from '../view/paper.ts';

declare global {
  var broadsheetThemes: PaintedTheme[] | undefined;
}

/** Said by the file of a theme. */
export function startWith(theme: PaintedTheme): void {
  globalThis.broadsheetThemes = [...(globalThis.broadsheetThemes ?? []), theme];
}

export function themeAtStart(window: Window): PaintedTheme {
  const [light = 'light', dark = light] = globalThis.broadsheetThemes ?? ['light', 'dark'];
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
}
