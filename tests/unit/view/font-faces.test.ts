/** Of the fonts that ship only what a text needs is loaded. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE, fontFaces } from '../../../scripts/fonts.mjs';
import { FONT_FILES, filesFor } from '../../../src/view/font-faces.ts';
import { ROOT } from '../source/source-files.ts';

const filesOf = (
  families: readonly ('serif' | 'sans' | 'dyslexic' | 'legible')[],
  text: string,
  hasItalics = false,
) => filesFor({ families, text, hasItalics }).map(({ file }) => file);

describe('the files for a text', () => {
  it('in English are the upright Latin ones', () => {
    expect(filesOf(['serif'], 'The ferry “Marguerite” came back — late.')).toEqual([
      'source-serif-4-latin-opsz-normal',
    ]);
  });

  it('with italics are both cuts', () => {
    expect(filesOf(['sans'], 'late', true)).toEqual([
      'source-sans-3-latin-wght-normal',
      'source-sans-3-latin-wght-italic',
    ]);
  });

  it.each([
    ['Polish', 'Łódź', ['latin', 'latin-ext']],
    ['Ukrainian', 'Їжак', ['cyrillic']],
    ['Greek', 'Καλημέρα κόσμε', ['latin', 'greek']],
    ['Vietnamese', 'Tiếng Việt', ['latin', 'vietnamese']],
  ])('in %s are those that have its letters', (_language, text, subsets) => {
    expect(filesOf(['serif'], text)).toEqual(subsets.map((subset) => `source-serif-4-${subset}-opsz-normal`));
  });

  it('in a script that the font does not have are none', () => {
    expect(filesOf(['serif', 'sans', 'legible', 'dyslexic'], '朝の汽笛')).toEqual([]);
    expect(filesOf(['dyslexic'], 'Їжак')).toEqual([]);
  });

  it('for dyslexia are regular and bold, which are files of their own', () => {
    expect(filesOf(['dyslexic'], 'a')).toEqual([
      'opendyslexic-latin-400-normal',
      'opendyslexic-latin-700-normal',
    ]);
  });
});

describe('the list of the files', () => {
  it('is what the packages say: after an update, `npm run fonts`', async () => {
    expect(readFileSync(FILE, 'utf8')).toBe(await fontFaces());
  });

  it('has each of them in the packages, under an open licence', () => {
    for (const { file, ...face } of FONT_FILES) {
      const folder = path.join(ROOT, 'node_modules', Reflect.get(face, 'package'));
      expect(
        readFileSync(path.join(folder, 'files', `${file}.woff2`))
          .subarray(0, 4)
          .toString(),
      ).toBe('wOF2');
      expect(readFileSync(path.join(folder, 'LICENSE'), 'utf8')).toContain('SIL Open Font License');
    }
  });
});
