/** The themes that the gate is told before a page is painted. */
import type { Settings } from './settings-record.ts';

type PaintedTheme = Exclude<Settings['theme'], 'system' | 'own'>;

/** @returns one, or by day and by night. For own colours the one that comes near: a script can be told no colour. */
export function themesAtStart(
  settings: Pick<Settings, 'theme' | 'lightTheme' | 'darkTheme' | 'ownPaper'>,
): readonly PaintedTheme[] {
  const { theme, lightTheme, darkTheme, ownPaper } = settings;
  if (theme === 'system') return [lightTheme, darkTheme];
  return [theme === 'own' ? nearest(ownPaper) : theme];
}

function nearest(paper: string): PaintedTheme {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(paper.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  const lightness = (red * 3 + green * 6 + blue) / 10;
  if (lightness < 128) return lightness < 13 ? 'black' : 'dark';
  // Warm papers are nearer to sepia than to white.
  return red - blue > 16 ? 'sepia' : 'light';
}
