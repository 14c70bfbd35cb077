/** The person's own style sheet, after all of ours. */
import { parseCustomCss } from '../../view/custom-css.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';

export function createCustomCss({ dialog, document }: ReaderContext): ReaderFeature {
  const window = document.defaultView as Window & typeof globalThis;
  let shown = '';
  let sheet: CSSStyleSheet | null = null;
  return {
    settled({ customCss }) {
      if (customCss === shown) return;
      shown = customCss;
      const root = dialog.getRootNode() as ShadowRoot;
      const others = root.adoptedStyleSheets.filter((other) => other !== sheet);
      sheet = customCss ? parseCustomCss(customCss, window).sheet : null;
      root.adoptedStyleSheets = sheet ? [...others, sheet] : others;
    },
  };
}
