/** Sees the article being printed: what is in the reader's print frame at the moment the browser prints it. */

export interface Printed {
  readonly title: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Names of the fonts in the frame, and the headline's color: what the person chose is on paper too. */
  readonly typefaces: readonly string[];
  readonly color: string;
}

/** Runs in the content script's world, where the reader's closed root opens. Leaves `printed` there. */
export function watchPrinting(): void {
  // biome-ignore lint/suspicious/noExplicitAny: the extension's own functions have no types here.
  const { chrome } = globalThis as any;
  Object.assign(globalThis, { printed: null });
  watchHost(document.querySelector('[data-broadsheet="reader"]'));
  whenAdded(document.documentElement, watchHost);

  function watchHost(node: Node | null): void {
    const root = node instanceof HTMLElement && chrome.dom.openOrClosedShadowRoot(node);
    if (root) whenAdded(root.querySelector('dialog'), watchFrame);
  }

  function watchFrame(node: Node): void {
    if (!(node instanceof HTMLIFrameElement)) return;
    const { contentDocument, contentWindow } = node;
    contentWindow?.addEventListener('beforeprint', () => {
      const textOf = (selector: string) =>
        [...(contentDocument?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
      const printed = {
        title: contentDocument?.title,
        headline: textOf('#headline').join(),
        paragraphs: textOf('#body p'),
        typefaces: [...(contentDocument?.fonts ?? [])].map(({ family }) => family.replaceAll('"', '')).sort(),
        color: getComputedStyle(contentDocument?.querySelector('#headline') as Element).color,
      };
      Object.assign(globalThis, { printed });
    });
  }

  function whenAdded(parent: Node, act: (node: Node) => void): void {
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) act(node);
    }).observe(parent, { childList: true });
  }
}
