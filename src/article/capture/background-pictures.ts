/** A picture that is drawn as the background of a box becomes one that can be shown, in the copy. */

const WITH_BACKGROUND = '[style*="background"]';
/** Characters: a hostile style may be as long as the page. */
const LONGEST_STYLE = 2_000;
const OPENING = /background(?:-image)?\s*:[^;]*?url\(\s*/i;
/** Of what stands after the opening: one pattern for both would take a time of the third power. */
const ADDRESS = /^(?:"([^"]+)"\s*|'([^']+)'\s*|([^)]+))\)/;

export function showBackgroundPictures(copy: Document): void {
  for (const box of copy.body.querySelectorAll(WITH_BACKGROUND)) {
    const address = addressIn((box.getAttribute('style') ?? '').slice(0, LONGEST_STYLE));
    if (!address || address.startsWith('data:') || !isPicture(box)) continue;
    const image = copy.createElement('img');
    image.setAttribute('src', address);
    image.setAttribute('alt', box.getAttribute('aria-label') ?? box.getAttribute('title') ?? '');
    box.append(image);
  }
}

function addressIn(style: string): string | null {
  const opening = OPENING.exec(style);
  if (!opening) return null;
  const [, double, single, bare] = ADDRESS.exec(style.slice(opening.index + opening[0].length)) ?? [];
  return double ?? single ?? bare?.trimEnd() ?? null;
}

/** Says that it is one, or stands in a figure; holds nothing itself. Any other background is decoration. */
function isPicture(box: Element): boolean {
  if (box.querySelector('img, video') || box.textContent?.trim()) return false;
  return box.getAttribute('role') === 'img' || box.closest('figure') !== null;
}
