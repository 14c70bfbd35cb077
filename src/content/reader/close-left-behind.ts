/**
 * A reader of the version before an update may still stand in the page: in Firefox with nobody behind it any more, in
 * Chromium with a script that puts its host back when it is taken away, and restores the page when its dialog closes.
 */
import { shadowOf } from '../../platform/shadow.ts';

const READERS = '[data-broadsheet="reader"]';

export async function closeLeftBehind(document: Document): Promise<void> {
  await Promise.all([...document.querySelectorAll(READERS)].map(closeOne));
}

async function closeOne(host: Element): Promise<void> {
  const dialog = shadowOf(host)?.querySelector('dialog');
  if (dialog?.open) {
    const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    dialog.close();
    await closed;
  }
  host.remove();
}
