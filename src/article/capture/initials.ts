/** A picture of a letter at the start of a word is that letter: before anything is judged, so that the word is whole. */
import { lettered } from '../lettered.ts';

const LETTER = lettered(String.raw`^\p{Lu}$`);
const GOES_ON = lettered(String.raw`^[’']?\p{Ll}`);

export function spellInitials(copy: Document): void {
  for (const picture of copy.querySelectorAll('p > img[alt]')) {
    const letter = (picture.getAttribute('alt') ?? '').trim();
    if (!LETTER.test(letter) || !GOES_ON.test(picture.nextSibling?.nodeValue ?? '')) continue;
    const initial = copy.createElement('span');
    initial.className = 'drop-cap';
    initial.textContent = letter;
    picture.replaceWith(initial);
  }
}
