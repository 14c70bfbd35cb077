/**
 * The theme, known to the gate before the first paint: the registered content script lists the file of the theme before
 * the gate's, because storage would answer too late. Where the system chooses, it lists two: by day, and by night.
 */
import { type PaintedTheme, withContrast } from '../view/paper.ts';

declare global {
  var broadsheetThemes: PaintedTheme[] | undefined;
}

/** Said by the file of a theme. */
export function startWith(theme: PaintedTheme): void {
  globalThis.broadsheetThemes = [...(globalThis.broadsheetThemes ?? []), theme];
}

export function themeAtStart(window: Window): PaintedTheme {
  const [light = 'light', dark] = globalThis.broadsheetThemes ?? ['light', 'dark'];
  if (dark === undefined) return light;
  const matches = (query: string) => window.matchMedia(query).matches;
  return withContrast(
    matches('(prefers-color-scheme: dark)') ? dark : light,
    matches('(prefers-contrast: more)'),
  );
}
