/** The reader's nodes: a host for the page, and in its closed shadow root a dialog with a bar and the article. */
import type { Article } from '../../article/types.ts';
import { hostOf } from '../../platform/sites.ts';
import articleCss from '../../view/article.css';
import { renderArticle } from '../../view/article.ts';
import controlsCss from '../../view/controls.css';
import { renderDetails } from '../../view/details.ts';
import { createElements } from '../../view/element.ts';
import { renderRemoved } from '../../view/removed.ts';
import { say } from '../../view/say.ts';
import { createSheet } from '../../view/sheet.ts';
import themeCss from '../../view/theme.css';
import { closePanelsFirst, createPanel, createTool } from './bar.ts';
import type { ReaderFeature } from './feature.ts';
import { lettersOf } from './letters-of.ts';
import readerCss from './reader.css';
import { retryPictures } from './retry-pictures.ts';

/** Long enough to be read twice. */
const NOTED_MS = 4_000;
/** Blocks: more than an article has. */
const BOOK = 2_000;

export interface ReaderDialog {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly column: HTMLElement;
  /** The rendered article. */
  readonly rendered: HTMLElement;
  /** The article's body. */
  readonly body: HTMLElement;
  /** Its buttons into the bar, its styles to the others. */
  add(feature: ReaderFeature): void;
  announce(sentence: string): void;
}

export function createReaderDialog(article: Article, document: Document): ReaderDialog {
  const element = createElements(document);
  const rendered = renderArticle(article, { document, embeds: 'frame' });
  const body = rendered.querySelector('#body') as HTMLElement;
  body.classList.toggle('is-book', body.childElementCount > BOOK);
  retryPictures(rendered);
  const close = {
    id: 'close-reader',
    icon: 'close',
    label: say('close'),
    onClick: () => dialog.close(),
  } as const;
  const lead = element('div', { class: 'reader-lead' }, createTool({ document, element }, close));
  const more = createPanel({ document, element }, { id: 'more', icon: 'more', label: say('moreTools') });
  const tools = element('div', { class: 'reader-tools' }, more);
  const note = element('p', { class: 'reader-note', role: 'status' });
  const column = element(
    'div',
    { class: 'reader-page' },
    rendered,
    renderRemoved(article.removed, document),
    renderDetails(article, document),
  );
  const dialog = element(
    'dialog',
    {
      class: 'reader',
      lang: say('locale'),
      dir: say('direction'),
      'aria-labelledby': 'headline',
      'data-letters': lettersOf(article.language.value),
      tabindex: -1,
    },
    element(
      'div',
      { class: 'reader-bar' },
      lead,
      element('p', { class: 'reader-host' }, element('bdi', null, hostOf(article.url))),
      tools,
    ),
    column,
    note,
  );
  closePanelsFirst(dialog);
  keepToOurselves(dialog);

  const { host, shadow } = createHost(dialog, document);
  const window = document.defaultView as Window & typeof globalThis;
  let noted = 0;
  return {
    host,
    dialog,
    column,
    rendered,
    body,
    add(feature) {
      if (feature.css) shadow.adoptedStyleSheets.push(createSheet(feature.css, window));
      lead.append(...(feature.lead ?? []));
      more.before(...(feature.tools ?? []));
      more.querySelector('.reader-panel')?.append(...(feature.more ?? []));
    },
    announce(sentence) {
      window.clearTimeout(noted);
      note.textContent = sentence;
      noted = window.setTimeout(() => note.replaceChildren(), NOTED_MS);
    },
  };
}

function createHost(dialog: HTMLElement, document: Document): { host: HTMLElement; shadow: ShadowRoot } {
  const host = createElements(document)('div', { 'data-broadsheet': 'reader' });
  // Of the page's rules only `!important` ones could reach the host, and these are stronger.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const css = [themeCss, articleCss, controlsCss, readerCss];
  shadow.adoptedStyleSheets = css.map((text) =>
    createSheet(text, document.defaultView as Window & typeof globalThis),
  );
  shadow.append(dialog);
  return { host, shadow };
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
