/**
 * On a phone a page without a word on its width, or with a picture wider than the window, is laid out wider than the
 * screen and shown small. The reader would be as wide. So while it is open the page has the width of the device.
 */

const OF_THE_DEVICE = 'width=device-width, initial-scale=1, minimum-scale=1';
/** CSS pixels: what browsers take where a page says nothing. */
const UNSAID = 'width=980';

/**
 * @param host of the reader, in the document: what is added stands in it, and goes with it
 * @returns gives the page its own width back; to be called before the host goes
 */
export function keepToPhone(host: Element, window: Window): () => void {
  const { document } = window;
  const scale = window.visualViewport?.scale ?? 1;
  const isWider = document.documentElement.clientWidth > window.screen.width || scale < 1;
  if (!isWider || !window.matchMedia?.('(pointer: coarse)').matches) return () => {};
  const own = [...document.querySelectorAll<HTMLMetaElement>('meta[name="viewport" i]')].at(-1);
  const meta = document.createElement('meta');
  meta.name = 'viewport';
  meta.content = OF_THE_DEVICE;
  host.append(meta);
  return () => {
    // The last one that was read holds on after it has gone.
    meta.content = `${own?.content || UNSAID}, initial-scale=${scale}`;
  };
}
