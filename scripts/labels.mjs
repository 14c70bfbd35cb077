/**
 * node scripts/labels.mjs TASK CORPORA
 *
 * The labelled contacts of saved pages (`tests/bench/labels`): lists what has no label yet, or scores the product against
 * the labels. Exit codes: 0 done, 2 wrong
 * usage, 1 a defect.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

const BUNDLE = path.join(ROOT, 'out/bench/labels.mjs');

await build({
  entryPoints: [path.join(ROOT, 'tests/bench/labels/command.ts')],
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
