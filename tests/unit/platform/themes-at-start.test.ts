/** What the gate is told before a page is painted: it must come as near as it can. */
import { expect, it } from 'vitest';
import { DEFAULTS } from '../../../src/platform/settings-record.ts';
import { themesAtStart } from '../../../src/platform/themes-at-start.ts';

it('a theme that is chosen is told as it is', () => {
  expect(themesAtStart({ ...DEFAULTS, theme: 'contrast-dark' })).toEqual(['contrast-dark']);
});

it('where the system decides, both are told: by day, by night', () => {
  expect(themesAtStart(DEFAULTS)).toEqual(['light', 'dark']);
  expect(themesAtStart({ ...DEFAULTS, lightTheme: 'sepia', darkTheme: 'black' })).toEqual(['sepia', 'black']);
});

it.each([
  ['#ffffff', 'light'],
  ['#e8f0f4', 'light'],
  ['#f6e7c8', 'sepia'],
  ['#22303c', 'dark'],
  ['#050505', 'black'],
])('own paper %s is nearest to %s', (ownPaper, theme) => {
  expect(themesAtStart({ ...DEFAULTS, theme: 'own', ownPaper })).toEqual([theme]);
});
