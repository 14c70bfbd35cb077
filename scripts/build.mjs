/**
 * Builds `dist/chrome` and `dist/firefox`, loadable as they are, and `dist/core.js`: the pipeline alone, for the
 * command line and the benchmark. Unminified: what ships can be read. With `--out FOLDER`, there instead of in `dist`.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildFonts } from './build/fonts.mjs';
import { licencesOf } from './build/licences.mjs';
import { buildLocales } from './build/locales.mjs';
import { BUILDS, manifestFor, targetsOf } from './build/manifest.mjs';
import { ROOT } from './setup.mjs';

// Commands that build first have options of their own.
const { values } = parseArgs({ options: { out: { type: 'string' } }, strict: false });
const DIST = path.resolve(ROOT, typeof values.out === 'string' ? values.out : 'dist');

/** Output file (below the build's folder) → entry point. Content scripts cannot be modules, so all are IIFEs. */
const ENTRIES = {
  background: 'src/background/background.ts',
  'content/gate': 'src/content/gate.ts',
  'content/page': 'src/content/page.ts',
  'content/export': 'src/content/export.ts',
  'content/theme-light': 'src/content/theme-light.ts',
  'content/theme-sepia': 'src/content/theme-sepia.ts',
  'content/theme-contrast-light': 'src/content/theme-contrast-light.ts',
  'content/theme-dark': 'src/content/theme-dark.ts',
  'content/theme-black': 'src/content/theme-black.ts',
  'content/theme-contrast-dark': 'src/content/theme-contrast-dark.ts',
  'popup/popup': 'src/popup/popup.ts',
  'options/options': 'src/options/options.ts',
};

await rm(DIST, { recursive: true, force: true });
const manifest = await readFile(path.join(ROOT, 'manifest.json'), 'utf8');
const staging = path.join(DIST, 'chrome');

await Promise.all([
  build({
    ...options(),
    entryPoints: Object.entries(ENTRIES).map(([out, entry]) => ({ out, in: path.join(ROOT, entry) })),
    outdir: staging,
  }),
  build({
    ...options(),
    entryPoints: [path.join(ROOT, 'src/core.ts')],
    globalName: 'broadsheet',
    outfile: path.join(DIST, 'core.js'),
  }),
  copyStatic(staging),
  buildFonts(ROOT, staging),
  buildLocales(path.join(ROOT, 'src/_locales'), path.join(staging, '_locales')),
]);
await writeFile(path.join(staging, 'THIRD-PARTY-LICENCES.txt'), await licencesOf(await shippedPackages()));
await cp(staging, path.join(DIST, 'firefox'), { recursive: true });
for (const browser of BUILDS) {
  await writeFile(path.join(DIST, browser, 'manifest.json'), manifestFor(manifest, browser));
}

async function shippedPackages() {
  const { dependencies } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  return Object.keys(dependencies);
}

/** @returns {import('esbuild').BuildOptions} */
function options() {
  return {
    // The names of files in its comments are told from here, wherever the build is started.
    absWorkingDir: ROOT,
    bundle: true,
    format: 'iife',
    target: targetsOf(manifest),
    charset: 'utf8',
    legalComments: 'inline',
    loader: { '.css': 'text' },
    logLevel: 'warning',
  };
}

/** @param {string} out */
async function copyStatic(out) {
  await mkdir(out, { recursive: true });
  for (const [from, to] of /** @type {const} */ ([
    ['icons', 'icons'],
    ['src/popup/popup.html', 'popup/popup.html'],
    ['src/popup/popup.css', 'popup/popup.css'],
    ['src/options/options.html', 'options/options.html'],
    ['src/options/options.css', 'options/options.css'],
    ['src/view/article.css', 'view/article.css'],
    ['src/view/theme.css', 'view/theme.css'],
    ['src/view/controls.css', 'view/controls.css'],
    ['src/view/export-menu.css', 'view/export-menu.css'],
    ['LICENSE', 'LICENSE'],
  ])) {
    await cp(path.join(ROOT, from), path.join(out, to), { recursive: true });
  }
}
