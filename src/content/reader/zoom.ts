/** A picture in a box: as large as fits, at its own size, or anything between and beyond; moved by dragging. */

import { fingersApart } from './fingers-apart.ts';

export interface Zoom {
  toWindow(): void;
  actual(): void;
  /** Fit or actual size. */
  toggle(): void;
  by(factor: number): void;
  /** Shows another part of it, so many steps to the right and down. */
  move(right: number, down: number): void;
  isFit(): boolean;
  /** Whether the last press moved the picture. */
  wasDragged(): boolean;
}

const MOST = 8;
/** Of the box, at a step. */
const MOVED_SHARE = 0.2;

export function createZoom(stage: HTMLElement, image: HTMLImageElement): Zoom {
  let width: number | null = null; // CSS pixels; null while it fits.
  let dragged = false;
  const fitWidth = () =>
    Math.min(
      image.naturalWidth,
      stage.clientWidth,
      (stage.clientHeight * image.naturalWidth) / image.naturalHeight,
    );
  const by = (factor: number, x = stage.clientWidth / 2, y = stage.clientHeight / 2) => {
    const was = width ?? fitWidth();
    set(Math.min(was * factor, image.naturalWidth * MOST), x, y);
  };
  listenToPinches();
  listenToDragging();
  image.addEventListener('dblclick', toggle);
  return { toWindow, actual, toggle, by, move, isFit: () => width === null, wasDragged: () => dragged };

  function toWindow(): void {
    set(0, 0, 0);
  }

  function actual(): void {
    set(image.naturalWidth, stage.clientWidth / 2, stage.clientHeight / 2);
  }

  function toggle(): void {
    if (width === null) actual();
    else toWindow();
  }

  function move(right: number, down: number): void {
    stage.scrollBy({
      left: right * stage.clientWidth * MOVED_SHARE,
      top: down * stage.clientHeight * MOVED_SHARE,
      behavior: 'instant',
    });
  }

  /** @param x @param y of the stage: what is there stays there */
  function set(wanted: number, x: number, y: number): void {
    const before = image.getBoundingClientRect();
    const view = stage.getBoundingClientRect();
    const share = {
      x: (x + view.left - before.left) / (before.width || 1),
      y: (y + view.top - before.top) / (before.height || 1),
    };
    width = wanted <= fitWidth() ? null : wanted;
    stage.classList.toggle('is-zoomed', width !== null);
    image.style.setProperty('width', width === null ? '' : `${width}px`);
    if (width === null) return;
    const after = image.getBoundingClientRect();
    stage.scrollLeft += after.left + share.x * after.width - (x + view.left);
    stage.scrollTop += after.top + share.y * after.height - (y + view.top);
  }

  function listenToPinches(): void {
    let apart = 0;
    stage.addEventListener(
      'touchstart',
      ({ touches }) => {
        apart = touches.length === 2 ? fingersApart(touches) : 0;
      },
      { passive: true },
    );
    stage.addEventListener(
      'touchmove',
      (event) => {
        const [one, other] = event.touches;
        if (!one || !other || apart === 0) return;
        event.preventDefault();
        const now = fingersApart(event.touches);
        const view = stage.getBoundingClientRect();
        by(
          now / apart,
          (one.clientX + other.clientX) / 2 - view.left,
          (one.clientY + other.clientY) / 2 - view.top,
        );
        apart = now;
      },
      { passive: false },
    );
    // A pinch on a touch pad comes as the wheel with Control.
    stage.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        const view = stage.getBoundingClientRect();
        by(Math.exp(-event.deltaY / 100), event.clientX - view.left, event.clientY - view.top);
      },
      { passive: false },
    );
  }

  function listenToDragging(): void {
    let last: PointerEvent | null = null;
    stage.addEventListener('pointerdown', (event) => {
      dragged = false;
      if (event.pointerType !== 'mouse' || width === null || event.button !== 0) return;
      event.preventDefault();
      last = event;
      stage.setPointerCapture(event.pointerId);
    });
    stage.addEventListener('pointermove', (event) => {
      if (!last) return;
      stage.scrollBy(last.clientX - event.clientX, last.clientY - event.clientY);
      dragged = true;
      last = event;
    });
    stage.addEventListener('pointerup', () => {
      last = null;
    });
  }
}
