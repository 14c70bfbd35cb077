/**
 * Levels of headings without a gap. Sites choose a heading for its size: below an `h1` stands an `h4`, or the first is an
 * `h5`, and who moves by headings looks for what is missing. The article keeps the headings of the page. Where it is
 * shown their level is told anew, each time there is more text, less, or another order; on the elements that are there,
 * because places in the text, blocks that can be put back and what is read aloud hold on to these.
 */

/** What stands above the text has the first. */
const FIRST = 2;
const LAST = 6;

/** @param body of an article: below its headline. Elements stay what they are, and have `aria-level` where that is another. */
export function levelHeadings(body: ParentNode): void {
  /** Ranks the page gave to what the next heading stands below, outermost first. */
  let above: readonly number[] = [];
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const rank = rankOf(heading);
    above = above.filter((one) => one < rank);
    const level = Math.min(LAST, FIRST + above.length);
    above = [...above, rank];
    if (level === rank) heading.removeAttribute('aria-level');
    else heading.setAttribute('aria-level', String(level));
  }
}

/** @returns 1 to 6, as it is told */
export function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level')) || rankOf(heading);
}

function rankOf(heading: Element): number {
  return Number(heading.localName.slice(1));
}
