/** The controls for how a person reads: the same in the reader's panel and on the options page. */
import type { Appearance } from './appearance.ts';
import { createElements, type MakeElement } from './element.ts';

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface AppearanceChoices {
  readonly themes: readonly Appearance['theme'][];
  readonly fonts: readonly Appearance['font'][];
  readonly ranges: Readonly<Record<RangeName, Range>>;
}

export interface AppearanceControls {
  readonly element: HTMLElement;
  show(appearance: Appearance): void;
}

type RangeName = 'sizePx' | 'widthCh' | 'lineHeight';

const THEME_LABELS = { system: 'System', light: 'Light', sepia: 'Sepia', dark: 'Dark' } as const;
const FONT_LABELS = { serif: 'Serif', sans: 'Sans' } as const;
const RANGE_LABELS: Readonly<Record<RangeName, string>> = {
  sizePx: 'Text size',
  widthCh: 'Line length',
  lineHeight: 'Line height',
};
const UNITS: Readonly<Record<RangeName, string>> = {
  sizePx: 'pixels',
  widthCh: 'characters',
  lineHeight: 'lines',
};

export function createAppearanceControls(
  document: Document,
  choices: AppearanceChoices,
  onChange: (change: Partial<Appearance>) => void,
): AppearanceControls {
  const element = createElements(document);
  const themes = createRadios('theme', 'Theme', choices.themes, THEME_LABELS, onChange, element);
  const fonts = createRadios('font', 'Typeface', choices.fonts, FONT_LABELS, onChange, element);
  const ranges = (Object.keys(RANGE_LABELS) as RangeName[]).map((name) => ({
    name,
    ...createRange(name, choices.ranges[name], onChange, element),
  }));
  return {
    element: element(
      'div',
      { class: 'controls' },
      themes.element,
      fonts.element,
      ...ranges.map((range) => range.element),
    ),
    show(appearance) {
      themes.show(appearance.theme);
      fonts.show(appearance.font);
      for (const range of ranges) range.show(appearance[range.name]);
    },
  };
}

function createRadios<Name extends 'theme' | 'font'>(
  name: Name,
  label: string,
  values: readonly Appearance[Name][],
  labels: Readonly<Record<Appearance[Name], string>>,
  onChange: (change: Partial<Appearance>) => void,
  element: MakeElement,
) {
  const inputs = values.map((value) =>
    element('input', {
      type: 'radio',
      name,
      value,
      onchange: () => onChange({ [name]: value }),
    }),
  );
  return {
    element: element(
      'fieldset',
      { class: 'choice' },
      element('legend', null, label),
      element(
        'div',
        { class: 'choice-row' },
        ...inputs.map((input, index) =>
          element('label', null, input, element('span', null, labels[values[index] as Appearance[Name]])),
        ),
      ),
    ),
    show(value: Appearance[Name]) {
      for (const input of inputs) input.checked = input.value === value;
    },
  };
}

function createRange(
  name: RangeName,
  range: Range,
  onChange: (change: Partial<Appearance>) => void,
  element: MakeElement,
) {
  const output = element('span', { class: 'range-value', 'aria-hidden': 'true' });
  const input = element('input', {
    type: 'range',
    name,
    ...range,
    oninput: () => onChange({ [name]: Number(input.value) }),
  });
  return {
    element: element('label', { class: 'range' }, element('span', null, RANGE_LABELS[name]), output, input),
    show(value: number) {
      input.value = String(value);
      input.setAttribute('aria-valuetext', `${value} ${UNITS[name]}`);
      output.textContent = String(value);
    },
  };
}
