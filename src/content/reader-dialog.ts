/** The reader's nodes: a host for the page, and in its closed shadow root a dialog with a bar and the article. */
import type { Article } from '../article/types.ts';
import { FONTS, RANGES, THEMES } from '../platform/settings.ts';
import { hostOf } from '../platform/sites.ts';
import type { Appearance } from '../view/appearance.ts';
import { type AppearanceControls, createAppearanceControls } from '../view/appearance-controls.ts';
import articleCss from '../view/article.css';
import { renderArticle } from '../view/article.ts';
import controlsCss from '../view/controls.css';
import { renderDetails } from '../view/details.ts';
import { createElements, type MakeElement } from '../view/element.ts';
import { renderRemoved } from '../view/removed.ts';
import themeCss from '../view/theme.css';
import readerCss from './reader.css';
import { retryPictures } from './retry-pictures.ts';

export interface ReaderDialog {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly controls: AppearanceControls;
  /** The article's body. */
  readonly body: HTMLElement;
}

interface Options {
  readonly article: Article;
  readonly document: Document;
  onPrint(): void;
  onAppearance(change: Partial<Appearance>): void;
}

export function createReaderDialog({ article, document, onPrint, onAppearance }: Options): ReaderDialog {
  const element = createElements(document);
  const choices = { themes: THEMES, fonts: FONTS, ranges: RANGES };
  const controls = createAppearanceControls(document, choices, onAppearance);
  const panel = createPanel(controls, element);
  const rendered = renderArticle(article, { document, embeds: 'frame' });
  retryPictures(rendered);

  const dialog = element(
    'dialog',
    { class: 'reader', lang: 'en', dir: 'ltr', 'aria-labelledby': 'headline', tabindex: -1 },
    element(
      'div',
      { class: 'reader-bar' },
      element('button', { type: 'button', id: 'close-reader', onclick: () => dialog.close() }, 'Close'),
      element('p', { class: 'reader-host' }, element('bdi', null, hostOf(article.url))),
      element(
        'div',
        { class: 'reader-tools' },
        element('button', { type: 'button', id: 'print-reader', onclick: onPrint }, 'Print'),
        panel,
      ),
    ),
    element(
      'div',
      { class: 'reader-page' },
      rendered,
      renderRemoved(article.removed, document),
      renderDetails(article, document),
    ),
  );
  closePanelFirst(panel, dialog);
  keepToOurselves(dialog);

  const host = element('div', { 'data-broadsheet': 'reader' });
  // Of the page's rules only `!important` ones could reach the host, and these are stronger.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = createSheets(document);
  shadow.append(dialog);
  return { host, dialog, controls, body: rendered.querySelector('#body') as HTMLElement };
}

function createPanel(controls: AppearanceControls, element: MakeElement): HTMLDetailsElement {
  return element(
    'details',
    { id: 'appearance' },
    element('summary', null, 'Appearance'),
    element('div', { class: 'reader-panel' }, controls.element),
  );
}

/** Escape and a click beside the open panel close the panel, not the reader. */
function closePanelFirst(panel: HTMLDetailsElement, dialog: HTMLDialogElement): void {
  dialog.addEventListener('cancel', (event) => {
    if (!panel.open) return;
    event.preventDefault();
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  dialog.addEventListener('click', (event) => {
    if (!panel.contains(event.target as Node)) panel.open = false;
  });
}

const INPUT_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'input',
  'change',
  'copy',
] as const;

/**
 * The page's keyboard shortcuts and click counters do not hear what happens in the reader. A listener that captures on
 * the window still does: nothing in a page can be hidden from that.
 */
function keepToOurselves(dialog: HTMLElement): void {
  for (const type of INPUT_EVENTS) {
    dialog.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}

function createSheets(document: Document): CSSStyleSheet[] {
  const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
  return [themeCss, articleCss, controlsCss, readerCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
