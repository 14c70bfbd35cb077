/** What stands in the reader's bar: buttons, and buttons with a panel below. A drawing each, and a name. */
import type { Child } from '../../view/element.ts';
import { createIcon, type IconName } from '../../view/icon.ts';
import { escapeFirst } from './escape-first.ts';
import type { ReaderContext } from './feature.ts';

interface Tool {
  readonly id: string;
  readonly icon: IconName;
  /** Its name: read out, and shown when the pointer rests on it. */
  readonly label: string;
}

type Context = Pick<ReaderContext, 'document' | 'element'>;

export function createTool(
  { document, element }: Context,
  { id, icon, label, onClick }: Tool & { onClick(): void },
): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', id, class: 'tool', 'aria-label': label, title: label, onclick: onClick },
    createIcon(document, icon),
  );
}

/** An entry of the menu at the end of the bar. It closes the menu first, so that the focus has a place to return to. */
export function createMenuItem(
  { document, element }: Context,
  { id, icon, label, onClick }: Tool & { onClick(): void },
): HTMLButtonElement {
  const item = element(
    'button',
    {
      type: 'button',
      id,
      class: 'menu-item',
      onclick: () => {
        const panel = item.closest<HTMLDetailsElement>('.tool-panel');
        if (panel) closePanel(panel);
        onClick();
      },
    },
    createIcon(document, icon),
    label,
  );
  return item;
}

/** Opens below its button; Escape and a click beside it close it. */
export function createPanel(
  { document, element }: Context,
  { id, icon, label }: Tool,
  ...content: readonly Child[]
): HTMLDetailsElement {
  return element(
    'details',
    { id, class: 'tool-panel' },
    element('summary', { class: 'tool', 'aria-label': label, title: label }, createIcon(document, icon)),
    element('div', { class: 'reader-panel' }, ...content),
  );
}

/** As one does from within: the focus goes to its button. */
export function closePanel(panel: HTMLDetailsElement): void {
  panel.open = false;
  panel.querySelector('summary')?.focus();
}

/** Escape and a click beside an open panel close the panel, not the reader. */
export function closePanelsFirst(dialog: HTMLDialogElement): void {
  escapeFirst(dialog, () => {
    const panel = dialog.querySelector<HTMLDetailsElement>('.tool-panel[open]');
    if (panel) closePanel(panel);
    return panel !== null;
  });
  dialog.addEventListener('click', (event) => {
    for (const panel of dialog.querySelectorAll<HTMLDetailsElement>('.tool-panel[open]')) {
      if (!panel.contains(event.target as Node)) panel.open = false;
    }
  });
}
