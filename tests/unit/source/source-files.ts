/** The project's own source, as the tests about the source read it: without comments and types, with line numbers. */
import { readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import { transform } from 'esbuild';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

export interface SourceFile {
  /** Below the project's root, with forward slashes: `src/article/read.ts`. */
  readonly path: string;
  readonly source: string;
}

export interface CodeLine {
  /** Line in the source, from 1. */
  readonly line: number;
  readonly code: string;
}

export function sourceFiles(folder = 'src'): readonly SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => path.join(folder, name).replaceAll(path.sep, '/'))
    .sort()
    .map((file) => ({ path: file, source: readFileSync(path.join(ROOT, file), 'utf8') }));
}

/**
 * The code that runs: esbuild drops comments and types, and knows a global from a parameter of the same name.
 * @param globals names that are written as `GLOBAL_name` wherever they are not bound in the file
 */
export async function codeOf(source: string, globals: readonly string[] = []): Promise<readonly CodeLine[]> {
  const { code, map } = await transform(source, {
    loader: 'ts',
    sourcemap: true,
    legalComments: 'none',
    define: Object.fromEntries(globals.map((name) => [name, `GLOBAL_${name.replace(/\W/g, '_')}`])),
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const origin = new SourceMap(JSON.parse(map) as SourceMapPayload);
  return code.split('\n').map((text, index) => ({ line: lineAt(origin, index, text), code: text }));
}

function lineAt(origin: SourceMap, index: number, text: string): number {
  const entry = origin.findEntry(index, text.search(/\S|$/));
  return 'originalLine' in entry ? entry.originalLine + 1 : 0;
}
