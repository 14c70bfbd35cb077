/** A theme made of three colours: the person chooses paper, ink and accent, and the others follow from these. */

/** Red, green, blue from 0 to 255. */
type Color = readonly [red: number, green: number, blue: number];

export interface Palette {
  readonly scheme: 'light' | 'dark';
  /** By the name of the custom property in `theme.css`, without its dashes. */
  readonly colors: Readonly<Record<ColorName, string>>;
}

export const COLOR_NAMES = [
  'paper',
  'panel',
  'ink',
  'ink-soft',
  'rule',
  'rule-strong',
  'control',
  'accent',
  'primary',
  'on-primary',
  'mark',
  'wash',
  'wash-strong',
  'wash-soft',
  'wash-ground',
  'focus',
] as const;
type ColorName = (typeof COLOR_NAMES)[number];

/** What WCAG 2.2 asks of text (1.4.3) and of edges (1.4.11). */
export const READABLE = 4.5;
const VISIBLE = 3;

const FOCUS = { light: '#1a5fb4', dark: '#8ab8f5' } as const;
const MARK = { light: '#ffe27a', dark: '#6b5500' } as const;
/** Laid over text it changes nothing. */
const CLEAR = { light: '#ffffff', dark: '#000000' } as const;
const WASH = { light: '#ffdd80', dark: '#332a05' } as const;
const WASH_STRONG = { light: '#ffb057', dark: '#4a2800' } as const;
const WASH_SOFT = { light: '#fdeebf', dark: '#292205' } as const;

/**
 * @param paper, ink, accent as `#rrggbb`
 * @returns soft ink, control, accent and the words of buttons always readable where paper and ink are: they stop short, towards
 *   ink. Buttons and what is chosen on a scale have the accent as it was chosen.
 */
export function paletteOf(paper: string, ink: string, accent: string): Palette {
  const scheme = luminance(colorOf(paper)) < luminance(colorOf(ink)) ? 'dark' : 'light';
  const panel = mix(paper, ink, 0.05);
  const inkSoft = towards(ink, panel, 0.65, READABLE);
  const readableAccent = readable(accent, ink, panel);
  const wash = (color: string) => thinned(color, scheme, paper, [ink, inkSoft, readableAccent]);
  const onPrimary = contrast('#ffffff', accent) >= contrast('#000000', accent) ? '#ffffff' : '#000000';
  return {
    scheme,
    colors: {
      paper,
      panel,
      ink,
      'ink-soft': inkSoft,
      rule: mix(paper, ink, 0.16),
      'rule-strong': ink,
      control: towards(ink, paper, 0.45, VISIBLE),
      accent: readableAccent,
      primary: accent,
      'on-primary': onPrimary,
      mark: mix(paper, MARK[scheme], 0.7),
      wash: wash(WASH[scheme]),
      'wash-strong': wash(WASH_STRONG[scheme]),
      'wash-soft': wash(WASH_SOFT[scheme]),
      'wash-ground': wash(panel),
      focus: contrast(FOCUS[scheme], paper) >= VISIBLE ? FOCUS[scheme] : ink,
    },
  };
}

/** WCAG 2.2, contrast ratio of two colours as `#rrggbb`: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [one, other].map((hex) => luminance(colorOf(hex))).sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** What is seen of a colour under a wash, as `mix-blend-mode` reckons it: multiplied on light paper, screened on dark. */
export function washed(color: string, wash: string, scheme: Palette['scheme']): string {
  const over = colorOf(wash);
  return hexOf(
    colorOf(color).map((channel, at) => {
      const other = over[at] as number;
      return scheme === 'light' ? (channel * other) / 255 : channel + other - (channel * other) / 255;
    }),
  );
}

/** The wash, as much nearer to none as it must be for each of the texts; it takes no more than a tenth of a weak contrast. */
function thinned(wash: string, scheme: Palette['scheme'], paper: string, texts: readonly string[]): string {
  for (let left = 1; left > 0; left -= 0.1) {
    const thin = mix(CLEAR[scheme], wash, left);
    const isReadable = (text: string) =>
      contrast(washed(text, thin, scheme), washed(paper, thin, scheme)) >=
      Math.min(READABLE, contrast(text, paper) * 0.9);
    if (texts.every(isReadable)) return thin;
  }
  return CLEAR[scheme];
}

/** The ink thinned towards the ground, as far as `share` of it is left, and no further than can be seen. */
function towards(ink: string, ground: string, share: number, least: number): string {
  for (let left = share; left < 1; left += 0.05) {
    const color = mix(ground, ink, left);
    if (contrast(color, ground) >= least) return color;
  }
  return ink;
}

/** The color as it is where it can be read, and as much nearer to the ink as it must be. */
function readable(color: string, ink: string, ground: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const nearer = mix(color, ink, share);
    if (contrast(nearer, ground) >= READABLE) return nearer;
  }
  return ink;
}

/** @param share of the other, from 0 to 1 */
function mix(one: string, other: string, share: number): string {
  const to = colorOf(other);
  return hexOf(colorOf(one).map((channel, at) => channel + ((to[at] as number) - channel) * share));
}

function colorOf(hex: string): Color {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Color;
}

function hexOf(color: readonly number[]): string {
  return `#${color.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2, relative luminance. */
function luminance(color: Color): number {
  const [red, green, blue] = color.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Color;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
