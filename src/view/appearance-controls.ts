/** The controls for how a person reads: the same in the reader's panel and on the options page. */
import { type Appearance, applyOwnColors } from './appearance.ts';
import {
  createCheck,
  createColor,
  createRadios,
  createRange,
  createSelect,
  createWhen,
  type Option,
} from './control-parts.ts';
import { createElements, type MakeElement } from './element.ts';
import { createFontField } from './font-field.ts';
import { contrast, READABLE } from './palette.ts';
import { type MessageKey, say } from './say.ts';

interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface AppearanceChoices {
  readonly themes: readonly Appearance['theme'][];
  readonly lightThemes: readonly Appearance['lightTheme'][];
  readonly darkThemes: readonly Appearance['darkTheme'][];
  readonly fonts: readonly Appearance['font'][];
  readonly alignments: readonly Appearance['align'][];
  readonly paragraphs: readonly Appearance['paragraphs'][];
  readonly layouts: readonly Appearance['layout'][];
  readonly lineFocuses: readonly Appearance['lineFocus'][];
  readonly ranges: Readonly<Record<RangeName, Range>>;
  readonly defaults: Appearance;
  /** The names of all installed fonts, after a question; where the browser can tell. */
  readonly listFonts?: () => Promise<readonly string[]>;
}

export interface AppearanceControls {
  readonly element: HTMLElement;
  show(appearance: Appearance): void;
}

type RangeName = 'sizePx' | 'widthCh' | 'lineHeight' | 'letterSpacing' | 'wordSpacing';
type Change = (change: Partial<Appearance>) => void;

export const THEME_LABELS = {
  system: 'themeSystem',
  light: 'themeLight',
  sepia: 'themeSepia',
  'contrast-light': 'themeContrastLight',
  dark: 'themeDark',
  black: 'themeBlack',
  'contrast-dark': 'themeContrastDark',
  own: 'themeOwn',
} as const satisfies Readonly<Record<Appearance['theme'], MessageKey>>;
const FONT_LABELS = {
  serif: 'fontSerif',
  sans: 'fontSans',
  mono: 'fontMono',
  legible: 'fontLegible',
  dyslexic: 'fontDyslexic',
  local: 'fontLocal',
} as const satisfies Readonly<Record<Appearance['font'], MessageKey>>;
const ALIGN_LABELS = { start: 'alignStart', justify: 'alignJustify' } as const;
const LAYOUT_LABELS = { scroll: 'layoutScroll', pages: 'layoutPages' } as const;
const LINE_FOCUS_LABELS = {
  off: 'lineFocusNone',
  line: 'lineFocusOne',
  lines: 'lineFocusThree',
  paragraph: 'lineFocusWhole',
} as const;
const PARAGRAPH_LABELS = { spaced: 'paragraphsSpaced', indented: 'paragraphsIndented' } as const;

/** Label, and the unit in which it is read out. The spacings are shown in percent of the text size. */
const RANGE_WORDS = {
  sizePx: ['textSize', 'unitPixels'],
  widthCh: ['lineLength', 'unitCharacters'],
  lineHeight: ['lineHeight', 'unitLines'],
  letterSpacing: ['letterSpacing', 'unitPercent'],
  wordSpacing: ['wordSpacing', 'unitPercent'],
} as const satisfies Readonly<Record<RangeName, readonly [label: MessageKey, unit: MessageKey]>>;
/** Letters: of a longer line the eye does not find back to the next. */
const LONGEST_LINE = 75;
const IN_PERCENT: readonly RangeName[] = ['letterSpacing', 'wordSpacing'];

export function createAppearanceControls(
  document: Document,
  choices: AppearanceChoices,
  onChange: Change,
): AppearanceControls {
  const element = createElements(document);
  const parts = [
    createThemes(element, choices, onChange),
    createTypefaces(document, choices, onChange),
    createSlider(element, 'sizePx', choices.ranges.sizePx, onChange),
    createLineLength(element, choices.ranges.widthCh, onChange),
    createSlider(element, 'lineHeight', choices.ranges.lineHeight, onChange),
    createLayouts(element, choices, onChange),
  ];
  const more = createMore(element, choices, onChange);
  const reset = element(
    'button',
    { type: 'button', class: 'reset', onclick: () => onChange(choices.defaults) },
    say('resetAppearance'),
  );
  const root = element(
    'div',
    { class: 'controls' },
    ...parts.map((part) => part.element),
    more.element,
    reset,
  );
  return {
    element: root,
    show(appearance) {
      if (isUnreadable(appearance)) root.dataset.theme = 'light';
      else delete root.dataset.theme;
      for (const part of [...parts, more]) part.show(appearance);
    },
  };
}

function createThemes(
  element: MakeElement,
  choices: AppearanceChoices,
  onChange: Change,
): AppearanceControls {
  const faces = new Map(
    choices.themes.map((theme) => [
      theme,
      element('span', {
        class: 'swatch',
        'data-theme': theme === 'system' ? false : theme,
        'aria-hidden': 'true',
      }),
    ]),
  );
  const halves = [element('span', null, 'A'), element('span', null, 'a')] as const;
  for (const [theme, face] of faces) face.append(...(theme === 'system' ? halves : ['Aa']));
  const themes = createRadios(
    element,
    {
      name: 'theme',
      label: say('theme'),
      look: 'swatches',
      options: optionsOf(choices.themes, THEME_LABELS, faces),
    },
    (theme) => onChange({ theme }),
  );
  const system = createWhichThemes(element, choices, onChange);
  const own = createOwnColors(element, onChange);
  return {
    element: element('div', { class: 'controls-part' }, themes.element, system.element, own.element),
    show(appearance) {
      themes.show(appearance.theme);
      halves[0].dataset.theme = appearance.lightTheme;
      halves[1].dataset.theme = appearance.darkTheme;
      applyOwnColors(faces.get('own') as HTMLElement, { ...appearance, theme: 'own' });
      system.show(appearance);
      own.show(appearance);
    },
  };
}

/** What “as the system has it” is by day and by night. */
function createWhichThemes(
  element: MakeElement,
  choices: AppearanceChoices,
  onChange: Change,
): AppearanceControls {
  const light = createSelect(
    element,
    { name: 'lightTheme', label: say('themeByDay'), options: optionsOf(choices.lightThemes, THEME_LABELS) },
    (lightTheme) => onChange({ lightTheme }),
  );
  const dark = createSelect(
    element,
    { name: 'darkTheme', label: say('themeByNight'), options: optionsOf(choices.darkThemes, THEME_LABELS) },
    (darkTheme) => onChange({ darkTheme }),
  );
  const group = createWhen(element, element('div', { class: 'pair' }, light.element, dark.element));
  return {
    element: group.element,
    show({ theme, lightTheme, darkTheme }) {
      group.show(theme === 'system');
      light.show(lightTheme);
      dark.show(darkTheme);
    },
  };
}

function createOwnColors(element: MakeElement, onChange: Change): AppearanceControls {
  const paper = createColor(element, { name: 'ownPaper', label: say('ownPaper') }, (ownPaper) =>
    onChange({ ownPaper }),
  );
  const ink = createColor(element, { name: 'ownInk', label: say('ownInk') }, (ownInk) =>
    onChange({ ownInk }),
  );
  const accent = createColor(element, { name: 'ownAccent', label: say('ownAccent') }, (ownAccent) =>
    onChange({ ownAccent }),
  );
  const warning = element('p', { class: 'control-note', role: 'status' });
  const group = createWhen(
    element,
    element('div', { class: 'colors' }, paper.element, ink.element, accent.element),
    warning,
  );
  return {
    element: group.element,
    show(appearance) {
      const { theme, ownPaper, ownInk, ownAccent } = appearance;
      group.show(theme === 'own');
      paper.show(ownPaper);
      ink.show(ownInk);
      accent.show(ownAccent);
      const ratio = contrast(ownPaper, ownInk);
      // Rounded down: 4.49 is not 4.5.
      warning.textContent =
        theme === 'own' && ratio < READABLE
          ? say('colorsTooClose', numbered(Math.floor(ratio * 10) / 10))
          : '';
    },
  };
}

function isUnreadable({ theme, ownPaper, ownInk }: Appearance): boolean {
  return theme === 'own' && contrast(ownPaper, ownInk) < READABLE;
}

function createTypefaces(
  document: Document,
  choices: AppearanceChoices,
  onChange: Change,
): AppearanceControls {
  const element = createElements(document);
  const faces = new Map(
    choices.fonts.map((font) => [
      font,
      element('span', { class: 'face', 'data-font': font, 'aria-hidden': 'true' }, 'Ag'),
    ]),
  );
  const fonts = createRadios(
    element,
    {
      name: 'font',
      label: say('typeface'),
      look: 'faces',
      options: optionsOf(choices.fonts, FONT_LABELS, faces),
    },
    (font) => onChange({ font }),
  );
  const field = createFontField(document, (localFont) => onChange({ localFont }), choices.listFonts);
  const group = createWhen(element, field.element);
  return {
    element: element('div', { class: 'controls-part' }, fonts.element, group.element),
    show({ font, localFont }) {
      fonts.show(font);
      group.show(font === 'local');
      field.show(localFont);
    },
  };
}

function createLayouts(
  element: MakeElement,
  choices: AppearanceChoices,
  onChange: Change,
): AppearanceControls {
  const layouts = createRadios(
    element,
    {
      name: 'layout',
      label: say('layout'),
      look: 'row',
      options: optionsOf(choices.layouts, LAYOUT_LABELS),
    },
    (layout) => onChange({ layout }),
  );
  return { element: layouts.element, show: ({ layout }) => layouts.show(layout) };
}

function createMore(element: MakeElement, choices: AppearanceChoices, onChange: Change): AppearanceControls {
  const ranges = (['letterSpacing', 'wordSpacing'] as const).map((name) =>
    createSlider(element, name, choices.ranges[name], onChange),
  );
  const align = createRadios(
    element,
    {
      name: 'align',
      label: say('alignment'),
      look: 'row',
      options: optionsOf(choices.alignments, ALIGN_LABELS),
    },
    (value) => onChange({ align: value }),
  );
  const paragraphs = createRadios(
    element,
    {
      name: 'paragraphs',
      label: say('paragraphs'),
      look: 'row',
      options: optionsOf(choices.paragraphs, PARAGRAPH_LABELS),
    },
    (value) => onChange({ paragraphs: value }),
  );
  const hyphens = createCheck(element, { name: 'hyphens', label: say('hyphenate') }, (value) =>
    onChange({ hyphens: value }),
  );
  const lineFocus = createSelect(
    element,
    {
      name: 'lineFocus',
      label: say('lineFocus'),
      options: optionsOf(choices.lineFocuses, LINE_FOCUS_LABELS),
    },
    (value) => onChange({ lineFocus: value }),
  );
  const vertical = createCheck(element, { name: 'vertical', label: say('verticalText') }, (value) =>
    onChange({ vertical: value }),
  );
  return {
    element: element(
      'details',
      { class: 'more' },
      element('summary', null, say('moreAppearance')),
      element(
        'div',
        { class: 'more-controls' },
        ...ranges.map((range) => range.element),
        align.element,
        paragraphs.element,
        hyphens.element,
        vertical.element,
        lineFocus.element,
      ),
    ),
    show(appearance) {
      for (const range of ranges) range.show(appearance);
      align.show(appearance.align);
      paragraphs.show(appearance.paragraphs);
      hyphens.show(appearance.hyphens);
      vertical.show(appearance.vertical);
      lineFocus.show(appearance.lineFocus);
    },
  };
}

/** Longer lines than are read with ease are a person's choice, and said to be long. */
function createLineLength(element: MakeElement, range: Range, onChange: Change): AppearanceControls {
  const slider = createSlider(element, 'widthCh', range, onChange);
  const note = element('p', { class: 'control-note', role: 'status' });
  return {
    element: element('div', { class: 'line-length' }, slider.element, note),
    show(appearance) {
      slider.show(appearance);
      const words = appearance.widthCh > LONGEST_LINE ? say('lineLengthLong', numbered(LONGEST_LINE)) : '';
      // Said once, and not at each step of the slider.
      if (note.textContent !== words) note.textContent = words;
    },
  };
}

function createSlider(
  element: MakeElement,
  name: RangeName,
  range: Range,
  onChange: Change,
): AppearanceControls {
  const [label, unit] = RANGE_WORDS[name];
  const isPercent = IN_PERCENT.includes(name);
  const shown = (value: number) => numbered(value, isPercent ? 'percent' : 'decimal');
  const slider = createRange(
    element,
    {
      name,
      label: say(label),
      range,
      shown,
      worded: (value) => say(unit, isPercent ? numbered(value * 100) : numbered(value)),
    },
    (value) => onChange({ [name]: value }),
  );
  return { element: slider.element, show: (appearance) => slider.show(appearance[name]) };
}

function optionsOf<T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, MessageKey>>,
  faces?: ReadonlyMap<T, HTMLElement>,
): readonly Option<T>[] {
  return values.map((value) => {
    const face = faces?.get(value);
    return { value, label: say(labels[value]), ...(face && { face }) };
  });
}

function numbered(value: number, style: 'decimal' | 'percent' = 'decimal'): string {
  return new Intl.NumberFormat(say('locale'), {
    style,
    maximumFractionDigits: style === 'decimal' ? 2 : 0,
  }).format(value);
}
