/**
 * The content script that is injected when a page is to be read: it reads the page when asked and holds the reader.
 * Injecting it again changes nothing.
 */
import { read } from '../article/read.ts';
import type { Reading } from '../article/types.ts';
import { answerPage, askBackground, type ReaderState } from '../platform/messages.ts';
import { loadSettings, onSettingsChanged } from '../platform/settings.ts';
import { createReader, type Reader } from './reader.ts';

declare global {
  var broadsheetPage: true | undefined;
}

let reader: Reader | null = null;

if (!globalThis.broadsheetPage) {
  globalThis.broadsheetPage = true;
  answerPage({
    readArticle,
    openReader: () => openReader(),
    toggleReader: () => (reader?.isOpen() ? closeReader() : openReader()),
    async printReader() {
      const state = await openReader();
      reader?.print();
      return state;
    },
  });
  onSettingsChanged((settings) => reader?.apply(settings));
}

function readArticle(): Reading {
  return read(document, { url: location.href, now: Date.now() });
}

async function openReader(): Promise<ReaderState> {
  if (reader?.isOpen()) {
    if (reader.url === location.href) return { open: true };
    // The page has gone on to another article meanwhile.
    reader.close();
  }
  if (reader?.url === location.href) {
    reader.open();
    return { open: true };
  }
  const reading = readArticle();
  if (!reading.ok) return { open: false, reason: reading.reason };
  const settings = await loadSettings();
  reader = createReader({ article: reading.article, settings, document, onClose: noteClosed });
  reader.open();
  return { open: true };
}

function closeReader(): ReaderState {
  reader?.close();
  return { open: false };
}

function noteClosed(): void {
  // After an update or a reload of the extension nobody is there to take note; closing works all the same.
  askBackground('readerClosed').catch(() => {});
}
