/** Loads saved pages of a corpus into a browser tab, inert, and returns what a bundled script makes of each. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { build } from 'esbuild';
import { startChromium } from '../drive/chromium.mjs';

/**
 * @template T
 * @param {{ corpora: string, corpus: string, entry: string, wanted: (record: any) => boolean }} options
 *   `entry` exports `observe(html, url, truth)`
 * @returns {Promise<Array<{ record: any, seen: T }>>}
 */
export async function observe({ corpora, corpus, entry, wanted }) {
  const folder = path.join(corpora, corpus);
  const records = (await readFile(path.join(folder, 'truth.ndjson'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(wanted);
  const script = await bundle(entry);
  const browser = await startChromium();
  /** @type {Array<{ record: any, seen: T }>} */
  const observed = [];
  const work = async () => {
    const tab = await browser.newPage();
    await tab.evaluate(`${script};globalThis.trainer = trainer;`);
    for (let record = records.shift(); record; record = records.shift()) {
      const html = decoded(
        await promisify(gunzip)(await readFile(path.join(folder, 'pages', record.page))),
        record.contentType,
      );
      const seen = await tab.evaluate(
        // @ts-expect-error the global is made by the script above
        (source, url, truth) => globalThis.trainer.observe(source, url, truth),
        html,
        record.url,
        record.truth,
      );
      if (seen) observed.push({ record, seen });
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
  }
  return observed.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
}

/** The site of a page, for leaving whole sites out: the last two labels of its host. @param {string} url */
export function siteOf(url) {
  return new URL(url).hostname.split('.').slice(-2).join('.');
}

/** Which of `count` parts a site is in: the same in every run. @param {string} site @param {number} count */
export function foldOf(site, count) {
  let hash = 2166136261;
  for (const character of site)
    hash = Math.imul(hash ^ /** @type {number} */ (character.codePointAt(0)), 16777619);
  return (hash >>> 0) % count;
}

/** @param {string} entry */
async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'trainer',
    write: false,
  });
  return /** @type {import('esbuild').OutputFile} */ (outputFiles[0]).text;
}

/** @param {Buffer} bytes @param {string} contentType */
function decoded(bytes, contentType) {
  const head = bytes.subarray(0, 4096).toString('latin1');
  const label =
    /charset=([\w-]+)/i.exec(contentType)?.[1] ??
    /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}
