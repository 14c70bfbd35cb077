/** Gives the focus back to where it was, as the browser does for its own dialogs. */

/** @returns to be called once what took the focus is closed; where what had it has gone, the reader has it, and keys scroll */
export function rememberFocus(dialog: HTMLElement): () => void {
  const root = dialog.getRootNode() as ShadowRoot;
  const had = root.activeElement as HTMLElement | null;
  return () => {
    had?.focus({ preventScroll: true });
    if (!had || root.activeElement !== had) dialog.focus({ preventScroll: true });
  };
}
