/**
 * The reader's background over a page that may be an article, from its first paint. It is in the top layer, takes
 * no clicks, and goes away by itself even when the page's scripts keep the main thread busy.
 */
import { PAPER, type PaintedTheme } from '../view/paper.ts';

export interface Cover {
  /** The page is an article: keep the cover until the reader is open. */
  hold(): void;
  remove(): void;
}

/** How long a page may stay covered while nobody knows yet what it is. */
export const UNDECIDED_MS = 300;
/** How long the reader may take to open before the page is shown after all. */
const HELD_MS = 4_000;

export function coverPage(document: Document, theme: PaintedTheme): Cover {
  const cover = document.createElement('div');
  cover.dataset.broadsheet = 'cover';
  cover.setAttribute('aria-hidden', 'true');
  cover.popover = 'manual';
  const style = {
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    'max-width': 'none',
    'max-height': 'none',
    margin: '0',
    padding: '0',
    border: '0',
    'pointer-events': 'none',
    background: PAPER[theme],
  };
  for (const [name, value] of Object.entries(style)) cover.style.setProperty(name, value, 'important');
  document.documentElement.append(cover);
  cover.showPopover();

  let fade = fadeAfter(cover, UNDECIDED_MS);
  return {
    hold() {
      fade.cancel();
      fade = fadeAfter(cover, HELD_MS);
    },
    remove() {
      fade.cancel();
      cover.remove();
    },
  };
}

/** An animation runs on the compositor: it ends on time whatever the page's scripts do. */
function fadeAfter(cover: Element, delayMs: number): Animation {
  return cover.animate([{ opacity: 1 }, { opacity: 0 }], { delay: delayMs, duration: 1, fill: 'forwards' });
}
