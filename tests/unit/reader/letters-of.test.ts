/** By which letters a line is measured. The widths themselves, browsers alone can tell. */
import { expect, it } from 'vitest';
import { lettersOf } from '../../../src/content/reader/letters-of.ts';

it.each([
  ['ar', 'joined'],
  ['fa-IR', 'joined'],
  ['uk', 'cyrillic'],
  ['sr', 'cyrillic'],
  ['el-GR', 'greek'],
  ['he', 'wide'],
  ['hi-IN', 'wide'],
  ['th', 'wide'],
  ['ja', 'square'],
  ['zh-Hant-TW', 'square'],
  ['sr-Latn', false],
  ['en', false],
  ['elx', false],
  ['und', false],
])('%s: %s', (language, letters) => expect(lettersOf(language)).toBe(letters));
