const OF_PICTURE =
  /(?:^|[\s_-])(?:bild|foto|image|img|licen[cs]e|photo|picture)[_-]+(?:author|auteur|autor|byline)/i;

/** The whole of what stands before a name. */
const ROLE =
  /^(?:photos?|photograph(?:s|y|er|e)|fotos?|fotografie?|fotograf(?:ia|ía|o|en)?|bild(?:er)?|valokuva(?:t|aja)?)\W*$/i;

/** `img-author`, `photo_author`, `license-author`: who took the picture, as is one behind "Foto". `author-photo` is a picture of who wrote the text. */
export function namesPhotographer(element: Element): boolean {
  if (OF_PICTURE.test(element.getAttribute('class') ?? '')) return true;
  return ROLE.test(element.previousElementSibling?.textContent?.trim() ?? '');
}
