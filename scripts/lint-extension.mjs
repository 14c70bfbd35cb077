/**
 * Lints the built extension as the Firefox store does. Errors fail. So do warnings, except those of third-party
 * code that are named here with the reason.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from './setup.mjs';

/** @typedef {{ code: string, file: string, line?: number, message: string }} Finding */

const ALLOWED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'content/page.js',
    count: 2,
    because: '@mozilla/readability assigns innerHTML twice, in the inert copy of the page that it works on',
  },
];

const report = await lint('dist/firefox');
/** @type {Finding[]} */
const unexpected = [...report.errors, ...unexpectedOf(report.warnings)];
for (const { code, file, line, message } of unexpected)
  console.log(`${file}:${line ?? ''} ${code} ${message}`);
console.log(
  `${report.errors.length} errors, ${report.warnings.length} warnings, ${unexpected.length} not expected`,
);
process.exitCode = unexpected.length === 0 ? 0 : 1;

/**
 * @param {string} folder
 * @returns {Promise<{ errors: Finding[], warnings: Finding[] }>}
 */
async function lint(folder) {
  const script = path.join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [
    script,
    'lint',
    '--source-dir',
    path.join(ROOT, folder),
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  // Its exit code says only that there are errors; the report says which.
  return JSON.parse(await text(child.stdout));
}

/** Of one that is allowed, more than there were are ours. @param {Finding[]} warnings */
function unexpectedOf(warnings) {
  return ALLOWED.reduce((left, { code, file, count }) => {
    const same = left.filter((warning) => warning.code === code && warning.file === file);
    return same.length > count ? left : left.filter((warning) => !same.includes(warning));
  }, warnings);
}
