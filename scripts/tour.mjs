/**
 * npm run tour [-- --out FOLDER] [--only NAME]
 *
 * Takes the pictures for the README and the store pages, all of them anew: `docs/screenshots` unless told. The list is
 * `scripts/tour/shots.mjs`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhenStale, installPackages, ROOT } from './setup.mjs';
import { SHOTS } from './tour/shots.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'docs/screenshots' }, only: { type: 'string' } },
});
const out = path.resolve(ROOT, values.out);

await installPackages();
await buildWhenStale('dist/firefox/manifest.json');
await mkdir(out, { recursive: true });
const { tourInChromium } = await import('./tour/chromium.mjs');
await tourInChromium(
  SHOTS.filter(({ name }) => !values.only || name === values.only),
  save,
);
if (!values.only) await (await import('./tour/firefox.mjs')).tourInFirefox(save);

/** @param {string} name @param {Uint8Array} png */
async function save(name, png) {
  await writeFile(path.join(out, `${name}.png`), png);
  console.log(path.relative(ROOT, path.join(out, `${name}.png`)));
}
