/**
 * Makes a private copy of the page, safe to change and safe for Readability to walk.
 * The live document is only read: the copy has no browsing context, so it loads and runs nothing.
 */
import { nameAmpImages } from './capture/amp-images.ts';
import { showBackgroundPictures } from './capture/background-pictures.ts';
import { nameBoxes } from './capture/box-names.ts';
import { copyOf } from './capture/copy.ts';
import { openDisclosures } from './capture/disclosures.ts';
import { flattenShadowRoots } from './capture/flatten.ts';
import { documentWithText } from './capture/frames.ts';
import { spellInitials } from './capture/initials.ts';
import { resolveLazyImages } from './capture/lazy-images.ts';
import { openNamedSections } from './capture/named-sections.ts';
import { openNoscripts } from './capture/noscript.ts';
import { showNoscriptArticle } from './capture/noscript-article.ts';
import { structurePlainPage } from './capture/plain-page.ts';
import { keepArticleAt } from './capture/several.ts';
import { placeStreamed } from './capture/streamed.ts';
import { markStyledLetters } from './capture/styled-letters.ts';
import { findWalledText } from './capture/walled.ts';
import { disarm, isTooLarge } from './guard.ts';
import type { Reason } from './types.ts';

export type Capture =
  | { readonly ok: true; readonly copy: Document }
  | { readonly ok: false; readonly reason: Reason };

const HTML_TYPES = ['text/html', 'application/xhtml+xml'];

/**
 * @param url the address from the browser: of several articles on the page it names the one to read
 * @returns a copy to work on, or in one word why this document cannot be read
 */
export function capture(page: Document, url: string): Capture {
  const document = documentWithText(page);
  const reason = whyUnreadable(document);
  if (reason) return { ok: false, reason };

  const copy = copyOf(document);
  markStyledLetters(document, copy);
  const walled = findWalledText(document, copy);
  flattenShadowRoots(document, copy);
  for (const element of walled) element.remove();
  openNoscripts(document, copy);
  // Again where it grew: what stood in shadow roots and noscripts was not there to be counted.
  if (sizeOf(copy) > sizeOf(document) && isTooLarge(copy)) return { ok: false, reason: 'too-large' };
  disarm(copy);
  nameBoxes(copy);
  showNoscriptArticle(copy);
  placeStreamed(copy);
  keepArticleAt(copy, url);
  openDisclosures(copy);
  openNamedSections(copy);
  spellInitials(copy);
  nameAmpImages(copy);
  resolveLazyImages(copy);
  showBackgroundPictures(copy);
  structurePlainPage(copy);
  return { ok: true, copy };
}

function sizeOf(document: Document): number {
  return document.getElementsByTagName('*').length;
}

function whyUnreadable(document: Document): Reason | null {
  if (document.contentType === 'application/pdf') return 'pdf';
  if (!HTML_TYPES.includes(document.contentType)) return 'not-html';
  if (!document.documentElement || !document.body) return 'empty';
  if (document.body.localName === 'frameset') return 'not-html';
  if (isTooLarge(document)) return 'too-large';
  if (!document.body.firstElementChild && !document.body.textContent?.trim()) return 'empty';
  return null;
}
