/** Puts the pipeline and the reader into a tab; a second time changes nothing. */
import { browser } from './browser.ts';

/** The browser waits until the page has been loaded; from some pages the last of it never comes. */
const LOADED_WITHIN_MS = 4_000;

/**
 * @returns false when the page answers nothing at all: it is busy
 * @throws when the browser does not let us into that tab
 */
export async function injectPage(tabId: number): Promise<boolean> {
  // Chromium sends the tab our permission and our script by two ways. Right after a key press or a choice from the
  // menu the script can be there first, and is refused; after its answer has come back, the permission is there.
  const loaded = inject(tabId).catch(() => inject(tabId));
  const isIn = await Promise.race([loaded.then(() => true), late()]);
  // What is there by then is read.
  return isIn || Promise.race([injectNow(tabId), late()]);
}

/** From the root: Firefox takes a relative path as relative to the page that calls. */
const FILES = ['/content/page.js'];

async function inject(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: FILES });
}

async function injectNow(tabId: number): Promise<true> {
  await browser.scripting.executeScript({ target: { tabId }, files: FILES, injectImmediately: true });
  return true;
}

function late(): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), LOADED_WITHIN_MS));
}
