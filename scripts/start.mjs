/**
 * npm start [-- FILE|URL [--url URL] [--browser chromium|firefox] [--headless]]
 *
 * Opens a browser with the extension loaded, on the sample news page or on the page given. With no display it does
 * the same headless: clicks the toolbar button, prints what the popup shows and saves pictures.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { adviceFor, findBrowser } from './find-browser.mjs';
import { buildWhenStale, installPackages } from './setup.mjs';

/**
 * @typedef {object} Visit
 * @property {string} url the address to open
 * @property {import('./drive/read-page.mjs').SavedPage} [saved] what stands there, instead of what the web has
 *
 * @typedef {(visit: Visit, options: { headless: boolean }) => Promise<void>} Start returns when all is shown, or
 *   when the person has closed the window
 */

const USAGE = 'Usage: npm start -- [FILE|URL] [--url URL] [--browser chromium|firefox] [--headless]';

try {
  await main(parse(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {ReturnType<typeof parse>} options */
async function main({ target, url, engine, headless }) {
  const browser = engine ?? (await firstInstalled());
  if (!(await findBrowser(browser))) throw new Error(adviceFor(browser));
  await installPackages();
  await buildWhenStale('dist/firefox/manifest.json');

  /** @type {Start} */
  const start =
    browser === 'firefox'
      ? (await import('./start/firefox.mjs')).startInFirefox
      : (await import('./start/chromium.mjs')).startInChromium;

  if (target === undefined) {
    const { serveSample } = await import('./start/sample.mjs');
    const sample = await serveSample();
    return start({ url: sample.url }, { headless }).finally(sample.close);
  }
  if (/^https?:/.test(target)) return start({ url: target }, { headless });
  const page = await readSaved(target);
  if (url) return start({ url, saved: { ...page, url } }, { headless });

  const { servePages } = await import('./drive/page-server.mjs');
  const server = await servePages((asked) =>
    asked === '/story' ? { body: page.bytes, contentType: page.contentType } : undefined,
  );
  try {
    await start({ url: server.url('/story') }, { headless });
  } finally {
    await server.close();
  }
}

/** @param {string[]} argv */
function parse(argv) {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { url: { type: 'string' }, browser: { type: 'string' }, headless: { type: 'boolean' } },
    });
    return {
      target: positionals[0],
      url: values.url,
      engine: engineOf(values.browser),
      headless: values.headless ?? !hasDisplay(),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}

/** @param {string | undefined} name @returns {import('./find-browser.mjs').Engine | undefined} */
function engineOf(name) {
  if (name === undefined) return undefined;
  if (name === 'firefox') return 'firefox';
  if (['chromium', 'chrome', 'edge'].includes(name)) return 'chromium';
  throw new Error(`There is no browser "${name}".`);
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function firstInstalled() {
  if (await findBrowser('chromium')) return 'chromium';
  if (await findBrowser('firefox')) return 'firefox';
  throw new Error(`${adviceFor('chromium')} Firefox does as well.`);
}

/** @param {string} file */
async function readSaved(file) {
  const { contentTypeOf } = await import('./drive/saved-page.mjs');
  const bytes = await readFile(file);
  return { bytes, contentType: contentTypeOf(file, bytes) };
}
