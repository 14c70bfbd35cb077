/**
 * Tidying: a click on a block takes it out of the article, and so does a key. One bar at the foot of the window says
 * which block it is and holds undo, redo and the way out; after a change it asks whether the site is to be read so from
 * now on. The blocks themselves stay what they are: to be buttons, they would have to lose their own meaning.
 */
import { countWords } from '../../article/reading-time.ts';
import { lineOf } from '../../article/text.ts';
import { createIcon, type IconName } from '../../view/icon.ts';
import { sayLength } from '../../view/length.ts';
import { type MessageKey, say } from '../../view/say.ts';
import { createMenuItem, createTool } from './bar.ts';
import { escapeFirst } from './escape-first.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { createRecipeOffer } from './recipe-offer.ts';
import { rememberFocus } from './remember-focus.ts';

const NAMES: Readonly<Record<string, MessageKey>> = {
  p: 'tidyParagraph',
  h1: 'tidyHeading',
  h2: 'tidyHeading',
  h3: 'tidyHeading',
  h4: 'tidyHeading',
  h5: 'tidyHeading',
  h6: 'tidyHeading',
  ul: 'tidyList',
  ol: 'tidyList',
  dl: 'tidyList',
  blockquote: 'tidyQuotation',
  figure: 'tidyCaption',
  pre: 'tidyCode',
  table: 'tidyTable',
};

/** Of a block that does not fit into the window. */
const LEAST_SEEN_PX = 80;
/** How far the line around the block that is chosen stands from it. */
const AROUND_PX = 10;

export function createTidy(context: ReaderContext): ReaderFeature {
  const { dialog, rendered, body, element, edits, announce } = context;
  const offer = createRecipeOffer(context);
  const undo = tool('undo', 'undo', say('undo'), undoLast);
  const redo = tool('redo', 'redo', say('redo'), redoLast);
  const tools = element(
    'div',
    { class: 'tidy-tools', role: 'toolbar', 'aria-label': say('tidyBar'), hidden: true },
    undo,
    redo,
    element(
      'button',
      { type: 'button', id: 'tidy-done', class: 'edit-button', onclick: leave },
      say('tidyDone'),
    ),
  );
  // With the bar, so that it covers nothing of the block that is chosen.
  const hint = element('p', { class: 'tidy-hint', role: 'status' });
  const bar = element('div', { class: 'edit-bar' }, offer.element, hint, tools);
  dialog.append(bar);
  let current: HTMLElement | null = null;
  let comeBack = () => {};
  edits.onChanged(refresh);
  refresh();

  body.addEventListener('click', take, true);
  rendered.addEventListener('pointermove', point);
  escapeFirst(dialog, () => {
    if (!isOn()) return false;
    leave();
    announce(say('tidyOff'));
    return true;
  });
  return {
    more: [createMenuItem(context, { id: 'tidy', icon: 'eraser', label: say('tidy'), onClick: enter })],
    commands: [
      { keys: ['t'], label: 'tidy', run: () => (isOn() ? leave() : enter()) },
      { keys: ['Ctrl+z'], label: 'undo', isActive: edits.canUndo, run: undoLast },
      { keys: ['Ctrl+Z', 'Ctrl+y'], label: 'redo', isActive: edits.canRedo, run: redoLast },
    ],
    keyGroups: [
      {
        title: 'tidyBar',
        commands: [
          { keys: ['Delete', 'Backspace'], label: 'takeOutBlock', isActive: isOn, run: takeCurrent },
          { keys: ['ArrowDown', 'ArrowRight'], label: 'nextBlock', isActive: isOn, run: () => move(1) },
          { keys: ['ArrowUp', 'ArrowLeft'], label: 'previousBlock', isActive: isOn, run: () => move(-1) },
        ],
      },
    ],
    opened: () => leave,
  };

  function isOn(): boolean {
    return !tools.hidden;
  }

  function enter(): void {
    comeBack = rememberFocus(dialog);
    tools.hidden = false;
    dialog.dataset.tidy = '';
    const isTouch = context.document.defaultView?.matchMedia('(pointer: coarse)').matches;
    hint.textContent = isTouch ? say('tidyOnTouch', say('tidyDone')) : say('tidyOn');
    choose(firstInView(), true);
  }

  function leave(): void {
    if (!isOn()) return;
    const hadFocus = tools.contains(focused());
    tools.hidden = true;
    hint.replaceChildren();
    delete dialog.dataset.tidy;
    choose(null, false);
    if (hadFocus) comeBack();
  }

  function blocks(): readonly HTMLElement[] {
    const lead = rendered.querySelector('#lead-image');
    return [...(lead ? [lead] : []), ...body.children].filter(
      (block) => block.getClientRects().length > 0,
    ) as HTMLElement[];
  }

  function firstInView(): HTMLElement | null {
    const all = blocks();
    const edge = dialog.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
    return all.find((block) => block.getBoundingClientRect().bottom > edge + 8) ?? all[0] ?? null;
  }

  function move(by: 1 | -1): void {
    const all = blocks();
    const at = current ? all.indexOf(current) : -1;
    choose(all[Math.min(all.length - 1, Math.max(0, at + by))] ?? null, true);
  }

  /** @param byKey it is brought into view, and its button has the focus */
  function choose(block: HTMLElement | null, byKey: boolean): void {
    current?.classList.remove('is-chosen');
    current = block;
    block?.classList.add('is-chosen');
    tools.querySelector('.take-out')?.remove();
    if (!isOn()) return;
    // A new one each time: of one that keeps the focus, a screen reader would not say that its name has changed.
    const button = block
      ? element(
          'button',
          { type: 'button', class: 'edit-button take-out', onclick: takeCurrent },
          createIcon(context.document, 'close'),
          nameOf(block),
        )
      : element('p', { class: 'take-out', tabindex: -1 }, say('tidyNothing'));
    tools.prepend(button);
    if (!byKey) return;
    button.focus({ preventScroll: true });
    if (block) reveal(block);
  }

  function reveal(block: HTMLElement): void {
    const { top, bottom, left, right } = block.getBoundingClientRect();
    const view = dialog.getBoundingClientRect();
    const head = dialog.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0;
    const foot = bar.getBoundingClientRect().top;
    const isEnough =
      bottom - top + AROUND_PX <= foot - head ? bottom + AROUND_PX <= foot : top < foot - LEAST_SEEN_PX;
    const isSeen = top >= head && isEnough && left < view.right && right > view.left;
    if (!isSeen) context.showPlace(block);
  }

  function takeCurrent(): void {
    if (!current) return;
    const all = blocks();
    const at = all.indexOf(current);
    const next = all[at + 1] ?? all[at - 1] ?? null;
    remove(current);
    choose(next, true);
  }

  function take(event: MouseEvent): void {
    if (!isOn()) return;
    event.preventDefault();
    event.stopPropagation();
    const block = blockAt(event.target as Element);
    if (!block) return;
    remove(block);
    if (block === current) choose(null, false);
  }

  function remove(block: HTMLElement): void {
    // A block that was put back too: each click is a step of its own, to be undone.
    edits.takeOut(block);
    hint.replaceChildren();
    announce(say('takenOutDone'));
  }

  function point({ target, pointerType }: PointerEvent): void {
    if (!isOn() || pointerType === 'touch') return;
    const block = blockAt(target as Element);
    if (block && block !== current) choose(block, false);
  }

  function blockAt(target: Element): HTMLElement | null {
    return blocks().find((block) => block.contains(target)) ?? null;
  }

  function undoLast(): void {
    const change = edits.undo();
    if (!change) return;
    announce(say('undone'));
    if (change.block.isConnected) showChanged(change.block);
  }

  function redoLast(): void {
    const change = edits.redo();
    if (!change) return;
    announce(say('redone'));
    if (change.block.isConnected) showChanged(change.block);
  }

  function showChanged(block: HTMLElement): void {
    if (isOn())
      choose(block, tools.contains(focused()) && !undo.matches(':focus') && !redo.matches(':focus'));
    reveal(block);
  }

  function refresh(): void {
    // Not `disabled`: keys that are pressed on a button that has just become so are heard by nobody.
    undo.setAttribute('aria-disabled', String(!edits.canUndo()));
    redo.setAttribute('aria-disabled', String(!edits.canRedo()));
  }

  function focused(): Element | null {
    return (dialog.getRootNode() as ShadowRoot).activeElement;
  }

  function nameOf(block: HTMLElement): string {
    const language = context.article.language.value;
    const words = countWords(lineOf(block), language);
    const own = block.querySelector(':scope > table')
      ? 'table'
      : block.querySelector(':scope pre')
        ? 'pre'
        : null;
    if (words === 0) return say('tidyPicture');
    return say(NAMES[own ?? block.localName] ?? 'tidyBlock', sayLength(words, language));
  }

  function tool(id: string, icon: IconName, label: string, onClick: () => void): HTMLButtonElement {
    return createTool(context, { id, icon, label, onClick });
  }
}
