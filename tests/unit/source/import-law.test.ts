/** The import law of docs/architecture.md holds, and a breach is named with its line. */
import { describe, expect, it } from 'vitest';
import { breachesOf } from './import-law.ts';
import { sourceFiles } from './source-files.ts';

describe('the source', () => {
  const files = sourceFiles();

  it('is all there', () => {
    const folders = new Set(files.map(({ path }) => path.split('/')[1]));
    expect([...folders]).toEqual(
      expect.arrayContaining([
        'article',
        'background',
        'content',
        'options',
        'platform',
        'popup',
        'rules',
        'view',
      ]),
    );
  });

  it('keeps the law', async () => {
    expect((await Promise.all(files.map(breachesOf))).flat()).toEqual([]);
  });
});

describe('a breach is named with file, line and what is wrong', () => {
  it.each([
    ['src/rules/a.ts', "import { b } from '../article/b.ts';", 'imports ../article/b.ts: types only'],
    [
      'src/article/a.ts',
      "import { b } from '../view/b.ts';",
      'imports ../view/b.ts: article may not import view',
    ],
    [
      'src/article/a.ts',
      "import type { B } from '../view/b.ts';",
      'imports ../view/b.ts: article may not import view',
    ],
    [
      'src/article/a.ts',
      "import { Readability } from '@mozilla/readability';",
      'imports @mozilla/readability: only src/article/extract/engine.ts may',
    ],
    [
      'src/view/a.ts',
      "import { sanitize } from './sanitize.ts';",
      'imports ./sanitize.ts: only src/view/article.ts may',
    ],
    [
      'src/view/a.ts',
      "export { b } from '../platform/b.ts';",
      'imports ../platform/b.ts: view may not import platform',
    ],
    [
      'src/platform/a.ts',
      "import { read } from '../article/read.ts';",
      'imports ../article/read.ts: types only',
    ],
    [
      'src/popup/a.ts',
      "import browser from 'webextension-polyfill';",
      'imports webextension-polyfill: only src/platform/browser.ts may',
    ],
    [
      'src/popup/a.ts',
      "import { b } from '../options/b.ts';",
      'imports ../options/b.ts: popup may not import options',
    ],
    [
      'src/popup/a.ts',
      "void import('../content/b.ts');",
      'imports ../content/b.ts: popup may not import content',
    ],
    [
      'src/popup/a.ts',
      "import '../background/b.ts';",
      'imports ../background/b.ts: popup may not import background',
    ],
    ['src/popup/a.ts', "import { b } from './b';", 'imports ./b: imports carry their extension'],
    ['src/popup/a.ts', "import { b } from 'left-pad';", 'imports left-pad: only no file may'],
    ['src/new/a.ts', "import { b } from './b.ts';", 'imports ./b.ts: src/new has no law'],
    [
      'src/article/a.ts',
      'export const a = document.title;',
      'uses the global document: it is a parameter there',
    ],
    ['src/article/a.ts', 'export const a = () => window;', 'uses the global window: it is a parameter there'],
    [
      'src/article/a.ts',
      'export const a = globalThis.location;',
      'uses the global location: it is a parameter there',
    ],
    [
      'src/article/a.ts',
      'export const a = () => Date.now();',
      'uses the global Date.now: it is a parameter there',
    ],
    [
      'src/article/a.ts',
      'export const a = () => new Date();',
      'uses the global Date: it is a parameter there',
    ],
    ['src/view/a.ts', "export const a = () => fetch('/');", 'uses the global fetch: it is a parameter there'],
  ])('%s: %s', async (path, code, breach) => {
    const source = `/** A sample. */\n// import { x } from '../nowhere/x.ts';\n${code}\n`;
    expect(await breachesOf({ path, source })).toEqual([`${path}:3 ${breach}`]);
  });

  it('over several lines as well', async () => {
    const source = "import {\n  a,\n  b,\n} from '../popup/b.ts';\nexport const c = [a, b];\n";
    expect(await breachesOf({ path: 'src/view/a.ts', source })).toEqual([
      'src/view/a.ts:1 imports ../popup/b.ts: view may not import popup',
    ]);
  });
});

describe('what only looks like a breach is none', () => {
  it.each([
    ['a parameter', 'export const a = (document: Document) => document.title;'],
    ['a property', 'export const a = (b: { window: number }) => b.window;'],
    ['a comment', '/* document.title, Date.now() */ export const a = 1; // window'],
    ['a string', "export const a = 'the document at this location';"],
    ['a type', 'export type A = typeof document | Window;'],
    ['a date that is given', 'export const a = (now: number) => new Date(now);'],
    [
      'a type of another folder',
      "import type { Article } from '../article/types.ts';\nexport type A = Article;",
    ],
  ])('%s', async (_, source) => {
    expect(await breachesOf({ path: 'src/view/a.ts', source })).toEqual([]);
  });
});
