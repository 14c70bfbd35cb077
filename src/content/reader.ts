/**
 * The reader over the page. One element is added to the document, with a modal dialog in its closed shadow root:
 * focus trap, Escape, inertness of the page and the place above everything are the browser's own. Closing takes the
 * element away; nothing else of the page was changed.
 */
import type { Article } from '../article/types.ts';
import { type Settings, saveSettings } from '../platform/settings.ts';
import { applyAppearance } from '../view/appearance.ts';
import { guardHost } from './guard-host.ts';
import { findPlace } from './place.ts';
import { printArticle } from './print-article.ts';
import { createReaderDialog } from './reader-dialog.ts';

export interface Reader {
  /** The address of the article it holds. */
  readonly url: string;
  isOpen(): boolean;
  /** At the place the page is at; opened again, at its own. */
  open(): void;
  close(): void;
  print(): void;
  apply(settings: Settings): void;
}

interface Options {
  readonly article: Article;
  readonly settings: Settings;
  readonly document: Document;
  /** Told each time it closes, by whatever means. */
  onClose(): void;
}

export function createReader({ article, settings, document, onClose }: Options): Reader {
  const window = document.defaultView as Window & typeof globalThis;
  const { host, dialog, controls, body } = createReaderDialog({
    article,
    document,
    onPrint: print,
    onAppearance: change,
  });
  let current = settings;
  let place: number | null = null;
  let isOpen = false;
  apply(settings);
  dialog.addEventListener('scroll', () => {
    if (isOpen) place = dialog.scrollTop;
  });
  return { url: article.url, isOpen: () => isOpen, open, close: () => dialog.close(), print, apply };

  function open(): void {
    if (isOpen) return;
    isOpen = true;
    const restore = rememberPage(window);
    document.documentElement.append(host);
    showAt(place ?? findPlace(document, body));
    const stopGuarding = guardHost(host, document, {
      onReturned: () => showAt(place),
      onGivenUp: () => dialog.close(),
    });
    const closed = () => {
      isOpen = false;
      stopGuarding();
      host.remove();
      restore();
      onClose();
    };
    dialog.addEventListener('close', closed, { once: true });
  }

  function showAt(at: number | Element | null): void {
    if (dialog.open) dialog.removeAttribute('open'); // Left behind when the page took the host away.
    dialog.showModal();
    dialog.focus({ preventScroll: true }); // So that arrow keys and space scroll.
    if (typeof at === 'number') dialog.scrollTop = at;
    else at?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  function print(): void {
    printArticle({ article, appearance: current, parent: dialog }).catch((error) =>
      console.error('The article was not printed.', error),
    );
  }

  function apply(changed: Settings): void {
    current = changed;
    applyAppearance(dialog, changed);
    controls.show(changed);
  }

  function change(part: Partial<Settings>): void {
    apply({ ...current, ...part });
    saveSettings(current).catch((error) => console.error('The settings were not stored.', error));
  }
}

/** @returns puts focus and scroll back: the page's own scroll bar stays usable beside the reader */
function rememberPage(window: Window & typeof globalThis): () => void {
  const focused = window.document.activeElement;
  const scroll = { left: window.scrollX, top: window.scrollY, behavior: 'instant' } as const;
  return () => {
    const hadFocus = focused instanceof window.HTMLElement && focused !== window.document.body;
    if (hadFocus) focused.focus({ preventScroll: true });
    window.scrollTo(scroll);
  };
}
