/** Closed shadow roots: extensions may look into them, in each browser in another way. */
import { browser } from './browser.ts';

interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

interface ChromiumBrowser {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** @returns null when the element has none */
export function shadowOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot: root } = element as FirefoxElement;
  const { dom } = browser as ChromiumBrowser;
  return root ?? dom?.openOrClosedShadowRoot(element) ?? null;
}
