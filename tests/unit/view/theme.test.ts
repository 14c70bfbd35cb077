/** The colours of the themes: readable, and said once. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, washed } from '../../../src/view/palette.ts';
import { PAPER, type PaintedTheme } from '../../../src/view/paper.ts';

const css = readFileSync(new URL('../../../src/view/theme.css', import.meta.url), 'utf8');
const light = colorsOf('[data-theme] {');
const THEMES = Object.keys(PAPER) as PaintedTheme[];
const themes = THEMES.map(
  (name) => [name, name === 'light' ? light : { ...light, ...colorsOf(`[data-theme="${name}"] {`) }] as const,
);
/** What WCAG 2.2 asks of text: AA, and AAA where somebody chooses contrast. */
const leastOf = (name: PaintedTheme) => (name.startsWith('contrast') ? 7 : 4.5);

/** Every color that letters have, on every ground they stand on. */
const TEXTS = ['ink', 'ink-soft', 'accent'].flatMap((text) =>
  ['paper', 'panel'].map((ground) => [text, ground] as const),
);

/** What lies over text that is found or spoken; a listing stands on panel. The word that is spoken hides its ground. */
const WASHED = ['wash', 'wash-strong', 'wash-soft', 'wash-ground'].flatMap((wash) => [
  ...['ink', 'ink-soft', 'accent'].map((text) => [text, 'paper', wash] as const),
  ['ink', 'panel', wash] as const,
]);

it('every theme that can be painted at once is in the style sheet', () => {
  const named = [...css.matchAll(/^\[data-theme="([\w-]+)"\] \{/gm)].map(([, name]) => name);
  expect([...named, 'light'].sort()).toEqual([...THEMES].sort());
});

describe.each(themes)('the %s theme', (name, colors) => {
  it('has the paper of the cover that comes before it', () => {
    expect(colors.paper).toBe(PAPER[name]);
  });

  it.each([...TEXTS, ['on-primary', 'primary'], ['ink', 'mark'], ['paper', 'ink']] as Array<
    [string, string]
  >)('has text in %s on %s that can be read', (text, ground) => {
    const ratio = contrast(colors[text] as string, colors[ground] as string);
    expect(ratio).toBeGreaterThanOrEqual(leastOf(name));
  });

  it.each(WASHED)('has text in %s on %s that can be read under %s', (text, ground, wash) => {
    const under = (color: string) =>
      washed(colors[color] as string, colors[wash] as string, /dark|black/.test(name) ? 'dark' : 'light');
    expect(contrast(under(text), under(ground))).toBeGreaterThanOrEqual(leastOf(name));
    expect(under(ground)).not.toBe(colors[ground]);
  });

  it.each(['control', 'focus', 'primary'])('has edges in %s that can be seen (3 to 1)', (edge) => {
    expect(contrast(colors[edge] as string, colors.paper as string)).toBeGreaterThanOrEqual(3);
  });
});

it.each(['find', 'speech'])('marks of %s have their colours from the theme', (name) => {
  const sheet = readFileSync(new URL(`../../../src/content/reader/${name}.css`, import.meta.url), 'utf8');
  const rules = [...sheet.matchAll(/^\.(?:mark|spoken)[\w.-]*(?: > \*)? \{[^}]*\}/gm)].map(([rule]) => rule);
  const grounds = rules.flatMap((rule) => rule.match(/(?<=background: )[^;]+/) ?? []);
  expect(grounds.length).toBeGreaterThan(1);
  for (const ground of grounds) expect(ground).toMatch(/^var\(--wash[\w-]*\)$/);
});

it('until the settings are read, follows the system to the same dark', () => {
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
