/** Folds text so that words compare equal however they are accented, cased or their digits written. */

/** Marks that set the direction of what follows: Arabic dates are full of them. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Most lines are plain ASCII, which needs none of the rest. */
const ASCII = /^[\x20-\x7e]*$/;
const ACCENTS = /[\u0300-\u036f]/g;
/** With letters taken apart: no marks above or below them but these accents. A class of all marks takes long to compile. */
const LATIN = /^[\0-\u036f\u2000-\u205e\u20ac]*$/;

export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  const decomposed = text.replace(DIRECTION_MARKS, '').normalize('NFKD');
  if (LATIN.test(decomposed))
    return decomposed.replace(ACCENTS, '').normalize('NFC').toLowerCase().replace(/ı/g, 'i');
  return decomposed
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}
