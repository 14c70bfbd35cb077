/** Escape, and the back gesture of phones, close what lies over a dialog before the dialog itself. */

/** @param close closes what is open, and says whether anything was */
export function escapeFirst(dialog: HTMLDialogElement, close: () => boolean): void {
  const first = (event: Event) => {
    if (event.defaultPrevented || (event.target as Element).closest('dialog') !== dialog) return;
    // A note lies over everything, and the browser closes it.
    if (dialog.querySelector('.note-popover')) return;
    if (close()) event.preventDefault();
  };
  // The key itself: Chromium asks no second time whether it may close when nothing was done in between, and may take dialogs
  // that follow each other fast for one.
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) first(event);
  });
  dialog.addEventListener('cancel', first);
}
