/**
 * Fills the words into a page of the extension: its HTML holds keys, no words. `data-say` is an element's text,
 * `data-say-label` its name for screen readers, `data-say-placeholder` what stands in an empty field.
 */
import { type MessageKey, say } from './say.ts';

const ATTRIBUTES = { sayLabel: 'aria-label', sayPlaceholder: 'placeholder' } as const;

export function localize(document: Document): void {
  document.documentElement.lang = say('locale');
  document.documentElement.dir = say('direction');
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset.say as MessageKey);
  }
  for (const [key, attribute] of Object.entries(ATTRIBUTES)) {
    const marked = document.querySelectorAll<HTMLElement>(
      `[data-${key.replace(/[A-Z]/, (c) => `-${c.toLowerCase()}`)}]`,
    );
    for (const element of marked) element.setAttribute(attribute, say(element.dataset[key] as MessageKey));
  }
}
