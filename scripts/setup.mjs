/**
 * Makes a fresh clone ready: the packages, then the build. Imports nothing but Node itself, because it runs
 * before there are any packages. All it prints goes to stderr, so that stdout stays the command's own.
 */
import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** npm writes this file at the end of every install, so its age is the age of the packages. */
const INSTALLED = 'node_modules/.package-lock.json';

/** What the build is made from. */
const SOURCES = [
  'src',
  'icons',
  'manifest.json',
  'scripts/build.mjs',
  'scripts/build',
  'package-lock.json',
  'LICENSE',
];

/** Runs `npm ci` when the packages are missing or older than the lock file. */
export async function installPackages() {
  if ((await modifiedMs(INSTALLED)) >= (await modifiedMs('package-lock.json'))) return;
  console.error('Installing the packages (npm ci) …');
  await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * Builds when `product` is missing or older than what it is made from.
 * @param {string} product a file below the root that the build writes
 */
export async function buildWhenStale(product) {
  if ((await modifiedMs(product)) > (await newestMs(SOURCES))) return;
  await run(process.execPath, [path.join(ROOT, 'scripts/build.mjs')]);
}

/** @param {string} file @returns {Promise<number>} 0 when there is no such file */
async function modifiedMs(file) {
  const found = await stat(path.join(ROOT, file)).catch(() => null);
  return found?.mtimeMs ?? 0;
}

/** @param {string[]} files @returns {Promise<number>} */
async function newestMs(files) {
  const times = files.map(async (file) => {
    const found = await stat(path.join(ROOT, file)).catch(() => null);
    if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
    const inside = await readdir(path.join(ROOT, file));
    return newestMs(inside.map((name) => path.join(file, name)));
  });
  return Math.max(0, ...(await Promise.all(times)));
}

/** @param {string[]} args */
function runNpm(args) {
  // Started by npm, its own script is known: that spares looking for `npm.cmd` on Windows.
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<void>} rejects when the command fails
 */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${path.basename(command)} ${args.join(' ')} ended with code ${code}`));
    });
  });
}
