/**
 * A reader of the version before an update may still stand in the page: in Firefox with nobody behind it any more, in
 * Chromium with a script that puts its host back when it is taken away, and restores the page when its dialog closes.
 */
import { shadowOf } from '../../platform/shadow.ts';
import { isOurs } from '../../view/font-faces.ts';

const READERS = '[data-broadsheet="reader"]';

export async function closeLeftBehind(document: Document): Promise<void> {
  const readers = [...document.querySelectorAll(READERS)];
  await Promise.all(readers.map(closeOne));
  if (readers.length === 0) return;
  for (const face of [...document.fonts]) if (isOurs(face)) document.fonts.delete(face);
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
