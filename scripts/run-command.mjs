/** Bundles a command that is written in TypeScript, runs it, and leaves its answer as the exit code. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './setup.mjs';

/**
 * @param {string} entry below the root; exports `command(root, argv)`, which gives the exit code
 * @param {string} name of the bundle in `out/bench`
 */
export async function runCommand(entry, name) {
  const bundle = path.join(ROOT, 'out/bench', `${name}.mjs`);
  await build({
    entryPoints: [path.join(ROOT, entry)],
    bundle: true,
    outfile: bundle,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const { command } = await import(pathToFileURL(bundle).href);
  process.exitCode = await command(ROOT, process.argv.slice(2));
}
