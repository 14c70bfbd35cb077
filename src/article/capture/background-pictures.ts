/** A picture that is drawn as the background of a box becomes one that can be shown, in the copy. */

const WITH_BACKGROUND = '[style*="background"]';
/** Characters: a hostile style may be long enough to make the search below take minutes. */
const LONGEST_STYLE = 2_000;
const ADDRESS = /background(?:-image)?\s*:[^;]*?url\(\s*(["']?)(.+?)\1\s*\)/i;

export function showBackgroundPictures(copy: Document): void {
  for (const box of copy.body.querySelectorAll(WITH_BACKGROUND)) {
    const address = ADDRESS.exec((box.getAttribute('style') ?? '').slice(0, LONGEST_STYLE))?.[2];
    if (!address || address.startsWith('data:') || !isPicture(box)) continue;
    const image = copy.createElement('img');
    image.setAttribute('src', address);
    image.setAttribute('alt', box.getAttribute('aria-label') ?? box.getAttribute('title') ?? '');
    box.append(image);
  }
}

/** Says that it is one, or stands in a figure; holds nothing itself. Any other background is decoration. */
function isPicture(box: Element): boolean {
  if (box.querySelector('img, video') || box.textContent?.trim()) return false;
  return box.getAttribute('role') === 'img' || box.closest('figure') !== null;
}
