/** A heading that opens its section when pressed holds its words in a button: in the copy they are the heading's own. */

const IN_HEADINGS = ':is(h1, h2, h3, h4, h5, h6, dt, summary) button';

export function openHeadingButtons(copy: Document): void {
  for (const button of copy.querySelectorAll(IN_HEADINGS)) button.replaceWith(...button.childNodes);
}
