/** How a person reads, put on a root element: `theme.css` and `article.css` take everything from there. */

/** The part of the settings that is seen. */
export interface Appearance {
  readonly theme: 'system' | 'light' | 'sepia' | 'dark';
  readonly font: 'serif' | 'sans';
  readonly sizePx: number;
  readonly widthCh: number;
  readonly lineHeight: number;
}

export function applyAppearance(root: HTMLElement, appearance: Appearance): void {
  root.dataset.theme = appearance.theme;
  root.dataset.font = appearance.font;
  root.style.setProperty('--text-size', `${appearance.sizePx}px`);
  root.style.setProperty('--measure', `${appearance.widthCh}ch`);
  root.style.setProperty('--leading', String(appearance.lineHeight));
}
