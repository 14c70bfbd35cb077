/** The bar goes away while one reads on, and comes back on the way up, for the pointer, and for whatever is done in it. */

import barHidingCss from './bar-hiding.css';
import type { ReaderContext, ReaderFeature } from './feature.ts';

/** So far down before it goes, so far up before it comes. In CSS pixels: a trembling finger is neither. */
const DOWN_PX = 48;
const UP_PX = 24;
/** The pointer so near the upper edge looks for the bar. */
const NEAR_PX = 56;

export function createBarHiding({ dialog, layout }: ReaderContext): ReaderFeature {
  const bar = dialog.querySelector('.reader-bar') as HTMLElement;
  let turnedAt = 0;
  let last = 0;
  return {
    css: barHidingCss,
    opened() {
      last = dialog.scrollTop;
      turnedAt = last;
      show();
      const near = ({ clientY, pointerType }: PointerEvent) => {
        if (pointerType !== 'touch' && clientY < NEAR_PX) show();
      };
      dialog.addEventListener('scroll', scrolled);
      dialog.addEventListener('pointermove', near);
      bar.addEventListener('focusin', show);
      return () => {
        dialog.removeEventListener('scroll', scrolled);
        dialog.removeEventListener('pointermove', near);
        bar.removeEventListener('focusin', show);
      };
    },
    settled: () => {
      if (layout.takesKeys()) show();
    },
  };

  function scrolled(): void {
    const now = dialog.scrollTop;
    const wasDown = last > turnedAt;
    if (now > last !== wasDown) turnedAt = last;
    last = now;
    if (now < NEAR_PX || turnedAt - now > UP_PX) show();
    else if (now - turnedAt > DOWN_PX && mayGo()) bar.classList.add('is-away');
  }

  /** Never with the focus in it, nor while anything of it is open, nor under the pointer. */
  function mayGo(): boolean {
    return (
      !bar.matches(':focus-within, :hover') &&
      !bar.querySelector('.tool-panel[open], .find-bar:not([hidden])')
    );
  }

  function show(): void {
    bar.classList.remove('is-away');
  }
}
