/** An article as the reader would show it, with the person's own style sheet, which reaches nothing else of the page. */
import type { Settings } from '../platform/settings.ts';
import { applyAppearance } from '../view/appearance.ts';
import articleCss from '../view/article.css';
import { renderArticle } from '../view/article.ts';
import { parseCustomCss } from '../view/custom-css.ts';
import { createElements } from '../view/element.ts';
import { say } from '../view/say.ts';
import { createSheet } from '../view/sheet.ts';
import themeCss from '../view/theme.css';
import previewCss from './preview.css';
import { sampleArticle } from './sample.ts';

export interface Preview {
  readonly root: HTMLElement;
  show(settings: Settings): void;
}

export function createPreview(host: HTMLElement, document: Document): Preview {
  const window = document.defaultView as Window & typeof globalThis;
  const sheets = [themeCss, articleCss, previewCss].map((css) => createSheet(css, window));
  const root = createElements(document)(
    'div',
    // It scrolls, so the keyboard must get there.
    { class: 'reader', tabindex: 0, role: 'region', 'aria-label': say('appearancePreview') },
    renderArticle(sampleArticle(), { document }),
  );
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.append(root);
  return {
    root,
    show(settings) {
      applyAppearance(root, settings);
      shadow.adoptedStyleSheets = [...sheets, parseCustomCss(settings.customCss, window).sheet];
    },
  };
}
