/** The field for the person's own style sheet. */
import { LONGEST_CSS, type Settings } from '../platform/settings.ts';
import { parseCustomCss } from '../view/custom-css.ts';
import { say, sayCount, sayNumber } from '../view/say.ts';
import { createTypedField, type TypedField } from './typed-field.ts';

export function manageCustomCss(
  document: Document,
  change: (part: Partial<Settings>) => void,
): Pick<TypedField, 'element' | 'show'> {
  const window = document.defaultView as Window & typeof globalThis;
  const longest = sayNumber(LONGEST_CSS);
  const typed = createTypedField(document, {
    id: 'custom-css',
    label: say('customCss'),
    hint: [say('customCssHint', longest)],
    rows: 6,
    onTyped(css) {
      if (css.length > LONGEST_CSS) typed.tell(say('customCssTooLong', longest));
      else change({ customCss: css });
    },
  });
  // Half a rule is none: not while it is typed.
  typed.field.addEventListener('change', () => {
    if (typed.field.value.length <= LONGEST_CSS) typed.tell(faultIn(typed.field.value, true));
  });
  return {
    element: typed.element,
    show(css) {
      typed.show(css);
      if (typed.field.value === css) typed.tell(faultIn(css, typed.field !== document.activeElement));
    },
  };

  function faultIn(css: string, isDone: boolean): string {
    const { dropped, isNothing } = parseCustomCss(css, window);
    if (isNothing && isDone) return say('customCssNothing');
    return dropped > 0 ? sayCount('customCssDropped', dropped) : '';
  }
}
