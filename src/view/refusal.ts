/** No article: a sentence that says why, and one that says what to do. */
import { createElements } from './element.ts';
import { type Refusal, sentenceFor } from './sentences.ts';

export function renderRefusal(refusal: Refusal, document: Document): HTMLElement {
  const element = createElements(document);
  const { title, what, todo } = sentenceFor(refusal);
  return element(
    'div',
    { class: 'refusal' },
    element(
      'div',
      null,
      element('h1', null, title),
      element('p', { class: 'what' }, what),
      element('p', { class: 'todo' }, todo),
    ),
  );
}
