/** Finds words in the article: marks all of them, counts them, and goes from one to the next. */

import type { IconName } from '../../view/icon.ts';
import { say, sayNumber } from '../../view/say.ts';
import { createTool } from './bar.ts';
import { escapeFirst } from './escape-first.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import findCss from './find.css';
import { findMatches, type Match, MOST_MATCHES } from './find-matches.ts';
import { createMarks } from './marks.ts';
import { rememberFocus } from './remember-focus.ts';

const FOLDED = 'details:not([open]) > :not(summary)';

export function createFind(context: ReaderContext): ReaderFeature {
  const { document, dialog, column, element, layout } = context;
  const marks = createMarks(context);
  let ranges: readonly Range[] = [];
  let at = -1;
  let comeBack = () => {};
  const input = element('input', {
    type: 'search',
    class: 'find-input',
    'aria-label': say('findInArticle'),
    placeholder: say('findInArticle'),
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    oninput: search,
  });
  const count = element('output', { class: 'find-count', role: 'status' });
  const bar = element(
    'form',
    {
      class: 'find-bar',
      role: 'search',
      hidden: true,
      onsubmit: (event) => {
        event.preventDefault();
        step(1);
      },
    },
    input,
    count,
    createButton('find-previous', 'up', say('previousMatch'), () => step(-1)),
    createButton('find-next', 'down', say('nextMatch'), () => step(1)),
    createButton('find-close', 'close', say('closeFind'), close),
  );
  const tool = createTool(context, { id: 'find', icon: 'find', label: say('findInArticle'), onClick: open });
  dialog.querySelector('.reader-bar')?.append(bar);
  // Of the key too: the field would empty itself, which is what the browser does first.
  escapeFirst(dialog, () => {
    const isOpen = !bar.hidden;
    close();
    return isOpen;
  });
  return {
    tools: [tool],
    css: findCss,
    commands: [
      {
        keys: ['/', 'Ctrl+f'],
        label: 'findInArticle',
        // Pressed once more it is the browser's own.
        isActive: () => bar.hidden !== false || !input.matches(':focus'),
        run: open,
      },
    ],
    keyGroups: [
      {
        title: 'findInArticle',
        within: input,
        commands: [
          { keys: ['Enter'], label: 'nextMatch', run: () => step(1) },
          { keys: ['Shift+Enter'], label: 'previousMatch', run: () => step(-1) },
        ],
      },
    ],
    opened() {
      const again = new (document.defaultView as Window & typeof globalThis).ResizeObserver(draw);
      again.observe(column);
      // Marks scroll with the column; pages that are counted anew lie elsewhere.
      const stop = layout.onMoved(() => layout.takesKeys() && draw());
      column.addEventListener('scroll', draw, true);
      column.addEventListener('toggle', search, true);
      return () => {
        again.disconnect();
        stop();
        column.removeEventListener('scroll', draw, true);
        column.removeEventListener('toggle', search, true);
        close();
      };
    },
    settled: () => draw(),
  };

  function createButton(id: string, icon: IconName, label: string, onClick: () => void): HTMLElement {
    return createTool(context, { id, icon, label, onClick });
  }

  function open(): void {
    if (bar.hidden) {
      comeBack = rememberFocus(dialog);
      const selected = String(document.getSelection() ?? '').trim();
      if (selected && selected.length < 100 && !selected.includes('\n')) input.value = selected;
      bar.hidden = false;
    }
    input.focus({ preventScroll: true });
    input.select();
    search();
  }

  function close(): void {
    if (bar.hidden) return;
    bar.hidden = true;
    ranges = [];
    draw();
    // Reading goes on where the last match was, and keys scroll again.
    comeBack();
  }

  function search(): void {
    if (bar.hidden) return;
    ranges = findMatches(context.rendered, input.value, isShown).map(rangeOf);
    at = ranges.findIndex((range) => isAhead(range.getBoundingClientRect()));
    if (at < 0 && ranges.length > 0) at = 0;
    show();
  }

  function step(by: 1 | -1): void {
    if (ranges.length === 0) return;
    at = (at + by + ranges.length) % ranges.length;
    show();
  }

  function show(): void {
    const range = ranges[at];
    if (range) reveal(range);
    draw();
    const isQuery = input.value.trim() !== '';
    bar.classList.toggle('is-empty', isQuery && !range);
    if (!isQuery) count.textContent = '';
    else if (!range) count.textContent = say('noMatches');
    else {
      const all = ranges.length === MOST_MATCHES ? `${sayNumber(ranges.length)}+` : sayNumber(ranges.length);
      count.textContent = say('matchOf', sayNumber(at + 1), all);
    }
  }

  function draw(): void {
    marks.show(ranges, ranges[at]);
  }

  /** Into view with room around it; what is in view stays where it is. */
  function reveal(range: Range): void {
    const parent = range.startContainer.parentElement;
    const box = range.getBoundingClientRect();
    if (!parent || isInView(box)) return;
    if (layout.takesKeys()) context.showPlace(parent.closest('p, li, h1, h2, h3, h4, td') ?? parent);
    parent.closest('.scroll-box')?.scrollTo({ left: 0, behavior: 'instant' });
    const now = range.getBoundingClientRect();
    if (layout.takesKeys()) {
      // A long paragraph may have begun on an earlier page.
      for (let turns = 0; turns < 20 && !isInView(range.getBoundingClientRect()); turns += 1) layout.turn(1);
    } else {
      dialog.scrollBy({ top: now.top - dialog.clientHeight * 0.35, behavior: 'instant' });
    }
  }

  function isInView({ top, bottom, left, right }: DOMRect): boolean {
    const view = layout.takesKeys() ? column.getBoundingClientRect() : dialog.getBoundingClientRect();
    const edge = layout.takesKeys() ? view.top : bar.getBoundingClientRect().bottom;
    return top >= edge && bottom <= view.bottom && left >= view.left - 1 && right <= view.right + 1;
  }

  /** Not before what is read. */
  function isAhead(box: DOMRect): boolean {
    if (!layout.takesKeys()) return box.bottom > bar.getBoundingClientRect().bottom;
    const view = column.getBoundingClientRect();
    return box.left < view.right && box.right > view.left;
  }

  function rangeOf({ start, end }: Match): Range {
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }
}

/** In a block of a book only what is folded away is left out: to be asked more, each would be laid out by itself. */
function isShown(element: Element): boolean {
  if (element.parentElement?.closest('.is-book > *')) return !element.matches(FOLDED);
  return element.checkVisibility() || element.childElementCount > 0 || element.localName === 'br';
}
