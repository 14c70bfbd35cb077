/** What letters become when a page is printed into a file. */
import { browser } from './browser.ts';

/**
 * Firefox (153) draws the letters of a variable font onto paper as outlines: the PDF that comes of it has no text in it,
 * which nobody can search, copy or have read to them. Chromium writes text with any font.
 */
export function printsOutlinesOfVariableFonts(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
