/**
 * How the article lies in the window: one column that scrolls, or pages that are turned; each of them also in vertical
 * lines. Pages are columns of a box that scrolls sideways and always stands on a whole page: whatever scrolls something
 * into view (focus, a note, what was found) lands on its page without knowing of pages.
 */
import type { Settings } from '../../platform/settings.ts';
import { BLOCKS } from './find-place.ts';

export interface Place {
  readonly block: Element;
  /** How much of the block lies before the place, 0 to 1; below 0 is CSS pixels of room before it. */
  readonly share: number;
}

export interface Layout {
  readonly isPaged: () => boolean;
  /** Whether the lines are vertical. */
  readonly isVertical: () => boolean;
  /** Whether arrow keys, space and the wheel are ours: the browser scrolls only the plain column well. */
  readonly takesKeys: () => boolean;
  /** Shows an element where reading goes on: below the bar, or on its page. */
  showPlace(element: Element): void;
  /** The place that is read; null at the head of the article. */
  place(): Place | null;
  /** Goes to a place; without one, to the head. */
  restore(place: Place | null): void;
  /** By pages or, in vertical lines that scroll, by windows. */
  turn(by: number): void;
  toStart(): void;
  toEnd(): void;
  /** Which page of how many, from 1. */
  page(): { readonly number: number; readonly count: number };
  /** How far the reading is, 0 to 1. */
  progress(): number;
  /** @param listener told after each move, and when pages were counted anew; returns the end of it */
  onMoved(listener: () => void): () => void;
  /** Lays the article out as the settings say, at the same place. */
  apply(settings: Pick<Settings, 'layout' | 'vertical'>): void;
  /** Follows the size of the window, and pictures as they come. @returns the end of it */
  watch(): () => void;
}

interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly column: HTMLElement;
  readonly rendered: HTMLElement;
  /** Language and direction of the article. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Two columns when each keeps this share of the measure. */
const NARROWEST = 0.7;
const GAP_PX = 64;
const PADDING_PX = 16;
/** What a place is told by: a page of a gallery has no words, and what stands below the article can fill a window too. */
const PLACES = `${BLOCKS}, dt, pre, img, video, iframe, summary`;

/** Written in vertical lines by some who write it. */
export function mayBeVertical(language: string): boolean {
  return /^(?:ja|zh|mn-mong)(?:-|$)/i.test(language);
}

export function createLayout({ dialog, column, rendered, language, direction }: Parts): Layout {
  const { ownerDocument } = dialog;
  const window = ownerDocument.defaultView as Window & typeof globalThis;
  /** Makes room after the last page, so that it can stand at the start of the window as each page does. */
  const room = ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  room.className = 'page-room';
  const listeners = new Set<() => void>();
  let isPaged = false;
  let isVertical = false;
  let step = 0;
  let count = 1;
  let at = 0;
  let anchor: Place | null = null;
  /** Where we scrolled to ourselves: that is no reading on. */
  let expected: number | null = null;

  for (const scroller of [dialog, column]) {
    scroller.addEventListener('scroll', () => {
      if (scroller === scrollerNow() && dialog.open) scrolled();
    });
  }
  return {
    isPaged: () => isPaged,
    isVertical: () => isVertical,
    takesKeys: () => isPaged || isVertical,
    showPlace,
    place: () => anchor,
    restore,
    turn,
    toStart: () => moveTo(0),
    toEnd: () => moveTo(isPaged ? (count - 1) * step : lengthNow()),
    page: () => ({ number: at + 1, count }),
    progress: () => (lengthNow() > 0 ? Math.min(1, position() / lengthNow()) : 1),
    onMoved(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply(settings) {
      isPaged = settings.layout === 'pages';
      isVertical = settings.vertical && mayBeVertical(language);
      dialog.dataset.layout = settings.layout;
      dialog.toggleAttribute('data-vertical', isVertical);
      // Pages follow each other as the article's lines do, whatever the language of the bar.
      column.style.direction = isPaged || isVertical ? direction : '';
      if (!isPaged) room.remove();
      if (dialog.open) layOut();
    },
    watch,
  };

  function scrollerNow(): HTMLElement {
    return isPaged || isVertical ? column : dialog;
  }

  /** Whether the scroller's long side is the horizontal one, and where it begins. */
  function axis(): { readonly isX: boolean; readonly sign: 1 | -1 } {
    if (isPaged) return { isX: !isVertical, sign: !isVertical && direction === 'rtl' ? -1 : 1 };
    return { isX: isVertical, sign: isVertical && !isMongolian() ? -1 : 1 };
  }

  function isMongolian(): boolean {
    return /^mn/i.test(language);
  }

  function position(): number {
    const { isX, sign } = axis();
    const scroller = scrollerNow();
    return Math.abs(sign * (isX ? scroller.scrollLeft : scroller.scrollTop));
  }

  function setPosition(value: number): void {
    const { isX, sign } = axis();
    const scroller = scrollerNow();
    if (isX) scroller.scrollLeft = sign * value;
    else scroller.scrollTop = sign * value;
    if (isPaged) column[isX ? 'scrollTop' : 'scrollLeft'] = 0;
    expected = position();
  }

  /** How far can be scrolled. */
  function lengthNow(): number {
    if (isPaged) return (count - 1) * step;
    const scroller = scrollerNow();
    return axis().isX
      ? scroller.scrollWidth - scroller.clientWidth
      : scroller.scrollHeight - scroller.clientHeight;
  }

  function moveTo(value: number): void {
    setPosition(Math.max(0, Math.min(value, lengthNow())));
    if (isPaged) at = step > 0 ? Math.round(position() / step) : 0;
    anchor = findAnchor();
    tell();
  }

  function turn(by: number): void {
    if (isPaged) moveTo((at + by) * step);
    else moveTo(position() + by * 0.9 * (axis().isX ? column.clientWidth : dialog.clientHeight));
  }

  /** Scrolled by the browser: pages stand on whole pages, in the direction it went. */
  function scrolled(): void {
    const now = position();
    if (expected !== null && Math.abs(now - expected) < 1) return;
    if (!isPaged || step === 0) {
      expected = null;
      anchor = findAnchor();
      tell();
      return;
    }
    const pages = now / step;
    const slack = (PADDING_PX + 2) / step;
    moveTo((pages > at ? Math.ceil(pages - slack) : Math.floor(pages + slack)) * step);
  }

  function showPlace(element: Element): void {
    if (isPaged) {
      const [first = element.getBoundingClientRect()] = element.getClientRects();
      moveTo(pageOf(first) * step);
      return;
    }
    element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
    expected = position();
    anchor = placeInColumn(element) ?? findAnchor();
    tell();
  }

  /** Distance of a box from the start of the window, along the scroller. */
  function startOf(box: DOMRect): number {
    const { isX, sign } = axis();
    const view = column.getBoundingClientRect();
    if (!isX) return isPaged ? box.top - view.top : box.top - edge();
    return sign > 0 ? box.left - view.left : view.right - box.right;
  }

  function sizeOf(box: DOMRect): number {
    return axis().isX ? box.width : box.height;
  }

  /** Below the bar, also while that is away: a place is the same place then. */
  function edge(): number {
    return dialog.querySelector<HTMLElement>('.reader-bar')?.offsetHeight ?? 0;
  }

  function pageOf(box: DOMRect): number {
    return step > 0 ? Math.max(0, Math.floor((startOf(box) + position() + 1) / step)) : 0;
  }

  function findAnchor(): Place | null {
    if (position() < 1) return null;
    for (const block of column.querySelectorAll(PLACES)) {
      const place = isPaged ? placeOnPage(block) : placeInColumn(block);
      if (place) return place;
    }
    // Where nothing is, as below the last line, the place is the one before: the head is far away.
    return anchor;
  }

  function placeInColumn(block: Element): Place | null {
    const box = block.getBoundingClientRect();
    const [start, size] = [startOf(box), sizeOf(box)];
    // What hardly shows is read.
    if (size === 0 || start + size <= 4) return null;
    return { block, share: start >= 0 ? -start : -start / size };
  }

  /** A paragraph may lie on several pages: a part of it on each. */
  function placeOnPage(block: Element): Place | null {
    const parts = [...block.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const first = parts.findIndex((part) => pageOf(part) === at);
    if (first < 0) return null;
    const area = (some: readonly DOMRect[]) =>
      some.reduce((sum, { width, height }) => sum + width * height, 0);
    return { block, share: area(parts.slice(0, first)) / area(parts) };
  }

  function restore(place: Place | null): void {
    anchor = place;
    if (!place) setPosition(0);
    else if (isPaged) setPosition(pageOfPlace(place) * step);
    else {
      const box = place.block.getBoundingClientRect();
      const before = place.share < 0 ? place.share : place.share * sizeOf(box);
      const by = startOf(box) + before;
      // The browser may have kept the place itself, and a scroll may be under way.
      if (Math.abs(by) >= 2) setPosition(Math.max(0, position() + by));
    }
    if (isPaged) at = step > 0 ? Math.round(position() / step) : 0;
    expected = position();
    tell();
  }

  function pageOfPlace({ block, share }: Place): number {
    const parts = [...block.getClientRects()];
    const whole = parts.reduce((sum, { width, height }) => sum + width * height, 0);
    let before = 0;
    for (const part of parts) {
      before += part.width * part.height;
      // A little more than was before it: what began on a page was not begun on the page before.
      if (before > (Math.max(0, share) + 0.001) * whole) return pageOf(part);
    }
    return parts[0] ? pageOf(parts[0]) : 0;
  }

  function layOut(): void {
    if (isPaged) countPages();
    restore(anchor);
  }

  function countPages(): void {
    room.remove();
    const margin = Math.max(PADDING_PX, Math.min(64, dialog.clientWidth * 0.05));
    const available = dialog.clientWidth - 2 * margin;
    const measure = Number.parseFloat(window.getComputedStyle(column).maxWidth) || available;
    const columns = !isVertical && available >= 2 * NARROWEST * measure + GAP_PX ? 2 : 1;
    const widest = columns * measure + (columns - 1) * GAP_PX;
    const width = Math.min(available, isVertical ? available : widest);
    column.style.setProperty('--page-width', `${Math.round(width) + 2 * PADDING_PX}px`);
    column.style.setProperty('--page-columns', String(columns));
    const style = window.getComputedStyle(column);
    const padded = isVertical
      ? Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom)
      : 2 * PADDING_PX;
    const content = (isVertical ? column.clientHeight : column.clientWidth) - padded;
    column.style.setProperty('--page-height', `${column.clientHeight}px`);
    step = content + GAP_PX;
    const length = isVertical ? column.scrollHeight : column.scrollWidth;
    const one = (content - (columns - 1) * GAP_PX) / columns + GAP_PX;
    const all = Math.round((length - padded / 2 + GAP_PX - PADDING_PX / 2) / one);
    count = Math.max(1, Math.ceil(all / columns));
    room.style.setProperty(
      'inset-inline-start',
      `${(count - 1) * step + (isVertical ? column.clientHeight : column.clientWidth) - 1}px`,
    );
    column.append(room);
  }

  /** What is drawn over the text moves none of it. */
  function isMark(node: Node): boolean {
    return (node as Element).closest('.marks, .found, .spoken') !== null;
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function watch(): () => void {
    let frame = 0;
    const again = () => {
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(layOut);
    };
    // At once, before it is painted: a typeface that comes late would show another place for a moment.
    const observer = new window.ResizeObserver(layOut);
    for (const box of [dialog, rendered]) observer.observe(box);
    const changes = new window.MutationObserver((records) => {
      if (records.some(({ target }) => target !== column && !isMark(target))) again();
    });
    changes.observe(column, { childList: true, subtree: true });
    for (const type of ['load', 'error', 'toggle']) column.addEventListener(type, again, true);
    return () => {
      window.cancelAnimationFrame(frame);
      observer.disconnect();
      changes.disconnect();
      for (const type of ['load', 'error', 'toggle']) column.removeEventListener(type, again, true);
    };
  }
}
