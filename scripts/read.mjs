/**
 * npm run -s read -- FILE|- [--url URL] [--format FORMAT]
 *
 * Reads one saved page with the built pipeline and prints only the result: all that is known of it as JSON, or one of
 * the formats that an article can be exported in; `text` is the body alone, and `epub` is bytes. Exit codes: 0 an article, 3 no article
 * (`{"ok":false,"reason":…}` in every format), 2 wrong usage, 1 a defect or no browser.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { buildWhenStale, installPackages } from './setup.mjs';

/** @type {readonly import('./drive/read-page.mjs').Format[]} */
const FORMATS = [
  'json',
  'markdown',
  'text',
  'plain',
  'html',
  'epub',
  'schema',
  'apa',
  'mla',
  'chicago',
  'bibtex',
  'csl',
];
const USAGE = `Usage: npm run -s read -- FILE|- [--url URL] [--format ${FORMATS.join('|')}]`;

class UsageError extends Error {}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? `${error.message}\n${USAGE}` : String(error));
  process.exitCode = isUsage ? 2 : 1;
}

/** @param {string[]} argv @returns {Promise<number>} the exit code */
async function main(argv) {
  const { file, url, format } = parse(argv);
  const bytes = await bytesOf(file);

  await installPackages();
  await buildWhenStale('dist/core.js');
  const { contentTypeOf } = await import('./drive/saved-page.mjs');
  const { readSavedPage } = await import('./drive/read-page.mjs');

  const result = await readSavedPage({ bytes, url, contentType: contentTypeOf(file, bytes) }, format);
  if (result.ok && format === 'epub') await write(Buffer.from(result.output, 'base64'));
  else await print(result.ok ? result.output : JSON.stringify(result));
  return result.ok ? 0 : 3;
}

/** @param {string[]} argv */
function parse(argv) {
  const { values, positionals } = parseOrThrow(argv);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Give one file, or - for standard input.');
  const format = FORMATS.find((known) => known === (values.format ?? 'json'));
  if (!format) throw new UsageError(`There is no format "${values.format}".`);
  return { file, format, url: addressOf(file, values.url) };
}

/** @param {string[]} argv */
function parseOrThrow(argv) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: { url: { type: 'string' }, format: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Without an address the page stands at a reserved one: what it says of itself is not to be trusted with it.
 * @param {string} file
 * @param {string | undefined} given
 */
function addressOf(file, given) {
  const name = file === '-' ? '' : encodeURIComponent(path.basename(file));
  const url = given ?? `https://saved-page.example/${name}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError(`"${url}" is not an http or https address.`);
  }
  return new URL(url).href;
}

/** @param {string} file */
async function bytesOf(file) {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {string} text @returns {Promise<void>} */
function print(text) {
  return write(text.endsWith('\n') ? text : `${text}\n`);
}

/** Waits until a pipe has taken all of it. @param {string | Uint8Array} output @returns {Promise<void>} */
function write(output) {
  return new Promise((resolve) => process.stdout.write(output, () => resolve()));
}
