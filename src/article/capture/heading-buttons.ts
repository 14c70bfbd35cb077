/** A heading that opens its section when pressed holds its words in a button: in the copy they are the heading's own. */

import { lineOf } from '../text.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, dt, summary';

export function openHeadingButtons(copy: Document): void {
  for (const button of [...copy.getElementsByTagName('button')]) {
    // "Save" beside the headline is not part of it.
    const heading = button.closest(HEADINGS);
    if (heading && lineOf(button) === lineOf(heading)) button.replaceWith(...button.childNodes);
  }
}
