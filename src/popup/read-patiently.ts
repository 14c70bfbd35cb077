/** Reads the article of a tab. Of a page that takes long it is said in good time, and a person may stop it. */
import { askPage } from '../platform/messages.ts';
import { createElements } from '../view/element.ts';
import { renderRefusal } from '../view/refusal.ts';
import { say } from '../view/say.ts';
import { slowPage } from '../view/sentences.ts';
import { type ReadableTab, readTab, type TabReading } from './read-tab.ts';

/** Longer than this, nobody looks at a popup that says nothing. */
export const SILENT_MS = 4_000;

/** @param slow a region of the popup that is read out, empty at first; it is empty again at the end */
export async function readPatiently(tab: ReadableTab, slow: HTMLElement): Promise<TabReading> {
  const document = slow.ownerDocument;
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopped = new Promise<TabReading>((resolve) => {
    const button = createElements(document)('button', { type: 'button', id: 'stop' }, say('stop'));
    button.addEventListener('click', () => {
      resolve({ ok: false, reason: 'stopped' });
      stop.abort();
      // A page that is too busy to hear of it is read later, for nobody.
      if (tab.id !== undefined) askPage(tab.id, 'stopReading').catch(() => {});
    });
    timer = setTimeout(() => slow.replaceChildren(renderRefusal(slowPage(), document, button)), SILENT_MS);
  });
  try {
    return await Promise.race([readTab(tab, stop.signal), stopped]);
  } finally {
    clearTimeout(timer);
    slow.replaceChildren();
  }
}
