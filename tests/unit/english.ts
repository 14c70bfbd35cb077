/** Unit tests speak English, from the words themselves. */
import path from 'node:path';
import { wordsOf } from '../../scripts/build/locales.mjs';
import { speakWith } from '../../src/view/say.ts';

const ENGLISH = await wordsOf(path.resolve(import.meta.dirname, '../../src/_locales/en'));

speakWith((key, values) => (ENGLISH[key] ?? '').replace(/\$(\d)/g, (_, place) => values[place - 1] ?? ''));
