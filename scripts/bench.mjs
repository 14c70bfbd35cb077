/**
 * npm run bench -- --corpora FOLDER [options]
 *
 * Measures the reader, and others beside it, on saved pages. The bench itself is `tests/bench`; this bundles and
 * runs it. Exit codes: 0 measured, 2 wrong usage or no corpora, 1 a defect or no browser.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

const BUNDLE = path.join(ROOT, 'out/bench/bench.mjs');

await build({
  entryPoints: [path.join(ROOT, 'tests/bench/command.ts')],
  bundle: true,
  outfile: BUNDLE,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { command } = await import(pathToFileURL(BUNDLE).href);
process.exitCode = await command(ROOT, process.argv.slice(2));
