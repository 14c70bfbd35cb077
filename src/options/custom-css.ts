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
  return {
    element: typed.element,
    show(css) {
      typed.show(css);
      if (typed.field.value === css) typed.tell(droppedFrom(css));
    },
  };

  function droppedFrom(css: string): string {
    const { dropped } = parseCustomCss(css, window);
    return dropped > 0 ? sayCount('customCssDropped', dropped) : '';
  }
}
