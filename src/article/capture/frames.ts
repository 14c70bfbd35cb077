/**
 * The document that holds the text: the page's own, or that of a frame on it. Webmail, old newspapers and archives of
 * saved pages show the article in a frame; only one from the same site can be read.
 */

import { selectAny } from '../select-any.ts';
import { paragraphCharacters } from '../text.ts';

/** Characters of running text: a page that has more than this itself is not looked through for frames. */
const ENOUGH = 1_000;
/** A frame has to have so many times the text of the page around it. */
const TIMES_MORE = 3;

export function documentWithText(document: Document): Document {
  const frames = selectAny(document, ['iframe', 'frame']) as readonly HTMLIFrameElement[];
  if (frames.length === 0) return document;
  const own = paragraphCharacters(document);
  if (own > ENOUGH) return document;
  let best = document;
  let most = Math.max(ENOUGH, own * TIMES_MORE);
  for (const frame of frames) {
    const inner = documentIn(frame);
    const text = inner ? paragraphCharacters(inner) : 0;
    if (inner && text > most) [best, most] = [inner, text];
  }
  return best;
}

/** Null for a frame of another site, and for one that has not loaded. */
function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // Some browsers throw where the standard says null: either way it may not be read.
    return null;
  }
}
