/** How a person reads, put on a root element: `theme.css` and `article.css` take everything from there. */
import { COLOR_NAMES, paletteOf } from './palette.ts';
import { type PaintedTheme, withContrast } from './paper.ts';

/** The part of the settings that is seen. */
export interface Appearance {
  readonly theme: 'system' | PaintedTheme | 'own';
  readonly lightTheme: 'light' | 'sepia' | 'contrast-light';
  readonly darkTheme: 'dark' | 'black' | 'contrast-dark';
  readonly ownPaper: string;
  readonly ownInk: string;
  readonly ownAccent: string;
  readonly font: 'serif' | 'sans' | 'mono' | 'legible' | 'dyslexic' | 'local';
  readonly localFont: string;
  readonly sizePx: number;
  readonly widthCh: number;
  readonly lineHeight: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly align: 'start' | 'justify';
  readonly paragraphs: 'spaced' | 'indented';
  readonly hyphens: boolean;
  /** Of the reader only: what it scrolls through, and whether Japanese and Chinese lines are vertical. */
  readonly layout: 'scroll' | 'pages';
  readonly vertical: boolean;
  readonly lineFocus: 'off' | 'line' | 'lines' | 'paragraph';
}

export function applyAppearance(root: HTMLElement, appearance: Appearance): void {
  const { align, paragraphs, hyphens, font, localFont } = appearance;
  Object.assign(root.dataset, {
    theme: themeOf(appearance, root.ownerDocument.defaultView),
    font: font === 'local' && !localFont ? 'serif' : font,
    align,
    paragraphs,
    hyphens: hyphens ? 'auto' : 'manual',
  });
  root.style.setProperty('--text-size', `${appearance.sizePx}px`);
  root.style.setProperty('--line-letters', String(appearance.widthCh));
  root.style.setProperty('--leading', String(appearance.lineHeight));
  root.style.setProperty('--letter-spacing', `${appearance.letterSpacing}em`);
  root.style.setProperty('--word-spacing', `${appearance.wordSpacing}em`);
  root.style.setProperty('--local-font', quoted(localFont));
  applyOwnColors(root, appearance);
}

/** @returns stops following. Where the system decides, a change of it is seen at once. */
export function followSystem(root: HTMLElement, appearance: () => Appearance): () => void {
  const queries = [DARK, CONTRAST].map((query) => root.ownerDocument.defaultView?.matchMedia?.(query));
  const apply = () => applyAppearance(root, appearance());
  for (const query of queries) query?.addEventListener('change', apply);
  return () => {
    for (const query of queries) query?.removeEventListener('change', apply);
  };
}

/** @param root gets the colours of the theme `own`, and of no other */
export function applyOwnColors(
  root: HTMLElement,
  { theme, ownPaper, ownInk, ownAccent }: Pick<Appearance, 'theme' | 'ownPaper' | 'ownInk' | 'ownAccent'>,
): void {
  const own = theme === 'own' ? paletteOf(ownPaper, ownInk, ownAccent) : null;
  for (const name of COLOR_NAMES) {
    if (own) root.style.setProperty(`--${name}`, own.colors[name]);
    else root.style.removeProperty(`--${name}`);
  }
  root.style.colorScheme = own?.scheme ?? '';
}

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

function themeOf(appearance: Appearance, window: Window | null): PaintedTheme | 'own' {
  const { theme, lightTheme, darkTheme } = appearance;
  if (theme !== 'system') return theme;
  const matches = (query: string) => window?.matchMedia?.(query).matches ?? false;
  return withContrast(matches(DARK) ? darkTheme : lightTheme, matches(CONTRAST));
}

/** A name is one string of CSS whatever is in it. */
function quoted(name: string): string {
  return `"${name.replace(/["\\\p{Cc}]/gu, '')}"`;
}
