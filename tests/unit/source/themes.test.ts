/** The gate knows its theme from a file of its own for each: a theme without one would stop the gate from running. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DARK_THEMES, LIGHT_THEMES } from '../../../src/platform/settings-record.ts';
import { ROOT } from './source-files.ts';

const THEMES = [...LIGHT_THEMES, ...DARK_THEMES];
const FOLDER = path.join(ROOT, 'src/content');

it.each(THEMES)('the theme %s has its file, which names it, and its entry in the build', (theme) => {
  const file = readFileSync(path.join(FOLDER, `theme-${theme}.ts`), 'utf8');
  expect(file).toContain(`startWith('${theme}');`);
  const build = readFileSync(path.join(ROOT, 'scripts/build.mjs'), 'utf8');
  expect(build).toContain(`'content/theme-${theme}': 'src/content/theme-${theme}.ts',`);
});

it('no file is left of a theme that there is not', () => {
  const files = readdirSync(FOLDER).filter((name) => /^theme-[\w-]+\.ts$/.test(name));
  expect(files.sort()).toEqual(THEMES.map((theme) => `theme-${theme}.ts`).sort());
});
