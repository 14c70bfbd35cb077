/** Own colors: three are chosen, and what is made of them can be read wherever the three can. */
import { describe, expect, it } from 'vitest';
import { COLOR_NAMES, contrast, paletteOf, washed } from '../../../src/view/palette.ts';

describe('contrast', () => {
  it.each([
    // The examples of the standard's own calculators.
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBeCloseTo(ratio, 2);
  });
});

describe.each([
  ['green on cream', '#f4f7e8', '#1e3a1e', '#8f2318'],
  ['amber on black', '#000000', '#ffb000', '#ffd27a'],
  ['just readable', '#ffffff', '#767676', '#006644'],
  ['blue night', '#0b1d3a', '#dfe8f7', '#8ab8f5'],
])('%s', (_what, paper, ink, accent) => {
  const { colors, scheme } = paletteOf(paper, ink, accent);

  it('keeps the three that were chosen', () => {
    expect(colors).toMatchObject({ paper, ink, accent });
  });

  it('has every color of a theme', () => {
    for (const name of COLOR_NAMES) expect(colors[name], name).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('has soft text that can be read on paper, edges that can be seen, and buttons with words', () => {
    expect(contrast(colors['ink-soft'], colors.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.control, colors.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colors.focus, colors.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colors['on-primary'], colors.primary)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['wash', 'wash-strong', 'wash-soft', 'wash-ground'] as const)(
    'has text that can be read under %s, which is seen',
    (wash) => {
      const under = (color: string) => washed(color, colors[wash], scheme);
      for (const text of ['ink', 'ink-soft', 'accent'] as const) {
        const least = Math.min(4.5, contrast(colors[text], paper) * 0.9);
        expect(contrast(under(colors[text]), under(paper)), text).toBeGreaterThanOrEqual(least);
      }
      expect(contrast(under(paper), paper)).toBeGreaterThan(1.03);
    },
  );
});

it.each([
  ['yellow on yellow', '#fff7b0', '#20306a', '#fff000'],
  ['violet on black', '#000000', '#c9c5bd', '#3a0a6a'],
])(
  'an accent that cannot be read, %s, is brought nearer to the text, and buttons have it as it is',
  (_what, paper, ink, accent) => {
    const { colors } = paletteOf(paper, ink, accent);
    expect(contrast(colors.accent, colors.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.accent, colors.panel)).toBeGreaterThanOrEqual(4.5);
    expect(colors.accent).not.toBe(ink);
    expect(colors.primary).toBe(accent);
  },
);

it('a wash lies over text as `mix-blend-mode` lays it', () => {
  expect(washed('#804020', '#ff8000', 'light')).toBe('#802000');
  expect(washed('#804020', '#ff8000', 'dark')).toBe('#ffa020');
});

it('light text on dark paper is a dark scheme, for scroll bars and fields', () => {
  expect(paletteOf('#101010', '#eeeeee', '#ffcc00').scheme).toBe('dark');
  expect(paletteOf('#eeeeee', '#101010', '#003366').scheme).toBe('light');
});

it('soft text is softer than the text where there is room for it', () => {
  const { colors } = paletteOf('#ffffff', '#000000', '#8f2318');
  expect(contrast(colors['ink-soft'], '#ffffff')).toBeLessThan(21);
});
