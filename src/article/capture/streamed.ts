/**
 * Puts streamed parts in their place. Servers that stream React send a template first and its content later, hidden at
 * the end of the page; a script moves it. Where the script has not run (a saved page, a blocked script), the article
 * stands in hidden boxes after the footer. Source: react-dom/server, `completeBoundary` (B) and `completeSegment` (P).
 */

const PLACE = /^[BP]:/;
/** What is sent after its place and hidden until it is moved there. */
export const SEGMENT = '[hidden][id^="S:"]';

/** Where a segment will stand. */
export function placeOf({ id, ownerDocument }: Element): Element | null {
  const name = id.slice(1);
  return ownerDocument.getElementById(`B${name}`) ?? ownerDocument.getElementById(`P${name}`);
}

export function placeStreamed(copy: Document): void {
  for (const place of [...copy.querySelectorAll('template[id^="B:"], template[id^="P:"]')]) {
    const content = copy.getElementById(place.id.replace(PLACE, 'S:'));
    if (!content?.hasAttribute('hidden') || content.contains(place)) continue;
    if (place.id.startsWith('B')) dropFallback(place);
    place.replaceWith(...content.childNodes);
    content.remove();
  }
}

/** What is shown until the content comes: up to the comment that ends the boundary, where comments were kept. */
function dropFallback(place: Element): void {
  const fallback: ChildNode[] = [];
  for (let node = place.nextSibling; node; node = node.nextSibling) {
    if (node.nodeType === 8 /* comment */ && node.nodeValue === '/$') {
      for (const shown of fallback) shown.remove();
      return;
    }
    fallback.push(node);
  }
}
