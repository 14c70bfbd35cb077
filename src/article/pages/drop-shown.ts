/** Following pages of an article begin with what the first began with: its picture, its standfirst, who wrote it. */
import { foldSpace, lineOf } from '../text.ts';
import type { Article } from '../types.ts';
import { comparable } from '../witness.ts';

/** Characters: a shorter line may well be said twice. */
const SHORTEST_KNOWN = 40;

/** @param body of the page that is read; what the article has shown already is taken out of it */
export function dropShown(body: Element, shown: Article): void {
  dropLines(body, shown);
  dropPictures(body, shown);
  renameNotes(body, `page-${(shown.pages?.last ?? 0) + 1}-${shown.pages?.first ?? 0}`);
}

function dropLines(body: Element, { headline, dek, authors, text }: Article): void {
  const said = new Set(text.split(/\n+/).map(comparable));
  for (const claim of [headline.value, dek?.value, authors?.value.join(', ')]) {
    if (claim) said.add(comparable(foldSpace(claim)));
  }
  for (const block of [...body.children]) {
    const line = comparable(lineOf(block));
    const isLong = line.length >= SHORTEST_KNOWN || /^h[1-6]$/.test(block.localName);
    if (line && said.has(line) && (isLong || line === comparable(headline.value))) block.remove();
  }
}

function dropPictures(body: Element, { leadImage, content }: Article): void {
  const shown = content + (leadImage?.value.url ?? '');
  for (const picture of [...body.querySelectorAll('img[src]')]) {
    const file = fileOf(picture.getAttribute('src') ?? '');
    if (file && shown.includes(file)) (picture.closest('figure') ?? picture).remove();
  }
}

/** Each page counts its notes from 1: of two that have one id, the first would be found. */
function renameNotes(body: Element, mark: string): void {
  for (const place of body.querySelectorAll('[id]')) place.id = `${mark}-${place.id}`;
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `#${mark}-${link.getAttribute('href')?.slice(1)}`);
  }
}

/** The name of a picture's file; sizes stand before it, or in the query. */
function fileOf(address: string): string | null {
  const name = /(?<![^/?#])([^/?#]{8,})(?:[?#]|$)/.exec(address)?.[1];
  return name && /\.\w{3,4}$/.test(name) ? name : null;
}
