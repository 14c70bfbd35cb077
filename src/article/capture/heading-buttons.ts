/**
 * A heading that opens its section when pressed holds its words in a button: in the copy they are the heading's own, and
 * the section is open. What a paywall hides has left the copy before.
 */

import { lineOf } from '../text.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, dt, summary';

export function openHeadingButtons(copy: Document): void {
  for (const button of [...copy.getElementsByTagName('button')]) {
    // "Save" beside the headline is not part of it.
    const heading = button.closest(HEADINGS);
    if (!heading || lineOf(button) !== lineOf(heading)) continue;
    if (button.getAttribute('aria-expanded') === 'false')
      unfold(copy.getElementById(button.getAttribute('aria-controls') ?? ''));
    button.replaceWith(...button.childNodes);
  }
}

function unfold(section: HTMLElement | null): void {
  if (!section) return;
  section.removeAttribute('hidden');
  section.removeAttribute('aria-hidden');
  // Of an element that is none of HTML there is none.
  const style: CSSStyleDeclaration | undefined = section.style;
  for (const name of ['display', 'visibility', 'height', 'max-height']) style?.removeProperty(name);
}
