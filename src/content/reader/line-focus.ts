/**
 * Line focus: all but some lines is dimmed. The lines stay near one height of the window, so that scrolling moves the
 * text through them; keys go from line to line, and a click or tap takes them to where it was.
 */
import { LINE_FOCUSES, type Settings } from '../../platform/settings.ts';
import { say } from '../../view/say.ts';
import { createMenuItem } from './bar.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { BLOCKS } from './find-place.ts';
import lineFocusCss from './line-focus.css';

/** Where in the window the lines are when nobody has moved them, of its height or width. */
const USUAL_SHARE = 0.38;
/** Beyond these the text moves, and the lines stay. */
const HIGHEST_SHARE = 0.25;
const LOWEST_SHARE = 0.6;

const NAMES = {
  off: 'lineFocusOff',
  line: 'lineFocusLine',
  lines: 'lineFocusLines',
  paragraph: 'lineFocusParagraph',
} as const;

/** A line of text in the window, in CSS pixels. */
interface Line {
  readonly block: Element;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function createLineFocus(context: ReaderContext): ReaderFeature {
  const { document, dialog, column, rendered, element, layout, settings, change, announce } = context;
  const window = document.defaultView as Window & typeof globalThis;
  const band = element('div', { class: 'line-focus', 'aria-hidden': 'true', hidden: true });
  dialog.append(band);
  const isOn = () => settings().lineFocus !== 'off';
  const isMovable = () => isOn() && !layout.isVertical();
  let share = USUAL_SHARE;
  let frame = 0;
  return {
    css: lineFocusCss,
    more: [
      createMenuItem(context, {
        id: 'line-focus',
        icon: 'lineFocus',
        label: say('lineFocus'),
        onClick: cycle,
      }),
    ],
    commands: [{ keys: ['l'], label: 'lineFocus', run: cycle }],
    keyGroups: [
      {
        title: 'lineFocus',
        commands: [
          { keys: ['ArrowDown'], label: 'nextLine', isActive: isMovable, run: () => step(1) },
          { keys: ['ArrowUp'], label: 'previousLine', isActive: isMovable, run: () => step(-1) },
        ],
      },
    ],
    opened() {
      const stop = layout.onMoved(drawSoon);
      const observer = new window.ResizeObserver(drawSoon);
      for (const box of [dialog, column]) observer.observe(box);
      dialog.addEventListener('click', follow);
      drawSoon();
      return () => {
        window.cancelAnimationFrame(frame);
        observer.disconnect();
        stop();
        dialog.removeEventListener('click', follow);
      };
    },
    settled: drawSoon,
  };

  function cycle(): void {
    const at = LINE_FOCUSES.indexOf(settings().lineFocus);
    const lineFocus = LINE_FOCUSES[(at + 1) % LINE_FOCUSES.length] as Settings['lineFocus'];
    change({ lineFocus });
    announce(say(NAMES[lineFocus]));
  }

  function drawSoon(): void {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(draw);
  }

  function draw(): void {
    // Asked first: to look for lines the browser has to lay the article out.
    band.hidden = !isOn();
    if (band.hidden) return;
    const lines = linesInView();
    const at = nearest(lines);
    band.hidden = at < 0;
    if (at < 0) return;
    const shown = shownAround(lines, at);
    const room = 6;
    const [left, top] = [smallest(shown, 'left') - room, smallest(shown, 'top') - room / 2];
    Object.assign(band.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${largest(shown, 'right') + room - left}px`,
      height: `${largest(shown, 'bottom') + room / 2 - top}px`,
    });
  }

  /** The lines that stay bright: of three, the middle one is read. */
  function shownAround(lines: readonly Line[], at: number): readonly Line[] {
    const line = lines[at] as Line;
    const { lineFocus } = settings();
    if (lineFocus === 'line') return [line];
    if (lineFocus === 'paragraph') return lines.filter(({ block }) => block === line.block);
    // On facing pages the line above stands in the other column, and byline or picture between two is not of them.
    return lines
      .slice(Math.max(0, at - 1), at + 2)
      .filter((one) => Math.abs(one.left - line.left) < line.right - line.left + 80 && !isFarFrom(line, one));
  }

  /** More than a paragraph is from the next. */
  function isFarFrom(line: Line, other: Line): boolean {
    if (layout.isVertical()) return false;
    const gap = Math.max(other.top - line.bottom, line.top - other.bottom);
    return gap > 2.5 * Math.min(line.bottom - line.top, other.bottom - other.top);
  }

  function step(by: 1 | -1): void {
    const lines = linesInView();
    const at = nearest(lines);
    const line = lines[at];
    if (!line) {
      layout.turn(by);
      return;
    }
    const isParagraph = settings().lineFocus === 'paragraph';
    const next = isParagraph
      ? by > 0
        ? lines.slice(at).find(({ block }) => block !== line.block)
        : lines.slice(0, at).findLast(({ block }) => block !== line.block)
      : lines[at + by];
    if (layout.isPaged()) {
      if (next) share = middle(next) / dialog.clientHeight;
      else {
        layout.turn(by);
        share = by > 0 ? 0 : 1;
      }
    } else if (next) {
      share = Math.min(LOWEST_SHARE, Math.max(HIGHEST_SHARE, middle(next) / dialog.clientHeight));
      const before = dialog.scrollTop;
      dialog.scrollBy({ top: middle(next) - share * dialog.clientHeight, behavior: 'instant' });
      // At either end nothing scrolls any more, and the lines move instead.
      share = (middle(next) - (dialog.scrollTop - before)) / dialog.clientHeight;
    } else dialog.scrollBy({ top: by * dialog.clientHeight * 0.4, behavior: 'instant' });
    draw();
  }

  function follow(event: MouseEvent): void {
    const target = event.target as Element;
    if (!isOn() || !target.closest('.article') || target.closest('a, button, summary, video, audio')) return;
    const size = layout.isVertical() ? dialog.clientWidth : dialog.clientHeight;
    share = (layout.isVertical() ? event.clientX : event.clientY) / size;
    draw();
  }

  function middle(line: Line): number {
    return layout.isVertical() ? (line.left + line.right) / 2 : (line.top + line.bottom) / 2;
  }

  function nearest(lines: readonly Line[]): number {
    const wanted = share * (layout.isVertical() ? dialog.clientWidth : dialog.clientHeight);
    let best = -1;
    for (const [at, line] of lines.entries()) {
      const distance = Math.abs(middle(line) - wanted);
      if (best < 0 || distance < Math.abs(middle(lines[best] as Line) - wanted)) best = at;
    }
    return best;
  }

  function linesInView(): readonly Line[] {
    const view = layout.takesKeys() ? column.getBoundingClientRect() : dialog.getBoundingClientRect();
    const lines: Line[] = [];
    const range = document.createRange();
    for (const block of rendered.querySelectorAll(`#headline, #dek, #body :is(${BLOCKS})`)) {
      if (block.querySelector(BLOCKS)) continue;
      const box = block.getBoundingClientRect();
      if (!overlaps(box, view)) continue;
      range.selectNodeContents(block);
      let last: Line | null = null;
      for (const rect of range.getClientRects()) {
        if (rect.width < 2 || rect.height < 2 || !overlaps(rect, view)) continue;
        if (last && isSameLine(last, rect)) {
          last.left = Math.min(last.left, rect.left);
          last.right = Math.max(last.right, rect.right);
          last.top = Math.min(last.top, rect.top);
          last.bottom = Math.max(last.bottom, rect.bottom);
        } else {
          last = { block, left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom };
          lines.push(last);
        }
      }
    }
    return lines;
  }

  /** Half of the smaller one beside the other: a raised note number belongs to its line. */
  function isSameLine(line: Line, rect: DOMRect): boolean {
    const [from, to] = layout.isVertical()
      ? [Math.max(line.left, rect.left), Math.min(line.right, rect.right)]
      : [Math.max(line.top, rect.top), Math.min(line.bottom, rect.bottom)];
    const size = layout.isVertical()
      ? Math.min(line.right - line.left, rect.width)
      : Math.min(line.bottom - line.top, rect.height);
    return to - from > size / 2;
  }
}

function overlaps(box: DOMRect, view: DOMRect): boolean {
  return box.bottom > view.top && box.top < view.bottom && box.right > view.left && box.left < view.right;
}

function smallest(lines: readonly Line[], side: 'left' | 'top'): number {
  return Math.min(...lines.map((line) => line[side]));
}

function largest(lines: readonly Line[], side: 'right' | 'bottom'): number {
  return Math.max(...lines.map((line) => line[side]));
}
