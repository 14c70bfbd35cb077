/**
 * Writes `src/view/font-faces.json`: the font files that ship, from the fontsource packages, with what each is for. Run it
 * when a package was updated: `npm run fonts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const FILE = path.join(ROOT, 'src/view/font-faces.json');

/**
 * By the name of the choice. Source Serif has cuts for small and for large sizes, which other packages do not have. Of
 * OpenDyslexic no bold italic: the browser makes it from the italic.
 */
const FAMILIES = {
  serif: { package: '@fontsource-variable/source-serif-4', css: ['opsz.css', 'opsz-italic.css'] },
  sans: { package: '@fontsource-variable/source-sans-3', css: ['wght.css', 'wght-italic.css'] },
  mono: { package: '@fontsource-variable/jetbrains-mono', css: ['wght.css', 'wght-italic.css'] },
  dyslexic: { package: '@fontsource/opendyslexic', css: ['400.css', '700.css', '400-italic.css'] },
  legible: {
    package: '@fontsource-variable/atkinson-hyperlegible-next',
    css: ['wght.css', 'wght-italic.css'],
  },
};

/** The first that has a letter is loaded for it. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];

/** OpenDyslexic is one file, and does not say for which letters. */
const LATIN = 'U+0000-024F,U+1E00-1EFF,U+2000-206F,U+20AC,U+2122,U+FEFF,U+FFFD';

const FACE =
  /\/\* (?<file>[\w-]+) \*\/\s*@font-face \{[^}]*font-style: (?<style>\w+);[^}]*font-weight: (?<weight>[\d ]+);[^}]*?(?:unicode-range: (?<range>[^;]+);\s*)?\}/g;

/** @returns {Promise<string>} the file's text */
export async function fontFaces() {
  const faces = [];
  for (const [family, { package: name, css }] of Object.entries(FAMILIES)) {
    const texts = await Promise.all(
      css.map((file) => readFile(path.join(ROOT, 'node_modules', name, file), 'utf8')),
    );
    for (const subset of SUBSETS) {
      for (const { groups = {} } of texts.flatMap((text) => [...text.matchAll(FACE)])) {
        const { file = '', style, weight, range } = groups;
        if (!new RegExp(`-${subset}-(?:opsz|wght|\\d+)-`).test(file)) continue;
        faces.push({ file, family, package: name, style, weight, range: range ?? LATIN });
      }
    }
  }
  return `${JSON.stringify(faces, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(FILE, await fontFaces());
