/**
 * Sections of an article that open when their heading is pressed are open in the copy, and the heading's words are its
 * own. What a paywall hides has left the copy before. Source: WAI-ARIA Authoring Practices, accordion and disclosure.
 */

import { lettered } from '../lettered.ts';
import { lineOf, linkShareOf } from '../text.ts';

/** The mark of a section that was opened. */
export const OPENED = 'data-opened';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, dt, summary, [role="heading"]';
const CONTROLS = 'button, [role="button"][aria-controls]';
/** In a heading: what has more is a row of them. */
const MOST_BUTTONS = 5;
export const ELSEWHERE = 'nav, header, footer, aside, form, dialog, [role="dialog"]';
/** Characters. */
const SHORTEST_ANSWER = 60;
/** Of its characters, in links. */
const MOST_LINKED = 0.4;
/** The text goes on below it: it heads nothing. */
const SAYS_MORE = lettered(
  String.raw`^(?:read|show|see|view|expand|load|more|open|continue|mehr|weiter|alles|lire|voir|afficher|leer|ver|mostrar|leggi|mostra|lees|toon|läs|visa|czytaj|читать|показать)(?!\p{L})`,
  'i',
);
/** From the control to what its section follows. */
const MOST_STEPS = 3;

export function openDisclosures(copy: Document): void {
  // The mark is ours: a page's own says nothing.
  for (const marked of [...copy.querySelectorAll(`[${OPENED}]`)]) marked.removeAttribute(OPENED);
  const claimed = new Set<Element>();
  for (const control of [...copy.querySelectorAll(CONTROLS)]) {
    const heading = headingOf(control);
    const section = sectionOf(control, heading);
    if (section && claimed.has(section)) continue;
    if (section) claimed.add(section);
    const isAsked = !heading && isAnswer(section, control);
    if (!heading && !isAsked && !isRegion(section, control)) continue;
    if (control.getAttribute('aria-expanded') !== 'true') unfold(section);
    section?.setAttribute(OPENED, '');
    if (heading === control) control.removeAttribute('role');
    else if (heading?.contains(control)) makeOneLine(heading, control);
    else if (!heading && isTitle(lineOf(control))) makeHeading(control);
  }
}

/** Neither a sign nor "Read more". */
function isTitle(line: string): boolean {
  return line !== '' && !SAYS_MORE.test(line);
}

function makeOneLine(heading: Element, control: Element): void {
  control.replaceWith(...control.childNodes);
  for (const box of [...heading.querySelectorAll('p, div')]) {
    const space = box.previousSibling?.textContent?.trim() ? [' '] : [];
    box.replaceWith(...space, ...box.childNodes);
  }
}

function isRegion(section: Element | null, control: Element): boolean {
  return (
    section?.getAttribute('role') === 'region' && !control.closest(ELSEWHERE) && isBelow(section, control)
  );
}

/** What a button without a heading opens is told where it stands right below the button, and leads nowhere as a menu does. */
function isAnswer(section: Element | null, control: Element): boolean {
  if (!section || !isBelow(section, control)) return false;
  if (control.closest(ELSEWHERE) || control.hasAttribute('aria-haspopup')) return false;
  // A dialog, a menu, a tab.
  return !section.matches('[role]:not([role="region"])') && tells(section, SHORTEST_ANSWER);
}

/** Words, and no form or menu. @param least characters */
export function tells(section: Element, least: number): boolean {
  if (section.querySelector('form, input, nav')) return false;
  return lineOf(section).length >= least && linkShareOf(section) < MOST_LINKED;
}

export function makeHeading(control: Element): void {
  const heading = control.ownerDocument.createElement('h3');
  heading.textContent = lineOf(control);
  control.replaceWith(heading);
}

/** Around the control or in it. "Save" beside a headline is not part of it. */
function headingOf(control: Element): Element | null {
  const heading = control.closest(HEADINGS) ?? control.querySelector('[role="heading"]');
  if (heading && heading.getElementsByTagName('button').length > MOST_BUTTONS) return null;
  return heading && lineOf(control) === lineOf(heading) ? heading : null;
}

function sectionOf(control: Element, heading: Element | null): Element | null {
  const id = control.getAttribute('aria-controls');
  if (id) return sectionBelow(control, id) ?? control.ownerDocument.getElementById(id);
  // Without `aria-expanded` nothing says that the button opens anything.
  return control.hasAttribute('aria-expanded') ? (heading ?? control).nextElementSibling : null;
}

/** Each list of sections on a page may count its own from the beginning, so that ids are there twice. */
function sectionBelow(control: Element, id: string): Element | null {
  let at: Element | null = control;
  for (let steps = 0; at && steps < MOST_STEPS; steps += 1) {
    if (at.nextElementSibling?.id === id) return at.nextElementSibling;
    at = at.parentElement;
  }
  return null;
}

function isBelow(section: Element, control: Element): boolean {
  return control.nextElementSibling === section || sectionBelow(control, section.id) === section;
}

export function unfold(section: Element | null): void {
  if (!section) return;
  section.removeAttribute('hidden');
  section.removeAttribute('aria-hidden');
  // Of an element that is none of HTML there is none.
  const style = (section as Partial<ElementCSSInlineStyle>).style;
  for (const name of ['display', 'visibility', 'height', 'max-height']) style?.removeProperty(name);
}
