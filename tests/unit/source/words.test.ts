/** The words of all languages: complete, used, of the same shape, and nowhere else than in `_locales`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../scripts/build/locales.mjs';
import { codeOf, ROOT, sourceFiles } from './source-files.ts';

const FOLDER = path.join(ROOT, 'src/_locales');
const LOCALES = readdirSync(FOLDER);
const FORM = /_(zero|one|two|few|many|other)$/;
/** Nothing that is counted here comes near the million, which some languages have a form for. */
const MOST_COUNTED = 1_000;
/** Names of typefaces. */
const NO_SENTENCES = ['src/view/installed-fonts.ts'];
/** The Chrome Web Store's, in characters. */
const LONGEST_DESCRIPTION = 132;

type Words = Readonly<Record<string, string>>;
const words: Record<string, Words> = {};
let english: Words;

beforeAll(async () => {
  for (const locale of LOCALES) words[locale] = await wordsOf(path.join(FOLDER, locale));
  english = words.en as Words;
});

describe.each(LOCALES)('%s', (locale) => {
  const tag = locale.replace('_', '-');
  const own = () => words[locale] as Words;

  it('has every sentence and no other, in each form that its numbers take', () => {
    expect(Object.keys(own()).sort()).toEqual(keysFor(tag).sort());
  });

  it('leaves no sentence empty, and says which language it is', () => {
    expect(Object.entries(own()).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    expect(own().locale).toBe(tag);
    expect(own().direction).toBe(new Intl.Locale(tag).maximize().script === 'Arab' ? 'rtl' : 'ltr');
  });

  it('has a place for every value of the English sentence', () => {
    const wrong = Object.entries(own()).filter(([key, sentence]) => {
      // The general form: "last day" is one day in English, and 21 days elsewhere.
      const model = english[key.replace(FORM, '_other')] ?? sentence;
      // "One page" and "two pages" may be said without a numeral, where no other number takes that form.
      const isNumberSaid = numbersOf(tag).get(FORM.exec(key)?.[1] ?? '')?.length === 1;
      return placesIn(sentence, isNumberSaid) !== placesIn(model, isNumberSaid);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps within what the stores allow', () => {
    expect([...(own().productDescription ?? '')].length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('has its files in order', () => {
    for (const file of readdirSync(path.join(FOLDER, locale))) {
      const keys = Object.keys(JSON.parse(readFileSync(path.join(FOLDER, locale, file), 'utf8')));
      expect(keys, file).toEqual([...keys].sort());
    }
  });
});

it('every sentence is said somewhere', () => {
  const everything = [
    ...sourceFiles().map(({ source }) => source),
    readFileSync(path.join(ROOT, 'manifest.json'), 'utf8'),
    ...htmlFiles().map(({ html }) => html),
  ].join('\n');
  const unused = Object.keys(english).filter((key) => {
    const name = key.replace(FORM, '');
    return !new RegExp(`['"]${name}['"]|__MSG_${name}__`).test(everything);
  });
  expect(unused).toEqual([]);
});

describe('no sentence stands in the source itself', () => {
  it('in code', async () => {
    const files = sourceFiles().filter(({ path: file }) =>
      /^src\/(?:view|popup|options|content|background)\//.test(file),
    );
    expect(files.length).toBeGreaterThan(50);
    const found = await Promise.all(files.map(sentencesIn));
    expect(found.flat()).toEqual([]);
  });

  it('in pages', () => {
    const found = htmlFiles().flatMap(({ name, html }) =>
      [...html.replace(/<!--.*?-->|<(script|style)\b.*?<\/\1>/gs, '').matchAll(/>([^<]*\p{L}[^<]*)</gu)]
        .map(([, text]) => `${name}: ${text?.trim()}`)
        .filter((line) => !line.endsWith(': Broadsheet')),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["element('p', null, 'The reader is open.')", 1],
    ["button.textContent = on ? 'Never here' : 'Always here';", 2],
    ["throw new Error('No such thing here.');", 0],
    ["console.warn('The page was not counted.', error);", 0],
    ["const KIND = 'share-bar'; // The share bar of a page.", 0],
  ])('%s has %i', async (source, count) => {
    expect(await sentencesIn({ path: 'src/view/a.ts', source })).toHaveLength(count);
  });
});

/** The keys that a language needs: of a sentence with a number, one for each form of that language. */
function keysFor(tag: string): string[] {
  const forms = [...numbersOf(tag).keys()];
  return Object.keys(english).flatMap((key) => {
    if (!FORM.test(key)) return key;
    return key.endsWith('_other') ? forms.map((form) => key.replace(FORM, `_${form}`)) : [];
  });
}

/** The whole numbers that take each form; 0, for which there are other sentences, only where it has a form alone. */
function numbersOf(tag: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Map<string, number[]>();
  for (let number = 1; number <= MOST_COUNTED; number++) {
    const form = rules.select(number);
    numbers.set(form, [...(numbers.get(form) ?? []).slice(0, 1), number]);
  }
  if (rules.select(0) === 'zero') numbers.set('zero', [0]);
  return numbers;
}

function placesIn(sentence: string, withoutFirst: boolean): string {
  const places = new Set(sentence.match(/\$\d/g) ?? []);
  if (withoutFirst) places.delete('$1');
  return [...places].sort().join(' ');
}

/** Two English words with a capital first: what is thrown, or written to the console, is for us. */
async function sentencesIn({ path: file, source }: { readonly path: string; readonly source: string }) {
  if (NO_SENTENCES.includes(file)) return [];
  const lines = await codeOf(source);
  return lines
    .filter(({ code }) => !/\b(?:new Error|console\.\w+)\(/.test(code))
    .flatMap(({ line, code }) =>
      [...code.matchAll(/["'`]([A-Z][\p{L}’]* \p{L}[^"'`]*|[A-Z]\p{Ll}+ \p{L}+)["'`]/gu)].map(
        ([, text]) => `${file}:${line} ${text}`,
      ),
    );
}

function htmlFiles(): readonly { readonly name: string; readonly html: string }[] {
  return ['popup', 'options'].map((name) => {
    const file = `src/${name}/${name}.html`;
    return { name: file, html: readFileSync(path.join(ROOT, file), 'utf8') };
  });
}
