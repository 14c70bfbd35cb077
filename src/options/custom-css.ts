/** The field for the person's own style sheet. */
import { LONGEST_CSS, type Settings } from '../platform/settings.ts';
import { parseCustomCss } from '../view/custom-css.ts';
import { createElements } from '../view/element.ts';
import { say, sayCount, sayNumber } from '../view/say.ts';

interface CustomCssField {
  readonly element: HTMLElement;
  show(settings: Settings): void;
}

export function manageCustomCss(
  document: Document,
  change: (part: Partial<Settings>) => void,
): CustomCssField {
  const element = createElements(document);
  const window = document.defaultView as Window & typeof globalThis;
  const longest = sayNumber(LONGEST_CSS);
  const status = element('p', { class: 'custom-css-status', role: 'status' });
  const field = element('textarea', {
    id: 'custom-css-field',
    rows: 6,
    spellcheck: 'false',
    autocapitalize: 'off',
    'aria-describedby': 'custom-css-hint',
    oninput: () => take(field.value),
  });
  return {
    element: element(
      'div',
      { class: 'typed' },
      element('label', { for: 'custom-css-field' }, say('customCss')),
      element('p', { id: 'custom-css-hint', class: 'hint' }, say('customCssHint', longest)),
      field,
      status,
    ),
    show({ customCss }) {
      // What is being typed is ahead of what is stored.
      if (field !== document.activeElement) field.value = customCss;
      if (field.value === customCss) tell(customCss);
    },
  };

  function take(css: string): void {
    if (css.length > LONGEST_CSS) status.textContent = say('customCssTooLong', longest);
    else change({ customCss: css });
  }

  function tell(css: string): void {
    const { dropped } = parseCustomCss(css, window);
    const sentence = dropped > 0 ? sayCount('customCssDropped', dropped) : '';
    if (status.textContent !== sentence) status.textContent = sentence;
  }
}
