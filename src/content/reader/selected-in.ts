/** What is selected in the reader. Its root is closed, and each browser has a way of its own to tell us all the same. */

interface WithOwnSelection {
  /** Chromium, which tells the document's selection of nothing within. */
  getSelection?(): Selection | null;
}

export function selectedIn(root: ShadowRoot): StaticRange | Range | null {
  const selection =
    (root as ShadowRoot & WithOwnSelection).getSelection?.() ?? root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  return composed ?? selection.getRangeAt(0);
}
