/**
 * Sections that open below a title, known by the names that plug-ins and themes give to both: `su-spoiler-title` above
 * `su-spoiler-content`, `schema-faq-question` above `schema-faq-answer`. Nothing else says that the title is one.
 */

import { classPattern } from '../class-pattern.ts';
import { classesWith } from '../class-words.ts';
import { lineOf } from '../text.ts';
import { ELSEWHERE, makeHeading, OPENED, tells, unfold } from './disclosures.ts';

const KINDS = '(?:accordion|collapsible|expander|faqs?|spoiler|toggle|toggler)';
const TITLE = classPattern([
  `${KINDS}[_-]+(?:item[_-]+)?(?:title|header|heading|head|question|trigger|button|label|summary)(?:[_-]+wrap)?`,
  '(?:[a-z]+-)*question',
  'toggler',
]);
const SECTION = classPattern([
  `${KINDS}[_-]+(?:item[_-]+)?(?:content|panel|body|answer|text|pane|inner)`,
  '(?:[a-z]+-)*answer',
  'accordion',
]);
const mayBeTitles = classesWith([
  'accordion',
  'collapsible',
  'expander',
  'faq',
  'spoiler',
  'toggle',
  'question',
]);
/** Characters. */
const LONGEST_TITLE = 200;
const SHORTEST_SECTION = 20;
const HEADING = /^h[1-6]$/;
/** A paragraph that is called a question is one of an interview. */
const STAYS = 'p, h1, h2, h3, h4, h5, h6, dt, summary, li';

export function openNamedSections(copy: Document): void {
  const selectors = mayBeTitles(copy);
  if (selectors.length === 0) return;
  for (const title of [...copy.querySelectorAll(selectors.join())]) {
    if (!title.isConnected || !TITLE.test(title.className) || title.closest(ELSEWHERE)) continue;
    const section = title.nextElementSibling;
    if (!section || section.hasAttribute(OPENED) || !SECTION.test(section.className)) continue;
    if (!isTitle(title) || HEADING.test(section.localName) || !tells(section, SHORTEST_SECTION)) continue;
    unfold(section);
    section.setAttribute(OPENED, '');
    if (!title.matches(STAYS) && !title.querySelector(STAYS)) makeHeading(title);
  }
}

function isTitle(title: Element): boolean {
  const { length } = lineOf(title);
  return (
    length > 0 && length <= LONGEST_TITLE && !title.querySelector('a[href]:not([href^="#"]), input, img')
  );
}
