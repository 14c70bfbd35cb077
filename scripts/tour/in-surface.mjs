/** What the tour runs in the browser. */

/**
 * In the content script's world.
 * @param {string} selector
 * @returns {Element | null}
 */
export function findInReader(selector) {
  const host = document.querySelector('[data-broadsheet="reader"]');
  const { dom } = /** @type {any} */ (globalThis).chrome;
  return host && dom.openOrClosedShadowRoot(host).querySelector(selector);
}

/**
 * @param {Element} root
 * @param {string} selector
 * @returns {boolean} whether the first element it finds is shown, with its middle in the window
 */
export function isSeen(root, selector) {
  const found = root.parentNode?.querySelector(selector);
  if (!found?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { left, right, top, bottom } = found.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return right > left && bottom > top && x > 0 && x < innerWidth && y > 0 && y < innerHeight;
}
