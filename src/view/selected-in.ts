/**
 * What is selected in a document of ours, or in the reader: its root is closed, and each browser has a way of its own to
 * tell us all the same.
 */

interface WithOwnSelection {
  /** Chromium, which tells the document's selection of nothing within. */
  getSelection?(): Selection | null;
}

export function selectedIn(root: ShadowRoot | Document): StaticRange | Range | null {
  const own = (root as WithOwnSelection).getSelection?.();
  const selection = own ?? root.ownerDocument?.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  if (!isShadow(root)) return selection.getRangeAt(0);
  const [composed] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  return composed ?? selection.getRangeAt(0);
}

function isShadow(root: ShadowRoot | Document): root is ShadowRoot {
  return 'host' in root;
}
