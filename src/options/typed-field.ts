/** A field for what a person types of their own, with a line below that says what is wrong with it. */
import { createElements } from '../view/element.ts';

export interface TypedField {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  /** What is being typed is ahead of what is stored. */
  show(stored: string): void;
  /** @param sentence empty when nothing is wrong; said again only when it is another */
  tell(sentence: string): void;
}

interface Options {
  /** Of the field; its hint and its line are named after it. */
  readonly id: string;
  readonly label: string;
  readonly hint: readonly (Node | string)[];
  readonly rows: number;
  readonly placeholder?: string;
  onTyped(text: string): void;
}

export function createTypedField(
  document: Document,
  { id, label, hint, rows, placeholder, onTyped }: Options,
): TypedField {
  const element = createElements(document);
  const status = element('p', { id: `${id}-status`, role: 'status' });
  const field: HTMLTextAreaElement = element('textarea', {
    id: `${id}-field`,
    rows,
    dir: 'ltr',
    spellcheck: 'false',
    autocapitalize: 'off',
    placeholder: placeholder ?? null,
    'aria-describedby': `${id}-hint`,
    oninput: () => onTyped(field.value),
  });
  return {
    element: element(
      'div',
      { class: 'typed' },
      element('label', { for: field.id }, label),
      element('p', { id: `${id}-hint`, class: 'hint' }, ...hint),
      field,
      status,
    ),
    field,
    show(stored) {
      if (field !== document.activeElement) field.value = stored;
    },
    tell(sentence) {
      if (status.textContent !== sentence) status.textContent = sentence;
    },
  };
}
