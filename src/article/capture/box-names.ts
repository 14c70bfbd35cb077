/**
 * Gives boxes the names that their makers gave them. Where software makes the classes (`css-1lgvcqm`) people name their
 * boxes for tests and scripts; in the copy such a name stands among the classes, where names are looked for.
 */

import { selectAny } from '../select-any.ts';

const NAMING = [
  'data-area',
  'data-block',
  'data-block-type',
  'data-component',
  'data-component-name',
  'data-component-type',
  'data-cy',
  'data-gu-name',
  'data-manual',
  'data-module',
  'data-module-name',
  'data-module-type',
  'data-qa',
  'data-role',
  'data-test',
  'data-test-id',
  'data-test-tag',
  'data-testid',
  'data-type',
  'data-uxc',
] as const;
/** Attributes that say by being there what the box is, whatever their value. */
const TELLING = [
  'data-ad-slot',
  'data-advertisement',
  'data-newsletter',
  'data-next-article',
  'data-paywall',
  'data-poll',
  'data-quiz',
] as const;
const NAMED = [...NAMING, ...TELLING].map((name) => `[${name}]`);
/** A name, and not a sentence, an address or a record. What is numbered (`paragraph-12`) is named alike. */
const NAME = /^([a-z][a-z_-]{1,40}?)[\d_-]*$/i;

export function nameBoxes(copy: Document): void {
  for (const element of selectAny(copy.body, NAMED)) {
    const names = NAMING.flatMap((name) => NAME.exec(element.getAttribute(name)?.trim() ?? '')?.[1] ?? []);
    for (const name of TELLING) if (element.hasAttribute(name)) names.push(name.replace('data-', ''));
    const classes = element.getAttribute('class');
    if (names.length > 0) element.setAttribute('class', [classes ?? '', ...names].join(' ').trim());
  }
}
