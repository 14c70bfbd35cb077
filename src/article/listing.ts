/**
 * Tells a list of stories from a story. Readability finds "content" on every section page: the teasers. A list has
 * linked headings with a line or two under each; a story has running text. A story may end in a list of others.
 */

import { selectAny } from './select-any.ts';
import type { Claims } from './types.ts';

/** From this many linked headings a body may be a list. */
const LINKED_HEADINGS = 5;
/** Characters outside links and headings for each linked heading: a teaser is shorter, a section of a story longer. */
const TEASER = 200;

/** Characters of paragraphs before the first linked heading from which they are a story: a section says less of itself. */
const STORY = 700;

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5'];

/**
 * Leaves of a list of stories nothing, and of a story that ends in one the story.
 *
 * @param body as it was built, its addresses written out in full
 */
export function dropListing(body: Element, claims: Claims): void {
  if (claims.kind || isDatedByData(claims)) return;
  const linked = selectAny(body, HEADINGS).filter(leadsElsewhere);
  if (linked.length < LINKED_HEADINGS) return;
  const children = [...body.children];
  const first = children.findIndex((child) => child.contains(linked[0] as Element));
  const [above, list] = [children.slice(0, first), children.slice(first)];
  const mostText = TEASER * linked.length;
  if (runningText(list) >= mostText) return;
  const paragraphs = above.filter(({ localName }) => localName === 'p');
  const isStory = paragraphs.reduce((sum, paragraph) => sum + lengthOf(paragraph), 0) >= STORY;
  const heading =
    above.length - 1 - above.findLastIndex(({ localName }) => !/^(?:h[1-6]|hr)$/.test(localName));
  if (isStory) for (const element of children.slice(first - heading)) element.remove();
  else if (runningText(children) < mostText) body.replaceChildren();
}

/** A heading that is a way to itself, or to another part of the text, is a heading of this story. */
function leadsElsewhere(heading: Element): boolean {
  const links = [...heading.querySelectorAll('a[href]'), heading.closest('a[href]')];
  return links.some((link) => link && !link.getAttribute('href')?.startsWith('#'));
}

/** A list has no day of publication of its own; dates printed in it are those of its stories. */
function isDatedByData({ published }: Claims): boolean {
  return published !== null && /^(?:meta|json-ld)/.test(published.source);
}

/** Characters outside of links and headings. */
function runningText(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + lengthOf(element) - linkedText(element), 0);
}

function linkedText(element: Element): number {
  const aside = `a[href], ${HEADINGS.join()}`;
  if (element.matches(aside)) return lengthOf(element);
  return [...element.querySelectorAll(aside)]
    .filter((inner) => !inner.parentElement?.closest(aside))
    .reduce((sum, inner) => sum + lengthOf(inner), 0);
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
