/**
 * Prints the article. Not the page with the reader on it: a dialog prints as one sheet, and the page would have to be
 * changed to hide it. So it is rendered once more, into an empty frame beside the reader, and the frame is printed.
 */

import { oneLine } from '../../article/one-line.ts';
import type { Article } from '../../article/types.ts';
import { type Appearance, applyAppearance } from '../../view/appearance.ts';
import articleCss from '../../view/article.css';
import { renderArticle } from '../../view/article.ts';
import { parseCustomCss } from '../../view/custom-css.ts';
import { createElements } from '../../view/element.ts';
import { addPrintLinks } from '../../view/print-links.ts';
import { createSheet } from '../../view/sheet.ts';
import themeCss from '../../view/theme.css';

const FRAME_CLASS = 'print-frame';

/** A picture that has not come by then is left out of the print. */
const PICTURES_WITHIN_MS = 5_000;

interface Options {
  readonly article: Article;
  readonly appearance: Appearance;
  /** The person's own style sheet. */
  readonly customCss: string;
  /** Brings our typefaces into the frame. */
  addTypefaces(document: Document): Promise<void>;
  /** Where the frame is put for as long as it prints: inside the closed shadow root. */
  readonly parent: Element;
}

export async function printArticle({ article, parent, ...options }: Options): Promise<void> {
  parent.querySelector(`.${FRAME_CLASS}`)?.remove(); // One that was never printed.
  const frame = await createFrame(parent);
  const document = frame.contentDocument as Document;
  const window = document.defaultView as Window & typeof globalThis;
  const rendered = renderArticle(article, { document });
  document.title = oneLine(article.headline.value);
  document.adoptedStyleSheets = [themeCss, articleCss].map((css) => createSheet(css, window));
  document.adoptedStyleSheets.push(parseCustomCss(options.customCss, window).sheet);
  // On paper in its own colors, whatever the screen has.
  applyAppearance(document.documentElement, { ...options.appearance, theme: 'light' });
  document.adoptedStyleSheets.push(pageSheet(article, window));
  for (const details of rendered.querySelectorAll('details')) details.open = true;
  addPrintLinks(rendered, article, document);
  document.body.replaceChildren(rendered);
  // Without a typeface the article is printed all the same.
  await Promise.all([picturesIn(rendered), options.addTypefaces(document).catch(() => {})]);

  const focused = (parent.getRootNode() as ShadowRoot).activeElement ?? parent;
  const printed = () => {
    frame.remove();
    (focused as HTMLElement).focus({ preventScroll: true });
  };
  window.addEventListener('afterprint', printed, { once: true });
  window.focus();
  window.print();
}

/** On each page its number, and from the second one on what it belongs to. Firefox prints lines of its own. */
function pageSheet({ headline, site }: Article, window: Window & typeof globalThis): CSSStyleSheet {
  const text = 'font: 8pt system-ui, sans-serif; color: #444';
  const css = `@page {
    margin: 18mm 17mm 20mm;
    @top-left { content: ${cssString(oneLine(headline.value).slice(0, 90))}; ${text} }
    @bottom-left { content: ${cssString(oneLine(site.value).slice(0, 60))}; ${text} }
    @bottom-right { content: counter(page) " / " counter(pages); ${text} }
  }
  @page :first { @top-left { content: none } }
  body { margin: 0 }`;
  return createSheet(css, window);
}

/** As CSSOM serialises a string: nothing of the page's words can end it. */
function cssString(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be left in.
  return `"${text.replace(/[\0-\x1f\x7f]/g, ' ').replace(/["\\]/g, '\\$&')}"`;
}

/** Firefox replaces the document of an empty frame when it has loaded; Chromium has loaded it once it is in place. */
function createFrame(parent: Element): Promise<HTMLIFrameElement> {
  return new Promise((resolve) => {
    const element = createElements(parent.ownerDocument);
    const frame: HTMLIFrameElement = element('iframe', {
      class: FRAME_CLASS,
      'aria-hidden': 'true',
      tabindex: -1,
      onload: () => resolve(frame),
    });
    parent.append(frame);
  });
}

async function picturesIn(root: Element): Promise<void> {
  const pictures = [...root.querySelectorAll('img')].map((image) => {
    image.loading = 'eager';
    return image.decode().catch(() => image.remove());
  });
  await Promise.race([
    Promise.all(pictures),
    new Promise((resolve) => setTimeout(resolve, PICTURES_WITHIN_MS)),
  ]);
}
