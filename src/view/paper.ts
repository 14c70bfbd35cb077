/** The page colour of each theme: for the cover that stands before any stylesheet. A test holds it to `theme.css`. */
export const PAPER = {
  light: '#fdfcf9',
  sepia: '#f5ecda',
  'contrast-light': '#ffffff',
  dark: '#1a1a1c',
  black: '#000000',
  'contrast-dark': '#000000',
} as const;

/** A theme with colours of its own, which all have but “as the system has it” and the person's own colours. */
export type PaintedTheme = keyof typeof PAPER;

/** Who has asked the system for more contrast has it; but not in place of a theme that was chosen for day or night. */
export function withContrast<T extends PaintedTheme>(
  theme: T,
  isAskedFor: boolean,
): T | 'contrast-light' | 'contrast-dark' {
  if (isAskedFor && theme === 'light') return 'contrast-light';
  if (isAskedFor && theme === 'dark') return 'contrast-dark';
  return theme;
}
