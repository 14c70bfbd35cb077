/**
 * npm test: sets up, then every check and every test. The last line is `N passed, N failed`; the exit code is
 * not 0 when any failed, or when there were none.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { adviceFor, findBrowser } from './find-browser.mjs';
import { installPackages, ROOT } from './setup.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Tally
 * @typedef {{ name: string, ok: boolean, output: string }} Checked
 */

const RESULTS = path.join(ROOT, 'out/test');

await installPackages();
await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });

/** From quick to slow, so that what is broken shows early; all of them run all the same. */
const checked = await Promise.all([
  check('types', 'typescript/bin/tsc', ['--noEmit']),
  check('style', '@biomejs/biome/bin/biome', ['check', '.']),
  check('build', '../scripts/build.mjs', []),
]);
const tallies = checked.map(tell);
const lint = check('lint of the built extension', '../scripts/lint-extension.mjs', []);
tallies.push(await tests('unit'), tell(await lint), await browsersInstalled(), await tests('browser'));
const passed = sum(tallies.map((tally) => tally.passed));
const failed = sum(tallies.map((tally) => tally.failed));
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

/**
 * Says nothing by itself: several run at once.
 *
 * @param {string} name
 * @param {string} script below node_modules
 * @param {string[]} args
 * @returns {Promise<Checked>}
 */
async function check(name, script, args) {
  const child = runNode(script, args, 'pipe');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return { name, output, ok: await isGood(child) };
}

/** @param {Checked} checked @returns {Tally} */
function tell({ name, ok, output }) {
  console.log(`\n── ${name}\n${output}${ok ? '✓' : '✗'} ${name}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * @param {'unit' | 'browser'} project
 * @returns {Promise<Tally>}
 */
async function tests(project) {
  console.log(`\n── ${project} tests`);
  const results = path.join(RESULTS, `${project}.json`);
  const args = [
    'run',
    `--project=${project}*`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ];
  const ok = await isGood(runNode('vitest/vitest.mjs', args, 'inherit'));
  const tally = await tallyOf(results);
  // A file that does not load, or an error between tests, has no failed test to its name.
  const unnamed = !ok && tally.failed === 0 ? 1 : 0;
  if (tally.passed + tally.failed === 0) console.log(`✗ no ${project} test ran`);
  return { passed: tally.passed, failed: tally.failed + (tally.passed === 0 ? 1 : unnamed) };
}

/** @param {string} file @returns {Promise<Tally>} */
async function tallyOf(file) {
  const json = await readFile(file, 'utf8').catch(() => null);
  if (json === null) return { passed: 0, failed: 0 };
  const results = JSON.parse(json);
  const unloaded = results.testResults.filter(
    (/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  return { passed: results.numPassedTests, failed: results.numFailedTests + unloaded.length };
}

/** Without a browser its tests would all fail one by one: this says why, once and plainly. */
async function browsersInstalled() {
  /** @type {import('./find-browser.mjs').Engine[]} */
  const missing = [];
  for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
    if (!(await findBrowser(engine))) missing.push(engine);
  }
  for (const engine of missing) console.log(`\n✗ ${adviceFor(engine)}`);
  return { passed: 2 - missing.length, failed: missing.length };
}

/**
 * @param {string} script below node_modules
 * @param {string[]} args
 * @param {'inherit' | 'pipe'} output
 */
function runNode(script, args, output) {
  return spawn(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', output, output],
  });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<boolean>} once all it says has come */
function isGood(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
