/** Larger and smaller text by keys, by the wheel with Ctrl, and by two fingers, which browsers report as the same. */
import { DEFAULTS, RANGES } from '../../platform/settings.ts';
import { say, sayNumber } from '../../view/say.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { fingersApart } from './fingers-apart.ts';

/** A turn of the wheel, or as much of a pinch, for one step. In CSS pixels. */
const WHEEL_STEP = 40;

export function createTextSize({ dialog, settings, change, announce }: ReaderContext): ReaderFeature {
  let turned = 0;
  dialog.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned -= event.deltaY;
      if (Math.abs(turned) < WHEEL_STEP) return;
      resize(settings().sizePx + Math.sign(turned) * RANGES.sizePx.step);
      turned = 0;
    },
    { passive: false },
  );
  listenToPinch();
  const step = RANGES.sizePx.step;
  return {
    commands: [
      {
        keys: ['+', '=', 'Ctrl++', 'Ctrl+='],
        label: 'largerText',
        run: () => resize(settings().sizePx + step),
      },
      { keys: ['-', 'Ctrl+-'], label: 'smallerText', run: () => resize(settings().sizePx - step) },
      { keys: ['0', 'Ctrl+0'], label: 'usualText', run: () => resize(DEFAULTS.sizePx) },
    ],
  };

  /** Not on a picture: there two fingers mean to see more of it. */
  function listenToPinch(): void {
    let began: { readonly apart: number; readonly sizePx: number } | null = null;
    dialog.addEventListener(
      'touchstart',
      ({ touches, target }) => {
        const isText =
          touches.length === 2 && !(target as Element).closest('figure, img, dialog:not(.reader)');
        began = isText ? { apart: fingersApart(touches), sizePx: settings().sizePx } : null;
      },
      { passive: true },
    );
    dialog.addEventListener(
      'touchmove',
      (event) => {
        if (!began || event.touches.length !== 2) return;
        if (event.cancelable) event.preventDefault();
        // Slower than the fingers: text that grows as they part would be at its end at once.
        const ratio = Math.sqrt(fingersApart(event.touches) / began.apart);
        const wanted = Math.round(began.sizePx * ratio);
        if (wanted !== settings().sizePx) resize(wanted);
      },
      { passive: false },
    );
  }

  function resize(wanted: number): void {
    const sizePx = Math.min(RANGES.sizePx.max, Math.max(RANGES.sizePx.min, wanted));
    if (sizePx !== settings().sizePx) change({ sizePx });
    announce(say('textSizeIs', sayNumber(sizePx)));
  }
}
