/** Brings the bytes of our typefaces to a reader, which no file of ours may be visible to. */
import { browser } from '../platform/browser.ts';
import type { SendingPage } from '../platform/senders.ts';
import { FONT_FILES } from '../view/font-faces.ts';

/**
 * Into the tab of the reader, and nowhere else.
 *
 * @param wanted from a process that a hostile page may have taken over: only what is a font file is brought
 */
export async function injectFonts({ tabId }: SendingPage, wanted: readonly string[]): Promise<void> {
  if (!Array.isArray(wanted)) return;
  const files = FONT_FILES.filter(({ file }) => wanted.includes(file)).map(
    ({ file }) => `/content/fonts/${file}.js`,
  );
  if (files.length > 0) await browser.scripting.executeScript({ target: { tabId }, files });
}
