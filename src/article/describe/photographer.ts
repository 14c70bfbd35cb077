const OF_PICTURE = /(?:^|[\s_-])(?:bild|foto|image|img|photo|picture)[_-]+(?:author|auteur|autor|byline)/i;

/** `img-author`, `photo_author`: who took the picture. `author-photo` is a picture of who wrote the text. */
export function namesPhotographer(element: Element): boolean {
  return OF_PICTURE.test(element.getAttribute('class') ?? '');
}
