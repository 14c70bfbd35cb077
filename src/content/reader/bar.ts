/** What stands in the reader's bar: buttons, and buttons with a panel below. A drawing each, and a name. */
import type { Child } from '../../view/element.ts';
import { createIcon, type IconName } from '../../view/icon.ts';
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

/** Escape and a click beside an open panel close the panel, not the reader. */
export function closePanelsFirst(dialog: HTMLDialogElement): void {
  const open = () => dialog.querySelector<HTMLDetailsElement>('.tool-panel[open]');
  dialog.addEventListener('cancel', (event) => {
    const panel = open();
    if (!panel || event.target !== dialog) return;
    event.preventDefault();
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  dialog.addEventListener('click', (event) => {
    for (const panel of dialog.querySelectorAll<HTMLDetailsElement>('.tool-panel[open]')) {
      if (!panel.contains(event.target as Node)) panel.open = false;
    }
  });
}
