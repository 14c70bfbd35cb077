/** The colours of the themes: readable, and said once. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAPER } from '../../../src/view/paper.ts';

const css = readFileSync(new URL('../../../src/view/theme.css', import.meta.url), 'utf8');
const light = colorsOf('[data-theme] {');
const themes = {
  light,
  sepia: { ...light, ...colorsOf('[data-theme="sepia"] {') },
  dark: { ...light, ...colorsOf('[data-theme="dark"] {') },
};

describe.each(Object.entries(themes))('the %s theme', (name, colors) => {
  it('has the paper of the cover that comes before it', () => {
    expect(colors.paper).toBe(PAPER[name as keyof typeof PAPER]);
  });

  it.each([
    ['ink', 'paper'],
    ['ink', 'panel'],
    ['ink-soft', 'paper'],
    ['ink-soft', 'panel'],
    ['accent', 'paper'],
    ['accent', 'panel'],
    ['on-primary', 'primary'],
    ['ink', 'mark'],
  ])('has text in %s on %s that can be read (4.5 to 1)', (text, ground) => {
    expect(contrast(colors[text] as string, colors[ground] as string)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['control', 'focus', 'primary'])('has edges in %s that can be seen (3 to 1)', (edge) => {
    expect(contrast(colors[edge] as string, colors.paper as string)).toBeGreaterThanOrEqual(3);
  });
});

it('follows the system to the same dark', () => {
  expect(colorsOf('[data-theme="system"] {')).toEqual(colorsOf('[data-theme="dark"] {'));
});

/** The hex colours of the first rule with this head. */
function colorsOf(head: string): Record<string, string> {
  const start = css.indexOf(head);
  if (start < 0) throw new Error(`no rule ${head}`);
  const rule = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2]]),
  );
}

/** WCAG 2.2, contrast ratio. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
