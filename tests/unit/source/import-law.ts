/**
 * Who may import whom, and where there are no globals. The law of docs/architecture.md as a function, so that a test
 * can show it to fail.
 */
import path from 'node:path';
import { codeOf, type SourceFile } from './source-files.ts';

interface Law {
  /** Folders below src whose values may be imported, beside its own. */
  readonly values: readonly string[];
  /** Folders of which types may be imported as well. */
  readonly types?: readonly string[];
}

const SURFACE: Law = { values: ['article', 'blocking', 'view', 'platform'] };

const LAWS: Readonly<Record<string, Law>> = {
  rules: { values: ['rules'], types: ['article'] },
  article: { values: ['rules', 'article'] },
  blocking: { values: ['rules', 'blocking'] },
  view: { values: ['article', 'view'], types: ['_locales'] },
  platform: { values: ['platform'], types: ['article'] },
  background: { values: [...SURFACE.values, 'background'] },
  content: { values: [...SURFACE.values, 'content'] },
  popup: { values: [...SURFACE.values, 'popup'] },
  options: { values: [...SURFACE.values, 'options'] },
  // src/core.ts: the core and its formats as one script.
  '': { values: ['article', 'view', '_locales'] },
};

/** Packages, and the one file that may import each. */
const PACKAGES: Readonly<Record<string, string>> = {
  fflate: 'src/article/formats/epub.ts',
  lucide: 'src/view/icon.ts',
  '@joplin/turndown-plugin-gfm': 'src/article/formats/markdown.ts',
  '@mozilla/readability': 'src/article/extract/engine.ts',
  turndown: 'src/article/formats/markdown.ts',
  'webextension-polyfill': 'src/platform/browser.ts',
};

/** Modules that only one file may import, whatever its folder: showing a page's HTML has one way. */
const ONE_IMPORTER: Readonly<Record<string, string>> = {
  'src/view/sanitize.ts': 'src/view/article.ts',
};

const GLOBALS = ['document', 'window', 'location', 'fetch', 'Date.now', 'performance.now'] as const;
const PURE = ['article', 'blocking', 'view'];

/** @returns a line for each breach, `src/view/a.ts:3 imports …`, none for a file that keeps the law */
export async function breachesOf(file: SourceFile): Promise<readonly string[]> {
  return [...importBreaches(file), ...(PURE.includes(folderOf(file.path)) ? await globalBreaches(file) : [])];
}

const IMPORT =
  /^(?<kind>import|export)\b(?<type>\s+type\b)?(?:[^;'"]*?\bfrom)?\s*['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gm;

function importBreaches({ path: file, source }: SourceFile): string[] {
  return [...withoutComments(source).matchAll(IMPORT)].flatMap((match) => {
    const { from, dynamic, type } = match.groups ?? {};
    const breach = breachOf(file, (from ?? dynamic) as string, type !== undefined);
    const line = source.slice(0, match.index).split('\n').length;
    return breach ? [`${file}:${line} imports ${from ?? dynamic}: ${breach}`] : [];
  });
}

function breachOf(file: string, specifier: string, isType: boolean): string | null {
  if (!specifier.startsWith('.')) {
    return PACKAGES[specifier] === file ? null : `only ${PACKAGES[specifier] ?? 'no file'} may`;
  }
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (!target.startsWith('src/')) return 'it is outside src';
  if (!/\.(?:ts|json|css)$/.test(target)) return 'imports carry their extension';
  const importer = ONE_IMPORTER[target];
  if (importer && importer !== file) return `only ${importer} may`;
  const [own, other] = [folderOf(file), folderOf(target)];
  const law = LAWS[own];
  if (!law) return `src/${own} has no law`;
  if (law.values.includes(other) || (isType && law.types?.includes(other))) return null;
  return law.types?.includes(other)
    ? 'types only'
    : `${own || 'core.ts'} may not import ${other || 'core.ts'}`;
}

function folderOf(file: string): string {
  const [, folder, rest] = file.split('/');
  return rest === undefined ? '' : (folder as string);
}

async function globalBreaches({ path: file, source }: SourceFile): Promise<string[]> {
  const lines = await codeOf(source, [...GLOBALS, ...GLOBALS.map((name) => `globalThis.${name}`)]);
  return lines.flatMap(({ line, code }) => {
    const names = [...code.matchAll(/\bGLOBAL_(\w+)/g)].map(([, name]) =>
      (name as string).replace('globalThis_', '').replace('_', '.'),
    );
    if (/\bnew Date\(\)|\bDate\(\)/.test(code)) names.push('Date');
    return names.map((name) => `${file}:${line} uses the global ${name}: it is a parameter there`);
  });
}

/** Line for line, so that line numbers stay. Good enough for the head of a file; code is parsed by esbuild. */
function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/^\s*\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, ' '));
}
