/** In the place of an article: a sentence that says why there is none, one that says what to do, and a button for it. */
import { createElements } from './element.ts';
import type { Sentence } from './sentences.ts';

/** @param action that a person may take there */
export function renderRefusal(
  { title, what, todo }: Sentence,
  document: Document,
  action?: HTMLButtonElement,
): HTMLElement {
  const element = createElements(document);
  return element(
    'div',
    { class: 'refusal' },
    element(
      'div',
      null,
      element('h1', null, title),
      element('p', { class: 'what' }, what),
      element('p', { class: 'todo' }, todo),
      action ?? null,
    ),
  );
}
