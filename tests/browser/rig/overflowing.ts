/** Runs in the browser. @returns what sticks out of the window, and words that stick out of their box */
export function overflowing(root: Element | null): string[] {
  if (!root) return ['nothing is shown'];
  const out: string[] = [];
  const { clientWidth } = document.documentElement;
  const isScrolled = (element: Element) =>
    element.closest('.scroll-box, pre') !== null || /auto|scroll/.test(getComputedStyle(element).overflowX);
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const own = element.getBoundingClientRect();
    if (element.matches('.for-screen-readers') || isScrolled(element)) continue;
    const name = `${element.localName}#${element.id}.${element.getAttribute('class')}`;
    // The line of facts stands in a margin that is clipped away.
    if (element.closest('.facts') === null && (own.left < -1 || own.right > clientWidth + 1))
      out.push(`${name} sticks out of the window`);
    const box = (
      element.closest('button, summary, label, p, li, td, th, h1, h2, h3') ?? element
    ).getBoundingClientRect();
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
      if (!text.trim()) continue;
      const range = document.createRange();
      range.setStart(node, text.length - text.trimStart().length);
      range.setEnd(node, text.trimEnd().length);
      const words = range.getBoundingClientRect();
      // In a line that is cut away.
      if (words.top > box.bottom - 1) continue;
      if (words.left < box.left - 1 || words.right > box.right + 1)
        out.push(`${name} has no room for ${text}`);
    }
  }
  return out;
}
