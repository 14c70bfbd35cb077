/**
 * Tells a list of stories from a story. Readability finds "content" on every section page: the teasers. A list has
 * linked headings with a line or two under each; a story has running text.
 */

import type { Claims } from './types.ts';

/** From this many linked headings a body may be a list. */
const LINKED_HEADINGS = 5;
/** Characters outside links and headings for each linked heading: a teaser is shorter, a section of a story longer. */
const TEASER = 200;

const HEADINGS = 'h1, h2, h3, h4, h5';

export function isListing(body: Element, claims: Claims): boolean {
  if (claims.kind || isDatedByData(claims)) return false;
  const linkedHeadings = [...body.querySelectorAll(HEADINGS)].filter(
    (heading) => heading.querySelector('a[href]') || heading.closest('a[href]'),
  ).length;
  return linkedHeadings >= LINKED_HEADINGS && runningText(body) / linkedHeadings < TEASER;
}

/** A list has no day of publication of its own; dates printed in it are those of its stories. */
function isDatedByData({ published }: Claims): boolean {
  return published !== null && /^(?:meta|json-ld)/.test(published.source);
}

function runningText(body: Element): number {
  const inLinks = [...body.querySelectorAll(`a[href], ${HEADINGS}`)]
    .filter((element) => !element.parentElement?.closest(`a[href], ${HEADINGS}`))
    .reduce((sum, element) => sum + lengthOf(element), 0);
  return lengthOf(body) - inLinks;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
