/** Turning pages: by keys, by a click or tap beside the text, by a swipe and by the wheel; and which page it is. */
import { say } from '../../view/say.ts';
import { createTool } from './bar.ts';
import type { Command } from './commands.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { mayBeVertical } from './layout.ts';
import pagingCss from './paging.css';

/** The share of the window on either side where a click turns the page. */
const ZONE = 0.18;
const SWIPE_PX = 48;
/** Wheels and touch pads report many small turns: from so many pixels it is a page, and the rest of it none. */
const WHEEL_PX = 60;
const WHEEL_REST_MS = 180;

const NOT_A_ZONE =
  'a, button, summary, .note-popover, input, label, select, textarea, img, video, iframe, [tabindex="0"], .reader-bar';

export function createPaging(context: ReaderContext): ReaderFeature {
  const { article, dialog, element, layout, settings, change } = context;
  const isRtl = article.direction.value === 'rtl';
  /** Whether what comes next lies to the left. */
  const isLeftward = () => isRtl || (layout.isVertical() && !/^mn/i.test(article.language.value));
  const number = element('span', { class: 'page-number', dir: say('direction') });
  const previous = createTool(context, {
    id: 'previous-page',
    icon: 'previous',
    label: say('previousPage'),
    onClick: () => layout.turn(-1),
  });
  const next = createTool(context, {
    id: 'next-page',
    icon: 'next',
    label: say('nextPage'),
    onClick: () => layout.turn(1),
  });
  const pager = element('nav', { class: 'pager', 'aria-label': say('pages') }, previous, number, next);
  dialog.append(pager);
  layout.onMoved(() => {
    const { number: at, count } = layout.page();
    number.textContent = say('pageOf', String(at), String(count));
    setOff(previous, at === 1);
    setOff(next, at === count);
  });
  return {
    css: pagingCss,
    commands: choices(),
    keyGroups: [{ title: 'layoutPages', commands: moves() }],
    opened() {
      const stop = [listenToPointer(), listenToWheel(), layout.watch()];
      return () => {
        for (const end of stop) end();
      };
    },
    settled() {
      pager.classList.toggle('is-leftward', isLeftward());
    },
  };

  function moves(): readonly Command[] {
    const isActive = layout.takesKeys;
    return [
      {
        get keys() {
          return [isLeftward() ? 'ArrowLeft' : 'ArrowRight', 'PageDown', ' '];
        },
        label: 'nextPage',
        isActive,
        run: () => layout.turn(1),
      },
      {
        get keys() {
          return [isLeftward() ? 'ArrowRight' : 'ArrowLeft', 'PageUp', 'Shift+ '];
        },
        label: 'previousPage',
        isActive,
        run: () => layout.turn(-1),
      },
      { keys: ['Home'], label: 'firstPage', isActive, run: layout.toStart },
      { keys: ['End'], label: 'lastPage', isActive, run: layout.toEnd },
    ];
  }

  function choices(): readonly Command[] {
    const pages: Command = {
      keys: ['b'],
      label: 'scrollOrPages',
      run: () => change({ layout: settings().layout === 'pages' ? 'scroll' : 'pages' }),
    };
    const vertical: Command = {
      keys: ['V'],
      label: 'verticalLines',
      run: () => change({ vertical: !settings().vertical }),
    };
    return mayBeVertical(article.language.value) ? [pages, vertical] : [pages];
  }

  function listenToPointer(): () => void {
    let start: Touch | null = null;
    let swiped = false;
    const began = ({ touches, target }: TouchEvent) => {
      const isOurs = (target as Element).closest('dialog, .scroll-box') === dialog;
      start = touches.length === 1 && isOurs && layout.isPaged() ? (touches[0] as Touch) : null;
      swiped = false;
    };
    const ended = ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!start || !touch) return;
      const [x, y] = [touch.clientX - start.clientX, touch.clientY - start.clientY];
      start = null;
      if (Math.abs(x) < SWIPE_PX || Math.abs(x) < 1.5 * Math.abs(y) || isSelecting()) return;
      swiped = true;
      layout.turn(x < 0 === !isLeftward() ? 1 : -1);
    };
    const clicked = (event: MouseEvent) => {
      if (!layout.isPaged() || swiped || event.defaultPrevented || isSelecting()) return;
      const target = event.target as Element;
      if (target.closest(NOT_A_ZONE) || target.closest('dialog') !== dialog) return;
      if (dialog.querySelector('.tool-panel[open]')) return;
      const share = event.clientX / dialog.clientWidth;
      if (share < ZONE) layout.turn(isLeftward() ? 1 : -1);
      else if (share > 1 - ZONE) layout.turn(isLeftward() ? -1 : 1);
    };
    dialog.addEventListener('touchstart', began, { passive: true });
    dialog.addEventListener('touchend', ended, { passive: true });
    dialog.addEventListener('click', clicked);
    return () => {
      dialog.removeEventListener('touchstart', began);
      dialog.removeEventListener('touchend', ended);
      dialog.removeEventListener('click', clicked);
    };
  }

  function isSelecting(): boolean {
    return context.document.getSelection()?.type === 'Range';
  }

  function listenToWheel(): () => void {
    let sum = 0;
    let last = 0;
    let isTurned = false;
    const wheeled = (event: WheelEvent) => {
      if (!layout.takesKeys() || event.ctrlKey || scrollsItself(event)) return;
      if ((event.target as Element).closest('dialog') !== dialog) return;
      event.preventDefault();
      const delta = Math.abs(event.deltaY) >= Math.abs(event.deltaX) ? event.deltaY : event.deltaX;
      const forward = delta === event.deltaY || !isLeftward() ? delta : -delta;
      if (!layout.isPaged()) {
        const sideways = isLeftward() ? -forward : forward;
        context.column.scrollBy({ left: sideways, behavior: 'instant' });
        return;
      }
      if (event.timeStamp - last > WHEEL_REST_MS) {
        sum = 0;
        isTurned = false;
      }
      last = event.timeStamp;
      sum += event.deltaMode === 0 ? forward : forward * 40;
      if (isTurned || Math.abs(sum) < WHEEL_PX) return;
      isTurned = true;
      layout.turn(Math.sign(sum));
    };
    dialog.addEventListener('wheel', wheeled, { passive: false });
    return () => dialog.removeEventListener('wheel', wheeled);
  }
}

/** A table or a panel under the pointer that has more to show in the direction of the wheel. */
function scrollsItself({ target, deltaX, deltaY }: WheelEvent): boolean {
  const box = (target as Element).closest('.scroll-box, .reader-panel, .note-popover');
  if (!box) return false;
  return Math.abs(deltaY) >= Math.abs(deltaX)
    ? box.scrollHeight > box.clientHeight
    : box.scrollWidth > box.clientWidth;
}

/** Not `disabled`: that would take the focus from the button that was just pressed. */
function setOff(button: HTMLButtonElement, isOff: boolean): void {
  button.setAttribute('aria-disabled', String(isOff));
}
