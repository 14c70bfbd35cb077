/** Hands over what was written: to the clipboard, or as a file among the downloads. */
import { createElements } from './element.ts';

export interface ForClipboard {
  readonly plain: string;
  /** The same for programs that take formatted text. */
  readonly rich?: string;
}

/** Within the few seconds after a click. @throws when the browser lets nothing be copied */
export async function copyText({ plain, rich }: ForClipboard, document: Document): Promise<void> {
  const { navigator, ClipboardItem } = document.defaultView as Window & typeof globalThis;
  try {
    if (!rich) return await navigator.clipboard.writeText(plain);
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([rich], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
  } catch (error) {
    // On a page without TLS there is no such clipboard, and a page's policy may forbid it. The older way asks neither.
    if (!copyByCommand({ plain, ...(rich && { rich }) }, document)) throw error;
  }
}

function copyByCommand({ plain, rich }: ForClipboard, document: Document): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', plain);
    if (rich) event.clipboardData?.setData('text/html', rich);
    copied = true;
  };
  // Before the page hears of it, and could put in something else.
  const window = document.defaultView as Window;
  window.addEventListener('copy', fill, { capture: true, once: true });
  const done = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  return done && copied;
}

export interface NamedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** @param parent where the link that is followed stands for a moment */
export function saveFile({ name, type, content }: NamedFile, parent: Element): void {
  const element = createElements(parent.ownerDocument);
  const blob = new Blob([content], { type: typeof content === 'string' ? `${type};charset=utf-8` : type });
  const href = URL.createObjectURL(blob);
  const link = element('a', { href, download: name, hidden: true });
  parent.append(link);
  link.click();
  link.remove();
  // Not at once: the download reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
