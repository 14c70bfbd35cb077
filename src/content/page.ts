/**
 * The content script that is injected when a page is to be read: it reads the page when asked and holds the reader.
 * Injecting it again changes nothing.
 */
import { toBase64 } from '../article/formats/base64.ts';
import { withoutFragment } from '../article/link/without-fragment.ts';
import { tallyOf } from '../article/tally.ts';
import type { Reading } from '../article/types.ts';
import {
  answerPage,
  askBackground,
  type BackgroundMessages,
  type ReaderState,
} from '../platform/messages.ts';
import { loadRecipe } from '../platform/recipes.ts';
import { loadSettings, onSettingsChanged } from '../platform/settings.ts';
import { lookUpWords } from '../platform/words.ts';
import { speakWith } from '../view/say.ts';
import { onAddressChange } from './address-change.ts';
import { pictureBytes } from './picture-bytes.ts';
import { readGently } from './read-gently.ts';
import { closeLeftBehind } from './reader/close-left-behind.ts';
import { createReader, type Reader } from './reader/reader.ts';

declare global {
  var broadsheetPage: true | undefined;
}

let reader: Reader | null = null;
let opening: Promise<ReaderState> | null = null;
/** Ends what the popup has asked for last: nobody waits for it when it is asked for anew. */
let popupReading = new AbortController();
/** The address that was read last, and is counted on the toolbar button. */
let readAddress: string | null = null;

if (!globalThis.broadsheetPage) {
  globalThis.broadsheetPage = true;
  speakWith(lookUpWords);
  answerPage({
    async readArticle() {
      popupReading.abort();
      popupReading = new AbortController();
      const reading = await readArticle(popupReading.signal);
      // The reader alone puts back what was left out, and looks into the plain text: of a book that is half of the answer.
      return reading.ok ? { ok: true, article: { ...reading.article, leftOut: [], text: '' } } : reading;
    },
    stopReading() {
      popupReading.abort();
      return { stopped: true };
    },
    openReader: () => openReader(),
    toggleReader: () => (reader?.isOpen() ? closeReader() : openReader()),
    async doInReader(_, action) {
      const state = await openReader();
      if (state.open) reader?.act(action);
      return state;
    },
    async fetchPicture(_, address, types) {
      const bytes = await pictureBytes(address, types);
      return { base64: bytes && toBase64(bytes) };
    },
  });
  onSettingsChanged((settings) => reader?.apply(settings));
  onAddressChange(() => {
    if (readAddress !== null && readAddress !== location.href) tell('pageLeft');
  });
}

/** How often it is read again because the page has gone on to another article meanwhile. */
const MOST_READINGS = 3;

async function readArticle(stop?: AbortSignal, readings = 1): Promise<Reading> {
  const recipe = await loadRecipe(location.hostname).catch(() => null); // The article is worth more.
  // Once: by the end of a long page another may be shown.
  const url = location.href;
  const options = { url, now: Date.now(), recipe: recipe?.on ? recipe : null };
  const reading = await readGently(document, options, stop);
  const isLeft = withoutFragment(location.href) !== withoutFragment(url);
  if (isLeft && readings < MOST_READINGS) return readArticle(stop, readings + 1);
  if (reading.ok) {
    readAddress = url;
    tell('pageRead', tallyOf(reading.article.removed));
  }
  return reading;
}

/** Asked twice before it is open, by a background that was ended meanwhile, it opens once. */
function openReader(): Promise<ReaderState> {
  opening ??= openNow().finally(() => {
    opening = null;
  });
  return opening;
}

async function openNow(): Promise<ReaderState> {
  if (reader?.isOpen()) {
    if (reader.url === location.href) return { open: true };
    // The page has gone on to another article meanwhile.
    reader.close();
  }
  if (reader?.url === location.href) {
    reader.open();
    return { open: true };
  }
  const reading = await readArticle();
  if (!reading.ok) return { open: false, reason: reading.reason };
  const settings = await loadSettings();
  await closeLeftBehind(document);
  reader = createReader({ article: reading.article, settings, document, onClose: noteClosed });
  reader.open();
  return { open: true };
}

function closeReader(): ReaderState {
  reader?.close();
  return { open: false };
}

function noteClosed(): void {
  tell('readerClosed');
}

/** Not waited for, and after an update or a reload of the extension nobody is there to hear it: all else works the same. */
function tell<Name extends 'pageRead' | 'pageLeft' | 'readerClosed'>(
  name: Name,
  ...args: Parameters<BackgroundMessages[Name]>
): void {
  askBackground(name, ...args).catch(() => {});
}
