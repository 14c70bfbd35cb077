/** Keeps a moving place of the text in sight, until the person goes elsewhere; and back to it when they ask. */
import type { ReaderContext } from './feature.ts';

export interface Following {
  /** The place has moved. */
  follow(): void;
  isAway(): boolean;
  /** From now on it is followed again. */
  comeBack(): void;
  /** @returns the end of it */
  watch(): () => void;
}

interface Options {
  readonly context: Pick<ReaderContext, 'document' | 'dialog' | 'column' | 'layout' | 'showPlace'>;
  /** What is to be in sight, and the block it stands in; null while there is nothing. */
  place(): { readonly range: Range; readonly block: Element } | null;
  /** Below this in the window, in CSS pixels, nothing is seen. */
  edge(): number;
  /** The person has moved. */
  onMoved(): void;
}

/** Share of the window that stays free below it, and where in the window it is put when it would be less. */
const FREE_BELOW = 0.12;
const PUT_AT = 0.3;
/** In pages, a paragraph that goes over more of them than this is none. */
const MOST_TURNS = 20;

export function createFollowing({ context, place, edge, onMoved }: Options): Following {
  const { document, dialog, column, layout } = context;
  const window = document.defaultView as Window & typeof globalThis;
  let away = false;
  /** Until the scroll that we began has ended, no move is the person's. */
  let isOurs = false;
  return { follow, isAway: () => away, comeBack, watch };

  function follow(): void {
    const now = place();
    if (away || !now || isInSight(now.range, FREE_BELOW)) return;
    if (layout.takesKeys()) turnTo(now.range, now.block);
    else scrollTo(now.range);
  }

  function comeBack(): void {
    away = false;
    follow();
  }

  function turnTo(range: Range, block: Element): void {
    isOurs = true;
    context.showPlace(block);
    // A long paragraph may have begun on an earlier page.
    for (let turns = 0; turns < MOST_TURNS && !isInSight(range, 0); turns += 1) layout.turn(1);
    isOurs = false;
  }

  function scrollTo(range: Range): void {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const top = range.getBoundingClientRect().top - dialog.clientHeight * PUT_AT;
    const last = dialog.scrollHeight - dialog.clientHeight;
    const wanted = Math.max(0, Math.min(last, dialog.scrollTop + top));
    // Where nothing moves no end is told.
    if (Math.abs(wanted - dialog.scrollTop) < 1) return;
    isOurs = true;
    dialog.scrollTo({ top: wanted, behavior: isStill ? 'instant' : 'smooth' });
  }

  function moved(): void {
    if (!isOurs) {
      const now = place();
      away = now !== null && !isInSight(now.range, 0);
    }
    onMoved();
  }

  function settled(): void {
    isOurs = false;
    moved();
  }

  function isInSight(range: Range, freeBelow: number): boolean {
    const { top, bottom, left, right } = range.getBoundingClientRect();
    if (layout.takesKeys()) {
      const view = column.getBoundingClientRect();
      return left < view.right && right > view.left && top < view.bottom && bottom > view.top;
    }
    const bar = dialog.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
    return top >= Math.max(0, bar) && bottom <= edge() - freeBelow * dialog.clientHeight;
  }

  function watch(): () => void {
    const stop = layout.onMoved(moved);
    for (const scroller of [dialog, column]) scroller.addEventListener('scrollend', settled);
    return () => {
      stop();
      for (const scroller of [dialog, column]) scroller.removeEventListener('scrollend', settled);
    };
  }
}
